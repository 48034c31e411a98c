/**
 * The door of the linter for a browser. It loads in parts, each when asked and once: the engine with this file, the words of
 * one language for findings in sentences, and, only where a page shows it, what judges a vacancy as a whole.
 */
import type { DocumentResult } from './document';
import { parseText } from './engine';
import type { Language, TextKind } from './model';
import { addDocumentWords, addPack } from './pack';
import { createLinter, type IncrementalLinter } from './session';

export { rules } from './rules';

/** Makes a linter for one text; see `createLinter` in `session.ts`. */
export type LinterOf = (kind?: TextKind) => IncrementalLinter;

/** Judges a vacancy as a whole; see `judgeDocument` in `document.ts`. Ask when typing rests. */
export type Judge = (text: string) => DocumentResult;

/**
 * Loads the words of one language and gives what makes linters for it.
 *
 * Shape: a language; rejects when the words cannot be fetched. A second call costs nothing.
 * @example (await loadLinter('nl'))('vacancy').update('Kom jij ons jonge team versterken?').length // 1
 */
export async function loadLinter(language: Language): Promise<LinterOf> {
	addPack(language === 'nl' ? (await import('./packs/nl')).dutch : (await import('./packs/en')).english);
	return (kind) => createLinter(language, kind);
}

/**
 * Loads what judges a whole vacancy in one language.
 *
 * Shape: a language; rejects when it cannot be fetched. A second call costs nothing.
 * @example (await loadJudge('nl'))('Kok (m/v/x)').missing.includes('mvx') // false
 */
export async function loadJudge(language: Language): Promise<Judge> {
	const [{ judgeDocument }, words] = await Promise.all([
		import('./document'),
		language === 'nl'
			? import('./packs/nl-document').then(({ dutchDocument }) => dutchDocument)
			: import('./packs/en-document').then(({ englishDocument }) => englishDocument),
	]);
	addDocumentWords(language, words);
	return (text) => judgeDocument(parseText(text), language);
}
