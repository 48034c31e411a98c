/** A set of words that answers “certainly not” or “almost certainly”: small enough to send to a browser. */
export interface Bloom {
	readonly bits: Uint8Array;
	readonly hashes: number;
}

function hash(word: string, seed: number): number {
	let value = seed;
	for (let index = 0; index < word.length; index++) {
		value ^= word.charCodeAt(index);
		value = Math.imul(value, 0x01000193);
	}
	value ^= value >>> 15;
	value = Math.imul(value, 0x2c1b3c6d);
	value ^= value >>> 12;
	return value >>> 0;
}

/**
 * Makes a Bloom filter (Bloom 1970, double hashing after Kirsch and Mitzenmacher 2006).
 * @param words the members
 * @param bitsPerWord size; 10 bits give about 1 % false positives
 * @returns the filter
 * @example has(build(['brug'], 10), 'brug') // true
 */
export function build(words: readonly string[], bitsPerWord: number): Bloom {
	const size = Math.max(8, Math.ceil((words.length * bitsPerWord) / 8));
	const filter: Bloom = { bits: new Uint8Array(size), hashes: Math.max(1, Math.round(bitsPerWord * 0.69)) };
	for (const word of words) visit(filter, word, true);
	return filter;
}

/**
 * Puts words into a filter that has room to spare.
 * @param filter made by `build`; changed in place
 * @param words folded words
 * @returns the same filter
 * @example has(add(build(['brug'], 16), ['kade']), 'kade') // true
 */
export function add(filter: Bloom, words: readonly string[]): Bloom {
	for (const word of words) visit(filter, word, true);
	return filter;
}

/**
 * Asks whether a word is in the filter.
 * @param filter made by `build`
 * @param word a folded word
 * @returns true for every member, and for about 1 % of the others
 * @example has(build(['brug'], 10), 'brug') // true
 */
export function has(filter: Bloom, word: string): boolean {
	return visit(filter, word, false);
}

function visit(filter: Bloom, word: string, write: boolean): boolean {
	const total = filter.bits.length * 8;
	const first = hash(word, 0x811c9dc5);
	const second = hash(word, 0x1b873593) | 1;
	for (let round = 0; round < filter.hashes; round++) {
		const position = (first + Math.imul(round, second)) >>> 0;
		const bit = position % total;
		const index = bit >>> 3;
		const mask = 1 << (bit & 7);
		const current = filter.bits[index] ?? 0;
		if (write) filter.bits[index] = current | mask;
		else if ((current & mask) === 0) return false;
	}
	return true;
}
