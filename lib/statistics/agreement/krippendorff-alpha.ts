import type { RatingsMatrix, Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { readChoice, readRatings } from '../input';
import type { AlphaMetric } from './coincidences';
import { alphaMetrics, collectCoincidences, disagreement } from './coincidences';

export type AlphaResult = {
	readonly estimate: number | null;
	readonly observedDisagreement: number | null;
	readonly expectedDisagreement: number | null;
	/** Units with at least two scores, and the number of scores in them. */
	readonly nUnits: number;
	readonly nPairable: number;
	readonly reason?: Reason;
};

/**
 * Krippendorff's alpha: one minus observed over expected disagreement, with missing ratings allowed.
 *
 * Shape: `ratings[unit][rater]`, `null` = missing. Metric: nominal, ordinal, interval or ratio. Alpha is 1 for
 * perfect agreement, 0 for chance, negative below it. `null` with `no-pairs` when no unit has two scores,
 * `no-variation` when all scores are equal, `out-of-domain` for the ratio metric with negative scores.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability.
 *
 * @example krippendorffAlpha([[1, 1], [2, 2], [1, 2]], 'nominal').estimate // 0.4444444444444444
 */
export function krippendorffAlpha(ratings: RatingsMatrix, metric: AlphaMetric = 'ordinal'): AlphaResult {
	const data = collectCoincidences(ratings);
	const counts = new Float64Array(data.size.length);
	for (const pattern of data.patternOfUnit) counts[pattern] = (counts[pattern] ?? 0) + 1;
	const { alpha, observed, expected, pairable, reason } = disagreement(data, metric, counts);
	return {
		estimate: alpha,
		observedDisagreement: observed,
		expectedDisagreement: expected,
		nUnits: data.patternOfUnit.length,
		nPairable: pairable,
		...because(reason),
	};
}

export const krippendorffAlphaStatistic: StatisticDefinition = {
	id: 'krippendorff_alpha',
	family: 'agreement',
	formula: 'α = 1 − D_o / D_e; D_o = Σ o_ck δ²_ck / n; D_e = Σ n_c n_k δ²_ck / (n(n − 1))',
	sources: ['Krippendorff 2011', 'Hayes & Krippendorff 2007'],
	run: (params, input) =>
		krippendorffAlpha(readRatings(input), readChoice(params, 'metric', alphaMetrics, 'ordinal')),
};
