import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nounForms, splitCompound, startsWithPart } from './compound';
import { splitSentences } from './sentence';
import { foldText, foldWord } from './text';
import { Gap, numberValue, splitWords } from './word';

const texts = (text: string) => splitWords(text).map((word) => word.text);
const sentences = (text: string) =>
	splitSentences(text, splitWords(text)).map((sentence) => text.slice(sentence.start, sentence.end));

describe('folding', () => {
	it('drops case, accents, soft hyphens and curly quotes', () => {
		expect(foldWord('Caissi\u00e8re')).toBe('caissiere');
		expect(foldWord('brand\u00adweer\u200bman')).toBe('brandweerman');
		expect(foldWord('foto\u2019s')).toBe("foto's");
	});
	it('keeps offsets into the original', () => {
		const folded = foldText('\ud83d\ude00 CAF\u00c9\u00ad!');
		expect(folded.text.endsWith('cafe!')).toBe(true);
		expect(folded.offsets[folded.text.indexOf('!')]).toBe(8);
		expect(folded.offsets[folded.text.length]).toBe(9);
	});
});

describe('words', () => {
	it('splits at hyphens and slashes and keeps apostrophes and numbers whole', () => {
		expect(texts("Rooms-katholiek, foto's m/v/x \u20ac 3.900")).toEqual([
			'rooms',
			'katholiek',
			"foto's",
			'm',
			'v',
			'x',
			'3.900',
		]);
	});
	it('records what stands between words', () => {
		const [, second, third] = splitWords('a-b, c');
		expect(second?.gap).toBe(Gap.hyphen);
		expect(third?.gap).toBe(Gap.comma | Gap.space);
	});
	it('knows capitals', () => {
		const [first, second] = splitWords('\u00c9lan NAVO');
		expect([first?.capital, first?.upper, second?.upper]).toEqual([true, false, true]);
	});
	it('reads numbers', () => {
		expect([
			numberValue('vijfentwintig', 'nl'),
			numberValue('3.900', 'nl'),
			numberValue('six', 'en'),
		]).toEqual([25, 3900, 6]);
		expect(numberValue('zesde', 'nl')).toBeUndefined();
	});
	it('gives valid, growing offsets for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				let last = 0;
				for (const word of splitWords(text)) {
					expect(word.start).toBeGreaterThanOrEqual(last);
					expect(word.end).toBeGreaterThan(word.start);
					last = word.end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});

describe('sentences', () => {
	it('does not stop at abbreviations and initials', () => {
		expect(sentences('Bel o.a. met dhr. J. de Wit. Kom ook!')).toEqual([
			'Bel o.a. met dhr. J. de Wit.',
			'Kom ook!',
		]);
	});
	it('takes list items apart and joins lines wrapped by hand', () => {
		expect(sentences('Wij vragen\n- lef\n- geduld')).toEqual(['Wij vragen', 'lef', 'geduld']);
		expect(
			sentences('Je werkt in een team van vijf mensen aan de plannen voor\nhet park en je schrijft brieven.'),
		).toHaveLength(1);
	});
	it('covers every word exactly once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				const words = splitWords(text);
				let next = 0;
				for (const sentence of splitSentences(text, words)) {
					expect(sentence.first).toBe(next);
					next = sentence.last;
				}
				expect(next).toBe(words.length);
			}),
		);
	});
});

describe('compounds', () => {
	it('cuts at the head', () => {
		expect(splitCompound('brandweerman', new Set(['man']))).toEqual({ left: 'brandweer', head: 'man' });
		expect(splitCompound('man', new Set(['man']))).toBeUndefined();
	});
	it('knows left parts with a linking sound', () => {
		expect(startsWithPart('schoonmaakploeg', new Set(['schoonmaak']))).toBe(true);
		expect(startsWithPart('regeringsgebouw', new Set(['regering']))).toBe(true);
	});
	it('makes plural and diminutive', () => {
		expect(nounForms('man')).toContain('mannen');
		expect(nounForms('baas')).toContain('bazen');
	});
});
