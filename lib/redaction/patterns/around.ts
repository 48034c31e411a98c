import type { Context } from '../recognisers/model';

/** Canonical offsets of the group that gives the detail away. */
export const rangeOf = (match: RegExpExecArray): readonly [number, number] =>
	Object.values(match.indices?.groups ?? {}).find((range) => range !== undefined) ?? [0, 0];
/** Canonical text before a match. */
export const textBefore = (match: RegExpExecArray, { document }: Context, length: number): string =>
	document.canon.slice(Math.max(0, match.index - length), match.index);
/** Canonical text after a match. */
export const textAfter = (match: RegExpExecArray, { document }: Context, length: number): string =>
	document.canon.slice(match.index + match[0].length, match.index + match[0].length + length);

/** Whether the first or the last word of the group was written without a capital. */
export function writtenSmall(match: RegExpExecArray, { document }: Context): boolean {
	const [start, end] = rangeOf(match);
	const raw = document.original.slice(document.map[start], document.map[end] ?? document.original.length);
	const words = raw.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
	return !/^\p{Lu}/u.test(words[0] ?? '') || !/^\p{Lu}/u.test(words[words.length - 1] ?? '');
}
