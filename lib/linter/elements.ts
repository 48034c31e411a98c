import type { Sentence } from '../language/sentence';
import type { ParsedText } from './engine';
import type { SignedElement } from './lexicon/types';
import type { Language } from './model';
import { needOf } from './need';
import { documentWordsOf } from './pack';

/** What a vacancy should tell, in the order of the checklist. */
export const vacancyElements = [
	'salary',
	'hours',
	'flexibility',
	'diversity',
	'accommodation',
	'procedure',
	'contact',
	'deadline',
	'mvx',
] as const;
export type VacancyElement = (typeof vacancyElements)[number];

const signed: readonly SignedElement[] = vacancyElements.filter((element) => element !== 'mvx');

/** The title and what stands right below it: there m/v/x belongs. */
const TITLE_AREA = 400;

/** One sign that must be there (or not): any of some word classes or expressions. */
interface Term {
	readonly classes: Masks;
	/** bits of expressions */
	readonly texts: readonly number[];
	/** bits of both */
	readonly signs: readonly number[];
	readonly place: 'near' | 'heading' | 'absent' | 'twice';
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
type Masks = Int32Array;

interface Reader {
	/** how many numbers hold the classes and expressions, and how many the combinations */
	readonly size: { readonly signs: number; readonly combinations: number };
	/** the bits of a word by what it holds: `^word$`, `^beginning`, `ending$`, `part`, `#` for a digit */
	readonly parts: ReadonlyMap<string, readonly number[]>;
	readonly longest: number;
	/** by bit; of word classes undefined */
	readonly texts: readonly (RegExp | undefined)[];
	readonly combinations: readonly Combination[];
	readonly known: Map<string, Masks>;
}

const MEMORY = 20_000;
const BITS = 32;
const DIGIT = /\d/;
const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
	const known = readers.get(language);
	if (known) return known;
	const { classes, texts, signs } = documentWordsOf(language).elementWords;
	const names = [...Object.keys(classes), ...Object.keys(texts)];
	const expressions = [...Object.keys(classes).map(() => undefined), ...Object.values(texts)];
	const combinations = signed.flatMap((element) =>
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
	const reader = { size, parts, longest, texts: expressions, combinations, known: new Map() };
	readers.set(language, reader);
	return reader;
}

const sizeOf = (bits: number): number => Math.ceil(bits / BITS);

/**
 * Reads combinations: `pay amount|range !other` means all of these, `x2` two different words, `^x` in the heading above.
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
		if (terms.every(({ place }) => place === 'absent')) always = terms;
		// the cheap tests first
		else
			combinations.push([...terms, ...always].sort((left, right) => left.texts.length - right.texts.length));
	}
	return combinations;
}

function readTerm(part: string, names: readonly string[], expressions: Reader['texts']): Term {
	const mark = part.charAt(0);
	const twice = part.endsWith('2');
	const classes = new Int32Array(Math.ceil(names.length / BITS));
	const texts: number[] = [];
	const signs: number[] = [];
	for (const name of part.slice(mark === '!' || mark === '^' ? 1 : 0, twice ? -1 : undefined).split('|')) {
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
		place: mark === '!' ? 'absent' : mark === '^' ? 'heading' : twice ? 'twice' : 'near',
	};
}

function setBit(masks: Masks, bit: number): void {
	const at = bit >> 5;
	masks[at] = (masks[at] ?? 0) | (1 << (bit & 31));
}

const hasBit = (masks: Masks, bit: number): boolean => ((masks[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;

// Plain loops here and in `add` and `holds`: they run some thousand times per text.
function overlaps(left: Masks, right: Masks): boolean {
	for (let at = 0; at < left.length; at++) if (((left[at] ?? 0) & (right[at] ?? 0)) !== 0) return true;
	return false;
}

function masksOf(word: string, { size, parts, longest, known }: Reader): Masks {
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

/** *Anna Kuipers runs the team. Her number is ...*: a sentence that opens so is read with the one before it. */
const POINTS_BACK = /^(?:hij|zij|ze|haar|zijn|he|she|they|her|his|their)$/;
/** *Do so before 14 May.* *Karel Smits*: a sentence of at most so many words leans on the one before it. */
const SHORT = 5;

/** The signs of one sentence. */
interface Signs {
	readonly text: string;
	readonly once: Masks;
	/** classes of which two different words stand in it */
	readonly twice: Masks;
	/** what the expressions answered, when they were asked */
	readonly answers: (boolean | undefined)[];
}

const nothing = ({ size }: Reader, text = ''): Signs => ({
	text,
	once: new Int32Array(size.signs + size.combinations * 2),
	twice: new Int32Array(size.signs),
	answers: [],
});

function signsOf({ text, words }: ParsedText, { start, end, first, last }: Sentence, reader: Reader): Signs {
	const signs = nothing(reader, text.slice(start, end));
	let before = '';
	for (let at = first; at < last; at++) {
		const word = words[at]?.text ?? '';
		if (word !== before) add(signs, masksOf(word, reader));
		before = word;
	}
	if (signs.text.includes('@')) add(signs, masksOf('@', reader));
	return signs;
}

function add({ once, twice }: Signs, masks: Masks): void {
	for (let at = 0; at < masks.length; at++) {
		const mask = masks[at] ?? 0;
		const known = once[at] ?? 0;
		if (at < twice.length) twice[at] = (twice[at] ?? 0) | (known & mask);
		once[at] = known | mask;
	}
}

/** Reads a sentence together with the one before it: *Liever 28 uur? Ook goed.* */
function joined(before: Signs, own: Signs): Signs {
	const signs = {
		text: `${before.text} ${own.text}`,
		once: before.once.slice(),
		twice: before.twice.slice(),
		answers: [],
	};
	add(signs, own.once);
	add(signs, own.twice);
	return signs;
}

function holds(term: Term, signs: Signs, heading: Signs, { texts }: Reader): boolean {
	const place = term.place === 'heading' ? heading : signs;
	let found = overlaps(term.classes, term.place === 'twice' ? place.twice : place.once);
	for (let at = 0; !found && at < term.texts.length; at++) {
		const bit = term.texts[at] ?? 0;
		if (hasBit(place.once, bit)) found = place.answers[bit] ??= texts[bit]?.test(place.text) ?? false;
	}
	return found !== (term.place === 'absent');
}

function holdAll(terms: readonly Term[], signs: Signs, heading: Signs, reader: Reader): boolean {
	for (const term of terms) if (!holds(term, signs, heading, reader)) return false;
	return true;
}

/**
 * Finds which elements of a vacancy are in the text.
 *
 * Shape: parsed text and language; every element has an answer. A sentence tells an element when it holds a combination of
 * word classes, whatever their order; a question before it and the heading above it count along. Never throws; time linear.
 * Source: checklist of the Netherlands Institute for Human Rights and Directive (EU) 2023/970 art. 5.
 * @example findElements(parseText('Kok (m/v/x)\nJe werkt 32 uur per week.'), 'nl').hours // true
 */
export function findElements(
	parsed: ParsedText,
	language: Language,
): Readonly<Record<VacancyElement, boolean>> {
	const reader = readerOf(language);
	const found: Record<VacancyElement, boolean> = {
		salary: false,
		hours: false,
		flexibility: false,
		diversity: false,
		accommodation: false,
		procedure: false,
		contact: false,
		deadline: false,
		mvx: documentWordsOf(language).elementWords.mvx.test(parsed.text.slice(0, TITLE_AREA)),
	};
	const { signs: first, combinations } = reader.size;
	let heading = nothing(reader);
	let question: Signs | undefined;
	let previous: Signs | undefined;
	for (const sentence of parsed.sentences) {
		const opening = parsed.words[sentence.first]?.text ?? '';
		const before = sentence.startsParagraph
			? undefined
			: POINTS_BACK.test(opening) || (sentence.kind === 'sentence' && sentence.last - sentence.first <= SHORT)
				? previous
				: question;
		const own = signsOf(parsed, sentence, reader);
		const signs = before ? joined(before, own) : own;
		for (let at = 0; at < combinations; at++) {
			let open = (signs.once[first + at] ?? 0) & (signs.once[first + combinations + at] ?? 0);
			for (; open !== 0; open &= open - 1) {
				const combination = reader.combinations[at * BITS + BITS - 1 - Math.clz32(open & -open)];
				if (combination && !found[combination.element])
					found[combination.element] = holdAll(combination.terms, signs, heading, reader);
			}
		}
		previous = own;
		question = sentence.close === '?' ? signs : undefined;
		if (sentence.kind === 'heading') heading = own;
	}
	return found;
}
