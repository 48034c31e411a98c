/**
 * A small sharp part of what each pattern needs, written to a file with `npm run build:redaction-sieves`. A text that lacks
 * it holds no match, and then the pattern is neither read nor compiled: that is so for six patterns in seven. A pattern
 * the file does not know is read instead. The file must be made anew when a pattern changes, or the way one is read, or
 * what a mark is; the test beside this file tells.
 */
import { sieves } from './data/sieves.generated';
import type { Pieces } from './pieces';

/**
 * Where a sieve stands in the file, in bytes. It is a row of marks and groups; each of them must hold for a match. A group
 * is its length, and then its choices, one of which must hold: a mark, or again a row after its length.
 */
export interface Sieve {
	readonly from: number;
	readonly to: number;
}

/** A number is three digits, and the last five bits of a digit are its value: nothing is decoded before it is asked. */
const digits = '@abcdefghijklmnopqrstuvwxyz;<=>?';
const width = 3;
/** Marks are below it, a length is above it. */
const group = 1 << 14;
const keyLength = 7;

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 13);
let words = new Int32Array(bytes.buffer);

/**
 * Names a source (FNV-1a over four characters at a time, as many thousands are read before the first answer), so that the
 * file holds no patterns and a changed one is not taken for what it was.
 * @param source of a pattern
 * @returns seven digits
 * @example keyOf('zoon').length // 7
 */
export function keyOf(source: string): string {
	if (source.length * 3 + 4 > bytes.length) {
		bytes = new Uint8Array(source.length * 4 + 4);
		words = new Int32Array(bytes.buffer);
	}
	const { written } = encoder.encodeInto(source, bytes);
	bytes.fill(0, written, written + 4);
	let hash = 0x811c9dc5 ^ written;
	for (let index = 0; index * 4 < written; index++) {
		hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
		// Else the last letter of four would only change the first bits.
		hash ^= hash >>> 15;
	}
	return (hash >>> 0).toString(32).padStart(keyLength, '0');
}

/**
 * Writes a line of the file.
 * @param source of the pattern
 * @param row its sieve, a group being its length, negative, before its choices; none when no sieve is worth its place
 * @returns the line, without its end
 * @example encodeSieve('zoon', [33]).slice(7) // '@aa'
 */
export function encodeSieve(source: string, row: readonly number[]): string {
	const digit = (value: number): string => digits[value & 31] ?? '';
	const numbers = row.map((item) => (item < 0 ? group - item : item));
	return keyOf(source) + numbers.map((item) => digit(item >> 10) + digit(item >> 5) + digit(item)).join('');
}

const file = encoder.encode(sieves);
let byKey: Map<string, Sieve> | undefined;

function readKeys(): Map<string, Sieve> {
	const found = new Map<string, Sieve>();
	for (let at = 1; at < sieves.length; ) {
		const to = sieves.indexOf('\n', at);
		found.set(sieves.slice(at, at + keyLength), { from: at + keyLength, to });
		at = to + 1;
	}
	return found;
}

/**
 * Looks up the sieve of a pattern.
 * @param source of a pattern without the flag `u`
 * @returns its sieve; undefined when the file does not know this source
 * @example sieveOf('a pattern nobody wrote') // undefined
 */
export function sieveOf(source: string): Sieve | undefined {
	byKey ??= readKeys();
	return byKey.get(keyOf(source));
}

/**
 * Asks whether a text has what a sieve asks.
 * @param sieve from `sieveOf`
 * @param pieces of the text
 * @returns false only when the pattern certainly cannot match
 * @example passes({ from: 0, to: 0 }, piecesOf('zoon')) // true
 */
export const passes = ({ from, to }: Sieve, { marks }: Pieces): boolean => each(from, to, marks);

const numberAt = (at: number): number =>
	(((file[at] ?? 0) & 31) << 10) | (((file[at + 1] ?? 0) & 31) << 5) | ((file[at + 2] ?? 0) & 31);

function each(from: number, to: number, marks: Int32Array): boolean {
	for (let at = from; at < to; at += width) {
		const item = numberAt(at);
		if (item < group) {
			if (marks[item] === 0) return false;
		} else {
			const length = (item - group) * width;
			if (!some(at + width, at + width + length, marks)) return false;
			at += length;
		}
	}
	return true;
}

function some(from: number, to: number, marks: Int32Array): boolean {
	for (let at = from; at < to; at += width) {
		const item = numberAt(at);
		if (item < group) {
			if (marks[item] !== 0) return true;
		} else {
			const length = (item - group) * width;
			if (each(at + width, at + width + length, marks)) return true;
			at += length;
		}
	}
	return false;
}
