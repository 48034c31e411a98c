/** What a noun can be: a person in a role, an organisation, somebody else. A word list and endings, remembered per word. */
import type { Language } from './model';
import { packOf } from './pack';

/** Bits of what a word can be. */
export const Kind = { role: 1, organisation: 2, other: 4, none: 8 } as const;
const kinds: Readonly<Record<Language, Map<string, number>>> = { nl: new Map(), en: new Map() };
const MEMORY = 20_000;

/** What a word can be, remembered: a pronoun asks it of every word before it. */
export function kindOf(word: string, language: Language): number {
	const memory = kinds[language];
	const known = memory.get(word);
	if (known !== undefined) return known;
	const lexicon = packOf(language).roles;
	let kind: number = Kind.none;
	if (lexicon.organisations.test(word)) kind |= Kind.organisation;
	if (lexicon.others.test(word)) kind |= Kind.other;
	if (word.length > 2 && !lexicon.things.has(word) && lexicon.words.test(word)) kind |= Kind.role;
	if (memory.size >= MEMORY) memory.clear();
	memory.set(word, kind);
	return kind;
}
