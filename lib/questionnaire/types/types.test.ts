import { describe, expect, it } from 'vitest';
import nlErrors from '@/messages/nl/errors.json';
import { answerError, answerText, questionTypeNames, questionTypes } from '.';

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
