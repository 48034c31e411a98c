/** The answers of the public API, held against the description that the API gives of itself. */
import { expect, test } from '@playwright/test';
import { z } from 'zod';

/** The part of an OpenAPI document that is read here. */
interface ApiDescription {
	readonly paths: Record<
		string,
		{ get: { responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }> } }
	>;
	readonly components: { readonly schemas: Record<string, object> };
}

/** What the description says of one answer, as a schema; references point at JSON Schema's own place for them. */
function schemaOf(api: ApiDescription, path: string, status: string) {
	const content = Object.values(api.paths[path]?.get.responses[status]?.content ?? {})[0];
	const text = JSON.stringify({ ...content?.schema, $defs: api.components.schemas });
	return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
}

test('list, vacancy and refusals are as the API describes them', async ({ request }) => {
	const api: ApiDescription = await (await request.get('/api/v1/openapi.json')).json();

	const list = await (await request.get('/api/v1/vacatures')).json();
	expect(schemaOf(api, '/vacatures', '200').safeParse(list).error).toBeUndefined();
	const ids: string[] = list.vacatures.map(({ id }: { id: string }) => id);
	expect(ids.length).toBeGreaterThan(0);
	for (const id of ids) {
		const vacancy = await (await request.get(`/api/v1/vacatures/${id}`)).json();
		expect(schemaOf(api, '/vacatures/{id}', '200').safeParse(vacancy).error).toBeUndefined();
		expect(schemaOf(api, '/vacatures/{id}', '200').safeParse({ ...vacancy, vragen: 'x' }).success).toBe(
			false,
		);
	}

	const unknown = await request.get('/api/v1/vacatures/bestaat-niet');
	expect(unknown.status()).toBe(404);
	expect(schemaOf(api, '/vacatures/{id}', '404').safeParse(await unknown.json()).error).toBeUndefined();
	const wrong = await request.get('/api/v1/vacatures?pagina=nul');
	expect(wrong.status()).toBe(400);
	expect(schemaOf(api, '/vacatures', '400').safeParse(await wrong.json()).error).toBeUndefined();
});
