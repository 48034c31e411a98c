import { connectAs, emptyDatabase } from '@/db/test';
import { saveAnswer, startApplication } from '@/lib/application/commands';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { sha256 } from '@/lib/id';
import { putContact } from '@/lib/identity/commands';
import { proveByCode, requestLogin } from '@/lib/identity/login';

export const canary = 'Kanarie Quetzal';
export const contact = {
	name: `${canary} van Dam`,
	email: 'kanarie.quetzal@example.org',
	phone: '06 1234 0000',
	city: 'Quetzalstad',
	adjustment: 'meer tijd, Quetzal',
};

export async function rows<Row extends Record<string, unknown>>(
	text: string,
	values: unknown[] = [],
): Promise<Row[]> {
	return (await (await connectAs('superuser')).query<Row>(text, values)).rows;
}

export async function one<Row extends Record<string, unknown>>(
	text: string,
	values: unknown[] = [],
): Promise<Row> {
	const [row] = await rows<Row>(text, values);
	if (!row) throw new Error(`no row: ${text}`);
	return row;
}

export let vacancyId = '';
export let questionIds: string[] = [];

/** An empty database with one open vacancy. */
export async function arrange(): Promise<void> {
	await emptyDatabase();
	const organisation = await one<{ id: string }>(
		`INSERT INTO organisations (slug, name, name_en, contact_email) VALUES ('proef', 'Proef', 'Trial', 'c@example.org') RETURNING id`,
	);
	const staff = await one<{ id: string }>(
		`INSERT INTO staff (subject, name, email, organisation_id) VALUES ('s', 'S', 's@example.org', $1) RETURNING id`,
		[organisation.id],
	);
	const vacancy = await one<{ id: string }>(
		`INSERT INTO vacancies (organisation_id, slug, locale, title, closes_at, created_by)
		VALUES ($1, 'proef', 'nl', 'Proefvacature', now() + interval '30 hours', $2) RETURNING id`,
		[organisation.id, staff.id],
	);
	vacancyId = vacancy.id;
	const asked = await rows<{ id: string }>(
		`INSERT INTO questions (vacancy_id, stage, position, competency, text) VALUES
		($1, 'application', 1, 'Leren', 'Wat leerde u?'), ($1, 'application', 2, 'Doen', 'Wat deed u?') RETURNING id`,
		[vacancyId],
	);
	questionIds = asked.map((question) => question.id);
	await rows(`UPDATE vacancies SET phase = 'open' WHERE id = $1`, [vacancyId]);
}

/** What the gate gives to a request of the browser with this key. */
export async function scopeOf(
	applicationId: string,
	keySha256 = sha256('browser'),
): Promise<ApplicationScope> {
	const row = await one(
		`SELECT a.id AS "applicationId", a.vacancy_id AS "vacancyId", a.status, a.locale, a.submitted_at AS "submittedAt",
			v.phase, v.closes_at AS "closesAt" FROM applications a JOIN vacancies v ON v.id = a.vacancy_id WHERE a.id = $1`,
		[applicationId],
	);
	return { ...row, keySha256 } as unknown as ApplicationScope;
}

export const start = () => startApplication('proef', sha256('browser'), 'nl');

export async function answer(applicationId: string, index: number, text: string, revision = 0) {
	return saveAnswer(await scopeOf(applicationId), { questionId: questionIds[index] ?? '', text, revision });
}

export async function mailedSecret(name: 'code' | 'link'): Promise<string> {
	const row = await one<{ secret: string }>(
		'SELECT data ->> $1 AS secret FROM vault.mails WHERE data ? $1 ORDER BY created_at DESC LIMIT 1',
		[name],
	);
	return row.secret;
}

/** A complete, proven draft. */
export async function ready(): Promise<string> {
	const id = await start();
	await answer(id, 0, `Ik ben ${canary} en leerde veel.`);
	await answer(id, 1, 'Ik deed veel.');
	await putContact(await scopeOf(id), contact);
	const request = await requestLogin(contact.email, 'nl', await scopeOf(id));
	await proveByCode(request, await mailedSecret('code'), sha256('browser'));
	return id;
}

/** Every table of ours and of the queue that holds a text. */
export async function tablesWith(text: string): Promise<string[]> {
	const tables = await rows<{ name: string }>(
		`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'vault', 'monitoring', 'graphile_worker')`,
	);
	const found: string[] = [];
	for (const { name } of tables) {
		const hit = await one<{ hit: boolean }>(
			`SELECT EXISTS (SELECT FROM ${name} t WHERE lower(t::text) LIKE '%' || lower($1) || '%') AS hit`,
			[text],
		);
		if (hit.hit) found.push(name);
	}
	return found.sort();
}
