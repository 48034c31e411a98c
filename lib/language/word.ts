import { foldWord, isInvisible } from './text';

/** What stands between a word and the word before it; one or more bits. */
export const Gap = {
	/** white space */
	space: 1,
	/** a hyphen with no white space around it: `rooms-katholiek` */
	hyphen: 2,
	/** a slash: `m/v/x`, `hij/zij` */
	slash: 4,
	comma: 8,
	/** full stop, question mark, exclamation mark, ellipsis */
	stop: 16,
	/** colon, semicolon, bullet, long dash, vertical bar */
	strong: 32,
	/** opening or closing parenthesis or bracket */
	bracket: 64,
	/** a quotation mark */
	quote: 128,
	/** a line break */
	line: 256,
	/** an empty line */
	paragraph: 512,
} as const;

/** A word or number with its place in the text. */
export interface Word {
	/** folded form: lower case, no accents, no soft hyphens */
	readonly text: string;
	/** UTF-16 offsets in the original, end exclusive */
	readonly start: number;
	readonly end: number;
	/** bits of `Gap`: what stands before this word */
	readonly gap: number;
	/** first letter is a capital */
	readonly capital: boolean;
	/** two or more letters, all capitals */
	readonly upper: boolean;
	/** starts with a digit */
	readonly digit: boolean;
}

// 0 unknown, 1 letter, 2 digit, 3 other, 4 invisible, 5 combining mark. Filled when first asked: most texts use 100 characters.
const kinds = new Uint8Array(65536);
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const MARK = /\p{M}/u;

function classify(unit: number): number {
	const known = kinds[unit] ?? 0;
	if (known !== 0) return known;
	const character = String.fromCharCode(unit);
	let kind = 3;
	if (isInvisible(unit)) kind = 4;
	else if (unit >= 0xd800 && unit <= 0xdfff) kind = 3;
	else if (LETTER.test(character)) kind = 1;
	else if (DIGIT.test(character)) kind = 2;
	else if (MARK.test(character)) kind = 5;
	kinds[unit] = kind;
	return kind;
}

function gapOf(unit: number): number {
	switch (unit) {
		case 0x20:
		case 0x09:
		case 0xa0:
		case 0x202f:
			return Gap.space;
		case 0x2c:
			return Gap.comma;
		case 0x2e:
		case 0x21:
		case 0x3f:
		case 0x2026:
			return Gap.stop;
		case 0x2f:
			return Gap.slash;
		case 0x2d:
		case 0x2010:
		case 0x2011:
			return Gap.hyphen;
		case 0x0a:
		case 0x0d:
		case 0x2028:
		case 0x2029:
			return Gap.line;
		case 0x28:
		case 0x29:
		case 0x5b:
		case 0x5d:
		case 0x7b:
		case 0x7d:
		case 0x3c:
		case 0x3e:
			return Gap.bracket;
		case 0x22:
		case 0x27:
		case 0x60:
		case 0xab:
		case 0xbb:
			return Gap.quote;
		case 0x3a:
		case 0x3b:
		case 0x7c:
		case 0x2022:
		case 0x2023:
		case 0x25aa:
		case 0x25cf:
		case 0x25cb:
		case 0xb7:
		case 0x2013:
		case 0x2014:
			return Gap.strong;
		default:
			return unit >= 0x2018 && unit <= 0x201f ? Gap.quote : 0;
	}
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/**
 * Splits a text into words and numbers, each with what stands before it.
 *
 * Shape: any string; offsets are UTF-16 units of it. A word is letters, digits, marks and invisible characters, with an
 * apostrophe inside (`foto's`) or a separator inside a number (`3.900`); a hyphen or slash ends a word. Never throws;
 * time linear. No `\b` and no ASCII assumption.
 * @example splitWords("'s Avonds: hij/zij").map((word) => word.text) // ['s', 'avonds', 'hij', 'zij']
 */
export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	const length = text.length;
	let gap = Gap.line as number;
	let lines = 0;
	let index = 0;
	while (index < length) {
		const unit = text.charCodeAt(index);
		const kind = classify(unit);
		if (kind !== 1 && kind !== 2) {
			const bits = gapOf(unit);
			if (bits === Gap.line) {
				const isReturn = unit === 0x0d && text.charCodeAt(index + 1) === 0x0a;
				if (!isReturn && ++lines > 1) gap |= Gap.paragraph;
			} else if (bits !== Gap.space && kind !== 4) lines = 0;
			gap |= bits;
			index++;
			continue;
		}
		const start = index;
		let plain = true;
		let letters = 0;
		let capitals = 0;
		while (index < length) {
			const here = text.charCodeAt(index);
			const type = classify(here);
			if (type === 1) {
				letters++;
				if (here >= 0x41 && here <= 0x5a) {
					capitals++;
					plain = false;
				} else if (here > 0x7f) {
					plain = false;
					if (isUpper(text.charAt(index))) capitals++;
				}
			} else if (type === 2) {
				if (here > 0x7f) plain = false;
			} else if (type === 4 || type === 5) plain = false;
			else {
				const next = index + 1 < length ? classify(text.charCodeAt(index + 1)) : 3;
				const previous = classify(text.charCodeAt(index - 1));
				const inWord = isApostrophe(here) && next === 1 && previous === 1;
				const inNumber = (here === 0x2e || here === 0x2c) && previous === 2 && next === 2;
				if (!inWord && !inNumber) break;
				if (here > 0x7f) plain = false;
			}
			index++;
		}
		// An invisible character at the end belongs to the space after the word.
		let end = index;
		while (end > start + 1 && classify(text.charCodeAt(end - 1)) === 4) end--;
		const raw = text.slice(start, end);
		words.push({
			text: plain ? raw : foldWord(raw),
			start,
			end,
			gap,
			capital: capitals > 0 && isUpper(text.charAt(start)),
			upper: letters > 1 && capitals === letters,
			digit: classify(unit) === 2,
		});
		gap = 0;
		lines = 0;
	}
	return words;
}

function isUpper(character: string): boolean {
	return character !== character.toLowerCase();
}

/**
 * Gives the value of a number word or digits, or undefined when the word is not a number.
 *
 * Shape: folded word, language. Dutch and English words up to 99 (as job advertisements write years and hours), digits
 * with thousands separators. Never throws.
 * @example numberValue('vijfentwintig', 'nl') // 25
 */
export function numberValue(word: string, language: 'nl' | 'en'): number | undefined {
	const first = word.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39) {
		if (/^\d+$/.test(word)) return Number(word);
		if (/^\d{1,3}([.,]\d{3})+$/.test(word)) return Number(word.replace(/[.,]/g, ''));
		if (/^\d+[.,]\d+$/.test(word)) return Number(word.replace(',', '.'));
		return undefined;
	}
	return (language === 'nl' ? dutchNumbers() : englishNumbers()).get(word);
}

let dutch: Map<string, number> | undefined;
function dutchNumbers(): Map<string, number> {
	if (dutch) return dutch;
	const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
	const map = new Map<string, number>();
	units.forEach((unit, value) => {
		if (value > 1) map.set(unit, value);
	});
	const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
	teens.forEach((word, place) => {
		map.set(word, 10 + place);
	});
	const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
	tens.forEach((word, place) => {
		map.set(word, 20 + place * 10);
		units.forEach((unit, value) => {
			if (value > 0) map.set(`${unit}en${word}`, 20 + place * 10 + value);
		});
	});
	map.set('honderd', 100);
	dutch = map;
	return map;
}

let english: Map<string, number> | undefined;
function englishNumbers(): Map<string, number> {
	if (english) return english;
	const map = new Map<string, number>();
	const low =
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
	low.split(' ').forEach((word, place) => {
		map.set(word, place + 1);
	});
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, place) => {
		map.set(word, 20 + place * 10);
	});
	map.set('hundred', 100);
	english = map;
	return map;
}
