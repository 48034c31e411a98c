import { describe, expect, it } from 'vitest';
import nlErrors from '@/messages/nl/errors.json';
import {
	answerError,
	answerText,
	hasRegisteredScores,
	missesRequirement,
	questionTypeNames,
	questionTypes,
	registeredScore,
	settingWords,
} from '.';

const choice = {
	type: 'single-choice',
	settings: {
		options: [
			{ key: 'ja', text: 'Ja, ik heb het' },
			{ key: 'bezig', text: 'Ik volg de opleiding' },
		],
	},
	wordLimit: 20,
};
const yesNo = { type: 'yes-no', settings: {}, wordLimit: 20 };
const hours = {
	type: 'number',
	settings: { lowest: 8, highest: 40, decimals: 1, unit: 'uur' },
	wordLimit: 20,
};
const scale = { type: 'scale', settings: { steps: 5, lowest: 'nooit', highest: 'altijd' }, wordLimit: 20 };
const text = { type: 'long-text', settings: {}, wordLimit: 10 };

describe('every type', () => {
	it.each(questionTypeNames)('%s accepts its own defaults', (name) => {
		const { settings, defaults } = questionTypes[name];
		expect(settings.safeParse(defaults.settings).success).toBe(true);
		expect(defaults.wordLimit).toBeGreaterThanOrEqual(20);
	});

	it.each([
		[text, 'een antwoord', null],
		[text, '   ', 'answer-empty'],
		[text, 'woord '.repeat(11), null],
		[text, 'woord '.repeat(12), 'answer-over-limit'],
		[text, 'x'.repeat(20_001), 'answer-long'],
		[choice, 'bezig', null],
		[choice, 'nee', 'answer-choice'],
		[yesNo, 'no', null],
		[yesNo, 'misschien', 'answer-yes-no'],
		[hours, '36', null],
		[hours, '35,5', null],
		[hours, '35.55', 'answer-number'],
		[hours, '41', 'answer-number'],
		[hours, 'veel', 'answer-number'],
		[hours, '', 'answer-number'],
		[scale, '5', null],
		[scale, '0', 'answer-scale'],
		[scale, '6', 'answer-scale'],
	])('%j answers %j with %s', (question, answer, error) => {
		expect(answerError(question, answer)).toBe(error);
		if (error !== null) expect(Object.hasOwn(nlErrors, error)).toBe(true);
	});

	it('reads as text in the language of the reader', () => {
		expect(answerText(choice, 'bezig', 'nl')).toBe('Ik volg de opleiding');
		expect(answerText(yesNo, 'yes', 'nl')).toBe('Ja');
		expect(answerText(yesNo, 'yes', 'en')).toBe('Yes');
		expect(answerText(hours, '35.5', 'nl')).toBe('35,5 uur');
		expect(answerText(scale, '4', 'en')).toBe('4 of 5 (1: nooit, 5: altijd)');
		expect(answerText(text, ' zo is het ', 'nl')).toBe('zo is het');
	});

	it('treats settings that do not fit and unknown types as the plainest form', () => {
		expect(answerText({ ...choice, settings: {} }, 'bezig', 'nl')).toBe('bezig');
		expect(answerError({ type: 'essay', settings: {}, wordLimit: 10 }, 'een antwoord')).toBeNull();
	});

	it('scores text always, a choice only when the manager says so, the rest never', () => {
		expect(questionTypes['long-text'].isScored()).toBe(true);
		expect(questionTypes['single-choice'].isScored({ options: [], scored: true })).toBe(true);
		expect(
			[questionTypes['yes-no'], questionTypes.number, questionTypes.scale].some((type) => type.isScored()),
		).toBe(false);
	});
});

describe('what a builder sends', () => {
	const read = (name: keyof typeof questionTypes, form: unknown) => questionTypes[name].form.safeParse(form);
	const problems = (name: keyof typeof questionTypes, form: unknown) =>
		read(name, form).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

	it('becomes settings, and those are what is stored', () => {
		const cases = {
			'single-choice': {
				scored: 'on',
				options: {
					0: { key: 'b', text: ' Vaak ', points: '5' },
					1: { key: '', text: 'Soms', points: '3' },
					2: { key: '', text: '', points: '1' },
				},
			},
			number: { lowest: '0,5', highest: '40', decimals: '1', unit: 'uur' },
			scale: { steps: '5', lowest: 'nooit', highest: 'altijd' },
			'yes-no': { required: 'yes', legalBasis: 'Wet justitiële gegevens, artikel 28' },
		} as const;
		for (const [name, form] of Object.entries(cases)) {
			const type = questionTypes[name as keyof typeof cases];
			const settings = type.form.parse(form);
			expect(type.settings.parse(settings), name).toEqual(settings);
		}
		expect(questionTypes['single-choice'].form.parse(cases['single-choice'])).toEqual({
			scored: true,
			options: [
				{ key: 'b', text: 'Vaak', points: 5 },
				{ key: 'a', text: 'Soms', points: 3 },
			],
		});
		expect(questionTypes.number.form.parse(cases.number).lowest).toBe(0.5);
	});

	it.each([
		['single-choice', {}, ['options.0.text options-few']],
		[
			'single-choice',
			{ scored: 'on', options: { 0: { text: 'Ja', points: '6' }, 1: { text: 'ja', points: '' } } },
			['options.0.points option-points', 'options.1.text options-double', 'options.1.points option-points'],
		],
		['number', { lowest: '', highest: '3', decimals: '0' }, ['lowest number-bound']],
		['number', { lowest: '3', highest: '3', decimals: '0' }, ['highest number-order']],
		['number', { lowest: '1', highest: '3', decimals: '7' }, ['decimals number-decimals']],
		['scale', { steps: '2', lowest: '', highest: 'altijd' }, ['steps scale-steps', 'lowest scale-end']],
		['yes-no', { required: 'maybe' }, ['required required-missing', 'legalBasis legal-basis-missing']],
	] as const)('%s is refused by field: %j', (name, form, expected) => {
		expect(problems(name, form)).toEqual(expected);
		for (const line of expected) expect(Object.hasOwn(nlErrors, line.split(' ')[1] ?? '')).toBe(true);
	});

	it('gives a choice its registered score, and nothing else one', () => {
		const scored = {
			...choice,
			settings: { scored: true, options: [{ key: 'ja', text: 'Ja', points: 4 }, choice.settings.options[1]] },
		};
		expect(registeredScore(scored, 'ja')).toBe(4);
		expect(registeredScore(scored, 'bezig')).toBeNull();
		expect(hasRegisteredScores(scored)).toBe(false);
		expect(registeredScore(text, 'ja')).toBeNull();
		expect(settingWords(scored)).toEqual(['Ja', 'Ik volg de opleiding']);
	});

	it('sees a declaration that says something else than the law asks', () => {
		expect(missesRequirement(yesNo, 'no')).toBe(true);
		expect(missesRequirement(yesNo, 'yes')).toBe(false);
		expect(missesRequirement({ ...yesNo, settings: { required: 'no' } }, 'yes')).toBe(true);
		expect(missesRequirement(text, 'no')).toBe(false);
	});
});
