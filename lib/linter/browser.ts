/** The door of the linter for a browser: the engine and the words of one language, loaded when asked. */
import type { Language, TextKind } from './model';
import { addPack } from './pack';
import { createLinter, type IncrementalLinter } from './session';

export { rules } from './rules';

/** Makes a linter for one text; see `createLinter` in `session.ts`. */
export type LinterOf = (kind?: TextKind) => IncrementalLinter;

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
