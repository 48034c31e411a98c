import type { RatingsMatrix, Reason, StatisticDefinition } from '../definition';
import { readNumber, readRatings } from '../input';
import { mean } from '../numeric/moments';

export type ShortlistStabilityResult = {
	/** Row numbers from 1, best first. */
	readonly shortlist: readonly number[] | null;
	readonly overlapPerDroppedRater: readonly number[] | null;
	readonly meanOverlap: number | null;
	readonly minOverlap: number | null;
	/** For each row the share of reduced panels that still select it. */
	readonly selectedShare: readonly number[] | null;
	readonly reason?: Reason;
};

/** The rows with the highest mean of the scores that are there; ties go to the lower row, unscored rows to nobody. */
function topRows(ratings: RatingsMatrix, size: number, dropped: number | null): number[] {
	const means = ratings.flatMap((row, at) => {
		const present = row.filter((_, rater) => rater !== dropped).filter((cell) => cell !== null);
		// Twelve digits: means that are equal on paper may differ in the last bit.
		return present.length === 0 ? [] : [{ row: at + 1, mean: Number(mean(present).toPrecision(12)) }];
	});
	means.sort((left, right) => right.mean - left.mean || left.row - right.row);
	return means.slice(0, size).map(({ row }) => row);
}

/**
 * How much of the shortlist stays when each assessor in turn is left out.
 *
 * Shape: `ratings[candidate][assessor]`, `null` = missing. `too-few-raters` below two assessors, `too-few-units`
 * when fewer candidates have a score than there are places, `out-of-domain` for a size below 1.
 *
 * Source: own definition (leave-one-out over assessors); Efron & Tibshirani (1993) on the jackknife.
 *
 * @example shortlistStabilityLoo([[5, 1], [4, 4], [1, 5]], 1).shortlist // [2]
 */
export function shortlistStabilityLoo(
	ratings: RatingsMatrix,
	shortlistSize: number,
): ShortlistStabilityResult {
	const none = (reason: Reason): ShortlistStabilityResult => ({
		shortlist: null,
		overlapPerDroppedRater: null,
		meanOverlap: null,
		minOverlap: null,
		selectedShare: null,
		reason,
	});
	const raterCount = ratings[0]?.length ?? 0;
	if (!Number.isInteger(shortlistSize) || shortlistSize < 1) return none('out-of-domain');
	if (raterCount < 2) return none('too-few-raters');
	const shortlist = topRows(ratings, shortlistSize, null);
	if (shortlist.length < shortlistSize) return none('too-few-units');
	const reduced = Array.from({ length: raterCount }, (_, rater) => topRows(ratings, shortlistSize, rater));
	const overlap = reduced.map((rows) => rows.filter((row) => shortlist.includes(row)).length / shortlistSize);
	const times = new Float64Array(ratings.length + 1);
	for (const row of reduced.flat()) times[row] = (times[row] ?? 0) + 1;
	return {
		shortlist,
		overlapPerDroppedRater: overlap,
		meanOverlap: mean(overlap),
		minOverlap: Math.min(...overlap),
		selectedShare: Array.from(times.subarray(1), (count) => count / raterCount),
	};
}

export const shortlistStabilityLooStatistic: StatisticDefinition = {
	id: 'shortlist_stability_loo',
	family: 'decisions',
	formula: 'o_j = |S ∩ S₋ⱼ| / |S|',
	sources: ['Efron & Tibshirani 1993'],
	run: (params, input) =>
		shortlistStabilityLoo(readRatings(input), readNumber({ ...input, ...params }, 'shortlistSize')),
};
