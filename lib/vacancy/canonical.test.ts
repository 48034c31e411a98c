import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Canonical, canonicalText, frozenContent, readContent } from './canonical';
import type { QuestionDraft, VacancyDraft } from './rules';

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

describe('the frozen content', () => {
	const hashOf = (draft: VacancyDraft, asked: readonly QuestionDraft[]) =>
		canonicalText(frozenContent(draft, asked));
	const published = hashOf(vacancy, questions);

	it('does not depend on the order of keys', () => {
		const json = fc.letrec<{ value: Canonical }>((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small' },
				fc.string(),
				fc.integer(),
				fc.boolean(),
				fc.constant(null),
				fc.array(tie('value'), { maxLength: 4 }),
				fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }),
			),
		})).value;
		const turned = (value: Canonical): Canonical => {
			if (Array.isArray(value)) return value.map(turned);
			if (value === null || typeof value !== 'object') return value;
			return Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, part]) => [key, turned(part)]),
			);
		};
		fc.assert(fc.property(json, (value) => canonicalText(turned(value)) === canonicalText(value)));
	});

	it('changes with an option, its score and the ground of a declaration', () => {
		const hash = (type: string, settings: QuestionDraft['settings']) =>
			hashOf(vacancy, [{ ...question(1), type, settings }]);
		const choice = (text: string, points: number) =>
			hash('single-choice', { options: [{ key: 'a', text, points }], scored: true });
		expect(choice('Vaak', 4)).not.toBe(choice('Vaak', 5));
		expect(choice('Vaak', 4)).not.toBe(choice('Soms', 4));
		expect(hash('yes-no', { legalBasis: 'artikel 1' })).not.toBe(hash('yes-no', { legalBasis: 'artikel 2' }));
	});

	it('does not depend on the order in which questions were read', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(questions, { minLength: questions.length }), (asked) => {
				expect(hashOf(vacancy, asked)).toBe(published);
			}),
		);
	});

	it('changes with any scored text', () => {
		const fields = ['competency', 'text', 'help', 'anchor1', 'anchor3', 'anchor5'] as const;
		fc.assert(
			fc.property(
				fc.nat({ max: questions.length - 1 }),
				fc.constantFrom(...fields),
				fc.string({ minLength: 1 }),
				(index, field, added) => {
					const asked = questions.map((entry, at) =>
						at === index ? { ...entry, [field]: `${entry[field]}x${added}` } : entry,
					);
					expect(hashOf(vacancy, asked)).not.toBe(published);
				},
			),
		);
	});

	it('changes with every number of the rule and every fact, not with the closing time', () => {
		for (const change of [
			{ minimumScore: 3.5 },
			{ inviteCount: 5 },
			{ tieRule: 'invite-all' },
			{ ratersRequired: 2 },
			{ body: `${vacancy.body}!` },
			{ title: 'Adviseur' },
			{ salaryMax: 5600 },
			{ hoursMax: 40 },
			{ place: 'Zwolle' },
			{ contact: 'A. Vink' },
		])
			expect(hashOf({ ...vacancy, ...change }, questions), JSON.stringify(change)).not.toBe(published);
		expect(hashOf({ ...vacancy, closesAt: now }, questions)).toBe(published);
		for (const change of [{ weight: 2 }, { wordLimit: 200 }, { type: 'number' }, { position: 9 }])
			expect(hashOf(vacancy, [{ ...question(1), ...change }, ...questions.slice(1)])).not.toBe(published);
	});

	it('is what the second reader read, apart from facts and rule', () => {
		const read = (draft: VacancyDraft) => canonicalText(readContent(draft, questions));
		expect(read({ ...vacancy, minimumScore: 4, place: 'Zwolle' })).toBe(read(vacancy));
		expect(read({ ...vacancy, body: 'anders' })).not.toBe(read(vacancy));
	});
});
