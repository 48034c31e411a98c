/**
 * Identity never reaches whoever judges. Names planted in every identity field are searched in every page, payload,
 * download and mail that each member of staff can get; the mirror tests hold that whoever may see them does.
 */
import { type APIRequestContext, expect, test } from '@playwright/test';
import { Client } from 'pg';
import { env } from '@/lib/env';
import { routes } from './routes';
import { row, rows } from './support/database';
import { logIn, type Person, people } from './support/people';
import { sampleFor } from './support/sample';

/** A word that occurs nowhere else. One per field, so that a find says where it came from. */
const canary = {
	name: 'Zwaluwkanarie',
	email: 'zwaluwmail',
	phone: '0699912345',
	city: 'Kanariestad',
	text: 'Geheimkanarie',
} as const;
const words = Object.values(canary);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	// Everybody whose anonymity was not lifted gets planted details, also inside what they wrote.
	const planted = await rows(
		`UPDATE vault.contacts c SET name = $1 || ' ' || substr(md5(c.application_id::text), 1, 6), email = $2 || substr(md5(c.application_id::text), 1, 6) || '@voorbeeld.example',
			phone = $3, city = $4
		WHERE NOT EXISTS (SELECT FROM vault.identity_lifts l WHERE l.application_id = c.application_id) RETURNING 1`,
		[canary.name, canary.email, canary.phone, canary.city],
	);
	expect(planted.length, 'there is something that could leak').toBeGreaterThan(50);
	await rows(
		`UPDATE vault.original_answers SET text = text || ' ' || $1
		WHERE application_id NOT IN (SELECT application_id FROM vault.identity_lifts) RETURNING 1`,
		[canary.text],
	);
});

const judges: readonly Person[] = [
	'manager',
	'chair',
	'assessor',
	'secondAssessor',
	'interviewer',
	'evaluator',
	'auditor',
	'administrator',
	'stranger',
];

async function crawl(
	request: APIRequestContext,
	person: Person,
): Promise<{ path: string; body: string; headers: string }[]> {
	const seen = new Map<string, { path: string; body: string; headers: string }>();
	const queue: string[] = [];
	for (const route of routes) {
		const sample = await sampleFor(route, 'nl', person);
		if (sample && route.access !== 'candidate') queue.push(sample.path);
	}
	// The person's own procedures in every phase, and whatever those pages link to.
	for (let path = queue.shift(); path !== undefined && seen.size < 150; path = queue.shift()) {
		if (seen.has(path)) continue;
		const response = await request.get(path);
		const body = await response.text();
		seen.set(path, { path, body, headers: JSON.stringify(response.headers()) });
		if (!(response.headers()['content-type'] ?? '').includes('html')) continue;
		const payload = await request.get(path, { headers: { RSC: '1' } });
		seen.set(`${path} (RSC)`, {
			path: `${path} (RSC)`,
			body: await payload.text(),
			headers: JSON.stringify(payload.headers()),
		});
		for (const [, link = ''] of body.matchAll(
			/href="(\/nl\/(?:work|manage|assess|interview|evaluate|admin|supervise)[^"#?]*)"/g,
		)) {
			if (!seen.has(link) && !queue.includes(link)) queue.push(link);
		}
	}
	return [...seen.values()];
}

for (const person of judges) {
	test(`${person} finds no planted detail in any page, payload or download`, async ({
		playwright,
		baseURL,
	}) => {
		test.setTimeout(180_000);
		const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
		await logIn(request, person, baseURL ?? '');
		const found = await crawl(request, person);
		expect(found.length).toBeGreaterThan(5);
		for (const { path, body, headers } of found) {
			const leaks = words.filter((word) => body.includes(word) || headers.includes(word));
			expect.soft(leaks, `${person} at ${path}`).toEqual([]);
		}
		await request.dispose();
	});
}

test('the supervisor does see them: the search above can find something', async ({ playwright, baseURL }) => {
	const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
	const vacancy = await row<{ id: string; subject: string }>(
		`SELECT v.id, s.subject FROM vacancies v JOIN members m ON m.vacancy_id = v.id AND m.role = 'supervisor' JOIN staff s ON s.id = m.staff_id
		WHERE v.phase IN ('open', 'screening') AND s.subject = $1 LIMIT 1`,
		[people.supervisor],
	);
	await logIn(request, 'supervisor', baseURL ?? '');
	expect(await (await request.get(`/nl/supervise/${vacancy.id}`)).text()).toContain(canary.name);
	await request.dispose();
});

test('no mail to staff holds a detail of a candidate', async () => {
	const response = await fetch(new URL('/api/messages', env().DEMO_INBOX_URL));
	const answer: unknown = await response.json();
	const all = (Array.isArray(answer) ? answer : (answer as { messages: unknown[] }).messages) as {
		to: string[];
		subject: string;
		text: string;
		html: string | null;
	}[];
	const staff = await rows<{ email: string }>('SELECT email FROM staff');
	const names = await rows<{ name: string; email: string }>('SELECT name, email FROM vault.contacts');
	const toStaff = all.filter((mail) =>
		mail.to.some((address) => staff.some(({ email }) => email === address)),
	);
	for (const mail of toStaff) {
		const text = `${mail.subject} ${mail.text} ${mail.html ?? ''}`;
		expect
			.soft(
				names.filter(({ name, email }) => text.includes(name) || text.includes(email)),
				mail.subject,
			)
			.toEqual([]);
	}
});

test('PostgreSQL itself refuses role blind', async () => {
	const blind = new Client({ connectionString: env().BLIND_DATABASE_URL });
	await blind.connect();
	for (const attempt of [
		'SELECT name FROM vault.contacts',
		'SELECT text FROM vault.original_answers',
		'SELECT masked_text FROM public.answers',
		'SELECT application_id FROM public.answers',
		'SET ROLE vault',
	]) {
		await expect(blind.query(attempt), attempt).rejects.toThrow(/permission denied/);
	}
	await blind.end();
});

test('one assessor’s tokens do not link the answers of one candidate', async () => {
	// The same candidate has another token and another place at every question.
	const places = await rows<{ first: number; second: number }>(
		`SELECT t1.position AS first, t2.position AS second FROM assignments t1 JOIN answers a1 ON a1.id = t1.answer_id
		JOIN answers a2 ON a2.application_id = a1.application_id AND a2.question_id > a1.question_id
		JOIN assignments t2 ON t2.answer_id = a2.id AND t2.assessor_id = t1.assessor_id`,
	);
	expect(places.length).toBeGreaterThan(100);
	const same = places.filter(({ first, second }) => first === second).length;
	expect(same / places.length).toBeLessThan(0.25);
	const versions = await rows<{ version: string }>(
		`SELECT DISTINCT substr(token::text, 15, 1) AS version FROM assignments`,
	);
	expect(versions).toEqual([{ version: '4' }]);
});
