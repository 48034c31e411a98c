/** Every route × every role: who may gets the page, anybody else gets "log in" or "not found", never "forbidden". */
import { type APIRequestContext, expect, test } from '@playwright/test';
import { isAllowed, type Role } from '@/lib/auth/permissions';
import { env } from '@/lib/env';
import { type Route, routes } from './routes';
import { logIn, type Person, people } from './support/people';
import { sampleFor } from './support/sample';

/** Rights that single sign-on gives; inside a procedure only administrator and auditor of its organisation count. */
const wide: Readonly<Partial<Record<Person, readonly Role[]>>> = {
	administrator: ['administrator'],
	auditor: ['auditor'],
	manager: ['manager'],
	stranger: ['manager'],
	evaluator: ['evaluator'],
};

async function expectedStatus(route: Route, person: Person, roles: readonly string[]): Promise<number> {
	if (route.access === 'public' || route.access === 'staff') return 200;
	if (route.access === 'candidate') return 404;
	const isProcedure = route.path.includes('{vacancy}') && route.access !== 'report.read';
	const held = (isProcedure ? roles : (wide[person] ?? [])) as readonly Role[];
	return isAllowed(held, route.access) ? 200 : 404;
}

const status = async (request: APIRequestContext, path: string) => {
	const response = await request.get(path, { maxRedirects: 0 });
	return { code: response.status(), to: response.headers().location ?? '' };
};

for (const person of Object.keys(people) as Person[]) {
	test(`${person}: every route answers as the permission table says`, async ({ playwright, baseURL }) => {
		const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
		await logIn(request, person, baseURL ?? '');
		for (const route of routes.filter(
			(candidate) => candidate.access !== 'candidate' && candidate.path !== '/login',
		)) {
			const sample = await sampleFor(route, 'nl', person);
			expect(sample, `${route.path}: the demo has nothing to open`).not.toBeNull();
			if (!sample) continue;
			const expected = await expectedStatus(route, person, sample.roles);
			expect.soft((await status(request, sample.path)).code, `${person} opens ${sample.path}`).toBe(expected);
		}
		await request.dispose();
	});
}

test('nobody: staff pages lead to the login page, data to 401, public pages open', async ({ request }) => {
	for (const route of routes.filter((candidate) => candidate.access !== 'candidate')) {
		const sample = await sampleFor(route, 'en', null);
		if (!sample) continue;
		const { code, to } = await status(request, sample.path);
		if (route.access === 'public') expect.soft(code, sample.path).toBe(200);
		else if (route.kind === 'data') expect.soft(code, sample.path).toBe(401);
		else {
			expect.soft([303, 307], `${sample.path} answers ${code}`).toContain(code);
			expect.soft(to, sample.path).toContain('/en/login');
		}
	}
});

test('a candidate page of somebody else does not exist', async ({ request }) => {
	for (const route of routes.filter(
		(candidate) => candidate.access === 'candidate' && candidate.path.includes('{application}'),
	)) {
		const sample = await sampleFor(route, 'nl', null);
		if (!sample) continue;
		const { code, to } = await status(request, sample.path);
		expect.soft(code === 404 || to.includes('/my/login'), `${sample.path} answers ${code} ${to}`).toBe(true);
	}
});

test('ids that are no ids, unknown ids and unknown pages are not found', async ({ playwright, baseURL }) => {
	const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
	await logIn(request, 'manager', baseURL ?? '');
	const unknown = '5f1c8f2e-3a4b-4c5d-8e6f-7a8b9c0d1e2f';
	for (const path of [
		'/nl/manage/1',
		`/nl/manage/${unknown}/selection`,
		`/nl/assess/${unknown}/x`,
		'/nl/nothing-here',
		'/nl/vacancies/nothing-here',
	]) {
		expect.soft((await status(request, path)).code, path).toBe(404);
	}
	await request.dispose();
});

test('bad bodies are refused, never a server error', async ({ request }) => {
	const huge = 'x'.repeat(2_000_000);
	for (const [path, body] of [
		['/nl/login', huge],
		['/api/auth/callback/oidc', 'state=x&code=y'],
		['/nl', '{"broken'],
	] as const) {
		const response = await request.post(path, {
			data: body,
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			maxRedirects: 0,
		});
		expect.soft(response.status(), path).toBeLessThan(500);
	}
	expect(env().DEMO).toBe('true');
});
