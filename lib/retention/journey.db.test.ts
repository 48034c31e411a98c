/** A candidate's application from the first word to erasure, on a real PostgreSQL with the real roles. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import {
	reopenApplication,
	saveAnswer,
	startApplication,
	submitApplication,
	withdrawApplication,
} from '@/lib/application/commands';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { answerEquality, openEqualityTicket } from '@/lib/equality/commands';
import { listItemsOfTicket } from '@/lib/equality/queries';
import { sha256 } from '@/lib/id';
import { giveRetentionConsent, putContact } from '@/lib/identity/commands';
import { isLinkOpen, proveByCode, proveByLink, requestLogin } from '@/lib/identity/login';
import { answerSurvey } from '@/lib/survey/commands';
import { eraseApplication, expireDrafts, purgeDue, remindDrafts } from './commands';

const canary = 'Kanarie Quetzal';
const contact = {
	name: `${canary} van Dam`,
	email: 'kanarie.quetzal@example.org',
	phone: '06 1234 0000',
	city: 'Quetzalstad',
	adjustment: 'meer tijd, Quetzal',
};

async function rows<Row extends Record<string, unknown>>(
	text: string,
	values: unknown[] = [],
): Promise<Row[]> {
	return (await (await connectAs('superuser')).query<Row>(text, values)).rows;
}

async function one<Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row> {
	const [row] = await rows<Row>(text, values);
	if (!row) throw new Error(`no row: ${text}`);
	return row;
}

let vacancyId = '';
let questionIds: string[] = [];

beforeEach(async () => {
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
});

/** What the gate gives to a request of the browser with this key. */
async function scopeOf(applicationId: string, keySha256 = sha256('browser')): Promise<ApplicationScope> {
	const row = await one(
		`SELECT a.id AS "applicationId", a.vacancy_id AS "vacancyId", a.status, a.locale, a.submitted_at AS "submittedAt",
			v.phase, v.closes_at AS "closesAt" FROM applications a JOIN vacancies v ON v.id = a.vacancy_id WHERE a.id = $1`,
		[applicationId],
	);
	return { ...row, keySha256 } as unknown as ApplicationScope;
}

const start = () => startApplication('proef', sha256('browser'), 'nl');

async function answer(applicationId: string, index: number, text: string, revision = 0) {
	return saveAnswer(await scopeOf(applicationId), { questionId: questionIds[index] ?? '', text, revision });
}

async function mailedSecret(name: 'code' | 'link'): Promise<string> {
	const row = await one<{ secret: string }>(
		'SELECT data ->> $1 AS secret FROM vault.mails WHERE data ? $1 ORDER BY created_at DESC LIMIT 1',
		[name],
	);
	return row.secret;
}

/** A complete, proven draft. */
async function ready(): Promise<string> {
	const id = await start();
	await answer(id, 0, `Ik ben ${canary} en leerde veel.`);
	await answer(id, 1, 'Ik deed veel.');
	await putContact(await scopeOf(id), contact);
	const request = await requestLogin(contact.email, 'nl', await scopeOf(id));
	await proveByCode(request, await mailedSecret('code'), sha256('browser'));
	return id;
}

/** Every table of ours and of the queue that holds a text. */
async function tablesWith(text: string): Promise<string[]> {
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

describe('saving', () => {
	it('keeps the newer text of another tab and gives it back', async () => {
		const id = await start();
		expect((await answer(id, 0, 'eerste')).revision).toBe(1);
		expect((await answer(id, 0, 'tweede', 1)).revision).toBe(2);
		const late = await answer(id, 0, 'van het oude tabblad', 1);
		expect(late).toMatchObject({ revision: 2, newerText: 'tweede' });
		expect(await rows('SELECT text FROM draft_answers')).toEqual([{ text: 'tweede' }]);
	});

	it('answers a repeated save of the same text as saved', async () => {
		const id = await start();
		await answer(id, 0, 'tekst');
		expect((await answer(id, 0, 'tekst')).newerText).toBeUndefined();
	});

	it('leaves no text behind a submission that it raced with', async () => {
		const id = await ready();
		const scope = await scopeOf(id);
		const late = saveAnswer(scope, { questionId: questionIds[0] ?? '', text: 'te laat', revision: 1 }).catch(
			() => 'refused',
		);
		await Promise.all([submitApplication(scope), late]);
		expect(await rows('SELECT text FROM draft_answers')).toEqual([]);
	});
});

describe('sending', () => {
	it('makes one application of ten clicks at once', async () => {
		const scope = await scopeOf(await ready());
		await Promise.all(Array.from({ length: 10 }, () => submitApplication(scope)));
		expect(await rows('SELECT status FROM applications')).toEqual([{ status: 'submitted' }]);
		expect(await rows('SELECT 1 FROM answers')).toHaveLength(2);
		expect(await rows(`SELECT 1 FROM vault.mails WHERE template = 'application-received'`)).toHaveLength(1);
		expect(await rows(`SELECT 1 FROM events WHERE action = 'application.submitted'`)).toHaveLength(1);
	});

	it('refuses an address that is not proven, and answers over the limit', async () => {
		const id = await start();
		await answer(id, 0, 'een');
		await answer(id, 1, 'twee');
		await expect(submitApplication(await scopeOf(id))).rejects.toMatchObject({ reason: 'email-unproven' });
		await answer(id, 1, 'woord '.repeat(276), 1);
		await expect(submitApplication(await scopeOf(id))).rejects.toMatchObject({
			reason: 'answers-over-limit',
		});
	});

	it('opens again while the vacancy is open, with every word', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		expect(await tablesWith('leerde veel')).toEqual(['vault.original_answers']);
		await reopenApplication(await scopeOf(id));
		expect(await tablesWith('leerde veel')).toEqual(['public.draft_answers']);
		await submitApplication(await scopeOf(id));
		expect(await rows('SELECT 1 FROM vault.original_answers')).toHaveLength(2);
	});
});

describe('proof of an address', () => {
	it('works once by link, and a look at the link consumes nothing', async () => {
		const id = await start();
		await putContact(await scopeOf(id), contact);
		await requestLogin(contact.email, 'nl', await scopeOf(id));
		const link = await mailedSecret('link');
		expect([await isLinkOpen(link), await isLinkOpen(link), await isLinkOpen(`${link}x`)]).toEqual([
			true,
			true,
			false,
		]);
		expect(await proveByLink(link, sha256('phone'))).toEqual({ applicationId: id });
		await expect(proveByLink(link, sha256('thief'))).rejects.toMatchObject({ reason: 'link-expired' });
		expect(await isLinkOpen(link)).toBe(false);
	});

	it('refuses a code after five wrong ones', async () => {
		const id = await start();
		await putContact(await scopeOf(id), contact);
		const request = await requestLogin(contact.email, 'nl', await scopeOf(id));
		const code = await mailedSecret('code');
		const wrong = code === '000000' ? '111111' : '000000';
		for (let attempt = 1; attempt <= 5; attempt += 1) {
			await expect(proveByCode(request, wrong, sha256('browser'))).rejects.toMatchObject({
				reason: 'code-wrong',
			});
		}
		await expect(proveByCode(request, code, sha256('browser'))).rejects.toMatchObject({
			reason: 'code-expired',
		});
	});

	it('mails nobody for an address that is not known', async () => {
		await requestLogin('nobody@example.org', 'nl');
		expect(await rows('SELECT 1 FROM vault.mails')).toEqual([]);
	});
});

describe('erasure', () => {
	it('leaves no trace in any table, the outbox or the queue', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		await requestLogin(contact.email, 'nl');
		const ticket = await openEqualityTicket(await scopeOf(id));
		await answerEquality(ticket, { gender: 'woman' });
		await giveRetentionConsent(await scopeOf(id));
		expect(await tablesWith('quetzal')).not.toEqual([]);
		await eraseApplication(await scopeOf(id));
		for (const text of ['quetzal', '06 1234 0000', 'leerde veel', ticket]) {
			expect({ text, tables: await tablesWith(text) }).toEqual({ text, tables: [] });
		}
		// The log says that something was erased, and of which random number; nothing else knows that number.
		expect(await tablesWith(id)).toEqual(['public.events']);
		expect(await rows('SELECT 1 FROM vault.candidate_sessions')).toEqual([]);
	});

	it('keeps the other application of the same person', async () => {
		const id = await ready();
		await rows(
			`WITH v AS (INSERT INTO vacancies (organisation_id, slug, locale, title, created_by)
				SELECT organisation_id, 'ander', 'nl', 'Ander', created_by FROM vacancies RETURNING id),
			a AS (INSERT INTO applications (vacancy_id, locale) SELECT id, 'nl' FROM v RETURNING id, vacancy_id)
			INSERT INTO vault.application_links (application_id, person_id, vacancy_id)
			SELECT a.id, p.id, a.vacancy_id FROM a, vault.persons p`,
		);
		await eraseApplication(await scopeOf(id));
		expect(await rows('SELECT email FROM vault.persons')).toEqual([{ email: contact.email }]);
	});
});

describe('equality answers', () => {
	it('go by ticket only, and a new ticket destroys the old answers', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		const first = await openEqualityTicket(await scopeOf(id));
		expect(await listItemsOfTicket(first)).toEqual(['gender', 'age', 'origin', 'education']);
		await answerEquality(first, { gender: 'woman' });
		const second = await openEqualityTicket(await scopeOf(id));
		expect(await rows('SELECT 1 FROM monitoring.answers')).toEqual([]);
		await expect(answerEquality(first, { gender: 'man' })).rejects.toMatchObject({ reason: 'ticket-gone' });
		await answerEquality(second, { age: '25-34' });
		await withdrawApplication(await scopeOf(id));
		expect(await rows('SELECT 1 FROM monitoring.links')).toEqual([]);
	});
});

describe('terms', () => {
	it('reminds once per moment, and not who opted out or began later', async () => {
		const id = await ready();
		expect(await remindDrafts()).toBe(0);
		await rows(`UPDATE applications SET started_at = now() - interval '3 days'`);
		expect([await remindDrafts(), await remindDrafts()]).toEqual([1, 0]);
		await rows(`DELETE FROM vault.mails WHERE template = 'draft-reminder'`);
		await putContact(await scopeOf(id), { ...contact, reminders: false });
		expect(await remindDrafts()).toBe(0);
	});

	it('ends drafts of a closed vacancy with a mail and without what was filled in', async () => {
		await ready();
		await rows(`UPDATE vacancies SET phase = 'screening' WHERE id = $1`, [vacancyId]);
		expect(await expireDrafts()).toBe(1);
		expect(await expireDrafts()).toBe(0);
		expect(await rows('SELECT status FROM applications')).toEqual([{ status: 'expired' }]);
		expect(await rows(`SELECT recipient FROM vault.mails WHERE template = 'draft-expired'`)).toEqual([
			{ recipient: contact.email },
		]);
		expect(await tablesWith(canary)).toEqual([]);
	});

	it('purges after four weeks, keeps with consent, and ends the procedure when nobody is left', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		await giveRetentionConsent(await scopeOf(id));
		await rows(`UPDATE vacancies SET phase = 'screening' WHERE id = $1`, [vacancyId]);
		await rows(`UPDATE vacancies SET phase = 'completed' WHERE id = $1`, [vacancyId]);
		await rows(
			`INSERT INTO metrics (vacancy_id, metric, definition_version, value) VALUES ($1, 'funnel', 1, '{"n": 1}')`,
			[vacancyId],
		);
		await rows(`UPDATE phase_entries SET entered_at = now() - interval '29 days' WHERE phase = 'completed'`);
		expect(await purgeDue()).toEqual({ erased: 0, purged: 0 });
		await rows('UPDATE vault.retention_consents SET withdrawn_at = now()');
		expect(await purgeDue()).toEqual({ erased: 1, purged: 1 });
		expect(await tablesWith('quetzal')).toEqual([]);
		expect(await rows('SELECT phase FROM vacancies')).toEqual([{ phase: 'purged' }]);
		expect(await rows('SELECT value FROM metrics')).toEqual([{ value: { n: 1 } }]);
	});

	it('takes one survey per application, tied to nobody', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		const input = { items: { 'easy-to-use': 4 }, remark: '' };
		await expect(answerSurvey(await scopeOf(id), input)).rejects.toMatchObject({ code: 'wrong-phase' });
		for (const phase of ['screening', 'completed']) await rows('UPDATE vacancies SET phase = $1', [phase]);
		await answerSurvey(await scopeOf(id), input);
		await expect(answerSurvey(await scopeOf(id), input)).rejects.toMatchObject({ reason: 'survey-done' });
		expect(await tablesWith(id)).not.toContain('public.survey_responses');
	});
});
