import type { ParsedText } from './engine';
import type { ElementSigns, SignedElement } from './lexicon/types';
import type { Language } from './model';
import { packOf } from './pack';

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

/** One sign that must be there (or not): a word class by its bit, or an expression on the sentence. */
interface Term {
	readonly bit: number;
	readonly text?: RegExp | undefined;
	readonly place: 'near' | 'heading' | 'absent' | 'twice';
}

interface Compiled {
	readonly words: readonly RegExp[];
	readonly combinations: readonly (readonly Term[])[];
}

/** The signs of one sentence: bit `n` of element `e` is set when a word of class `n` stands in it. */
type Masks = Int32Array;

interface Reader {
	readonly elements: readonly Compiled[];
	readonly known: Map<string, Masks>;
}

const MEMORY = 20_000;
const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
	const known = readers.get(language);
	if (known) return known;
	const { signs } = packOf(language).elementWords;
	const reader = { elements: signed.map((element) => compile(signs[element])), known: new Map() };
	readers.set(language, reader);
	return reader;
}

/** Reads combinations: `pay amount !other` means all of these, `x2` two different words, `^x` in the heading above. */
function compile({ words, texts, some }: ElementSigns): Compiled {
	const names = Object.keys(words);
	const combinations = some
		.trim()
		.split(/;\s*|\n/)
		.map((combination) =>
			combination
				.trim()
				.split(' ')
				.map((part): Term => {
					const mark = part.charAt(0);
					const twice = part.endsWith('2');
					const name = part.slice(mark === '!' || mark === '^' ? 1 : 0, twice ? -1 : undefined);
					const text = texts[name];
					const bit = names.indexOf(name);
					if (bit < 0 && !text) throw new Error(`unknown sign ${name}`);
					const place = mark === '!' ? 'absent' : mark === '^' ? 'heading' : twice ? 'twice' : 'near';
					return { bit: bit < 0 ? 0 : 1 << bit, text, place };
				}),
		);
	// the cheap tests first
	for (const terms of combinations)
		terms.sort((left, right) => Number(left.text !== undefined) - Number(right.text !== undefined));
	return { words: Object.values(words), combinations };
}

function masksOf(word: string, { elements, known }: Reader): Masks {
	const before = known.get(word);
	if (before) return before;
	const masks = Int32Array.from(elements, ({ words }) =>
		words.reduce((mask, expression, index) => (expression.test(word) ? mask | (1 << index) : mask), 0),
	);
	if (known.size >= MEMORY) known.clear();
	known.set(word, masks);
	return masks;
}

/** *Anna Kuipers runs the team. Her number is ...*: a sentence that opens so is read with the one before it. */
const POINTS_BACK = /^(?:hij|zij|ze|haar|zijn|he|she|they|her|his|their)$/;

interface Signs {
	readonly text: string;
	readonly once: Masks;
	readonly twice: Masks;
}

const nothing = (): Signs => ({
	text: '',
	once: new Int32Array(signed.length),
	twice: new Int32Array(signed.length),
});

/** Collects the signs of a sentence. */
function signsOf(parsed: ParsedText, index: number, reader: Reader): Signs {
	const signs = nothing();
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
	for (let element = 0; element < signed.length; element++) {
		const mask = masks[element] ?? 0;
		if (mask === 0) continue;
		twice[element] = (twice[element] ?? 0) | ((once[element] ?? 0) & mask);
		once[element] = (once[element] ?? 0) | mask;
	}
}

/** Reads a sentence together with the one before it: *Liever 28 uur? Ook goed.* */
function joined(before: Signs, own: Signs): Signs {
	const signs = {
		text: `${before.text} ${own.text}`,
		once: Int32Array.from(before.once),
		twice: Int32Array.from(before.twice),
	};
	add(signs, own.once);
	add(signs, own.twice);
	return signs;
}

function holds(term: Term, element: number, signs: Signs, heading: Signs): boolean {
	const place = term.place === 'heading' ? heading : signs;
	const found = term.text
		? term.text.test(place.text)
		: (((term.place === 'twice' ? place.twice : place.once)[element] ?? 0) & term.bit) !== 0;
	return found !== (term.place === 'absent');
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
		mvx: packOf(language).elementWords.mvx.test(parsed.text.slice(0, TITLE_AREA)),
	};
	let heading = nothing();
	let question: Signs | undefined;
	let previous: Signs | undefined;
	for (let index = 0; index < parsed.sentences.length; index++) {
		const sentence = parsed.sentences[index];
		if (!sentence) continue;
		const opening = parsed.words[sentence.first]?.text ?? '';
		const before = sentence.startsParagraph ? undefined : POINTS_BACK.test(opening) ? previous : question;
		const own = signsOf(parsed, index, reader);
		const signs = before ? joined(before, own) : own;
		for (let at = 0; at < signed.length; at++) {
			const element = signed[at];
			const mask = (signs.once[at] ?? 0) | (heading.once[at] ?? 0);
			if (!element || found[element] || mask === 0) continue;
			found[element] =
				reader.elements[at]?.combinations.some((terms) =>
					terms.every((term) => holds(term, at, signs, heading)),
				) ?? false;
		}
		previous = own;
		question = sentence.close === '?' ? signs : undefined;
		if (sentence.kind === 'heading') heading = own;
	}
	return found;
}
