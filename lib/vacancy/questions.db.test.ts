/** Questions of every type in a draft: locks, order, and the organisation's own library. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { loadStaff, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import { importProcedure } from '@/lib/procedure-file/commands';
import { exportProcedure } from '@/lib/procedure-file/queries';
import { listOwnQuestions } from '@/lib/questionnaire/queries';
import { canonicalText, frozenContent } from './canonical';
import {
	copyKeptQuestion,
	createVacancy,
	dropKeptQuestion,
	keepQuestion,
	moveQuestion,
	saveDecisionRule,
	saveQuestion,
} from './commands';
import { checkLanguage } from './publication';
import { getVacancy, listQuestions } from './queries';
import { questionInput } from './schema';

async function rows(sql: string, values: unknown[] = []) {
	return (await (await connectAs('superuser')).query(sql, values)).rows;
}

/** A draft of an organisation of its own, or of one that exists. */
async function draft(organisation: string, locale: 'nl' | 'en' = 'nl'): Promise<VacancyScope> {
	const [{ id }] = await rows(
		`INSERT INTO organisations (slug, name, name_en, contact_email) VALUES ($1, $1, $1, 'c@example.org')
		ON CONFLICT (slug) DO UPDATE SET name = excluded.name RETURNING id`,
		[organisation],
	);
	const [person] = await rows(
		`INSERT INTO staff (subject, name, email, organisation_id, may_manage) VALUES ($1, $1, $1, $2, true) RETURNING id`,
		[crypto.randomUUID(), id],
	);
	const actor = await loadStaff(person.id);
	if (!actor) throw new Error('no staff');
	return vacancyScope(
		actor,
		await createVacancy(actor, { title: 'Adviseur', vacancyLocale: locale }),
		'vacancy.write',
	);
}

const open = (competency: string) =>
	questionInput.parse({
		stage: 'application',
		competency,
		text: `Beschrijf een keer dat u moest kiezen (${competency}). Wat deed u?`,
		anchor1: 'noemt niet wat hij of zij zelf deed',
		anchor3: 'noemt een eigen handeling zonder uitleg',
		anchor5: 'noemt twee handelingen en weegt ze af',
	});
const typed = {
	choice: questionInput.parse({
		stage: 'application',
		type: 'single-choice',
		competency: 'Frans',
		text: 'Hoe goed leest u Frans?',
		weight: '2',
		settings: {
			scored: 'on',
			options: { 0: { text: 'Een krant lukt.', points: '3' }, 1: { text: 'Ook een wet lukt.', points: '5' } },
		},
	}),
	number: questionInput.parse({
		stage: 'application',
		type: 'number',
		competency: 'Uren',
		text: 'Hoeveel uur wilt u werken?',
		weight: '3',
		settings: { lowest: '24', highest: '36', decimals: '0', unit: 'uur' },
	}),
	scale: questionInput.parse({
		stage: 'application',
		type: 'scale',
		competency: 'Kaarten',
		text: 'Hoe vaak werkte u met kaarten?',
		settings: { steps: '5', lowest: 'nooit', highest: 'elke dag' },
	}),
	declaration: questionInput.parse({
		stage: 'application',
		type: 'yes-no',
		competency: 'VOG',
		text: 'Kunt u een VOG overleggen?',
		settings: { required: 'yes', legalBasis: 'Wet justitiële gegevens, artikel 28' },
	}),
} as const;

const order = async (scope: VacancyScope) =>
	(await listQuestions(scope)).map(({ position, competency }) => `${position} ${competency}`);

beforeEach(emptyDatabase);

describe('a question of any type', () => {
	it('weighs nothing unless its answers are scored', () => {
		expect(Object.values(typed).map(({ weight }) => weight)).toEqual([2, 0, 0, 0]);
	});

	it('is an open question in an interview', () => {
		expect(questionInput.parse({ ...typed.scale, questionId: '', stage: 'interview' })).toMatchObject({
			type: 'long-text',
			settings: {},
		});
	});

	it('stands before the declarations, also when it came later, and does not change places with one', async () => {
		const scope = await draft('proef');
		const declaration = await saveQuestion(scope, typed.declaration);
		await saveQuestion(scope, typed.choice);
		const last = await saveQuestion(scope, open('Kiezen'));
		expect(await order(scope)).toEqual(['1 Frans', '2 Kiezen', '3 VOG']);
		await moveQuestion(scope, last, 'down');
		await moveQuestion(scope, declaration, 'up');
		expect(await order(scope)).toEqual(['1 Frans', '2 Kiezen', '3 VOG']);
	});

	it('is refused as the twenty-first', async () => {
		const scope = await draft('proef');
		for (let number = 1; number <= 20; number += 1) await saveQuestion(scope, open(`C${number}`));
		await expect(saveQuestion(scope, open('Te veel'))).rejects.toThrow('questions-many');
	});

	it('has its options read by the language check', async () => {
		const scope = await draft('proef');
		const settings = {
			scored: false,
			options: [
				{ key: 'a', text: 'Ik ben van plan zwanger te worden.', points: null },
				{ key: 'b', text: 'Ik heb geen kinderen.', points: null },
			],
		};
		await saveQuestion(scope, { ...typed.choice, settings });
		const { inQuestions } = await checkLanguage(scope);
		expect(inQuestions.map(({ field }) => field)).toContain('settings');
	});

	it('is the same after export and import, settings included', async () => {
		const scope = await draft('proef');
		for (const question of Object.values(typed)) await saveQuestion(scope, question);
		const actor = await loadStaff(scope.staffId);
		if (!actor) throw new Error('no staff');
		const copyId = await importProcedure(actor, await exportProcedure(scope));
		const copy = await vacancyScope(actor, copyId, 'vacancy.write');
		const content = async (of: VacancyScope) =>
			canonicalText(frozenContent(await getVacancy(of), await listQuestions(of)));
		expect(await content(copy)).toBe(await content(scope));
	});
});

describe('several people on one draft', () => {
	it('refuses an older version of a question and of the rule, and keeps the newer one', async () => {
		const scope = await draft('proef');
		const questionId = await saveQuestion(scope, open('Kiezen'));
		await saveQuestion(scope, { ...open('Wegen'), questionId, revision: 1 });
		const late = saveQuestion(scope, { ...open('Te laat'), questionId, revision: 1 });
		await expect(late).rejects.toThrow('conflict');
		expect(await order(scope)).toEqual(['1 Wegen']);

		const rule = { minimumScore: 3, inviteCount: 4, tieRule: 'lot', ratersRequired: 2 } as const;
		expect(await saveDecisionRule(scope, { ...rule, revision: 1 })).toBe(2);
		await expect(saveDecisionRule(scope, { ...rule, inviteCount: 9, revision: 1 })).rejects.toThrow(
			'conflict',
		);
		// Whoever writes the text is not disturbed by it.
		expect(await getVacancy(scope)).toMatchObject({ inviteCount: 4, revision: 1, ruleRevision: 2 });
	});
});

describe('the library of an organisation', () => {
	const filters = { stage: 'application', text: '' } as const;

	it('holds a question for every later vacancy of the organisation in that language, and for nobody else', async () => {
		const [here, later, english, elsewhere] = [
			await draft('proef'),
			await draft('proef'),
			await draft('proef', 'en'),
			await draft('anders'),
		];
		await keepQuestion(here, await saveQuestion(here, typed.choice));
		const [kept] = await listOwnQuestions(later, filters);
		expect(kept).toMatchObject({ text: typed.choice.text, settings: typed.choice.settings, weight: 2 });
		expect(await listOwnQuestions(later, { ...filters, text: 'FRANS' })).toHaveLength(1);
		expect(await listOwnQuestions(later, { ...filters, text: 'duits' })).toEqual([]);
		for (const other of [english, elsewhere]) expect(await listOwnQuestions(other, filters)).toEqual([]);

		expect(await copyKeptQuestion(later, kept?.id ?? '')).toBe('application');
		expect((await listQuestions(later))[0]).toMatchObject({
			text: typed.choice.text,
			settings: typed.choice.settings,
		});
		await expect(copyKeptQuestion(elsewhere, kept?.id ?? '')).rejects.toThrow('library-unknown');
		await dropKeptQuestion(elsewhere, kept?.id ?? '');
		expect(await listOwnQuestions(later, filters)).toHaveLength(1);
		await dropKeptQuestion(later, kept?.id ?? '');
		expect(await listOwnQuestions(later, filters)).toEqual([]);
	});

	it('refuses a forbidden topic, a question without anchors, and the same question twice', async () => {
		const scope = await draft('proef');
		const forbidden = { ...open('Zorg'), text: 'Heb je kinderen, of ben je van plan zwanger te worden?' };
		const attempt = async (question: typeof forbidden) =>
			keepQuestion(scope, await saveQuestion(scope, question));
		await expect(attempt(forbidden)).rejects.toThrow('library-findings');
		await expect(attempt({ ...open('Leeg'), anchor3: '' })).rejects.toThrow('library-unready');
		await attempt(open('Kiezen'));
		await expect(attempt(open('Kiezen'))).rejects.toThrow('library-known');
	});
});
