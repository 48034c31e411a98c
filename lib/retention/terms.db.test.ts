/** Erasure, equality answers and terms on a real database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { submitApplication, withdrawApplication } from '@/lib/application/commands';
import type { StaffActor } from '@/lib/auth/gate';
import { answerEquality, openEqualityTicket } from '@/lib/equality/commands';
import { listAskedItems, listItemsOfTicket } from '@/lib/equality/queries';
import { giveRetentionConsent, putContact, stopReminders } from '@/lib/identity/commands';
import { requestLogin } from '@/lib/identity/login';
import { renderMail } from '@/lib/mail/rules';
import { chooseEqualityItems } from '@/lib/organisation/commands';
import { answerSurvey } from '@/lib/survey/commands';
import { eraseApplication, expireDrafts, purgeDue, remindDrafts } from './commands';

import { arrange, canary, contact, ready, rows, scopeOf, tablesWith, vacancyId } from './test-candidate';

beforeEach(arrange);

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

describe('equality questions', () => {
	it('are those that the organisation chose, in their fixed order, or none', async () => {
		const id = await ready();
		await submitApplication(await scopeOf(id));
		const scope = await scopeOf(id);
		expect(await listAskedItems(scope)).not.toContain('disability');
		const [organisation] = await rows<{ id: string }>('SELECT id FROM organisations');
		const [colleague] = await rows<{ id: string }>('SELECT id FROM staff');
		const actor = (...roles: string[]) =>
			({ staffId: colleague?.id, organisationId: organisation?.id, roles }) as unknown as StaffActor;
		await expect(chooseEqualityItems(actor('manager'), [])).rejects.toMatchObject({ code: 'not-found' });
		await chooseEqualityItems(actor('administrator'), ['origin', 'disability', 'gender', 'shoe-size']);
		expect(await listAskedItems(scope)).toEqual(['gender', 'origin', 'disability']);
		await chooseEqualityItems(actor('administrator'), []);
		expect(await listAskedItems(scope)).toEqual([]);
		expect(await listItemsOfTicket(await openEqualityTicket(scope))).toEqual([]);
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

	it('says below a reminder how to stop them, with a link that works without login and for nothing else', async () => {
		const id = await ready();
		await rows(`UPDATE applications SET started_at = now() - interval '3 days'`);
		await remindDrafts();
		const [mail] = await rows<{ data: Record<string, string> }>(
			`SELECT data FROM vault.mails WHERE template = 'draft-reminder'`,
		);
		const { text } = renderMail('draft-reminder', 'nl', mail?.data ?? {}, 'https://example.org');
		const link = new URL(/https:\S+\/my\/reminders\S+/.exec(text)?.[0] ?? '');
		expect(link.searchParams.get('application')).toBe(id);
		const key = link.searchParams.get('key') ?? '';
		await expect(stopReminders(vacancyId, key)).rejects.toMatchObject({ reason: 'link-expired' });
		await expect(stopReminders(id, `${key.slice(0, -1)}x`)).rejects.toMatchObject({ reason: 'link-expired' });
		await stopReminders(id, key);
		expect(await rows('SELECT reminders FROM vault.contacts')).toEqual([{ reminders: false }]);
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
