/** A procedure from draft to frozen, on a real PostgreSQL with the real roles. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { loadStaff, type StaffActor, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import { addMember, removeMember } from '@/lib/committee/commands';
import { canonicalText, frozenContent } from './canonical';
import {
	approveText,
	createVacancy,
	giveLintReason,
	moveQuestion,
	type QuestionToSave,
	removeQuestion,
	saveDecisionRule,
	saveQuestion,
	saveVacancy,
} from './commands';
import { type Phase, phases } from './phases';
import { checkLanguage, checkReadiness, correctVacancy, publishVacancy, reasonKey } from './publication';
import { getVacancy, listQuestions, listVersions } from './queries';
import type { QuestionInput, VacancyInput } from './schema';

const body = 'Je rekent uit wat een maatregel doet en legt dat uit aan bewoners. '.repeat(5);
const text: Omit<VacancyInput, 'revision'> = {
	locale: 'nl',
	title: 'Adviseur grondwater (m/v/x)',
	body,
	place: 'Utrecht',
	salaryScale: '11',
	salaryMin: 4000,
	salaryMax: 5500,
	hoursMin: 32,
	hoursMax: 36,
	contact: 'J. Vink',
	jobFamily: 'Beleid',
	studyArm: 'pilot',
	priorityRoundOn: '2026-05-01',
	closesAt: new Date(Date.now() + 20 * 86_400_000),
};
const question = (
	competency: string,
	stage: QuestionInput['stage'] = 'application',
): QuestionToSave & Pick<QuestionInput, 'questionId'> => ({
	questionId: null,
	stage,
	type: 'long-text',
	competency,
	text: 'Beschrijf een situatie waarin je moest kiezen. Wat deed je?',
	help: '',
	wordLimit: 250,
	weight: 1,
	anchor1: 'noemt niet wat hij of zij zelf deed',
	anchor3: 'noemt een eigen handeling zonder uitleg',
	anchor5: 'noemt twee handelingen en weegt ze af',
});

let people: StaffActor[] = [];
let manager: StaffActor;
let scope: VacancyScope;

async function rows(sql: string, values: unknown[] = []) {
	return (await (await connectAs('superuser')).query(sql, values)).rows;
}

beforeEach(async () => {
	await emptyDatabase();
	const [organisation] = await rows(
		`INSERT INTO organisations (slug, name, name_en, contact_email) VALUES ('proef', 'Proef', 'Trial', 'c@example.org') RETURNING id`,
	);
	people = [];
	for (let index = 0; index < 7; index++) {
		const [row] = await rows(
			`INSERT INTO staff (subject, name, email, organisation_id, may_manage, may_administer) VALUES ($1, $1, $1, $2, $3, $3) RETURNING id`,
			[`s${index}@example.org`, organisation.id, index === 0],
		);
		const actor = await loadStaff(row.id);
		if (actor) people.push(actor);
	}
	const [first] = people;
	if (!first) throw new Error('no staff');
	manager = first;
	const id = await createVacancy(manager, { title: 'Adviseur', vacancyLocale: 'nl' });
	scope = await vacancyScope(manager, id, 'vacancy.write');
});

const personId = (index: number): string => people[index]?.staffId ?? '';
const scopeOf = (index: number, permission: Parameters<typeof vacancyScope>[2]) => {
	const actor = people[index];
	if (!actor) throw new Error('no such person');
	return vacancyScope(actor, scope.vacancyId, permission);
};

async function complete(change: Partial<VacancyInput> = {}) {
	await saveVacancy(scope, { ...text, ...change, revision: 1 });
	for (const competency of ['Kiezen', 'Plannen', 'Uitleggen'])
		await saveQuestion(scope, question(competency));
	await saveQuestion(scope, question('Samenwerken', 'interview'));
	await saveDecisionRule(scope, { minimumScore: 3, inviteCount: 4, tieRule: 'lot', ratersRequired: 2 });
	await addMember(scope, { staffId: personId(1), role: 'supervisor', workshopOn: null });
	await addMember(scope, { staffId: personId(2), role: 'chair', workshopOn: '2026-05-01' });
	await addMember(scope, { staffId: personId(3), role: 'assessor', workshopOn: '2026-05-01' });
	for (const index of [4, 5])
		await addMember(scope, { staffId: personId(index), role: 'interviewer', workshopOn: null });
}

describe('the phase table', () => {
	it('is the same in the database', async () => {
		const stored = await rows('SELECT phase, next FROM phase_steps ORDER BY 1, 2');
		const inCode = Object.entries(phases)
			.flatMap(([phase, { next }]) => next.map((step: Phase) => ({ phase, next: step })))
			.sort((left, right) => (`${left.phase} ${left.next}` < `${right.phase} ${right.next}` ? -1 : 1));
		expect(stored).toEqual(inCode);
	});
});

describe('several people on one draft', () => {
	it('refuses whoever saves an older revision, and keeps what was stored', async () => {
		expect(await saveVacancy(scope, { ...text, revision: 1 })).toBe(2);
		await expect(saveVacancy(scope, { ...text, title: 'Te laat', revision: 1 })).rejects.toThrow('conflict');
		expect(await getVacancy(scope)).toMatchObject({ title: text.title, revision: 2 });
	});

	it('lets exactly one of two saves at the same moment through', async () => {
		const saves = await Promise.allSettled(
			['Een', 'Twee', 'Drie'].map((title) => saveVacancy(scope, { ...text, title, revision: 1 })),
		);
		expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('counts what the editor did once per save', async () => {
		const use = { rule: 'age-team', use: 'applied' } as const;
		await saveVacancy(scope, { ...text, revision: 1 }, [use, use]);
		expect(await rows('SELECT rule, use, times FROM lint_uses')).toEqual([{ ...use, times: 2 }]);
	});

	it('moves questions without a gap, also past the ends', async () => {
		const ids = [];
		for (const competency of ['A', 'B', 'C']) ids.push(await saveQuestion(scope, question(competency)));
		const order = async () =>
			(await listQuestions(scope)).map(({ competency, position }) => `${position}${competency}`);
		await moveQuestion(scope, ids[2] ?? '', 'up');
		expect(await order()).toEqual(['1A', '2C', '3B']);
		await moveQuestion(scope, ids[0] ?? '', 'up');
		expect(await order()).toEqual(['1A', '2C', '3B']);
		await removeQuestion(scope, ids[0] ?? '');
		expect(await order()).toEqual(['1C', '2B']);
	});
});

describe('the committee', () => {
	it('keeps whoever sees originals away from judging, in both directions and for good', async () => {
		await addMember(scope, { staffId: personId(1), role: 'supervisor', workshopOn: null });
		const asAssessor = addMember(scope, { staffId: personId(1), role: 'assessor', workshopOn: '2026-05-01' });
		await expect(asAssessor).rejects.toThrow('side-conflict');
		await expect(
			addMember(scope, { staffId: manager.staffId, role: 'supervisor', workshopOn: null }),
		).rejects.toThrow('side-conflict');
		const direct = rows(
			`INSERT INTO members (vacancy_id, staff_id, role, workshop_on) VALUES ($1, $2, 'assessor', '2026-05-01')`,
			[scope.vacancyId, personId(1)],
		);
		await expect(direct).rejects.toThrow(/foreign key/);
	});

	it('has one chair, and no assessor without the workshop', async () => {
		await addMember(scope, { staffId: personId(2), role: 'chair', workshopOn: '2026-05-01' });
		await expect(
			addMember(scope, { staffId: personId(3), role: 'chair', workshopOn: '2026-05-01' }),
		).rejects.toThrow('chair-taken');
		await expect(
			addMember(scope, { staffId: personId(4), role: 'assessor', workshopOn: null }),
		).rejects.toThrow();
	});

	it('frees the side of whoever leaves a draft', async () => {
		await addMember(scope, { staffId: personId(1), role: 'supervisor', workshopOn: null });
		await removeMember(scope, personId(1), 'supervisor');
		await addMember(scope, { staffId: personId(1), role: 'interviewer', workshopOn: null });
	});
});

describe('publication', () => {
	it('is refused while something is missing', async () => {
		await expect(publishVacancy(scope)).rejects.toThrow('not-ready');
		expect((await getVacancy(scope)).phase).toBe('draft');
	});

	it('asks a reason for each stop, and then a second reader who did not write it', async () => {
		await complete({ body: `${body} Je bent niet ouder dan 35 jaar.` });
		expect(await checkReadiness(scope)).toEqual(['linter']);
		for (const finding of (await checkLanguage(scope)).open)
			await giveLintReason(scope, { finding: reasonKey(finding), reason: 'Een wet vraagt dit hier.' });
		expect(await checkReadiness(scope)).toEqual(['second-reader']);
		await expect(approveText(scope)).rejects.toThrow('not-found');
		await approveText(await scopeOf(1, 'vacancy.approve'));
		expect(await checkReadiness(scope)).toEqual([]);
		// The approval is for this text: a change asks for a new one.
		await saveQuestion(scope, question('Nieuw'));
		expect(await checkReadiness(scope)).toEqual(['second-reader']);
	});

	it('finds forbidden topics in questions and anchors too', async () => {
		await complete();
		await saveQuestion(scope, {
			...question('Zorg'),
			text: 'Heb je kinderen, of ben je van plan zwanger te worden?',
		});
		expect(await checkReadiness(scope)).toEqual(['linter']);
		await expect(publishVacancy(scope)).rejects.toThrow('not-ready');
	});

	it('stores the hash of exactly what was frozen', async () => {
		await complete();
		const { sha256 } = await publishVacancy(scope);
		const [version] = await listVersions(scope);
		expect(version).toMatchObject({ number: 1, sha256 });
		const [stored] = await rows(
			`SELECT canonical, encode(sha256(convert_to(canonical, 'UTF8')), 'hex') AS hash FROM vacancy_versions`,
		);
		expect(stored.hash).toBe(sha256);
		expect(stored.canonical).toBe(
			canonicalText(frozenContent(await getVacancy(scope), await listQuestions(scope))),
		);
		expect((await rows('SELECT moment FROM lint_runs ORDER BY 1')).map(({ moment }) => moment)).toEqual([
			'first',
			'publication',
		]);
	});

	it('freezes: the database refuses, whoever asks', async () => {
		await complete();
		await publishVacancy(scope);
		const attempts = [
			`UPDATE vacancies SET body = 'x'`,
			`UPDATE vacancies SET title = 'x'`,
			'UPDATE vacancies SET minimum_score = 1',
			'UPDATE vacancies SET invite_count = 9',
			`UPDATE vacancies SET tie_rule = 'invite-all'`,
			`UPDATE vacancies SET phase = 'draft'`,
			`UPDATE vacancies SET closes_at = closes_at - interval '1 day'`,
			`UPDATE questions SET text = 'x'`,
			`UPDATE questions SET anchor_5 = 'x'`,
			'UPDATE questions SET weight = 9',
			'DELETE FROM questions',
			`INSERT INTO questions (vacancy_id, stage, position, competency, text) SELECT id, 'application', 9, 'x', 'x' FROM vacancies`,
		];
		for (const role of ['app', 'owner', 'superuser'] as const)
			for (const attempt of attempts)
				await expect((await connectAs(role)).query(attempt), `${role}: ${attempt}`).rejects.toThrow();
		// The mirror: what may still change, does.
		await (await connectAs('app')).query(`UPDATE vacancies SET closes_at = closes_at + interval '1 day'`);
		await expect(
			saveVacancy({ ...scope, phase: 'draft' } as VacancyScope, { ...text, revision: 2 }),
		).rejects.toThrow('conflict');
	});
});

describe('a correction', () => {
	it('changes the text only, as a new version with a reason', async () => {
		await complete();
		await publishVacancy(scope);
		const open = await vacancyScope(manager, scope.vacancyId, 'vacancy.publish');
		await correctVacancy(open, {
			body: `${body} Je werkt in Utrecht.`,
			reason: 'De plaats ontbrak in de tekst.',
		});
		const versions = await listVersions(open);
		expect(versions.map(({ number }) => number)).toEqual([2, 1]);
		const [stored] = await rows(
			`SELECT canonical, encode(sha256(convert_to(canonical, 'UTF8')), 'hex') = sha256 AS fits FROM vacancy_versions WHERE number = 2`,
		);
		expect(stored).toEqual({
			canonical: canonicalText(frozenContent(await getVacancy(open), await listQuestions(open))),
			fits: true,
		});
		// The door closes behind it, and it is no door for whoever only knows its name.
		const app = await connectAs('app');
		await app.query(`SELECT set_config('onbevangen.correcting', $1, false)`, [scope.vacancyId]);
		await expect(app.query(`UPDATE vacancies SET body = 'x'`)).rejects.toThrow('frozen');
		const byStranger = app.query(`SELECT correct_vacancy($1, $2, 'x', 'x', 'x')`, [
			scope.vacancyId,
			personId(3),
		]);
		await expect(byStranger).rejects.toThrow('does not manage');
	});

	it('is refused when the text has a new finding, and after closing', async () => {
		await complete();
		await publishVacancy(scope);
		const open = await vacancyScope(manager, scope.vacancyId, 'vacancy.publish');
		const reason = 'Een verbetering van de tekst.';
		const withFinding = correctVacancy(open, { body: `${body} Je bent niet ouder dan 35 jaar.`, reason });
		await expect(withFinding).rejects.toThrow('correction-findings');
		await rows(`UPDATE vacancies SET phase = 'screening'`);
		await expect(correctVacancy(open, { body: `${body} Anders.`, reason })).rejects.toThrow();
	});
});
