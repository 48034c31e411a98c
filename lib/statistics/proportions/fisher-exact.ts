import type { Reason, StatisticDefinition } from '../definition';
import { hypergeometric } from '../distributions/hypergeometric';
import type { Arm } from './arm';
import { isPossible, readArm } from './arm';

export type FisherResult = {
	readonly p: number | null;
	readonly pLess: number | null;
	readonly pGreater: number | null;
	/** Two-sided mid-p: half the probability of the observed table is left out. */
	readonly pMid: number | null;
	readonly reason?: Reason;
};

/**
 * Fisher's exact test of two selection rates, one-sided, two-sided and with the mid-p correction.
 *
 * Two-sided: the sum of all tables that are no more probable than the observed one (with a relative tolerance of
 * 1e-7). `zero-denominator` for an empty group, `out-of-domain` for impossible counts.
 *
 * Source: Fisher (1935); Lancaster (1961) for mid-p.
 *
 * @example fisherExact({ x: 14, n: 70 }, { x: 33, n: 110 }).p // 0.1648
 */
export function fisherExact(first: Arm, second: Arm): FisherResult {
	const none = (reason: Reason): FisherResult => ({
		p: null,
		pLess: null,
		pGreater: null,
		pMid: null,
		reason,
	});
	if (!isPossible(first) || !isPossible(second)) return none('out-of-domain');
	if (first.n === 0 || second.n === 0) return none('zero-denominator');
	const table = hypergeometric(first.n, second.n, first.x + second.x);
	const at = first.x - table.first;
	const observed = table.probabilities[at] ?? 0;
	const add = (values: Float64Array): number =>
		values
			.slice()
			.sort()
			.reduce((sum, value) => sum + value, 0);
	const pLess = Math.min(1, add(table.probabilities.subarray(0, at + 1)));
	const pGreater = Math.min(1, add(table.probabilities.subarray(at)));
	const limit = observed * (1 + 1e-7);
	return {
		p: Math.min(1, add(table.probabilities.filter((value) => value <= limit))),
		pLess,
		pGreater,
		pMid: Math.min(1, 2 * Math.min(pLess - observed / 2, pGreater - observed / 2)),
	};
}

export const fisherExactStatistic: StatisticDefinition = {
	id: 'fisher_exact',
	family: 'proportions',
	formula: 'p = Σ P(k) : P(k) ≤ P(x); p_mid = min(1, 2·min(P(X < x), P(X > x)) + P(X = x))',
	sources: ['Fisher 1935', 'Lancaster 1961'],
	run: (_params, input) => fisherExact(readArm(input, '1'), readArm(input, '2')),
};
