import { fold } from './fold';
import type { DetailType } from './types';

/** A supervisor's decision about a passage. */
export interface Decision {
	readonly start: number;
	readonly end: number;
	readonly type: DetailType;
	readonly status: 'confirmed' | 'rejected' | 'added';
}

export interface CarriedDecision extends Decision {
	/** false when the words are there but what stands around them changed: look again */
	readonly sure: boolean;
}

const reach = 20;

/**
 * Carries decisions over to a changed text: the same words with the same surroundings keep their decision.
 * @param decisions about the old text
 * @param oldText the text that was judged
 * @param newText the changed text
 * @returns decisions with offsets in the new text; those whose words are gone are dropped
 * @example carryOver([{ start: 4, end: 6, type: 'NAME', status: 'confirmed' }], 'Met Bo.', 'En met Bo.')
 */
export function carryOver(
	decisions: readonly Decision[],
	oldText: string,
	newText: string,
): CarriedDecision[] {
	const carried: CarriedDecision[] = [];
	const taken = new Set<number>();
	for (const decision of [...decisions].sort((left, right) => left.start - right.start)) {
		const words = oldText.slice(decision.start, decision.end);
		if (words === '') continue;
		const before = fold(oldText.slice(Math.max(0, decision.start - reach), decision.start));
		const after = fold(oldText.slice(decision.end, decision.end + reach));
		let best: { at: number; agreement: number } | undefined;
		for (
			let at = newText.indexOf(words), tries = 0;
			at >= 0 && tries < 500;
			at = newText.indexOf(words, at + 1), tries++
		) {
			if (taken.has(at)) continue;
			const agreement =
				same(before, fold(newText.slice(Math.max(0, at - reach), at)), true) +
				same(after, fold(newText.slice(at + words.length, at + words.length + reach)), false);
			if (best === undefined || agreement > best.agreement) best = { at, agreement };
		}
		if (!best) continue;
		taken.add(best.at);
		carried.push({
			...decision,
			start: best.at,
			end: best.at + words.length,
			sure: best.agreement >= Math.min(reach, before.length + after.length),
		});
	}
	return carried;
}

/** Number of equal characters next to the passage. */
function same(left: string, right: string, fromEnd: boolean): number {
	const limit = Math.min(left.length, right.length);
	let count = 0;
	while (
		count < limit &&
		(fromEnd
			? left[left.length - 1 - count] === right[right.length - 1 - count]
			: left[count] === right[count])
	)
		count++;
	return count;
}
