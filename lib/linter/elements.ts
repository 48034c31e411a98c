import type { Sentence } from '../language/sentence';
import {
	BITS,
	hasBit,
	type Masks,
	masksOf,
	overlaps,
	type Reader,
	readerOf,
	type Term,
} from './element-reader';
import type { ParsedText } from './engine';
import { factsOf } from './facts';
import { signedElements } from './lexicon/types';
import type { Language } from './model';
import { documentWordsOf } from './pack';

/** What a vacancy should tell, in the order of the checklist. */
export const vacancyElements = [...signedElements, 'mvx'] as const;
export type VacancyElement = (typeof vacancyElements)[number];

/** The title and what stands right below it: there m/v/x belongs. */
const TITLE_AREA = 400;

/** *Anna Kuipers runs the team. Her number is ...*: a sentence that opens so is read with the one before it. */
const POINTS_BACK = /^(?:hij|zij|ze|haar|zijn|he|she|they|her|his|their)$/;
/** *Do so before 14 May.* *Karel Smits*: a sentence of at most so many words leans on the one before it. */
const SHORT = 5;

/** *What will you do?* alone on the first line of a paragraph. */
function isQuestionHeading({ sentences }: ParsedText, index: number): boolean {
	const sentence = sentences[index];
	const next = sentences[index + 1];
	return (
		sentence?.close === '?' &&
		sentence.startsParagraph &&
		sentence.last - sentence.first <= SHORT &&
		next?.startsLine === true
	);
}

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
	const place = term.place === 'heading' || term.place === 'not-heading' ? heading : signs;
	let found = overlaps(term.classes, term.place === 'twice' ? place.twice : place.once);
	for (let at = 0; !found && at < term.texts.length; at++) {
		const bit = term.texts[at] ?? 0;
		if (hasBit(place.once, bit)) found = place.answers[bit] ??= texts[bit]?.test(place.text) ?? false;
	}
	return found !== (term.place === 'absent' || term.place === 'not-heading');
}

function holdAll(terms: readonly Term[], signs: Signs, heading: Signs, reader: Reader): boolean {
	for (const term of terms) if (!holds(term, signs, heading, reader)) return false;
	return true;
}

/**
 * Finds which elements of a vacancy are in the text.
 *
 * Shape: parsed text and language; every element has an answer. A sentence tells an element when it holds a combination of
 * word classes, whatever their order; a question before it and the heading above it count along, and each fact of a list is read alone too. Never throws; time linear.
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
	const search = (signs: Signs): void => {
		for (let at = 0; at < combinations; at++) {
			let open = (signs.once[first + at] ?? 0) & (signs.once[first + combinations + at] ?? 0);
			for (; open !== 0; open &= open - 1) {
				const combination = reader.combinations[at * BITS + BITS - 1 - Math.clz32(open & -open)];
				if (combination && !found[combination.element])
					found[combination.element] = holdAll(combination.terms, signs, heading, reader);
			}
		}
	};
	let heading = nothing(reader);
	let question: Signs | undefined;
	let previous: Signs | undefined;
	for (const [index, sentence] of parsed.sentences.entries()) {
		const opening = parsed.words[sentence.first]?.text ?? '';
		const before = sentence.startsParagraph
			? undefined
			: POINTS_BACK.test(opening) || (sentence.kind === 'sentence' && sentence.last - sentence.first <= SHORT)
				? previous
				: question;
		const own = signsOf(parsed, sentence, reader);
		const signs = before ? joined(before, own) : own;
		search(signs);
		if (!hasBit(own.once, reader.third))
			for (const fact of factsOf(parsed, sentence)) search(signsOf(parsed, fact, reader));
		previous = own;
		question = sentence.close === '?' ? signs : undefined;
		if (sentence.kind === 'heading' || isQuestionHeading(parsed, index)) heading = own;
	}
	return found;
}
