import type { Reason, StatisticDefinition } from '../definition';
import { readNumber } from '../input';

export type RatersNeededResult = {
	readonly kExact: number | null;
	readonly k: number | null;
	readonly reason?: Reason;
};

/**
 * Number of assessors whose mean reaches a target reliability, given the reliability of one assessor.
 *
 * k = T(1 − r) / (r(1 − T)), rounded up (with a tolerance of 1e-9, so that a whole number stays one; 0
 * for a reliability of exactly 1, where any one assessor will do). `null` with
 * `non-positive-reliability` for r ≤ 0, `out-of-domain` for r > 1 or a target outside (0, 1).
 *
 * Source: Spearman (1910); Brown (1910), the inverse of the Spearman-Brown formula.
 *
 * @example ratersNeeded(0.44, 0.8).k // 6
 */
export function ratersNeeded(singleRaterReliability: number, target: number): RatersNeededResult {
	if (singleRaterReliability <= 0) return { kExact: null, k: null, reason: 'non-positive-reliability' };
	if (singleRaterReliability > 1 || target <= 0 || target >= 1) {
		return { kExact: null, k: null, reason: 'out-of-domain' };
	}
	const kExact = (target * (1 - singleRaterReliability)) / (singleRaterReliability * (1 - target));
	if (!Number.isFinite(kExact)) return { kExact: null, k: null, reason: 'out-of-domain' };
	// Adding 0 turns −0 into 0.
	return { kExact, k: Math.ceil(kExact - 1e-9) + 0 };
}

export const ratersNeededStatistic: StatisticDefinition = {
	id: 'raters_needed',
	family: 'generalizability',
	formula: 'k = ⌈T(1 − r) / (r(1 − T))⌉',
	sources: ['Spearman 1910', 'Brown 1910'],
	run: (_params, input) =>
		ratersNeeded(readNumber(input, 'singleRaterReliability'), readNumber(input, 'target')),
};
