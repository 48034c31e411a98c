/** What an organisation agreed about language, on a real PostgreSQL. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { loadStaff, type StaffActor, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import { createVacancy, saveVacancy } from '@/lib/vacancy/commands';
import { checkLanguage } from '@/lib/vacancy/publication';
import { countFeedback, saveLanguageSettings } from './commands';

let manager: StaffActor;
let scope: VacancyScope;

async function rows(sql: string, values: unknown[] = []) {
	return (await (await connectAs('superuser')).query(sql, values)).rows;
}

async function staff(name: string, organisation: string, isManager: boolean): Promise<StaffActor> {
	const [row] = await rows(
		`INSERT INTO staff (subject, name, email, organisation_id, may_manage, may_administer)
		VALUES ($1, $1, $1, $2, $3, $3) RETURNING id`,
		[`${name}@example.org`, organisation, isManager],
	);
	const actor = await loadStaff(row.id);
	if (!actor) throw new Error('no staff');
	return actor;
}

beforeEach(async () => {
	await emptyDatabase();
	const [organisation] = await rows(
		`INSERT INTO organisations (slug, name, name_en, contact_email) VALUES ('proef', 'Proef', 'Trial', 'c@example.org') RETURNING id`,
	);
	manager = await staff('manager', organisation.id, true);
	const id = await createVacancy(manager, { title: 'Adviseur', vacancyLocale: 'nl' });
	scope = await vacancyScope(manager, id, 'vacancy.write');
	await saveVacancy(scope, {
		revision: 1,
		locale: 'nl',
		title: 'Adviseur',
		body: 'Je rekent uit wat een maatregel doet. Je bent niet ouder dan 35 jaar. ',
		place: 'Utrecht',
		salaryScale: '11',
		salaryMin: 4000,
		salaryMax: null,
		hoursMin: null,
		hoursMax: 36,
		contact: '',
		jobFamily: '',
		studyArm: 'pilot',
		closesAt: new Date('2037-01-01T12:00:00Z'),
	});
});

describe('what an organisation agreed about language', () => {
	it('is logged with the rule-set version, and never switches a stop off', async () => {
		const [stop] = (await checkLanguage(scope)).open;
		await saveLanguageSettings(manager, { acceptedTerms: [stop?.data.words ?? ''], quietRules: [] });
		expect((await checkLanguage(scope)).open).toHaveLength(1);
		await expect(
			saveLanguageSettings(manager, { acceptedTerms: [], quietRules: ['age-limit'] }),
		).rejects.toThrow();
		const logged = await rows(
			`SELECT details->>'ruleSetVersion' AS version FROM events WHERE action = 'language-settings.changed'`,
		);
		expect(logged).toEqual([{ version: expect.stringMatching(/^\d{4}\./) }]);
	});

	it('counts "this is not right" per rule, without a person', async () => {
		await countFeedback({ rule: 'age-limit', language: 'nl' });
		await countFeedback({ rule: 'age-limit', language: 'nl' });
		expect(await rows('SELECT * FROM lint_feedback')).toEqual([
			{ rule: 'age-limit', rule_set_version: expect.any(String), language: 'nl', times: 2 },
		]);
		await expect(countFeedback({ rule: 'made-up', language: 'nl' })).rejects.toThrow();
	});
});
