import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { studentCritical } from '../distributions/beta';
import { readConfidence } from '../input';
import type { Arm } from '../proportions/arm';
import { clip } from '../proportions/arm';
import { clusterRatio, readClusters } from './cluster-ratio';

export type ClusteredProportionResult = IntervalEstimate & {
	readonly se: number | null;
	readonly df: number | null;
	/** How many times larger the variance is than for independent people; `null` for a rate of 0 or 1. */
	readonly deff: number | null;
};

/**
 * A proportion over vacancies with an interval that allows for applicants to one vacancy being alike.
 *
 * Shape: one `{x, n}` per vacancy. Ratio estimator, linearised variance, t with k − 1 degrees of freedom, clipped to
 * [0, 1]. `too-few-clusters` below two vacancies with applicants, `zero-denominator` without applicants.
 *
 * Source: Cochran (1977), Sampling Techniques, ch. 6; Donner & Klar (2000).
 *
 * @example clusteredProportion([{ x: 11, n: 36 }, { x: 5, n: 31 }, { x: 8, n: 21 }]).estimate // 0.2727
 */
export function clusteredProportion(clusters: readonly Arm[], confidence = 0.95): ClusteredProportionResult {
	const { estimate, se, clusters: k, people, reason } = clusterRatio(clusters);
	if (estimate === null || se === null) {
		return { estimate, lower: null, upper: null, se: null, df: null, deff: null, ...because(reason) };
	}
	const df = k - 1;
	const margin = studentCritical(1 - confidence, df) * se;
	const binomial = (estimate * (1 - estimate)) / people;
	return {
		estimate,
		se,
		lower: clip(estimate - margin, 0, 1),
		upper: clip(estimate + margin, 0, 1),
		df,
		deff: binomial > 0 ? (se * se) / binomial : null,
		...because(binomial > 0 ? null : 'no-variation'),
	};
}

export const clusteredProportionStatistic: StatisticDefinition = {
	id: 'clustered_proportion',
	family: 'clusters',
	formula: 'p = Σx / Σn; se² = k/(k − 1)·Σ(x_i − p·n_i)² / (Σn)²; p ± t(k − 1)·se',
	sources: ['Cochran 1977', 'Donner & Klar 2000'],
	run: (params, input) => clusteredProportion(readClusters(input, 'clusters'), readConfidence(params)),
};
