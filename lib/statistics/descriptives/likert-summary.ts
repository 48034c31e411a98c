import type { IntervalEstimate, Rating, Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { studentCritical } from '../distributions/beta';
import { readConfidence, readNumber, readRatingList } from '../input';
import { ascending, isConstant, mean, quantileOfSorted, variance } from '../numeric/moments';
import { wilson } from '../proportions/wilson';

export type LikertResult = {
	readonly n: number;
	readonly nMissing: number;
	readonly mean: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly sd: number | null;
	readonly median: number | null;
	/** Share of answers at or above the top-box score. */
	readonly topBox: IntervalEstimate;
	readonly reason?: Reason;
};

/**
 * Summary of answers on a rating scale: number, mean with t interval, SD, median and top-box share with Wilson interval.
 *
 * `null` = no answer. `too-few-units` without answers (all `null`) or with one (no SD, no interval); `no-variation` when
 * everyone answers the same: the mean then has no interval.
 *
 * Source: Student (1908); Wilson (1927).
 *
 * @example likertSummary([4, 5, 3, null]).mean // 4
 */
export function likertSummary(values: readonly Rating[], topBoxFrom = 4, confidence = 0.95): LikertResult {
	const present = values.filter((value) => value !== null);
	const n = present.length;
	const topBox = wilson({ x: present.filter((value) => value >= topBoxFrom).length, n }, confidence);
	const nMissing = values.length - n;
	const open = { lower: null, upper: null };
	if (n === 0)
		return { n, nMissing, mean: null, ...open, sd: null, median: null, topBox, reason: 'too-few-units' };
	const centre = mean(present);
	const median = quantileOfSorted(ascending(present), 0.5);
	if (n === 1)
		return { n, nMissing, mean: centre, ...open, sd: null, median, topBox, reason: 'too-few-units' };
	const constant = isConstant(present);
	const sd = constant ? 0 : Math.sqrt(variance(present));
	const margin = (studentCritical(1 - confidence, n - 1) * sd) / Math.sqrt(n);
	const interval = constant ? open : { lower: centre - margin, upper: centre + margin };
	return {
		n,
		nMissing,
		mean: centre,
		...interval,
		sd,
		median,
		topBox,
		...because(constant ? 'no-variation' : null),
	};
}

export const likertSummaryStatistic: StatisticDefinition = {
	id: 'likert_summary',
	family: 'descriptives',
	formula: 'x̄ ± t(n − 1)·s/√n; p = #(x ≥ c) / n',
	sources: ['Student 1908', 'Wilson 1927'],
	run: (params, input) =>
		likertSummary(
			readRatingList(input, 'values'),
			readNumber(params, 'topBoxFrom', 4),
			readConfidence(params),
		),
};
