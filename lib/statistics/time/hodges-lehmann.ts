import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { notComputable } from '../definition';
import { normalCritical } from '../distributions/normal';
import { rankSumProbabilities, rankSumQuantile } from '../distributions/rank-sum';
import { readConfidence, readPresentNumbers } from '../input';
import { ascending } from '../numeric/moments';
import { isExactCase } from './mann-whitney';

export type HodgesLehmannResult = IntervalEstimate & { readonly method: 'exact' | 'normal' | null };

/**
 * The k-th smallest (from 1) of all differences x − y, without listing them.
 *
 * Bisects on the value; for a trial value two pointers over the sorted samples count the differences at or below it in
 * m + n steps and find the largest of them, which is the exact answer once the count is right.
 */
function kthDifference(x: Float64Array, y: Float64Array, k: number): number {
	const atMost = (limit: number): { count: number; largest: number } => {
		let count = 0;
		let largest = Number.NEGATIVE_INFINITY;
		let from = y.length;
		// As x grows, more of the largest y are needed to bring the difference down to the limit.
		for (let i = x.length - 1, skip = 0; i >= 0; i -= 1) {
			const value = x[i] ?? 0;
			while (skip < y.length && value - (y[y.length - 1 - skip] ?? 0) <= limit) skip += 1;
			from = y.length - skip;
			count += skip;
			if (skip > 0) largest = Math.max(largest, value - (y[from] ?? 0));
		}
		return { count, largest };
	};
	let low = (x[0] ?? 0) - (y[y.length - 1] ?? 0);
	let high = (x[x.length - 1] ?? 0) - (y[0] ?? 0);
	if (atMost(low).count >= k) return low;
	for (let step = 0; step < 2100; step += 1) {
		const middle = low + (high - low) / 2;
		if (middle <= low || middle >= high) break;
		const found = atMost(middle);
		if (found.count < k) low = middle;
		else high = found.largest;
	}
	return high;
}

/**
 * Hodges-Lehmann shift: the median of all differences x − y, with the interval that belongs to the Mann-Whitney test.
 *
 * In the unit of the values. Exact order statistics without ties and below 50 values a side; otherwise the bounds are
 * the C-th smallest and largest difference, C = max(1, ⌊mn/2 − z√(mn(m + n + 1)/12)⌋). `too-few-units` for an empty sample.
 *
 * Source: Hodges & Lehmann (1963); Hollander & Wolfe (1999), ch. 4.
 *
 * @example hodgesLehmann([5, 6, 7], [1, 2, 3]).estimate // 4
 */
export function hodgesLehmann(
	x: readonly number[],
	y: readonly number[],
	confidence = 0.95,
): HodgesLehmannResult {
	const m = x.length;
	const n = y.length;
	if (m === 0 || n === 0) return { ...notComputable('too-few-units'), method: null };
	const sortedX = ascending(x);
	const sortedY = ascending(y);
	const difference = (rank: number): number => kthDifference(sortedX, sortedY, rank);
	const pairs = m * n;
	const estimate =
		pairs % 2 === 1 ? difference((pairs + 1) / 2) : (difference(pairs / 2) + difference(pairs / 2 + 1)) / 2;
	const exact = isExactCase(x, y);
	const rank = exact
		? rankSumQuantile((1 - confidence) / 2, rankSumProbabilities(m, n))
		: Math.floor(pairs / 2 - normalCritical(confidence) * Math.sqrt((pairs * (m + n + 1)) / 12));
	const bound = Math.max(1, rank);
	return {
		estimate,
		lower: difference(bound),
		upper: difference(pairs + 1 - bound),
		method: exact ? 'exact' : 'normal',
	};
}

export const hodgesLehmannStatistic: StatisticDefinition = {
	id: 'hodges_lehmann',
	family: 'time',
	formula: 'Δ = med(x_i − y_j); [d₍C₎, d₍mn+1−C₎]',
	sources: ['Hodges & Lehmann 1963', 'Hollander & Wolfe 1999'],
	run: (params, input) =>
		hodgesLehmann(readPresentNumbers(input, 'x'), readPresentNumbers(input, 'y'), readConfidence(params)),
};
