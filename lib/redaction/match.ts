import type { Document } from './document';
import { canMatch } from './needs';

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern. `String.prototype.matchAll` copies the pattern on every call, which costs more than
 * the search itself on a short answer.
 * @param pattern flags must include `g`; it is left with `lastIndex` 0
 * @param text where to look
 * @returns the matches in order
 * @example matchesOf(/o/g, 'boom').length // 2
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
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
 * All matches of a global pattern in a prepared text; the pattern is left alone when the text lacks what it needs.
 * @param document the prepared text
 * @param pattern flags must include `g`
 * @param text the canonical text or whole words of it
 * @returns the matches in order, the same as those of `matchesOf`
 * @example matchesIn(prepare('Mijn zoon.', 'nl'), /\bzoon\b/g).length // 1
 */
export function matchesIn(
	document: Document,
	pattern: RegExp,
	text: string = document.canon,
): readonly RegExpExecArray[] {
	return canMatch(pattern, document.pieces) ? matchesOf(pattern, text) : none;
}
