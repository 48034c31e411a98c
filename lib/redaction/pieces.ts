/** What stands where in a text, so coarse that thousands of questions about it cost less than one search. */

/**
 * The runs of two, three and four characters a text has, everything but a word character counting as a space; and the
 * signs and digits it has. Each has a row of bits: in which blocks of the text it stands.
 */
export interface Pieces {
	readonly marks: Int32Array;
	/** characters per block; the text has at most 32 blocks */
	readonly size: number;
	/** a bit for each block of the text */
	readonly blocks: number;
	/** length of its longest stretch without white space */
	readonly longest: number;
}

/** So few marks that they stay in fast memory, so many that a block of an answer fills a small part of its bits. */
const markBits = 14;
const smallestBlock = 64;

/** What counts as a space: anything but a letter, a digit or `_`. */
export const space = 1;

/** Six bits per character: letters whatever their case, `_`, one code for all digits, and a space for anything else. */
const codes = new Uint8Array(128).fill(space);
for (const [index, character] of [...'abcdefghijklmnopqrstuvwxyz_0'].entries()) {
	codes[character.charCodeAt(0)] = index + 2;
	codes[character.toUpperCase().charCodeAt(0)] = index + 2;
}
for (const digit of '123456789') codes[digit.charCodeAt(0)] = codes[48] ?? space;

/** A letter alone says little; a digit or `_` is counted like a sign. */
const lastLetter = codes[122] ?? space;

/** The code of a character; `space` as well when there is none. */
export const codeAt = (text: string, index: number): number => codes[text.charCodeAt(index)] ?? space;

/** Whether the code of a character says too little to have a mark alone. */
export const isLetterOrSpace = (code: number): boolean => code <= lastLetter;

/** The mark of two, three or four codes side by side, or of one digit or `_`. */
export const markOf = (piece: number): number => Math.imul(piece, 0x9e3779b1) >>> (32 - markBits);
export const markOfSign = (sign: number): number => markOf((1 << 25) | sign);
/** What keeps the last codes of a row of them. */
const two = 0xfff;
export const three = 0x3ffff;
export const four = 0xffffff;

/**
 * Marks the pieces of a text.
 * @param canon canonical text
 * @returns its pieces; a word at either end of the text has a space beside it
 * @example piecesOf('mijn zoon').blocks // 1
 */
export function piecesOf(canon: string): Pieces {
	const marks = new Int32Array(1 << markBits);
	const size = Math.max(smallestBlock, Math.ceil((canon.length + 1) / 32));
	let longest = 0;
	let gap = -1;
	let block = 1;
	let next = size;
	let piece = space;
	for (let index = 0; index <= canon.length; index++) {
		if (index === next) {
			block <<= 1;
			next += size;
		}
		const character = canon.charCodeAt(index);
		const code = codes[character] ?? space;
		if (code === space) {
			if (character > 32) put(marks, markOfSign(character), block);
			else {
				if (index - gap > longest + 1) longest = index - gap - 1;
				gap = index;
			}
			if ((piece & 63) === space) continue;
		} else if (code > lastLetter) put(marks, markOf(code), block);
		piece = ((piece << 6) | code) & four;
		put(marks, markOf(piece), block);
		put(marks, markOf(piece & three), block);
		put(marks, markOf(piece & two), block);
	}
	longest = Math.max(longest, canon.length - gap - 1);
	return { marks, size, blocks: (block << 1) - 1, longest };
}

function put(marks: Int32Array, mark: number, block: number): void {
	marks[mark] = (marks[mark] ?? 0) | block;
}
