import type { Document } from './document';
import { type Turn, turns } from './figurative-turns';
import { sentenceAt } from './recognisers/model';
import type { DetailType, Finding } from './types';

const byType = new Map<DetailType, readonly Turn[]>();
for (const turn of turns) byType.set(turn.type, [...(byType.get(turn.type) ?? []), turn]);

/**
 * Whether a find in an English sentence is a turn of phrase, a piece of work or somebody else's after all.
 * @param document the prepared text
 * @param finding canonical offsets
 * @returns true when it should stay readable; false in other languages
 * @example figurative(prepare('I am a convert to lists.', 'en'), finding)
 */
export function figurative(document: Document, { type, start, end }: Finding): boolean {
	const known = byType.get(type);
	if (!known) return false;
	const sentence = sentenceAt(document, start);
	if (sentence?.language !== 'en') return false;
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
