import { describe, expect, it } from 'vitest';
import { splitWords } from '../language/word';
import cases from './evaluation/elements.json';
import './index';
import { needOf } from './need';
import { documentWordsOf } from './pack';

describe('what an expression needs', () => {
	it.each([
		[/(?:stap|ronde) \d|proefdag/i, ['stap', 'ronde', 'proefdag']],
		// the rarest of what follows each other; a space is the edge of a word
		[/mag er zijn/, ['^zijn']],
		[/op (?:je|een) plekken?/, ['^plekke']],
		// what may be left out is not needed, what stands at least once is
		[/(?:hele )?weken*/, ['weke']],
		[/(?:dag|uur){1,3}x?/, ['dag', 'uur']],
		// what looks around says nothing
		[/(?<!geen )\bfoto(?! van)/, ['foto']],
		[/\d{2}|[1-6] keer/, ['#', '^keer']],
		[/privé|@/, ['prive', '@']],
		[/\p{Lu}\w+|naam/u, undefined],
	])('%s', (expression, need) => {
		expect(needOf(expression)).toEqual(need);
	});
});

/** Tells whether a word of a text holds a part, as the reader of elements asks it. */
const holds = (text: string, part: string): boolean =>
	part === '@'
		? text.includes('@')
		: splitWords(text).some((word) =>
				part === '#' ? /\d/.test(word.text) : `^${word.text}$`.includes(part),
			);

describe.each(['nl', 'en'] as const)('needs of the expressions for elements (%s)', (lang) => {
	const sentences = Object.values(cases[lang]).flatMap(({ tells, silent }) => [...tells, ...silent]);

	it.each(Object.entries(documentWordsOf(lang).elementWords.texts))('%s', (_name, expression) => {
		const need = needOf(expression);
		if (!need) return;
		const found = sentences.filter((sentence) => expression.test(sentence));
		expect(found.filter((sentence) => !need.some((part) => holds(sentence, part)))).toEqual([]);
	});
});
