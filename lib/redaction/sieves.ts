/**
 * A small sharp part of what each pattern needs, written to a file with `npm run build:redaction-sieves`. A text that lacks
 * it holds no match, and then the pattern is neither read nor compiled: that is so for six patterns in seven. A pattern
 * the file does not know is read instead. The file must be made anew when a pattern changes, or the way one is read, or
 * what a mark is; the test beside this file tells.
 */
import { sieves } from './data/sieves.generated';
import type { Pieces } from './pieces';

/**
 * In one row: marks, and groups. Each of them must hold for a match. A group is its length, negative, and then its
 * choices, one of which must hold: a mark, or again a row after its length, negative.
 */
export type Sieve = Int16Array;

/** Characters of a key, and of a number after it, both written with 32 digits. */
const keyLength = 7;
const width = 3;
/** Marks are below it. */
const group = 1 << 14;

/**
 * Names a source (FNV-1a), so that the file holds no patterns and a changed one is not taken for what it was.
 * @param source of a pattern
 * @returns seven digits
 * @example keyOf('zoon') // '3f95o4v'
 */
export function keyOf(source: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < source.length; index++)
		hash = Math.imul(hash ^ source.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(32).padStart(keyLength, '0');
}

/**
 * Writes a line of the file.
 * @param source of the pattern
 * @param row the numbers of its sieve; none when no sieve is worth its place
 * @returns the line, without its end
 * @example encodeSieve('zoon', [33]).slice(7) // '011'
 */
export const encodeSieve = (source: string, row: readonly number[]): string =>
	keyOf(source) +
	row.map((number) => (number < 0 ? group - number : number).toString(32).padStart(width, '0')).join('');

const digitAt = (line: string, at: number): number => {
	const code = line.charCodeAt(at);
	return code < 58 ? code - 48 : code - 87;
};

function decode(line: string): Sieve {
	const row = new Int16Array((line.length - keyLength) / width);
	let at = keyLength;
	for (let index = 0; index < row.length; index++, at += width) {
		const number = (digitAt(line, at) << 10) | (digitAt(line, at + 1) << 5) | digitAt(line, at + 2);
		row[index] = number < group ? number : group - number;
	}
	return row;
}

let byKey: Map<string, string> | undefined;

/**
 * Looks up the sieve of a pattern.
 * @param source of a pattern without the flag `u`
 * @returns its sieve; undefined when the file does not know this source
 * @example sieveOf('a pattern nobody wrote') // undefined
 */
export function sieveOf(source: string): Sieve | undefined {
	byKey ??= new Map(sieves.split('\n').map((line) => [line.slice(0, keyLength), line]));
	const line = byKey.get(keyOf(source));
	return line === undefined ? undefined : decode(line);
}

/**
 * Asks whether a text has what a sieve asks.
 * @param sieve from `sieveOf`
 * @param pieces of the text
 * @returns false only when the pattern certainly cannot match
 * @example passes(new Int16Array(), piecesOf('zoon')) // true
 */
export const passes = (sieve: Sieve, { marks }: Pieces): boolean => each(sieve, 0, sieve.length, marks);

function each(row: Sieve, from: number, to: number, marks: Int32Array): boolean {
	for (let at = from; at < to; at++) {
		const item = row[at] ?? 0;
		if (item >= 0) {
			if (marks[item] === 0) return false;
		} else {
			if (!some(row, at + 1, at + 1 - item, marks)) return false;
			at -= item;
		}
	}
	return true;
}

function some(row: Sieve, from: number, to: number, marks: Int32Array): boolean {
	for (let at = from; at < to; at++) {
		const item = row[at] ?? 0;
		if (item >= 0) {
			if (marks[item] !== 0) return true;
		} else {
			if (each(row, at + 1, at + 1 - item, marks)) return true;
			at -= item;
		}
	}
	return false;
}
