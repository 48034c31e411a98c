/** Compiles the words and combinations by which a vacancy tells its elements, and says which of them one word holds. */
import { type SignedElement, signedElements } from './lexicon/types';
import type { Language } from './model';
import { needOf } from './need';
import { documentWordsOf } from './pack';

/** One sign that must be there (or not): any of some word classes or expressions. */
export interface Term {
	readonly classes: Masks;
	/** bits of expressions */
	readonly texts: readonly number[];
	/** bits of both */
	readonly signs: readonly number[];
	readonly place: 'near' | 'heading' | 'absent' | 'not-heading' | 'twice';
}

/** Terms that tell an element when all of them hold. */
interface Combination {
	readonly element: SignedElement;
	readonly terms: readonly Term[];
}

/**
 * Sets in bits: bit `n` of these numbers together. First the word classes and the expressions that may fit; then, so that few
 * combinations need be tried, those whose first sign may be there, and those whose second may.
 */
export type Masks = Int32Array;

/** What the words of one language are compiled into. */
export interface Reader {
	/** how many numbers hold the classes and expressions, and how many the combinations */
	readonly size: { readonly signs: number; readonly combinations: number };
	/** the bits of a word by what it holds: `^word$`, `^beginning`, `ending$`, `part`, `#` for a digit */
	readonly parts: ReadonlyMap<string, readonly number[]>;
	readonly longest: number;
	/** by bit; of word classes undefined */
	readonly texts: readonly (RegExp | undefined)[];
	readonly combinations: readonly Combination[];
	readonly known: Map<string, Masks>;
	/** the bit of the word class for others than the candidate */
	readonly third: number;
}

const MEMORY = 20_000;
export const BITS = 32;
const DIGIT = /\d/;
const PLACES: Readonly<Record<string, Term['place']>> = {
	'!': 'absent',
	'^': 'heading',
	'!^': 'not-heading',
};
const readers = new Map<Language, Reader>();

/** The compiled words of a language, made when first asked. Throws on an unknown sign: signs are part of the program. */
export function readerOf(language: Language): Reader {
	const known = readers.get(language);
	if (known) return known;
	const { classes, texts, signs } = documentWordsOf(language).elementWords;
	const names = [...Object.keys(classes), ...Object.keys(texts)];
	const expressions = [...Object.keys(classes).map(() => undefined), ...Object.values(texts)];
	const combinations = signedElements.flatMap((element) =>
		compile(signs[element], names, expressions).map((terms) => ({ element, terms })),
	);
	const size = { signs: sizeOf(names.length), combinations: sizeOf(combinations.length) };
	const bits = names.map((_name, bit) => [bit]);
	combinations.forEach(({ terms }, index) => {
		// one sign alone is first and second
		const [first, second = first] = terms.filter(({ place }) => place === 'near' || place === 'twice');
		if (!first || !second) throw new Error('a combination without a sign in the sentence');
		const bit = size.signs * BITS + index;
		for (const sign of first.signs) bits[sign]?.push(bit);
		for (const sign of second.signs) bits[sign]?.push(bit + size.combinations * BITS);
	});
	const parts = new Map<string, readonly number[]>();
	const add = (part: string, bit: number): void => {
		const own = bits[bit] ?? [];
		const before = parts.get(part);
		parts.set(part, before ? before.concat(own) : own);
	};
	Object.values(classes).forEach((words, bit) => {
		for (const word of words.split(' ')) add(`^${word}$`.replace('^*', '').replace('*$', ''), bit);
	});
	expressions.forEach((expression, bit) => {
		if (expression) for (const part of needOf(expression) ?? ['']) add(part, bit);
	});
	const longest = Math.max(...[...parts.keys()].map((part) => part.length));
	const reader = {
		size,
		parts,
		longest,
		texts: expressions,
		combinations,
		known: new Map(),
		third: names.indexOf('third'),
	};
	readers.set(language, reader);
	return reader;
}

const sizeOf = (bits: number): number => Math.ceil(bits / BITS);

/**
 * Reads combinations: `pay amount|range !other` means all of these, `x2` two different words, `^x` in the heading above, `!^x` not in it.
 * A line of exclusions alone holds for the lines below it.
 */
function compile(lines: string, names: readonly string[], texts: Reader['texts']): (readonly Term[])[] {
	const combinations: Term[][] = [];
	let always: Term[] = [];
	for (const line of lines.trim().split(/;\s*|\n/)) {
		const terms = line
			.trim()
			.split(' ')
			.map((part) => readTerm(part, names, texts));
		if (terms.every(({ place }) => place === 'absent' || place === 'not-heading')) always = terms;
		// the cheap tests first
		else
			combinations.push([...terms, ...always].sort((left, right) => left.texts.length - right.texts.length));
	}
	return combinations;
}

function readTerm(part: string, names: readonly string[], expressions: Reader['texts']): Term {
	const mark = /^!?\^?/.exec(part)?.[0] ?? '';
	const twice = part.endsWith('2');
	const classes = new Int32Array(Math.ceil(names.length / BITS));
	const texts: number[] = [];
	const signs: number[] = [];
	for (const name of part.slice(mark.length, twice ? -1 : undefined).split('|')) {
		const bit = names.indexOf(name);
		if (bit < 0) throw new Error(`unknown sign ${name}`);
		signs.push(bit);
		if (expressions[bit]) texts.push(bit);
		else setBit(classes, bit);
	}
	return {
		classes,
		texts,
		signs,
		place: PLACES[mark] ?? (twice ? 'twice' : 'near'),
	};
}

function setBit(masks: Masks, bit: number): void {
	const at = bit >> 5;
	masks[at] = (masks[at] ?? 0) | (1 << (bit & 31));
}

/** Tells whether bit `bit` is set. */
export const hasBit = (masks: Masks, bit: number): boolean =>
	((masks[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;

// Plain loops here and in `add` and `holds`: they run some thousand times per text.
export function overlaps(left: Masks, right: Masks): boolean {
	for (let at = 0; at < left.length; at++) if (((left[at] ?? 0) & (right[at] ?? 0)) !== 0) return true;
	return false;
}

/** The bits of one folded word, remembered. Never throws; time linear in its length. */
export function masksOf(word: string, { size, parts, longest, known }: Reader): Masks {
	const before = known.get(word);
	if (before) return before;
	const masks = new Int32Array(size.signs + size.combinations * 2);
	const take = (part: string): void => {
		for (const bit of parts.get(part) ?? []) setBit(masks, bit);
	};
	const edged = `^${word}$`;
	for (let from = 0; from < edged.length; from++)
		for (let to = from + 1; to <= edged.length && to <= from + longest; to++) take(edged.slice(from, to));
	if (DIGIT.test(word)) take('#');
	take('');
	if (known.size >= MEMORY) known.clear();
	known.set(word, masks);
	return masks;
}
