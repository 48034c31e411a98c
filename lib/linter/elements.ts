import type { ParsedText } from './engine';
import type { SignedElement } from './lexicon/types';
import type { Language } from './model';
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
	/** places of the expressions in the list of the reader */
	readonly texts: readonly number[];
	readonly place: 'near' | 'heading' | 'absent' | 'twice';
}

/** A set of word classes: class `n` is bit `n` of these numbers together. */
type Masks = Int32Array;

interface Reader {
	readonly classes: readonly RegExp[];
	readonly texts: readonly RegExp[];
	/** by element */
	readonly combinations: readonly (readonly (readonly Term[])[])[];
	readonly known: Map<string, Masks>;
}

const MEMORY = 20_000;
const BITS = 32;
const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
	const known = readers.get(language);
	if (known) return known;
	const { classes, texts, signs } = documentWordsOf(language).elementWords;
	const names = Object.keys(classes);
	const textNames = Object.keys(texts);
	const reader = {
		classes: Object.values(classes).map(
			(words) => new RegExp(`^(?:${words.replaceAll('*', '.*').replaceAll(' ', '|')})$`),
		),
		texts: Object.values(texts),
		combinations: signed.map((element) => compile(signs[element], names, textNames)),
		known: new Map(),
	};
	readers.set(language, reader);
	return reader;
}

/**
 * Reads combinations: `pay amount|range !other` means all of these, `x2` two different words, `^x` in the heading above.
 * A line of exclusions alone holds for the lines below it.
 */
function compile(lines: string, names: readonly string[], texts: readonly string[]): (readonly Term[])[] {
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

function readTerm(part: string, names: readonly string[], textNames: readonly string[]): Term {
	const mark = part.charAt(0);
	const twice = part.endsWith('2');
	const classes = noMasks(names.length);
	const texts: number[] = [];
	for (const name of part.slice(mark === '!' || mark === '^' ? 1 : 0, twice ? -1 : undefined).split('|')) {
		const bit = names.indexOf(name);
		const text = textNames.indexOf(name);
		if (bit >= 0) setBit(classes, bit);
		else if (text >= 0) texts.push(text);
		else throw new Error(`unknown sign ${name}`);
	}
	return {
		classes,
		texts,
		place: mark === '!' ? 'absent' : mark === '^' ? 'heading' : twice ? 'twice' : 'near',
	};
}

const noMasks = (classes: number): Masks => new Int32Array(Math.ceil(classes / BITS));

function setBit(masks: Masks, bit: number): void {
	const at = Math.floor(bit / BITS);
	masks[at] = (masks[at] ?? 0) | (1 << (bit % BITS));
}

// Plain loops here and in `add` and `holds`: they run some thousand times per text.
function overlaps(left: Masks, right: Masks): boolean {
	for (let at = 0; at < left.length; at++) if (((left[at] ?? 0) & (right[at] ?? 0)) !== 0) return true;
	return false;
}

function masksOf(word: string, { classes, known }: Reader): Masks {
	const before = known.get(word);
	if (before) return before;
	const masks = noMasks(classes.length);
	classes.forEach((expression, index) => {
		if (expression.test(word)) setBit(masks, index);
	});
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

const nothing = ({ classes }: Reader): Signs => ({
	text: '',
	once: noMasks(classes.length),
	twice: noMasks(classes.length),
	answers: [],
});

function signsOf(parsed: ParsedText, index: number, reader: Reader): Signs {
	const signs = nothing(reader);
	const sentence = parsed.sentences[index];
	if (!sentence) return signs;
	let last = '';
	for (let at = sentence.first; at < sentence.last; at++) {
		const word = parsed.words[at]?.text ?? '';
		if (word !== last) add(signs, masksOf(word, reader));
		last = word;
	}
	return { ...signs, text: parsed.text.slice(sentence.start, sentence.end) };
}

function add({ once, twice }: Signs, masks: Masks): void {
	for (let at = 0; at < masks.length; at++) {
		const mask = masks[at] ?? 0;
		twice[at] = (twice[at] ?? 0) | ((once[at] ?? 0) & mask);
		once[at] = (once[at] ?? 0) | mask;
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
		const text = term.texts[at] ?? -1;
		found = place.answers[text] ??= texts[text]?.test(place.text) ?? false;
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
	let heading = nothing(reader);
	let question: Signs | undefined;
	let previous: Signs | undefined;
	for (let index = 0; index < parsed.sentences.length; index++) {
		const sentence = parsed.sentences[index];
		if (!sentence) continue;
		const opening = parsed.words[sentence.first]?.text ?? '';
		const before = sentence.startsParagraph
			? undefined
			: POINTS_BACK.test(opening) || (sentence.kind === 'sentence' && sentence.last - sentence.first <= SHORT)
				? previous
				: question;
		const own = signsOf(parsed, index, reader);
		const signs = before ? joined(before, own) : own;
		for (let at = 0; at < signed.length; at++) {
			const element = signed[at];
			if (!element || found[element]) continue;
			found[element] =
				reader.combinations[at]?.some((terms) => holdAll(terms, signs, heading, reader)) ?? false;
		}
		previous = own;
		question = sentence.close === '?' ? signs : undefined;
		if (sentence.kind === 'heading') heading = own;
	}
	return found;
}
