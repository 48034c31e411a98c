import type { Reason, StatisticDefinition } from '../definition';

import { readNumber, readOptionalNumber } from '../input';

export type DesignEffectResult = {
	readonly deff: number | null;
	/** Number of independent people who would tell as much; `null` without `nTotal`. */
	readonly effectiveN: number | null;
	readonly reason?: Reason;
};

/**
 * How much clustering inflates the variance, for clusters of unequal size.
 *
 * 1 + ((1 + cv²)m − 1)·ICC. `out-of-domain` for a cluster size ≤ 0, a negative cv, an ICC outside [−1, 1] or a
 * result that is not positive.
 *
 * Source: Eldridge, Ashby & Kerry (2006), International Journal of Epidemiology 35, 1292-1300.
 *
 * @example designEffect(20, 0.4, 0.03, 400).deff // 1.666
 */
export function designEffect(
	meanClusterSize: number,
	cvClusterSize: number,
	icc: number,
	nTotal: number | null = null,
): DesignEffectResult {
	const deff = 1 + ((1 + cvClusterSize ** 2) * meanClusterSize - 1) * icc;
	if (meanClusterSize <= 0 || cvClusterSize < 0 || Math.abs(icc) > 1 || deff <= 0) {
		return { deff: null, effectiveN: null, reason: 'out-of-domain' };
	}
	return { deff, effectiveN: nTotal === null ? null : nTotal / deff };
}

export const designEffectStatistic: StatisticDefinition = {
	id: 'design_effect',
	family: 'clusters',
	formula: 'deff = 1 + ((1 + cv²)·m − 1)·ICC; n_eff = n / deff',
	sources: ['Eldridge, Ashby & Kerry 2006'],
	run: (_params, input) =>
		designEffect(
			readNumber(input, 'meanClusterSize'),
			readNumber(input, 'cvClusterSize', 0),
			readNumber(input, 'icc'),
			readOptionalNumber(input, 'nTotal'),
		),
};
