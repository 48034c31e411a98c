/**
 * Derives from a pattern the pieces of text without which it cannot match, so that it is neither compiled nor run where
 * the text lacks them. Only what is certain counts: what may be left out, and what can be any character, asks nothing.
 */
import { needIn, type Need as Whole } from './pattern-source';
import type { Pieces } from './pieces';
import { passes, type Sieve, sieveOf } from './sieves';

/** As many blocks as a text may have. */
const anywhere = 32;

/** The blocks among `live` where a match may begin: what it needs stands there, or at most `reach` blocks further on. */
function holds(
	row: Int32Array,
	from: number,
	to: number,
	marks: Int32Array,
	reach: number,
	live: number,
): number {
	let left = live;
	let at = from;
	while (at < to) {
		const item = row[at++] ?? 0;
		if (item >= 0) {
			let near = marks[item] ?? 0;
			if (near === 0) return 0;
			if (reach >= anywhere) continue;
			for (let step = 0; step < reach; step++) near |= near >>> 1;
			left &= near;
		} else {
			const end = at - item;
			let found = 0;
			while (found !== left && at < end) {
				const choice = at + 1;
				const first = row[choice] ?? 0;
				at = choice + (row[at] ?? 0);
				// Most words of a long list fail here.
				if (first < 0 || marks[first] !== 0) found |= holds(row, choice, at, marks, reach, left);
			}
			left = found;
			at = end;
		}
		if (left === 0) return 0;
	}
	return left;
}

/** Of a pattern that cannot be read: it may match anywhere, and look at anything. */
const nothing: Whole = { row: new Int32Array(), length: Number.POSITIVE_INFINITY, words: 0 };

/** What a pattern needs: a small part of it at once, the rest when a text has that part. */
export class Need {
	private derived: Whole | undefined;

	constructor(
		private readonly source: string,
		/** undefined when the file has none */
		readonly sieve: Sieve | undefined,
		private readonly readable: boolean,
	) {}

	get whole(): Whole {
		this.derived ??= (this.readable ? needIn(this.source) : undefined) ?? nothing;
		return this.derived;
	}
}

/** By source: a pattern written inside a function is a new object at every call. */
const known = new Map<string, Need>();

/**
 * Looks up what a pattern needs, when it is first asked.
 * @param pattern any pattern on canonical text
 * @returns its needs, for `placesOf` and `spanOf`
 * @example needOf(/\bmijn (?:zoon|man)\b/g).whole.length // 9
 */
export function needOf(pattern: RegExp): Need {
	const { source } = pattern;
	let need = known.get(source);
	if (need === undefined) {
		const readable = !pattern.unicode;
		need = new Need(source, readable ? sieveOf(source) : undefined, readable);
		known.set(source, need);
	}
	return need;
}

/**
 * Lists what has been asked, for the file of sieves.
 * @returns the sources of all patterns that `needOf` was given, in that order
 * @example [...knownSources()].length // 0
 */
export const knownSources = (): IterableIterator<string> => known.keys();

/**
 * Says how much of a text decides on a match that begins at one place.
 * @param need of a pattern
 * @param pieces of the text
 * @returns most characters from its beginning to the last one it looks at; may be infinite
 * @example spanOf(needOf(/\bmijn (?:zoon|man)\b/g), pieces) // 9
 */
export function spanOf({ whole: { length, words } }: Need, { longest }: Pieces): number {
	return words === 0 ? length : length + words * longest;
}

/**
 * Says in which blocks of a text a match of a pattern can begin, as far as the pieces of the text tell.
 * @param need of the pattern
 * @param pieces of the text
 * @returns a bit for each block; 0 only when it certainly cannot match
 * @example placesOf(needOf(/\bmijn (?:man|vrouw)\b/g), piecesOf('onze kat')) // 0
 */
export function placesOf(need: Need, pieces: Pieces): number {
	if (need.sieve !== undefined && !passes(need.sieve, pieces)) return 0;
	const { row } = need.whole;
	const reach = Math.min(anywhere, Math.ceil((spanOf(need, pieces) + 1) / pieces.size));
	return holds(row, 0, row.length, pieces.marks, reach, pieces.blocks);
}
