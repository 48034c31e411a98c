/** Which of the listed details a candidate took out: for a count by type, never for words. Pure. */
import type { DetailType } from '@/lib/redaction';

/** A detail as the list shows it. */
export interface ListedDetail {
	readonly type: DetailType;
	readonly words: string;
}

/** Details are told apart by type and words, so the same words at three places of one answer count once. */
export interface Removal {
	readonly listed: readonly ListedDetail[];
	readonly removed: readonly ListedDetail[];
}

export type RemovedCounts = Partial<Record<DetailType, number>>;

export const nothingRemoved: Removal = { listed: [], removed: [] };

const keyOf = ({ type, words }: ListedDetail) => `${type} ${words.toLowerCase()}`;
const without = (details: readonly ListedDetail[], others: readonly ListedDetail[]) => {
	const keys = new Set(others.map(keyOf));
	return details.filter((detail) => !keys.has(keyOf(detail)));
};

/**
 * Follows the list from one check to the next. A detail was removed when it is listed no more and its words are gone.
 * Going on writing is no removal: for every new detail of a type one old one of that type was only changed. What comes
 * back (undo) was not removed.
 * @param text the answer that `listed` was found in
 * @param listed what the list shows now, without what the candidate called wrong
 * @example follow({ listed: [{ type: 'NAME', words: 'Bo' }], removed: [] }, [], 'Ik ben er').removed.length // 1
 */
export function follow(before: Removal, listed: readonly ListedDetail[], text: string): Removal {
	const lower = text.toLowerCase();
	const fresh = without(listed, before.listed);
	const left = new Map<DetailType, number>();
	for (const { type } of fresh) left.set(type, (left.get(type) ?? 0) + 1);
	const gone = without(before.listed, listed).filter(({ words }) => !lower.includes(words.toLowerCase()));
	const removed = gone.filter(({ type }) => {
		const changed = left.get(type) ?? 0;
		if (changed > 0) left.set(type, changed - 1);
		return changed === 0;
	});
	const known = without(before.removed, [...listed, ...removed]);
	return {
		listed: [...new Map(listed.map((one) => [keyOf(one), one])).values()],
		removed: [...known, ...removed],
	};
}

/**
 * The same for one click: a neutral wording was put in the place of a detail.
 * @example replaceOne(nothingRemoved, { type: 'NAME', words: 'Bo' }).removed.length // 1
 */
export const replaceOne = ({ listed, removed }: Removal, detail: ListedDetail): Removal => ({
	listed: without(listed, [detail]),
	removed: [...without(removed, [detail]), detail],
});

/**
 * Numbers by type.
 * @example countTypes([{ type: 'NAME', words: 'Bo' }]) // { NAME: 1 }
 */
export function countTypes(details: readonly ListedDetail[]): RemovedCounts {
	const counts: RemovedCounts = {};
	for (const { type } of details) counts[type] = (counts[type] ?? 0) + 1;
	return counts;
}

/** What was counted of one answer, and what of it still has to go along with a save. Undoing takes nothing back that went. */
export class RemovedTally {
	#all: RemovedCounts = {};
	readonly #sent: RemovedCounts = {};

	set(all: RemovedCounts): void {
		this.#all = all;
	}

	left(): RemovedCounts {
		const left: RemovedCounts = {};
		for (const type of Object.keys(this.#all) as DetailType[]) {
			const count = (this.#all[type] ?? 0) - (this.#sent[type] ?? 0);
			if (count > 0) left[type] = count;
		}
		return left;
	}

	/** A save took these along. */
	sent(counts: RemovedCounts): void {
		for (const type of Object.keys(counts) as DetailType[])
			this.#sent[type] = (this.#sent[type] ?? 0) + (counts[type] ?? 0);
	}
}
