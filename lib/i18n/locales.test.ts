import { describe, expect, it } from 'vitest';
import { bestLocale, isLocale } from './locales';

describe('bestLocale', () => {
	it.each([
		[null, 'nl'],
		['', 'nl'],
		['de, fr;q=0.9', 'nl'],
		['en-GB,en;q=0.9', 'en'],
		['nl;q=0.4, en;q=0.8', 'en'],
		['en;q=0, *;q=0.5', 'nl'],
		['fr, NL-be;q=0.3', 'nl'],
		[';;q=,,=', 'nl'],
	])('%s gives %s', (header, expected) => {
		expect(bestLocale(header)).toBe(expected);
	});
});

describe('isLocale', () => {
	it('knows the codes and nothing else', () => {
		expect(['nl', 'en', 'NL', 'de', '', 'toString'].filter(isLocale)).toEqual(['nl', 'en']);
	});
});
