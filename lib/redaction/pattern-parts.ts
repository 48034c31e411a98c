/** The smallest parts of the source of a pattern. */
import { codeAt, space } from './pieces';

/** The signs that a source is read by. */
export const sign = {
	open: 40,
	close: 41,
	star: 42,
	plus: 43,
	dot: 46,
	question: 63,
	square: 91,
	escape: 92,
	endOfSquare: 93,
	start: 94,
	brace: 123,
	bar: 124,
	dollar: 36,
} as const;

/** The code of a character that can be anything. */
export const anything = 0;
export const digit = codeAt('0', 0);

/** What a class counts as, if all its members count as one character, and whether it certainly holds no white space. */
interface Members {
	readonly code: number;
	readonly solid: boolean;
}
const classes = new Map<string, Members>();

/** Reads what stands between the brackets of a class. */
export function membersOf(text: string): Members {
	let known = classes.get(text);
	if (known === undefined) {
		const spaces = /^-?(?:[^\w\\^-]|\\[^bBSwdDpPuxkc\d])+-?$/.test(text);
		const code = /^(?:\d|\d-\d|\\d)+$/.test(text) ? digit : spaces ? space : anything;
		known = { code, solid: /^(?:[^\\^ ]|\\[wd.+/\\[\]-])+$/.test(text) };
		classes.set(text, known);
	}
	return known;
}

/** Where the class that begins at a place is closed. */
export function endOfClass(source: string, from: number): number {
	let at = from + 1;
	for (; at < source.length; at++) {
		const character = source.charCodeAt(at);
		if (character === sign.endOfSquare) break;
		if (character === sign.escape) at++;
	}
	return at;
}

/** Whether how often the part before it stands is said at a place. */
export function isCounted(source: string, at: number): boolean {
	const character = source.charCodeAt(at);
	return (
		character === sign.question ||
		character === sign.star ||
		character === sign.plus ||
		character === sign.brace
	);
}

/**
 * Finds where each bracket is closed.
 * @param source of a pattern
 * @param closes is given, at the place of each opening bracket, that of the closing one
 * @example pair('(a|b)', closes) // closes[0] is 4
 */
export function pair(source: string, closes: Int32Array): void {
	let open = -1;
	for (let at = 0; at < source.length; at++) {
		const character = source.charCodeAt(at);
		if (character === sign.open) {
			// While it is open it holds the bracket around it.
			closes[at] = open;
			open = at;
		} else if (character === sign.close && open >= 0) {
			const around = closes[open] ?? -1;
			closes[open] = at;
			open = around;
		} else if (character === sign.escape) at++;
		else if (character === sign.square) at = endOfClass(source, at);
	}
}
