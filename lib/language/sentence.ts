import { Gap, type Word } from './word';

/** A sentence, heading or list item. */
export interface Sentence {
	/** UTF-16 offsets of the first and last word, end exclusive, closing punctuation included */
	readonly start: number;
	readonly end: number;
	/** the words `words.slice(first, last)` */
	readonly first: number;
	readonly last: number;
	/** an item starts with a bullet, dash or number; a heading is a short line without closing punctuation */
	readonly kind: 'sentence' | 'item' | 'heading';
	/** the first sentence on its line */
	readonly startsLine: boolean;
	/** an empty line stands before */
	readonly startsParagraph: boolean;
	/** the mark that closes it: `.`, `?`, `!`, `:` or nothing */
	readonly close: string;
}

/** A sentence longer than this is cut: whatever looks around in a sentence stays linear on any input. */
const MAX_WORDS = 160;

// Folded; the dot after these does not end a sentence.
const ABBREVIATIONS = new Set(
	(
		'bijv bv dhr mevr mw mr mrs ms dr drs ir ing prof ca nr no tel incl excl evt max min blz art lid jl resp vs etc st jr sr ' +
		'o.a d.w.z e.g i.e m.b.t i.v.m t.a.v t.o.v n.v.t a.u.b z.s.m enz mln bd approx dept e.d p u v a b c d g i j k l m o t w z'
	).split(' '),
);

function endsSentence(words: readonly Word[], index: number, text: string): boolean {
	const word = words[index];
	const previous = words[index - 1];
	if (!word || !previous) return false;
	const mark = text.charAt(previous.end);
	if (mark !== '.') return true;
	const last = previous.text;
	// A single letter (initials, `o.a.`) or a known abbreviation: only a new line can end it.
	if (last.length === 1 && !previous.digit) return false;
	if (ABBREVIATIONS.has(last)) return false;
	// `3. Solliciteren` at the start of a line is a numbered item, not a sentence of one number.
	if (previous.digit && (previous.gap & Gap.line) !== 0) return false;
	return word.capital || word.digit || (word.gap & (Gap.quote | Gap.bracket | Gap.line)) !== 0;
}

function isBullet(text: string, from: number, to: number): boolean {
	for (let index = to - 1; index >= from; index--) {
		const unit = text.charCodeAt(index);
		if (unit === 0x0a || unit === 0x0d) return false;
		if (
			unit === 0x2d ||
			unit === 0x2a ||
			unit === 0x2b ||
			unit === 0xb7 ||
			unit === 0x2013 ||
			unit === 0x2014
		)
			return true;
		if (unit >= 0x2022 && unit <= 0x2043) return true;
		if (unit >= 0x25a0 && unit <= 0x27bf) return true;
	}
	return false;
}

/** A line break ends a sentence, except where a paragraph was wrapped by hand: a long line, then a small letter. */
function breaksLine(words: readonly Word[], index: number, lineStart: number, text: string): boolean {
	const word = words[index];
	const previous = words[index - 1];
	if (!word || !previous) return true;
	if ((word.gap & (Gap.paragraph | Gap.strong)) !== 0) return true;
	if (word.capital || word.digit) return true;
	if (isBullet(text, previous.end, word.start)) return true;
	return previous.end - lineStart < 55 || (word.gap & Gap.stop) !== 0;
}

/**
 * Splits the words of a text into sentences, headings and list items.
 *
 * Shape: a text and its `splitWords`; every word is in exactly one sentence; offsets are UTF-16. Abbreviations and
 * initials do not end a sentence; a sentence of more than 160 words is cut. Never throws; time linear.
 * @example splitSentences('Kom langs. Bel o.a. met Bo.', splitWords('Kom langs. Bel o.a. met Bo.')).length // 2
 */
export function splitSentences(text: string, words: readonly Word[]): Sentence[] {
	const sentences: Sentence[] = [];
	let first = 0;
	let lineStart = words[0]?.start ?? 0;
	for (let index = 1; index <= words.length; index++) {
		const word = words[index];
		let ends = word === undefined || index - first >= MAX_WORDS;
		if (word && !ends) {
			if ((word.gap & Gap.line) !== 0) {
				ends = breaksLine(words, index, lineStart, text);
				if (!ends) lineStart = word.start;
			} else if ((word.gap & Gap.stop) !== 0) ends = endsSentence(words, index, text);
		}
		if (!ends) continue;
		sentences.push(describeSentence(text, words, first, index));
		first = index;
		if (word && (word.gap & Gap.line) !== 0) lineStart = word.start;
	}
	return sentences;
}

const CLOSING = /[.?!:\u2026]/;

function describeSentence(text: string, words: readonly Word[], first: number, last: number): Sentence {
	const opening = words[first];
	const closing = words[last - 1];
	const next = words[last];
	const start = opening?.start ?? 0;
	let end = closing?.end ?? start;
	const limit = Math.min(next?.start ?? text.length, end + 4);
	let close = '';
	while (end < limit) {
		const mark = text.charAt(end);
		if (CLOSING.test(mark)) close = mark === '\u2026' ? '.' : mark;
		else if (!/["'\u2019\u201d)\]]/.test(mark)) break;
		end++;
	}
	const gap = opening?.gap ?? 0;
	const startsLine = (gap & Gap.line) !== 0;
	const endsLine = next === undefined || (next.gap & Gap.line) !== 0;
	const before = words[first - 1]?.end ?? 0;
	const numbered = opening?.digit === true && /^[.)]/.test(text.slice(opening.end, opening.end + 1));
	const isItem = startsLine && (numbered || isBullet(text, before, start));
	const isHeading = !isItem && startsLine && endsLine && last - first <= 10 && close !== '.' && close !== '!';
	return {
		start,
		end,
		first,
		last,
		kind: isItem ? 'item' : isHeading ? 'heading' : 'sentence',
		startsLine,
		startsParagraph: (gap & Gap.paragraph) !== 0 || first === 0,
		close,
	};
}
