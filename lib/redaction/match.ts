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
