import type { Sentence } from '../language/sentence';
import { Gap } from '../language/word';
import type { ParsedText } from './engine';

const BREAK = Gap.comma | Gap.strong;
const SEPARATOR = /[;|·•]|,\s/;
const JOINS = /^(?:en|plus|and)$/;

/**
 * Cuts a sentence that lists facts with numbers into its facts: what is said of one is not said of the next.
 *
 * Shape: a parsed text and one of its sentences; parts of that sentence in order, none when fewer than two of them hold a
 * number. Never throws; time linear.
 * @example factsOf(parsed, sentence) // '36 uur per week', '8% vakantiegeld' and '€ 3.100 bruto' of one line
 */
export function factsOf({ text, words }: ParsedText, sentence: Sentence): readonly Sentence[] {
	const facts: Sentence[] = [];
	let first = sentence.first;
	let numbers = 0;
	let hasNumber = false;
	for (let at = sentence.first; at <= sentence.last; at++) {
		const word = words[at];
		const previous = words[at - 1];
		const ends =
			at === sentence.last ||
			(at > first &&
				word !== undefined &&
				previous !== undefined &&
				(((word.gap & BREAK) !== 0 && SEPARATOR.test(text.slice(previous.end, word.start))) ||
					(JOINS.test(word.text) && !previous.digit && words[at + 1]?.digit === true)));
		if (ends) {
			const start = words[first]?.start ?? sentence.start;
			facts.push({ ...sentence, start, end: previous?.end ?? start, first, last: at });
			if (hasNumber) numbers++;
			hasNumber = false;
			first = at;
		}
		if (word?.digit) hasNumber = true;
	}
	return numbers > 1 ? facts : [];
}
