import { countSyllables } from '../language/syllable';
import type { ParsedText } from './engine';
import type { Language } from './model';

export type ReadingBand = 'B1' | 'B2' | 'C1';

/** One of the sentences that are hardest to read. */
export interface HardSentence {
	readonly start: number;
	readonly end: number;
	readonly words: number;
	readonly longWords: number;
}

export interface Reading {
	readonly band: ReadingBand;
	/** nl: Flesch-Douma (higher is easier) · en: Flesch-Kincaid grade (higher is harder) */
	readonly score: number;
	readonly words: number;
	readonly sentences: number;
	readonly wordsPerSentence: number;
	readonly syllablesPerWord: number;
	readonly hardest: readonly HardSentence[];
}

// Below this many words a formula says nothing: the text counts as B1 until there is something to measure.
const LEAST_WORDS = 12;
const LONG_SYLLABLES = 4;
const NAMED = 3;
// A sentence is worth naming when it is longer than this, or holds this share of long words.
const LONG_SENTENCE = { nl: 20, en: 25 } as const;

const known: Readonly<Record<Language, Map<string, number>>> = { nl: new Map(), en: new Map() };
const MEMORY = 20_000;

/** Texts repeat their words: each distinct word is counted once. */
function syllablesOf(word: string, language: Language): number {
	const memory = known[language];
	const before = memory.get(word);
	if (before !== undefined) return before;
	const count = countSyllables(word.toLowerCase(), language);
	if (memory.size >= MEMORY) memory.clear();
	memory.set(word, count);
	return count;
}

/**
 * Measures how hard a text is to read.
 *
 * Shape: parsed text and language. Bands of the labelling guide: Dutch Flesch-Douma ≥ 70 is B1, 45–70 B2, below C1;
 * English Flesch-Kincaid grade ≤ 7 is B1, 7–11 B2, above C1. Words, not letters; headings and items count as sentences.
 * A weak measure of understanding: show the band with the sentences, not the number. Never throws.
 * Source: Douma 1960 (206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence); Kincaid 1975.
 * @example measureReading(parseText('Je helpt mensen. Je werkt in de wijk en je praat met iedereen die daar woont.'), 'nl').band // 'B1'
 */
export function measureReading(parsed: ParsedText, language: Language): Reading {
	let syllables = 0;
	const hard: (HardSentence & { weight: number })[] = [];
	for (const sentence of parsed.sentences) {
		let longWords = 0;
		let here = 0;
		for (let index = sentence.first; index < sentence.last; index++) {
			const word = parsed.words[index];
			if (!word) continue;
			const count = syllablesOf(parsed.text.slice(word.start, word.end), language);
			here += count;
			if (count >= LONG_SYLLABLES) longWords++;
		}
		syllables += here;
		const length = sentence.last - sentence.first;
		if (length > LONG_SENTENCE[language] || (length > 8 && longWords * 4 >= length))
			hard.push({
				start: sentence.start,
				end: sentence.end,
				words: length,
				longWords,
				weight: length + longWords * 3,
			});
	}
	const words = parsed.words.length;
	const sentences = Math.max(1, parsed.sentences.length);
	const wordsPerSentence = words / sentences;
	const syllablesPerWord = words === 0 ? 0 : syllables / words;
	const score =
		language === 'nl'
			? 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence
			: 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
	hard.sort((left, right) => right.weight - left.weight || left.start - right.start);
	return {
		band: words < LEAST_WORDS ? 'B1' : bandOf(score, language),
		score: Math.round(score * 10) / 10,
		words,
		sentences: parsed.sentences.length,
		wordsPerSentence: Math.round(wordsPerSentence * 10) / 10,
		syllablesPerWord: Math.round(syllablesPerWord * 100) / 100,
		hardest: hard.slice(0, NAMED).map(({ weight: _weight, ...sentence }) => sentence),
	};
}

function bandOf(score: number, language: Language): ReadingBand {
	if (language === 'nl') return score >= 70 ? 'B1' : score >= 45 ? 'B2' : 'C1';
	return score <= 7 ? 'B1' : score <= 11 ? 'B2' : 'C1';
}
