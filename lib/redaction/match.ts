import type { Document } from './document';
import { needOf, placesOf, spanOf } from './needs';

/**
 * Makes the innermost optional groups of a pattern capture. V8 compiles what follows an optional group once with it and
 * once without, and so on for each further one, unless the group captures: before a long list of words that made the
 * first answer wait for tens of milliseconds.
 * @param source of a pattern whose groups are not counted
 * @returns the source of a pattern that matches the same
 * @example compact('(?:de )?(?:oude )?(?:man|vrouw)') // '(de )?(oude )?(?:man|vrouw)'
 */
export const compact = (source: string): string => source.replace(/\(\?:([^()]*)\)(?=\?|\{0,)/g, '($1)');

/** An escape, a class, or the end of a group with how often it stands. */
const closings = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:(?:[?*+]|\{\d+,?\d*\})\??)?/g;

const leaned = new WeakMap<RegExp, RegExp>();
/** By flags and source: a pattern written inside a function is a new object at every call. */
const bySource = new Map<string, Map<string, RegExp>>();

/**
 * Makes a pattern that finds the same and compiles in half the time. V8 writes out what follows a list of choices up to
 * ten times over, once for each state the list may end in; after an empty look-ahead there is but one state.
 * @param pattern any; it is not touched
 * @returns the same object at every call, with a `lastIndex` of its own; groups keep their numbers and names
 * @example lean(/(?:de|het) (?:man|huis)/g).source // '(?:de|het)(?=) (?:man|huis)(?=)'
 */
export function lean(pattern: RegExp): RegExp {
	const known = leaned.get(pattern);
	if (known) return known;
	const { source, flags } = pattern;
	const sources = bySource.get(flags) ?? new Map<string, RegExp>();
	bySource.set(flags, sources);
	const same = sources.get(source);
	if (same) return same;
	const made = new RegExp(
		source.replace(closings, (part) => (part.startsWith(')') ? `${part}(?=)` : part)),
		flags,
	);
	sources.set(source, made);
	leaned.set(pattern, made);
	return made;
}

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern. `String.prototype.matchAll` copies the pattern on every call, which costs more than
 * the search itself on a short answer.
 * @param given flags must include `g`
 * @param text where to look
 * @returns the matches in order
 * @example matchesOf(/o/g, 'boom').length // 2
 */
export function matchesOf(given: RegExp, text: string): readonly RegExpExecArray[] {
	const pattern = lean(given);
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (match === null) return none;
	const found: RegExpExecArray[] = [];
	while (match !== null) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
		match = pattern.exec(text);
	}
	pattern.lastIndex = 0;
	return found;
}

/**
 * All matches of a global pattern in a prepared text. Where the text lacks what the pattern needs it is not searched, and
 * a pattern that is not tried anywhere is not compiled either.
 * @param document the prepared text
 * @param pattern flags must include `g`
 * @returns the matches in order, the same as those of `matchesOf`
 * @example matchesIn(prepare('Mijn zoon.', 'nl'), /\bzoon\b/g).length // 1
 */
export function matchesIn(document: Document, pattern: RegExp): readonly RegExpExecArray[] {
	const need = needOf(pattern);
	const places = placesOf(need, document.pieces);
	return places === 0 ? none : matchesAt(document, pattern, places, spanOf(need, document.pieces));
}

/**
 * All matches of a global pattern that begin in some blocks of a prepared text.
 * @param document the prepared text
 * @param given flags must include `g`
 * @param places all blocks in which it can match, from `placesOf`
 * @param span from `spanOf`
 * @returns the matches in order, the same as those of `matchesOf`
 * @example matchesAt(prepare('Mijn zoon.', 'nl'), /zoon/g, 1, 4).length // 1
 */
export function matchesAt(
	{ canon, pieces }: Document,
	given: RegExp,
	places: number,
	span: number,
): readonly RegExpExecArray[] {
	if (places === pieces.blocks || span >= canon.length) return matchesOf(given, canon);
	const pattern = lean(given);
	let found: RegExpExecArray[] | undefined;
	let from = 0;
	for (let block = 0; block < 32 && places >>> block !== 0; block++) {
		if (((places >>> block) & 1) === 0) continue;
		const start = Math.max(from, block * pieces.size);
		while (block < 31 && ((places >>> (block + 1)) & 1) !== 0) block++;
		const end = (block + 1) * pieces.size;
		// The cut lies further than a match that begins before the end can look.
		const text = end + span + 1 < canon.length ? canon.slice(0, end + span + 1) : canon;
		pattern.lastIndex = start;
		let match = pattern.exec(text);
		while (match !== null && match.index < end) {
			found ??= [];
			found.push(match);
			if (match[0] === '') pattern.lastIndex++;
			from = pattern.lastIndex;
			match = pattern.exec(text);
		}
	}
	pattern.lastIndex = 0;
	return found ?? none;
}

/**
 * All matches of a global pattern in a part of a prepared text, as if there were nothing beside it.
 * @param document the prepared text
 * @param pattern flags must include `g`
 * @param from where the part begins, at a whole word
 * @param to where it ends
 * @returns the matches in order, with offsets in the part
 * @example matchesWithin(prepare('Mijn zoon.', 'nl'), /\bzoon\b/g, 0, 9).length // 1
 */
export function matchesWithin(
	{ canon, pieces }: Document,
	pattern: RegExp,
	from: number,
	to: number,
): readonly RegExpExecArray[] {
	const { size } = pieces;
	const places = placesOf(needOf(pattern), pieces) >>> Math.floor(from / size);
	const blocks = Math.floor(to / size) - Math.floor(from / size) + 1;
	const inside = blocks < 32 ? places & ((1 << blocks) - 1) : places;
	return inside === 0 ? none : matchesOf(pattern, canon.slice(from, to));
}
