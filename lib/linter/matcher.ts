import type { Sentence } from '../language/sentence';
import { Gap, type Word } from '../language/word';
import type { Language, Match } from './model';
import { type Classes, compilePattern, type Element, type Pattern, splitHyphens } from './pattern';

interface Entry<T> {
	readonly pattern: Pattern;
	readonly value: T;
}

/** The marks a match may not pass. */
const WALL = Gap.strong | Gap.bracket | Gap.stop;
const HYPHEN = Gap.hyphen;
/** Distinct words whose entries are remembered; beyond it the memory starts anew, so that it stays small. */
const MEMORY = 20_000;

/** Many patterns, found in one walk over the words: each word names the patterns that may start there. */
export class Matcher<T> {
	private readonly exact = new Map<string, Entry<T>[]>();
	private readonly prefixes = new Map<string, { text: string; entry: Entry<T> }[]>();
	private readonly suffixes = new Map<string, { text: string; entry: Entry<T> }[]>();
	private readonly numbers: Entry<T>[] = [];
	private memory = new Map<string, readonly Entry<T>[]>();
	private readonly places = new Int32Array(64);
	private readonly ends = new Int32Array(64);
	private words: readonly Word[] = [];
	private low = 0;
	private high = 0;

	constructor(
		private readonly language: Language,
		private readonly classes: Classes,
	) {}

	/** Adds patterns, split at line ends and semicolons; all give the same value. */
	add(lines: string, value: T): void {
		for (const line of lines.split(/[\n;]/).flatMap(splitHyphens)) {
			if (line.trim() === '') continue;
			const pattern = compilePattern(line, this.classes);
			const element = pattern.elements[pattern.anchor];
			if (element?.kind !== 'word') continue;
			const entry = { pattern, value };
			for (const word of element.words.exact) append(this.exact, word, entry);
			for (const text of element.words.prefixes) append(this.prefixes, text.slice(0, 3), { text, entry });
			for (const text of element.words.suffixes) append(this.suffixes, text.slice(-3), { text, entry });
			if (element.words.number) this.numbers.push(entry);
		}
	}

	private candidates(text: string, digit: boolean): readonly Entry<T>[] {
		const known = this.memory.get(text);
		if (known) return known;
		const found = new Set<Entry<T>>(this.exact.get(text));
		for (const { text: prefix, entry } of this.prefixes.get(text.slice(0, 3)) ?? [])
			if (text.length > prefix.length && text.startsWith(prefix)) found.add(entry);
		for (const { text: suffix, entry } of this.suffixes.get(text.slice(-3)) ?? [])
			if (text.length >= suffix.length + 2 && text.endsWith(suffix)) found.add(entry);
		if (digit) for (const entry of this.numbers) found.add(entry);
		const list = [...found];
		if (this.memory.size >= MEMORY) this.memory = new Map();
		this.memory.set(text, list);
		return list;
	}

	/** Calls `report` for every place where a pattern fits inside the sentence. */
	run(words: readonly Word[], sentence: Sentence, report: (value: T, match: Match) => void): void {
		this.words = words;
		this.low = sentence.first;
		this.high = sentence.last;
		for (let index = sentence.first; index < sentence.last; index++) {
			const word = words[index];
			if (!word) continue;
			for (const entry of this.candidates(word.text, word.digit)) {
				const match = this.fit(entry.pattern, index, index + 1);
				if (match) report(entry.value, match);
			}
			const joined = this.joined(index);
			if (!joined) continue;
			for (const entry of this.candidates(joined, false)) {
				const match = this.fit(entry.pattern, index, index + 2);
				if (match) report(entry.value, match);
			}
		}
	}

	/** Two words with a hyphen between them, written as one: `well-kept` fits the word `wellkept` of a class. */
	private joined(index: number): string | undefined {
		const next = index + 1 < this.high ? this.words[index + 1] : undefined;
		return next?.gap === HYPHEN ? `${this.words[index]?.text ?? ''}${next.text}` : undefined;
	}

	private fit(pattern: Pattern, index: number, end: number): Match | undefined {
		const { elements, anchor } = pattern;
		this.places[anchor] = index;
		this.ends[anchor] = end;
		const to = this.forward(elements, anchor + 1, end);
		if (to < 0) return undefined;
		const from = this.backward(elements, anchor - 1, index - 1) + 1;
		if (from < 0) return undefined;
		let first = -1;
		let last = -1;
		for (let place = pattern.from; place < pattern.to; place++) {
			if (elements[place]?.kind !== 'word') continue;
			const at = this.places[place] ?? -1;
			if (at < 0) continue;
			if (first < 0) first = at;
			last = this.ends[place] ?? at + 1;
		}
		return first < 0 ? undefined : { first, last, from, to };
	}

	private wall(index: number): boolean {
		return ((this.words[index]?.gap ?? 0) & WALL) !== 0;
	}

	// Both directions give the index after the last word taken (or before the first), or a negative number: no fit.
	private forward(elements: readonly Element[], place: number, at: number): number {
		const element = elements[place];
		if (!element) return at;
		const inside = at < this.high;
		switch (element.kind) {
			case 'start':
				return -1;
			case 'end':
				return inside ? -1 : this.forward(elements, place + 1, at);
			case 'strong':
				return inside && this.wall(at) ? this.forwardOver(elements, place + 1, at) : -1;
			case 'not': {
				const word = this.words[at];
				if (inside && word && !this.wall(at) && element.words.has(word.text, this.language)) return -1;
				return this.forward(elements, place + 1, at);
			}
			case 'gap':
				for (let skip = 0; skip <= element.most && at + skip <= this.high; skip++) {
					if (skip > 0 && this.wall(at + skip - 1)) break;
					const end = this.forward(elements, place + 1, at + skip);
					if (end >= 0) return end;
				}
				return -1;
			case 'word':
				if (!inside || this.wall(at)) return this.forwardSkip(elements, place, at);
				return this.forwardOver(elements, place, at);
		}
	}

	private forwardSkip(elements: readonly Element[], place: number, at: number): number {
		const element = elements[place];
		if (element?.kind !== 'word' || !element.optional) return -1;
		this.places[place] = -1;
		return this.forward(elements, place + 1, at);
	}

	private forwardOver(elements: readonly Element[], place: number, at: number): number {
		const element = elements[place];
		const word = this.words[at];
		if (element?.kind !== 'word' || !word) return -1;
		if (element.words.has(word.text, this.language)) {
			this.places[place] = at;
			this.ends[place] = at + 1;
			const end = this.forward(elements, place + 1, at + 1);
			if (end >= 0) return end;
		}
		const joined = this.joined(at);
		if (joined && element.words.exact.has(joined)) {
			this.places[place] = at;
			this.ends[place] = at + 2;
			const end = this.forward(elements, place + 1, at + 2);
			if (end >= 0) return end;
		}
		return this.forwardSkip(elements, place, at);
	}

	// Backwards: `at` is the word to take next; the answer is the index before the first word taken, or -2: no fit.
	private backward(elements: readonly Element[], place: number, at: number): number {
		const element = elements[place];
		if (!element) return at;
		const inside = at >= this.low;
		switch (element.kind) {
			case 'end':
				return -2;
			case 'start':
				return inside ? -2 : this.backward(elements, place - 1, at);
			case 'strong':
				return inside && this.wall(at + 1) ? this.backwardOver(elements, place - 1, at) : -2;
			case 'not': {
				const word = this.words[at + 1];
				if (word && at + 1 < this.high && element.words.has(word.text, this.language)) return -2;
				return this.backward(elements, place - 1, at);
			}
			case 'gap':
				for (let skip = 0; skip <= element.most && at - skip >= this.low - 1; skip++) {
					if (skip > 0 && this.wall(at - skip + 2)) break;
					const end = this.backward(elements, place - 1, at - skip);
					if (end >= -1) return end;
				}
				return -2;
			case 'word':
				if (!inside || this.wall(at + 1)) return this.backwardSkip(elements, place, at);
				return this.backwardOver(elements, place, at);
		}
	}

	private backwardSkip(elements: readonly Element[], place: number, at: number): number {
		const element = elements[place];
		if (element?.kind !== 'word' || !element.optional) return -2;
		this.places[place] = -1;
		return this.backward(elements, place - 1, at);
	}

	private backwardOver(elements: readonly Element[], place: number, at: number): number {
		const element = elements[place];
		const word = this.words[at];
		if (element?.kind !== 'word' || !word) return -2;
		if (element.words.has(word.text, this.language)) {
			this.places[place] = at;
			this.ends[place] = at + 1;
			const end = this.backward(elements, place - 1, at - 1);
			if (end >= -1) return end;
		}
		const joined = at > this.low ? this.joined(at - 1) : undefined;
		if (joined && element.words.exact.has(joined)) {
			this.places[place] = at - 1;
			this.ends[place] = at + 1;
			const end = this.backward(elements, place - 1, at - 2);
			if (end >= -1) return end;
		}
		return this.backwardSkip(elements, place, at);
	}
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
