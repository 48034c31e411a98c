/** A text in folded form, with the way back to the original offsets. */
export interface FoldedText {
	/** Lower case, without accents, soft hyphens and zero-width characters; curly quotes made straight. */
	readonly text: string;
	/** For each UTF-16 unit of `text` (and one past the end) the UTF-16 offset in the original. */
	readonly offsets: Uint32Array;
}

/** Characters that take no room on screen: soft hyphen, zero-width space and joiners, marks of direction, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLE_ALL = new RegExp(INVISIBLE.source, 'g');
const MARKS = /\p{M}+/gu;
// The first character after ASCII that can change under folding; texts without it skip the slow road.
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * Tells whether a UTF-16 unit is an invisible formatting character.
 *
 * Shape: one UTF-16 unit as number. Never throws. Source: Unicode general category Cf (the part seen in pasted text).
 * @example isInvisible(0x00ad) // true: soft hyphen
 */
export function isInvisible(unit: number): boolean {
	return (
		unit === 0x00ad ||
		(unit >= 0x200b && unit <= 0x200f) ||
		(unit >= 0x202a && unit <= 0x202e) ||
		(unit >= 0x2060 && unit <= 0x2064) ||
		(unit >= 0x2066 && unit <= 0x2069) ||
		unit === 0xfeff
	);
}

/**
 * Folds one word: lower case, no accents, no soft hyphens, straight apostrophes.
 *
 * Shape: any string in, string out (the length may differ). Never throws. Source: Unicode NFKD.
 * @example foldWord('Caissi\u00e8re') // 'caissiere'
 */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	if (!NOT_ASCII.test(lower)) return lower;
	return lower
		.replace(INVISIBLE_ALL, '')
		.replace(/[\u2018\u2019\u02bc\u201b\u00b4`]/g, "'")
		.replace(/[\u2010\u2011]/g, '-')
		.normalize('NFKD')
		.replace(MARKS, '');
}

/**
 * Folds a whole text and keeps, per folded unit, the offset it came from.
 *
 * Shape: any string in; offsets are UTF-16 units of the input. Never throws; time linear in the length.
 * Source: Unicode NFKD per code point.
 * @example foldText('Caf\u00e9').text // 'cafe'
 */
export function foldText(text: string): FoldedText {
	const parts: string[] = [];
	let length = 0;
	let offsets = new Uint32Array(text.length + 16);
	for (let index = 0; index < text.length; ) {
		const code = text.codePointAt(index) ?? 0;
		const size = code > 0xffff ? 2 : 1;
		const raw = text.slice(index, index + size);
		const folded = code < 0x80 ? raw.toLowerCase() : foldWord(raw);
		if (length + folded.length + 1 > offsets.length) {
			const wider = new Uint32Array((length + folded.length + 1) * 2);
			wider.set(offsets);
			offsets = wider;
		}
		for (let unit = 0; unit < folded.length; unit++) offsets[length + unit] = index;
		length += folded.length;
		parts.push(folded);
		index += size;
	}
	offsets[length] = text.length;
	return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}
