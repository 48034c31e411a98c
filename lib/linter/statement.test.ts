import { describe, expect, it } from 'vitest';
import { lint } from './index';

const rulesIn = (text: string, lang: 'nl' | 'en'): readonly string[] =>
	lint(text, { lang })
		.findings.filter(({ severity }) => severity !== 'info')
		.map(({ rule }) => rule);

describe('whom a sentence is about', () => {
	it.each([
		['nl', 'Jong of oud, gelovig of niet, hetero of homo: je bent welkom.'],
		['en', 'Gay or straight, married or single: you are welcome.'],
		['en', 'Most of our patients are retired and many have children.'],
	] as const)('treats all alike or states a fact (%s): %s', (lang, text) => {
		expect(rulesIn(text, lang)).toEqual([]);
	});

	it.each([
		['nl', 'Bij ons is iedereen welkom: man of vrouw, homo of normaal.', 'lgbtiq-term'],
		['nl', 'Wij zoeken een jonge man voor op het dak.', 'age-person'],
		['en', 'You are retired and you have no children.', 'age-person'],
		['en', 'You are retired and you have no children.', 'family-status'],
	] as const)('still asks something of the candidate (%s): %s', (lang, text, rule) => {
		expect(rulesIn(text, lang)).toContain(rule);
	});
});
