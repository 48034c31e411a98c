import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { lint } from '@/lib/linter';
import { questionInput } from '@/lib/vacancy/schema';
import { findLibraryQuestion, helpText, library, questionKinds, searchLibrary } from '.';

const questions = library.flatMap((competency) =>
	competency.questions.map((question) => ({ competency, question })),
);

describe('the library', () => {
	it('has at least 12 competencies with 3 questions, and 36 questions', () => {
		expect(library.length).toBeGreaterThanOrEqual(12);
		expect(questions.length).toBeGreaterThanOrEqual(36);
		for (const { id, questions: own } of library) expect(own.length, id).toBeGreaterThanOrEqual(3);
	});

	it('has an id of its own for everything, of every kind some, for both stages enough', () => {
		const ids = [...library.map(({ id }) => id), ...questions.map(({ question }) => question.id)];
		expect(new Set(ids).size).toBe(ids.length);
		for (const kind of questionKinds)
			expect(questions.filter(({ question }) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(
				12,
			);
		for (const stage of ['application', 'interview'] as const) {
			const fit = library.filter(({ questions: own }) => own.some(({ stages }) => stages.includes(stage)));
			expect(fit.length, stage).toBe(library.length);
		}
	});

	describe.each(locales)('in %s', (locale) => {
		it.each(library.map((competency) => [competency.id, competency] as const))(
			'%s has 3 or 4 indicators',
			(_, competency) => {
				const { name, meaning, indicators } = competency[locale];
				expect(name.length).toBeGreaterThan(3);
				expect(meaning.split(' ').length).toBeGreaterThan(5);
				expect(indicators.length === 3 || indicators.length === 4).toBe(true);
			},
		);

		it.each(questions.map(({ competency, question }) => [question.id, competency, question] as const))(
			'%s fits the form of a question and has three different anchors',
			(_, competency, question) => {
				const { text, anchor1, anchor3, anchor5 } = question[locale];
				const input = {
					stage: question.stages[0],
					competency: competency[locale].name,
					text,
					help: helpText(question.kind, question.stages[0] ?? 'application', locale),
					wordLimit: question.wordLimit,
					weight: question.weight,
					anchor1,
					anchor3,
					anchor5,
				};
				expect(questionInput.safeParse(input).success).toBe(true);
				// Anchors that say what is in an answer need words for it; publication asks for 15 characters.
				for (const anchor of [anchor1, anchor3, anchor5]) {
					expect(anchor.split(' ').length, anchor).toBeGreaterThanOrEqual(5);
					expect(anchor).toMatch(/\.$/);
				}
				expect(new Set([anchor1, anchor3, anchor5]).size).toBe(3);
				expect(anchor5.length).toBeGreaterThan(anchor1.length);
				expect(text.length).toBeLessThanOrEqual(420);
			},
		);

		it('holds no word that the language check stops or warns about', () => {
			const texts = [
				...questions.flatMap(({ question }) => Object.values(question[locale])),
				...library.flatMap((competency) => Object.values(competency[locale]).flat()),
				...questionKinds.flatMap((kind) => [
					helpText(kind, 'application', locale),
					helpText(kind, 'interview', locale),
				]),
			];
			const found = texts.flatMap((text) =>
				lint(text, { lang: locale, kind: 'question' })
					.findings.filter(({ severity }) => severity === 'stop' || severity === 'warn')
					.map(({ rule, data }) => `${rule} (${data.words}): ${text}`),
			);
			expect(found).toEqual([]);
		});
	});

	it('speaks to the reader as u, never as je', () => {
		for (const { question } of questions) expect(question.nl.text).not.toMatch(/\b(?:je|jij|jouw)\b/i);
	});
});

describe('searchLibrary', () => {
	const all = { text: '', competency: '', kind: '', stage: 'application' } as const;

	it('finds by competency, kind, stage and words without regard to accents or case', () => {
		expect(searchLibrary(all, 'nl')).toHaveLength(library.length);
		expect(searchLibrary({ ...all, competency: 'accuracy' }, 'nl').map(({ id }) => id)).toEqual(['accuracy']);
		const interview = searchLibrary({ ...all, stage: 'interview', kind: 'work-sample' }, 'en');
		for (const { questions: own } of interview)
			for (const question of own) {
				expect(question.kind).toBe('work-sample');
				expect(question.stages).toContain('interview');
			}
		expect(searchLibrary({ ...all, text: 'adressen giraffe' }, 'nl')).toEqual([]);
		const accented = searchLibrary({ ...all, text: 'EÉN ADRÉSSEN' }, 'nl');
		expect(accented.map(({ id }) => id)).toEqual(['accuracy']);
		expect(searchLibrary({ ...all, text: 'adressen FOUTEN' }, 'nl').map(({ id }) => id)).toEqual([
			'accuracy',
		]);
	});

	it('finds one by its id', () => {
		expect(findLibraryQuestion('integrity-friend')?.competency.id).toBe('integrity');
		expect(findLibraryQuestion('__proto__')).toBeNull();
	});
});
