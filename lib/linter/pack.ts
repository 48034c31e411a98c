import type { Expressions } from './lexicon/expressions';
import type { CodedWords, ElementWords, FrameWords, RequirementWords, Roles } from './lexicon/types';
import type { Language, PatternGroup } from './model';

/** The words of one language that findings in sentences need: what a browser loads beside the engine. */
export interface LanguagePack {
	readonly language: Language;
	/** by rule id */
	readonly patterns: Readonly<Record<string, readonly PatternGroup[]>>;
	readonly classes: Readonly<Record<string, string>>;
	readonly frameWords: FrameWords;
	readonly expressions: Expressions;
	readonly roles: Roles;
	/** gendered title, folded, with a neutral one */
	readonly neutralTitles: Readonly<Record<string, string>>;
	/** after a title it makes it one for all: *m/v/x* */
	readonly allGenders: string;
}

/** The words that only the judgement of a whole vacancy needs: a browser loads them when a page shows that judgement. */
export interface DocumentWords {
	readonly requirementWords: RequirementWords;
	readonly codedWords: CodedWords;
	readonly elementWords: ElementWords;
}

const packs = new Map<Language, LanguagePack>();

/** Makes a language known to the engine; the doors of this folder do it. */
export function addPack(pack: LanguagePack): void {
	packs.set(pack.language, pack);
}

/**
 * Gives the words of a language.
 * @throws Error when the language was not loaded: a door must be used
 */
export function packOf(language: Language): LanguagePack {
	const pack = packs.get(language);
	if (!pack) throw new Error(`language not loaded: ${language}`);
	return pack;
}

const documentWords = new Map<Language, DocumentWords>();

/** Makes it possible to judge whole vacancies in a language; the doors of this folder do it. */
export function addDocumentWords(language: Language, words: DocumentWords): void {
	documentWords.set(language, words);
}

/**
 * Gives the words for whole vacancies in a language.
 * @throws Error when they were not loaded: a door must be used
 */
export function documentWordsOf(language: Language): DocumentWords {
	const words = documentWords.get(language);
	if (!words) throw new Error(`words for whole vacancies not loaded: ${language}`);
	return words;
}
