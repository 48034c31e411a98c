/** A procedure taken along to another installation, and copied within one. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { loadStaff, type StaffActor, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import { canonicalText, frozenContent } from '@/lib/vacancy/canonical';
import { createVacancy, saveQuestion, saveVacancy } from '@/lib/vacancy/commands';
import { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { copyProcedure, importProcedure } from './commands';
import { exportProcedure } from './queries';

let manager: StaffActor;
let stranger: StaffActor;
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
	stranger = await staff('stranger', organisation.id, false);
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

describe('taking a procedure along', () => {
	it('gives another installation the same frozen content, without people', async () => {
		for (const stage of ['application', 'interview'] as const)
			await saveQuestion(scope, {
				questionId: null,
				stage,
				type: 'long-text',
				competency: 'Kiezen',
				text: 'Wat deed je?',
				help: '',
				wordLimit: 250,
				weight: 2,
				anchor1: 'a',
				anchor3: 'b',
				anchor5: 'c ',
			});
		const file = await exportProcedure(scope);
		expect(JSON.stringify(file)).not.toContain('example.org');
		const copyId = await importProcedure(manager, file);
		const copy = await vacancyScope(manager, copyId, 'vacancy.write');
		const content = async (of: VacancyScope) =>
			canonicalText(frozenContent(await getVacancy(of), await listQuestions(of)));
		expect(await content(copy)).toBe(await content(scope));
		expect(await getVacancy(copy)).toMatchObject({ phase: 'draft', closesAt: null });
	});

	it('copies only what one manages or supervises', async () => {
		await expect(copyProcedure(stranger, scope.vacancyId)).rejects.toThrow('not-found');
	});
});
