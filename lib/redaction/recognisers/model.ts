import type { RedactionData } from '../data';
import type { Document, Sentence, Token } from '../document';
import { headOf } from '../fold';
import { compile, type Entry, type Family, type Lexicon } from '../lexicon/compile';
import { matchesAt } from '../match';
import { type Need, needOf, placesOf, spanOf } from '../needs';
import { subjectOf } from '../subject';
import type { DetailType, Finding, Language, Profile } from '../types';

/** What every recogniser gets. */
export interface Context {
	readonly document: Document;
	readonly data: RedactionData;
	readonly profile: Profile;
	/** folded name tokens that another answer of the same application gave away with certainty */
	readonly knownNames: ReadonlySet<string>;
}

/** An entry of the registry. */
export interface Recogniser {
	readonly id: string;
	/** raised whenever its behaviour changes; stored beside decisions */
	readonly version: number;
	readonly languages: readonly Language[];
	find(context: Context): Finding[];
}

/** A pattern on the canonical text; group `x` (or `x1`, `x2` …) is what gives the detail away. */
export interface Pattern {
	readonly rule: string;
	readonly language: Language | 'both';
	/** flags `dg` */
	readonly pattern: RegExp;
	readonly score?: number;
	/** refuses a match, given the match and the context */
	readonly unless?: (match: RegExpExecArray, context: Context) => boolean;
	readonly type?: DetailType;
	/** the pattern is only tried when this is somewhere in the text; one object may serve many patterns */
	readonly needs?: RegExp;
}

export interface LexicalDefinition {
	readonly id: string;
	readonly version: number;
	readonly type: DetailType;
	readonly families: Readonly<Record<Language, readonly Family[]>>;
	readonly patterns: readonly Pattern[];
	/** refuses a lexeme in its place */
	readonly unless?: (context: Context, first: Token, last: Token, entry: Entry) => boolean;
}

/** The sentence that holds a canonical offset. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
	const sentences = document.sentences;
	let low = 0;
	let high = sentences.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const sentence = sentences[middle];
		if (!sentence) return undefined;
		if (offset < sentence.start) high = middle - 1;
		else if (offset >= sentence.end) low = middle + 1;
		else return sentence;
	}
	return undefined;
}

/** What the patterns of a list need, each derived when it is first tried. */
const known = new WeakMap<readonly Pattern[], (Need | undefined)[]>();

/**
 * Runs patterns over a prepared text.
 * @param context the text and what is known
 * @param patterns with flags `dg` and groups `x…`
 * @param id recogniser id, first half of the rule name
 * @param type type of the findings unless a pattern says otherwise
 * @returns one finding per matched group
 * @example runPatterns(context, [], 'age', 'AGE') // []
 */
export function runPatterns(
	context: Context,
	patterns: readonly Pattern[],
	id: string,
	type: DetailType,
): Finding[] {
	const { document } = context;
	const { pieces, sentences } = document;
	const findings: Finding[] = [];
	const dutch = sentences.some((sentence) => sentence.language === 'nl');
	const english = sentences.some((sentence) => sentence.language === 'en');
	const listed = known.get(patterns) ?? [];
	known.set(patterns, listed);
	const present = new Map<RegExp, boolean>();
	const holds = (needs: RegExp): boolean => {
		const known = present.get(needs) ?? needs.test(document.canon);
		present.set(needs, known);
		return known;
	};
	for (let index = 0; index < patterns.length; index++) {
		const entry = patterns[index];
		if (!entry) continue;
		const { rule, language, pattern, score = 0.9, unless, type: own, needs } = entry;
		if (!(language === 'nl' ? dutch : language === 'en' ? english : true)) continue;
		const need = listed[index] ?? needOf(pattern);
		listed[index] = need;
		const places = placesOf(need, pieces);
		if (places === 0 || (needs && !holds(needs))) continue;
		for (const match of matchesAt(document, pattern, places, spanOf(need, pieces))) {
			if (language !== 'both' && (sentenceAt(document, match.index)?.language ?? language) !== language)
				continue;
			if (unless?.(match, context)) continue;
			for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
				if (range && name.startsWith('x') && range[1] > range[0])
					findings.push({ start: range[0], end: range[1], type: own ?? type, score, rule: `${id}/${rule}` });
			}
		}
	}
	return findings;
}

/** A stem in a compound that names a subject of policy or study is not about the candidate. */
const topic =
	/(?:discriminatie|beleid|zorg|opvang|regeling|aanpak|toegankelijkheid|voorziening|wet|project|cijfers|campagne|onderzoek|problematiek|vraagstuk|hulp|sector|centrum|instelling|rechten|wetgeving|debat|fonds|registratie|statistiek)$/;

function matches(tokens: readonly Token[], index: number, entry: Entry, canon: string): number {
	let last = index;
	for (let step = 0; step < entry.rest.length; step++) {
		const before = tokens[last];
		const token = tokens[last + 1];
		const wanted = entry.rest[step];
		if (!before || !token || wanted === undefined || token.start - before.end !== 1) return -1;
		const gap = canon.charCodeAt(before.end);
		if (gap !== 0x20 && gap !== 0x2d && gap !== 0x27) return -1;
		const final = step === entry.rest.length - 1;
		if (!(token.text === wanted || (final && entry.prefix && token.text.startsWith(wanted)))) return -1;
		last++;
	}
	return last;
}

/** A lexicon with its stems by the head of the word: no letters need to be cut off to look one up. */
interface Tables {
	readonly heads: Uint8Array;
	readonly words: Lexicon['words'];
	readonly stems: readonly (readonly (Entry & { readonly stem: string })[] | undefined)[];
}

const noEntries: readonly Entry[] = [];

function tablesOf({ heads, words, stems }: Lexicon): Tables {
	const byHead: (Entry & { readonly stem: string })[][] = [];
	for (const [letters, entries] of stems) {
		const head = headOf(letters);
		byHead[head] = [...(byHead[head] ?? []), ...entries];
	}
	return { heads, words, stems: byHead };
}

/** The longest lexeme that begins at a word, among those whose frame holds. */
function longest(
	context: Context,
	{ words, stems }: Tables,
	sentence: Sentence,
	index: number,
	unless: LexicalDefinition['unless'],
): { readonly entry: Entry; readonly last: Token } | undefined {
	const { document } = context;
	const { tokens, canon } = document;
	const token = tokens[index];
	if (!token) return undefined;
	const { text } = token;
	const whole = words.get(text) ?? noEntries;
	const stemmed =
		stems[document.heads[index] ?? 0]?.filter(
			({ stem }) =>
				text.startsWith(stem) &&
				// a stem of three letters or less is a whole word
				(stem.length > 3 || text.length === stem.length) &&
				!(text.length > stem.length + 4 && topic.test(text)),
		) ?? noEntries;
	if (whole.length + stemmed.length === 0) return undefined;
	let best: { entry: Entry; last: Token } | undefined;
	let asked: Token | undefined;
	let subject: ReturnType<typeof subjectOf> | undefined;
	const entries = stemmed.length === 0 ? whole : whole.length === 0 ? stemmed : [...whole, ...stemmed];
	for (const entry of entries) {
		const end = matches(tokens, index, entry, canon);
		const last = tokens[end];
		if (!last || end >= sentence.last || (best && last.end <= best.last.end)) continue;
		if (unless?.(context, token, last, entry)) continue;
		if (subject === undefined || asked !== last) subject = subjectOf(document, token, last);
		asked = last;
		for (const code of entry.frames)
			if (subject.holds(code)) {
				best = { entry, last };
				break;
			}
	}
	return best;
}

/**
 * Makes a recogniser of word families in frames and of patterns.
 * @param definition the data
 * @returns a recogniser; its tables are compiled when first used
 * @example lexical({ id: 'x', version: 2, type: 'HEALTH', families: { nl: [], en: [] }, patterns: [] })
 */
export function lexical(definition: LexicalDefinition): Recogniser {
	const { id, type, families, patterns, unless } = definition;
	const lexicons = new Map<Language, Tables>();
	const lexiconOf = (language: Language): Tables => {
		const known = lexicons.get(language);
		if (known) return known;
		const made = tablesOf(compile([{ type, families }], language));
		lexicons.set(language, made);
		return made;
	};
	return {
		id,
		version: definition.version,
		languages: ['nl', 'en'],
		find(context) {
			const { document } = context;
			const { heads, tokens } = document;
			const findings = runPatterns(context, patterns, id, type);
			for (const sentence of document.sentences) {
				const lexicon = lexiconOf(sentence.language);
				for (let index = sentence.first; index < sentence.last; index++) {
					if (lexicon.heads[heads[index] ?? 0] === 0) continue;
					const token = tokens[index];
					if (!token) continue;
					const best = longest(context, lexicon, sentence, index, unless);
					if (best)
						findings.push({
							start: token.start,
							end: best.last.end,
							type,
							score: best.entry.score,
							rule: `${id}/${best.entry.rule}`,
						});
				}
			}
			return findings;
		},
	};
}

/** Index of the token that covers a canonical offset, or -1. */
export function tokenIndexAt(document: Document, offset: number): number {
	const { tokens } = document;
	let low = 0;
	let high = tokens.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const token = tokens[middle];
		if (!token) return -1;
		if (offset < token.start) high = middle - 1;
		else if (offset >= token.end) low = middle + 1;
		else return middle;
	}
	return /[+(]/.test(document.canon[offset] ?? '') ? low : -1;
}
