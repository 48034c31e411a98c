import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	adviceFor,
	type Committee,
	candidateLoad,
	isOnlyJudgement,
	missingForPublication,
	type QuestionDraft,
	readinessItems,
	slugFor,
	stepOf,
	steps,
	type VacancyDraft,
	weightShare,
} from './rules';

const now = new Date('2027-01-10T12:00:00Z');
const vacancy: VacancyDraft = {
	locale: 'nl',
	title: 'Adviseur grondwater',
	body: 'Je rekent uit wat een maatregel doet. '.repeat(8),
	place: 'Utrecht',
	salaryScale: '11',
	salaryMin: 4000,
	salaryMax: 5500,
	hoursMin: 32,
	hoursMax: 36,
	contact: 'J. Vink',
	jobFamily: 'Beleid',
	priorityRoundOn: '2026-12-01',
	closesAt: new Date('2027-03-12T22:59:00Z'),
	minimumScore: 3,
	inviteCount: 4,
	tieRule: 'lot',
	ratersRequired: 3,
};
const question = (position: number, stage: QuestionDraft['stage'] = 'application'): QuestionDraft => ({
	stage,
	position,
	type: 'long-text',
	competency: `Competentie ${position}`,
	text: 'Wat deed je?',
	help: '',
	wordLimit: 250,
	weight: 1,
	anchor1: 'noemt geen eigen handeling',
	anchor3: 'noemt een eigen handeling',
	anchor5: 'noemt en weegt twee handelingen',
	settings: {},
});
const questions = [question(1), question(2), question(3), question(1, 'interview')];
const committee: Committee = { manager: 1, supervisor: 1, assessor: 2, chair: 1, interviewer: 2 };
const clean = { open: 0, needsSecondReader: false, approved: false };
const missing = (
	change: Partial<VacancyDraft> = {},
	asked: readonly QuestionDraft[] = questions,
	people: Partial<Committee> = {},
	lint = clean,
) => missingForPublication({ ...vacancy, ...change }, asked, { ...committee, ...people }, lint, now);

describe('missingForPublication', () => {
	it('is empty for a complete procedure', () => {
		expect(missing()).toEqual([]);
	});

	it.each([
		['text', { body: 'kort' }],
		['salary', { salaryMax: null }],
		['salary', { salaryScale: '' }],
		['hours', { hoursMin: null }],
		['place', { place: '' }],
		['contact', { contact: '' }],
		['family', { jobFamily: '' }],
		['priority', { priorityRoundOn: null }],
		['closing', { closesAt: null }],
		['closing', { closesAt: now }],
		['rule', { minimumScore: null }],
		['rule', { inviteCount: null }],
		['rule', { tieRule: null }],
	] as const)('names %s, and only that, for %j', (item, change) => {
		expect(missing(change)).toEqual([item]);
	});

	it('wants three to six questions that count', () => {
		const few = [question(1), question(2), { ...question(3), weight: 0 }, question(1, 'interview')];
		expect(missing({}, few)).toEqual(['questions']);
		const many = [...Array.from({ length: 7 }, (_, index) => question(index + 1)), question(1, 'interview')];
		expect(missing({}, many)).toEqual(['questions']);
	});

	it.each(['competency', 'anchor1', 'anchor3', 'anchor5'] as const)(
		'wants a %s at every question',
		(field) => {
			for (const wrong of [0, 3]) {
				const asked = questions.map((entry, index) => (index === wrong ? { ...entry, [field]: '' } : entry));
				expect(missing({}, asked)).toEqual(['anchors']);
			}
		},
	);

	it('wants registered scores or anchors for a choice that counts', () => {
		const options = (points: number | null) => [
			{ key: 'a', text: 'Nooit', points: 1 },
			{ key: 'b', text: 'Vaak', points },
		];
		const choice = (points: number | null) => ({
			...question(1),
			type: 'single-choice',
			anchor1: '',
			anchor3: '',
			anchor5: '',
			settings: { options: options(points), scored: true },
		});
		expect(missing({}, [choice(4), ...questions.slice(1)])).toEqual([]);
		expect(missing({}, [choice(null), ...questions.slice(1)])).toEqual(['anchors']);
	});

	it('counts no declaration among the questions', () => {
		const declaration = { ...question(1), type: 'yes-no', weight: 0, anchor1: '', settings: {} };
		expect(missing({}, [...questions, declaration])).toEqual([]);
	});

	it('wants every seat of the committee filled', () => {
		expect(missing({}, questions, { supervisor: 0 })).toEqual(['supervisor']);
		expect(missing({}, questions, { chair: 0, assessor: 3 })).toEqual(['assessors']);
		expect(missing({}, questions, { assessor: 1 })).toEqual(['assessors']);
		expect(missing({}, questions, { interviewer: 1 })).toEqual(['interviewers']);
		expect(missing({}, questions.slice(0, 3))).toEqual(['interview']);
	});

	it('wants findings answered, and a second reader for every reason', () => {
		expect(missing({}, questions, {}, { ...clean, open: 1 })).toEqual(['linter']);
		expect(missing({}, questions, {}, { ...clean, needsSecondReader: true })).toEqual(['second-reader']);
		expect(missing({}, questions, {}, { open: 0, needsSecondReader: true, approved: true })).toEqual([]);
	});

	it('has a page for every item', () => {
		expect(Object.keys(stepOf).sort()).toEqual([...readinessItems].sort());
		for (const step of Object.values(stepOf)) expect(steps).toContain(step);
	});
});

describe('advice', () => {
	const bullets = (count: number, start: string) => `- ${start} iets.\n`.repeat(count);
	it.each([
		[bullets(3, 'Je kunt'), ['requirements-few']],
		[bullets(4, 'Je kunt'), []],
		[`Wat vraagt dit werk?\n${bullets(6, 'U kunt')}`, []],
		[bullets(5, 'You can'), []],
		[bullets(7, 'Je kunt'), ['requirements-many']],
		['Je kunt bij ons veel leren. Je kunt thuis werken.', ['requirements-few']],
	])('counts the requirements of %j', (body, advice) => {
		expect(adviceFor({ body }, [])).toEqual(advice);
	});

	it('warns above five competencies, declarations not counted', () => {
		const asked = (count: number, type = 'long-text') =>
			Array.from({ length: count }, (_, index) => ({
				stage: 'application' as const,
				competency: `C${index}`,
				type,
			}));
		const body = bullets(4, 'Je kunt');
		expect(adviceFor({ body }, asked(5))).toEqual([]);
		expect(adviceFor({ body }, asked(6))).toEqual(['competencies-many']);
		expect(adviceFor({ body }, asked(6, 'yes-no'))).toEqual([]);
	});
});

describe('guard rails', () => {
	it('weighs: shares add up to one', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 8 }), (weights) => {
				const sum = weights.reduce((total, weight) => total + weightShare(weight, weights), 0);
				expect(sum).toBeCloseTo(weights.some((weight) => weight > 0) ? 1 : 0, 9);
			}),
		);
	});

	it('estimates a candidate in steps of five minutes', () => {
		expect(candidateLoad([])).toEqual({ words: 0, minutes: 0 });
		const written = (wordLimit: number) => ({ wordLimit, type: 'long-text' });
		expect(candidateLoad([written(250), written(150)])).toEqual({ words: 400, minutes: 40 });
		expect(candidateLoad([written(250), { wordLimit: 20, type: 'yes-no' }])).toEqual({
			words: 250,
			minutes: 25,
		});
	});

	it.each([
		'Zeer goed en overtuigend antwoord',
		'Slecht.',
		'Duidelijk en helder',
		'Excellent and convincing answer',
		'Poor',
	])('sees that %j only judges', (anchor) => {
		expect(isOnlyJudgement(anchor)).toBe(true);
	});

	it.each([
		'',
		'Noemt twee belangen en weegt ze',
		'Legt goed uit waarom bewoners boos zijn',
		'Names two interests and weighs them',
		'Did not say what they did',
	])('sees behaviour in %j', (anchor) => {
		expect(isOnlyJudgement(anchor)).toBe(false);
	});

	it('makes an address of any title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (title) =>
				/^[a-z0-9-]{2,120}$/.test(slugFor(title, 'k3f9')),
			),
		);
		expect(slugFor('Adviseur café & wijk', 'k3f9')).toBe('adviseur-cafe-wijk-k3f9');
	});
});
