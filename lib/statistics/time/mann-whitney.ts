import type { Reason, StatisticDefinition } from '../definition';
import { normalTwoSided } from '../distributions/normal';
import { rankSumProbabilities } from '../distributions/rank-sum';
import { readPresentNumbers } from '../input';
import { midRanks, sum } from '../numeric/moments';

export type MannWhitneyResult = {
	readonly U: number | null;
	readonly p: number | null;
	readonly method: 'exact' | 'normal' | null;
	/** Chance that a random x is above a random y, ties counted half. */
	readonly probSuperiority: number | null;
	readonly reason?: Reason;
};

/** Exact p values are used below this size of both samples, if there are no ties. */
const exactBelow = 50;

/** Whether two samples qualify for the exact distribution. */
export function isExactCase(x: readonly number[], y: readonly number[]): boolean {
	return x.length < exactBelow && y.length < exactBelow && new Set([...x, ...y]).size === x.length + y.length;
}

/**
 * Mann-Whitney U test of two independent samples, two-sided.
 *
 * Exact without ties and with fewer than 50 values on both sides; otherwise the normal approximation with tie and
 * continuity correction. All values equal: p = 1. Missing values are left out; `too-few-units` for an empty sample.
 *
 * Source: Mann & Whitney (1947); Hollander & Wolfe (1999), ch. 4.
 *
 * @example mannWhitney([1, 2, 3], [4, 5, 6]) // U 0, p 0.1
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): MannWhitneyResult {
	const m = x.length;
	const n = y.length;
	if (m === 0 || n === 0)
		return { U: null, p: null, method: null, probSuperiority: null, reason: 'too-few-units' };
	const { ranks, tieTerm } = midRanks([...x, ...y]);
	const u = sum(ranks.slice(0, m)) - (m * (m + 1)) / 2;
	const probSuperiority = u / (m * n);
	if (isExactCase(x, y)) {
		const probabilities = rankSumProbabilities(m, n);
		// The distribution is symmetric, so the upper tail from u is the lower tail up to mn − u.
		const tail = sum(probabilities.subarray(0, Math.min(u, m * n - u) + 1));
		return { U: u, p: Math.min(1, 2 * tail), method: 'exact', probSuperiority };
	}
	const total = m + n;
	const variance = ((m * n) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
	const distance = Math.abs(u - (m * n) / 2);
	const z = variance > 0 ? Math.max(0, distance - 0.5) / Math.sqrt(variance) : 0;
	return { U: u, p: normalTwoSided(z), method: 'normal', probSuperiority };
}

export const mannWhitneyStatistic: StatisticDefinition = {
	id: 'mann_whitney',
	family: 'time',
	formula: 'U = R_x − m(m + 1)/2; z = (|U − mn/2| − ½) / √(mn/12·(N + 1 − Σ(t³ − t)/(N(N − 1))))',
	sources: ['Mann & Whitney 1947', 'Hollander & Wolfe 1999'],
	run: (_params, input) => mannWhitney(readPresentNumbers(input, 'x'), readPresentNumbers(input, 'y')),
};
