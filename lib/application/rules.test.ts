import { describe, expect, it } from 'vitest';
import {
	acceptsAnswers,
	answerProblem,
	countWords,
	decisionDueAt,
	holdsBsn,
	minutesNeeded,
	mostWords,
	suggestEmail,
} from './rules';

describe('holdsBsn', () => {
	it.each([
		['mijn bsn is 111222333', true],
		['111 222 333', true],
		['123456782.', true],
		['bel 0612345678', false],
		['123456789', false],
		['000000000', false],
		['NL91ABNA0417164300', false],
		['in 2019 en 2020', false],
	])('%s: %s', (text, expected) => {
		expect(holdsBsn(text)).toBe(expected);
	});
});

describe('suggestEmail', () => {
	it.each([
		['sam@gmial.com', 'sam@gmail.com'],
		['sam@gmail.con', 'sam@gmail.com'],
		['sam@hotmial.com', 'sam@hotmail.com'],
		['sam@outlok.com', 'sam@outlook.com'],
		['sam@zigo.nl', 'sam@ziggo.nl'],
		['sam@gmail.com', null],
		['sam@hotmail.nl', null],
		['sam@tue.nl', null],
		['sam@example.org', null],
		['sam', null],
	])('%s gives %s', (address, expected) => {
		expect(suggestEmail(address)).toBe(expected);
	});
});

describe('lengths', () => {
	it('counts words in any script and takes a tenth more than the limit', () => {
		expect(countWords("Ik leid een 3-koppig team, zo'n 2 jaar.")).toBe(8);
		expect(countWords('')).toBe(0);
		expect([mostWords(200), mostWords(250), mostWords(25)]).toEqual([220, 275, 28]);
	});

	it('says what is wrong with an answer of any type', () => {
		const long = (answer: string | null) =>
			answerProblem({ type: 'long-text', settings: {}, wordLimit: 20, answer });
		expect(long(null)).toBe('answer-empty');
		expect(long(' \n')).toBe('answer-empty');
		expect(long('woord '.repeat(22))).toBeNull();
		expect(long('woord '.repeat(23))).toBe('answer-over-limit');
		const yesNo = (answer: string) => answerProblem({ type: 'yes-no', settings: {}, wordLimit: 20, answer });
		expect([yesNo('yes'), yesNo('misschien')]).toEqual([null, 'answer-yes-no']);
	});

	it('gives a time in steps of five minutes', () => {
		expect(minutesNeeded([250, 250, 200])).toBe(75);
		expect(minutesNeeded([20])).toBe(10);
	});
});

describe('moments', () => {
	const closesAt = new Date('2027-03-01T22:59:00Z');
	it('has a grace of fifteen minutes for who is busy, and none for who begins', () => {
		const at = (minutes: number) => new Date(closesAt.getTime() + minutes * 60_000);
		expect(acceptsAnswers('open', closesAt, at(-1), false)).toBe(true);
		expect(acceptsAnswers('open', closesAt, at(0), false)).toBe(false);
		expect(acceptsAnswers('open', closesAt, at(14.9), true)).toBe(true);
		expect(acceptsAnswers('open', closesAt, at(15), true)).toBe(false);
		expect(acceptsAnswers('screening', closesAt, at(-1), true)).toBe(false);
	});

	it('promises a decision two weeks after closing', () => {
		expect(decisionDueAt(closesAt).toISOString()).toBe('2027-03-15T22:59:00.000Z');
	});
});
