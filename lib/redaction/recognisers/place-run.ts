import { has } from '../data/bloom';
import type { Sentence } from '../document';
import { countries } from '../lexicon/origin';
import { publicNames } from '../lexicon/public';
import type { Context } from './model';

const countrySet = new Set(countries);
/** First words of the names of countries. */
const countryStarts: ReadonlySet<string> = new Set(countries.map((name) => name.split(' ')[0] ?? name));
const link = new Set(
	'de den der la el al le les los san santa saint st new nieuw sint bad ten ter aan van am op sur upon on of del al-'.split(
		' ',
	),
);
const skip = new Set(
	'het the de een a an city town village of stad dorp dorpje near bij nabij vlak north south east west noorden zuiden oosten westen van in omgeving heel klein small tiny little communist communistisch voormalig former rural northern southern eastern western noord zuid oost mooie oude hoofdstad regio region province provincie eiland island capital outside the outskirts area warm warme verre distant'.split(
		' ',
	),
);

/** Words of a place name that nobody lists; a row of capitals without end is none, and must not be read from each word again. */
const longestPlace = 8;

export interface PlaceRun {
	readonly start: number;
	readonly end: number;
	readonly kind: 'country' | 'foreign' | 'dutch' | 'unknown';
}

/** Folded canonical form of a token run, words joined by one space. */
function key(context: Context, from: number, to: number): string {
	let out = '';
	for (let index = from; index < to; index++)
		out += `${index > from ? ' ' : ''}${context.document.tokens[index]?.text ?? ''}`;
	return out;
}

/**
 * Reads the place name that begins at a token, after articles and words such as “een dorp bij”.
 * @param context the text and data
 * @param index token where the place may begin
 * @returns the run with what is known of it, or undefined when no place name stands there
 * @example placeAt(context, 3) // { start: 12, end: 17, kind: 'country' }
 */
export function placeAt(context: Context, index: number): PlaceRun | undefined {
	const places = seen.get(context) ?? new Map<number, PlaceRun | undefined>();
	seen.set(context, places);
	const known = places.get(index);
	if (known !== undefined || places.has(index)) return known;
	const place = readPlace(context, index);
	places.set(index, place);
	return place;
}

/** Several recognisers ask about the same word. */
const seen = new WeakMap<Context, Map<number, PlaceRun | undefined>>();

/** How many words, at most four, stand in one sentence without a stop between them. */
function together({ document }: Context, from: number): number {
	const { tokens, canon } = document;
	let length = 1;
	for (; length < 4; length++) {
		const before = tokens[from + length - 1];
		const next = tokens[from + length];
		if (!before || !next || next.sentence !== before.sentence) break;
		if (next.start - before.end !== 1 || canon.charCodeAt(before.end) !== 0x20)
			if (/[,.;:(]/.test(canon.slice(before.end, next.start))) break;
	}
	return length;
}

function readPlace(context: Context, index: number): PlaceRun | undefined {
	const { document, data } = context;
	const { tokens } = document;
	const sentence = tokens[index]?.sentence;
	for (let from = index; from < index + 6; from++) {
		const token = tokens[from];
		if (!token || token.sentence !== sentence) return undefined;
		if (from > index) {
			const before = tokens[from - 1];
			if (!before || /[,;:(]/.test(document.canon.slice(before.end, token.start))) return undefined;
		}
		const cased = token.capital || document.whispering;
		const begins = countryStarts.has(token.text);
		for (
			let length = begins || (cased && token.text.length > 2) ? together(context, from) : 0;
			length >= 1;
			length--
		) {
			const last = tokens[from + length - 1];
			if (!last) continue;
			const name = key(context, from, from + length);
			if (begins && countrySet.has(name) && (name.length > 3 || token.capital))
				return { start: token.start, end: last.end, kind: 'country' };
			if (!cased || token.text.length < 3) continue;
			if (has(data.dutchPlaces, name)) return { start: token.start, end: last.end, kind: 'dutch' };
			if (has(data.foreignPlaces, name) && (token.capital || !has(data.dutch, name)))
				return { start: token.start, end: last.end, kind: 'foreign' };
		}
		if (
			token.capital &&
			!token.initial &&
			token.text.length > 2 &&
			!skip.has(token.text) &&
			!publicNames.has(token.text)
		) {
			let end = from;
			while (end - from < longestPlace && tokens[end + 1]?.sentence === sentence) {
				const next = tokens[end + 1];
				const after = tokens[end + 2];
				const current = tokens[end];
				if (!next || !current || next.start - current.end !== 1) break;
				if (next.capital) end++;
				else if (link.has(next.text) && after?.capital && after.start - next.end === 1) end += 2;
				else break;
			}
			const last = tokens[end];
			if (last) return { start: token.start, end: last.end, kind: 'unknown' };
		}
		if (!skip.has(token.text)) return undefined;
	}
	return undefined;
}

/** Index of the first token that starts at or after a canonical offset. */
export function tokenFrom(context: Context, offset: number): number {
	const { tokens } = context.document;
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Says whether a sentence holds a known foreign place, some capitalised word that could be one, or neither.
 * @param context the text and data
 * @param sentence one of its sentences
 * @returns the best that was found
 * @example spotIn(context, sentence) // 'known'
 */
export function spotIn(context: Context, sentence: Sentence): 'known' | 'maybe' | 'none' {
	const { tokens, whispering } = context.document;
	let maybe = false;
	for (let index = sentence.first; index < sentence.last; index++) {
		const token = tokens[index];
		if (!token) break;
		if (!token.capital && !whispering && !countryStarts.has(token.text)) continue;
		const place = placeAt(context, index);
		if (place?.kind === 'country' || place?.kind === 'foreign') return 'known';
		maybe ||= place?.kind === 'unknown';
	}
	return maybe ? 'maybe' : 'none';
}
