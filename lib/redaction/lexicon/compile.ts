import { headOf, heads } from '../fold';
import type { DetailType, Language } from '../types';

/** A family of words with the frames in which they count, in the notation of `expand`. */
export interface Family {
	readonly rule: string;
	/**
	 * Where a lexeme counts. `I` ik ben …, `A` als …, `M` mijn …, `H` ik heb …, `B` door/na/met … in a sentence about the
	 * candidate, `P` mijn moeder is …, `R` … ouders / … van onze, `E` an item in a self-description, `F` any sentence in
	 * the first person without somebody else before the word, `S` the same without somebody else or a piece of work
	 * anywhere in it, `T` without any other people or subject at all, `W` wij …, `U` always.
	 */
	readonly frames: string;
	readonly words: string;
	readonly score?: number;
}

export interface Entry {
	readonly type: DetailType;
	readonly rule: string;
	readonly frames: string;
	readonly score: number;
	/** the words after the first one */
	readonly rest: readonly string[];
	/** matches any word that starts with the last element */
	readonly prefix: boolean;
}

export interface Lexicon {
	/** 1 at the heads of the words it knows, see `headOf` */
	readonly heads: Uint8Array;
	readonly words: ReadonlyMap<string, readonly Entry[]>;
	/** by the first four letters */
	readonly stems: ReadonlyMap<string, readonly (Entry & { readonly stem: string })[]>;
}

/**
 * Expands the compact notation: `slechthorend(e)` gives both forms, `marok(kaan|kanen)` each alternative.
 * @param notation one word or phrase
 * @returns all forms
 * @example expand('do(of|ve)') // ['doof', 'dove']
 */
export function expand(notation: string): string[] {
	const open = notation.indexOf('(');
	if (open < 0) return [notation];
	const close = notation.indexOf(')', open);
	if (close < 0) return [notation];
	const inside = notation.slice(open + 1, close);
	const choices = inside.includes('|') ? inside.split('|') : [inside, ''];
	const tails = expand(notation.slice(close + 1));
	const head = notation.slice(0, open);
	return choices.flatMap((choice) => tails.map((tail) => head + choice + tail));
}

/** The word families of one type in one language. */
export interface TypedFamilies {
	readonly type: DetailType;
	readonly families: Readonly<Record<Language, readonly Family[]>>;
}

/**
 * Builds the look-up tables of one language.
 * @param sources families of every type, comma-separated words, already folded
 * @param language which half to take
 * @returns tables keyed by first word and by four-letter stem
 * @example compile([{ type: 'HEALTH', families: { nl: [], en: [] } }], 'nl').words.size // 0
 */
export function compile(sources: readonly TypedFamilies[], language: Language): Lexicon {
	const words = new Map<string, Entry[]>();
	const stems = new Map<string, (Entry & { stem: string })[]>();
	for (const { type, families } of sources) {
		for (const family of families[language]) {
			for (const notation of family.words.replaceAll('\n', ',').split(',')) {
				for (const phrase of expand(notation.trim())) {
					const prefix = phrase.endsWith('*');
					const text = prefix ? phrase.slice(0, -1) : phrase;
					const parts = /\W/.test(text) ? text.split(/\W+/).filter(Boolean) : [text];
					const [head, ...rest] = parts;
					if (!head) continue;
					const entry = {
						type,
						rule: family.rule,
						frames: family.frames,
						score: family.score ?? 0.85,
						rest,
						prefix,
					};
					if (prefix && rest.length === 0) {
						const key = head.slice(0, 4);
						stems.set(key, [...(stems.get(key) ?? []), { ...entry, stem: head }]);
					} else {
						const list = words.get(head);
						if (list) list.push(entry);
						else words.set(head, [entry]);
					}
				}
			}
		}
	}
	const known = new Uint8Array(heads);
	for (const word of words.keys()) known[headOf(word)] = 1;
	for (const stem of stems.keys()) known[headOf(stem)] = 1;
	return { heads: known, words, stems };
}
