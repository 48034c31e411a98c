import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { studentCritical, studentTwoSided } from '../distributions/beta';
import { readConfidence } from '../input';
import type { Arm } from '../proportions/arm';
import { clip } from '../proportions/arm';
import { clusterRatio, readClusters } from './cluster-ratio';

export type ClusteredDiffResult = IntervalEstimate & {
	readonly se: number | null;
	readonly df: number | null;
	readonly p: number | null;
};

/**
 * Difference of a rate between pilot and control vacancies, allowing for the clustering of applicants in vacancies.
 *
 * Shape: one `{x, n}` per vacancy in each arm. t with m1 + m2 − 2 degrees of freedom, clipped to [−1, 1].
 * `too-few-clusters` when an arm has fewer than two vacancies with applicants.
 *
 * Source: Donner & Klar (2000), Design and Analysis of Cluster Randomization Trials.
 *
 * @example clusteredDiff([{ x: 5, n: 21 }, { x: 4, n: 20 }], [{ x: 7, n: 22 }, { x: 3, n: 24 }]).df // 2
 */
export function clusteredDiff(
	pilot: readonly Arm[],
	control: readonly Arm[],
	confidence = 0.95,
): ClusteredDiffResult {
	const one = clusterRatio(pilot);
	const two = clusterRatio(control);
	const estimate = one.estimate === null || two.estimate === null ? null : one.estimate - two.estimate;
	if (estimate === null || one.se === null || two.se === null) {
		const reason =
			one.estimate === null ? one.reason : two.estimate === null ? two.reason : (one.reason ?? two.reason);
		return { estimate, lower: null, upper: null, se: null, df: null, p: null, ...because(reason) };
	}
	const se = Math.hypot(one.se, two.se);
	const df = one.clusters + two.clusters - 2;
	const margin = studentCritical(1 - confidence, df) * se;
	return {
		estimate,
		se,
		lower: clip(estimate - margin, -1, 1),
		upper: clip(estimate + margin, -1, 1),
		df,
		p: se > 0 ? studentTwoSided(estimate / se, df) : null,
		...because(se > 0 ? null : 'no-variation'),
	};
}

export const clusteredDiffStatistic: StatisticDefinition = {
	id: 'clustered_diff',
	family: 'clusters',
	formula: 'd = p₁ − p₂; se = √(se₁² + se₂²); d ± t(m₁ + m₂ − 2)·se',
	sources: ['Donner & Klar 2000'],
	run: (params, input) =>
		clusteredDiff(readClusters(input, 'pilot'), readClusters(input, 'control'), readConfidence(params)),
};
