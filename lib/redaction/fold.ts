import { isInvisible } from '@/lib/language/text';

/**
 * Letters that Unicode does not decompose but that people type as plain letters. `ß` and the ligatures grow,
 * so whoever needs offsets must map them (see `document.ts`).
 */
const special: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ŋ: 'ng',
	ĳ: 'ij',
	ə: 'e',
};

/** Variation selectors say how an emoji looks; they show nothing themselves. */
const isSelector = (code: number): boolean => code >= 0xfe00 && code <= 0xfe0f;

const cache = new Map<string, string>();

/**
 * Folds one character to lower-case ASCII where a Latin base letter exists; other letters become `_`.
 * @param character one code point
 * @returns zero or more ASCII characters; `''` for combining marks and invisible characters
 * @example foldCharacter('É') // 'e'
 */
export function foldCharacter(character: string): string {
	const known = cache.get(character);
	if (known !== undefined) return known;
	const folded = compute(character);
	if (cache.size < 4096) cache.set(character, folded);
	return folded;
}

function compute(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (isInvisible(code) || isSelector(code)) return '';
	const lower = character.toLowerCase();
	const mapped = special[lower];
	if (mapped !== undefined) return mapped;
	const base = lower.normalize('NFKD').replace(/\p{M}+/gu, '');
	if (base === '') return '';
	if (/^[\x20-\x7e]+$/.test(base)) return base;
	if (/^\p{L}/u.test(base)) return '_';
	if (/^[‘’‛ʼ′`´]/u.test(character)) return "'";
	if (/^[“”„‟«»″]/u.test(character)) return '"';
	if (/^[‐‑‒–—―−]/u.test(character)) return '-';
	if (/^\s/u.test(character)) return ' ';
	return '·';
}

/**
 * Folds a word for comparison: lower case, no diacritics, ASCII.
 * @param word any text
 * @returns the folded text; letters without a Latin base become `_`
 * @example fold('Łukasz Müller') // 'lukasz muller'
 */
export function fold(word: string): string {
	let plain = true;
	for (let index = 0; index < word.length; index++) {
		if (word.charCodeAt(index) > 0x7e) {
			plain = false;
			break;
		}
	}
	if (plain) return word.toLowerCase();
	let out = '';
	for (const character of word) out += foldCharacter(character);
	return out;
}

/** Heads of words are numbers below this. */
export const heads = 4096;

/**
 * Turns the first four letters of a word into a number, so that a table tells at a glance whether it knows such a word.
 * @param word folded
 * @returns an index below `heads`
 * @example headOf('zoon') === headOf('zoontje') // true
 */
export function headOf(word: string): number {
	let head = 0;
	for (let index = 0; index < 4 && index < word.length; index++)
		head = Math.imul(head, 31) + word.charCodeAt(index);
	return head & (heads - 1);
}
