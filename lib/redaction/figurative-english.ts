import type { Document } from './document';
import { dutchTurns } from './figurative-dutch';
import { type Turn, turns } from './figurative-turns';
import { workTurns } from './figurative-work-english';
import { sentenceAt } from './recognisers/model';
import type { DetailType, Finding } from './types';

function byTypeOf(list: readonly Turn[]): ReadonlyMap<DetailType, readonly Turn[]> {
	const found = new Map<DetailType, readonly Turn[]>();
	for (const turn of list) found.set(turn.type, [...(found.get(turn.type) ?? []), turn]);
	return found;
}
const byLanguage = { nl: byTypeOf(dutchTurns), en: byTypeOf([...turns, ...workTurns]) } as const;

/**
 * Whether a find is a turn of phrase, a piece of work or somebody else's after all.
 * @param document the prepared text
 * @param finding canonical offsets
 * @returns true when it should stay readable
 * @example figurative(prepare('I am a convert to lists.', 'en'), finding)
 */
export function figurative(document: Document, { type, start, end }: Finding): boolean {
	const sentence = sentenceAt(document, start);
	const known = sentence && byLanguage[sentence.language].get(type);
	if (!known) return false;
	const word = document.canon.slice(start, end);
	const before = document.canon.slice(Math.max(sentence.start, start - 60), start);
	const after = document.canon.slice(end, Math.min(sentence.end, end + 60));
	return known.some(
		(turn) =>
			turn.word.test(word) &&
			(turn.before?.test(before) ?? true) &&
			!turn.notBefore?.test(before) &&
			(turn.after?.test(after) ?? true),
	);
}
