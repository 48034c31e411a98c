import type { Reason, StatisticDefinition } from '../definition';
import { readChoice, readNumber } from '../input';
import { increasingRoot } from '../numeric/root';
import { readDesign } from './power-two-prop';
import type { PowerDesign } from './two-proportions';
import { isDesign, isProbability, powerOf } from './two-proportions';

export type MdeResult = {
	/** Smallest difference, in share points (0.1 = ten percentage points). */
	readonly mde: number | null;
	readonly p2: number | null;
	readonly reason?: Reason;
};

/**
 * Smallest difference from a base rate that a study would find with the given power.
 *
 * `direction` says whether the second rate is higher or lower. `out-of-domain` when even a rate of 1 (or 0) would not be
 * found, or the input is impossible.
 *
 * Source: Fleiss, Levin & Paik (2003); Bloom (1995) on minimum detectable effects.
 *
 * @example mdeTwoProportions(0.2, { n1: 150, n2: 150, alpha: 0.05, twoSided: true }).mde // 0.143
 */
export function mdeTwoProportions(
	p1: number,
	design: PowerDesign,
	power = 0.8,
	direction: 'increase' | 'decrease' = 'increase',
): MdeResult {
	const none: MdeResult = { mde: null, p2: null, reason: 'out-of-domain' };
	const z = design.twoSided ? design.alpha / 2 : design.alpha;
	if (!isProbability(p1) || !isDesign(design) || power <= z || power >= 1) return none;
	const far = direction === 'increase' ? 1 : 0;
	const excess = (distance: number): number =>
		powerOf(p1, direction === 'increase' ? p1 + distance : p1 - distance, design) - power;
	const widest = Math.abs(far - p1);
	if (widest === 0 || excess(widest) < 0) return none;
	const mde = increasingRoot(excess, 0, widest);
	return { mde, p2: direction === 'increase' ? p1 + mde : p1 - mde };
}

export const mdeTwoProportionsStatistic: StatisticDefinition = {
	id: 'mde_two_prop',
	family: 'power',
	formula: 'δ = |p₂ − p₁| : 1 − β(p₁, p₂) = 0.80',
	sources: ['Fleiss, Levin & Paik 2003', 'Bloom 1995'],
	run: (params, input) =>
		mdeTwoProportions(
			readNumber(input, 'p1'),
			readDesign(params, input),
			readNumber(params, 'power', 0.8),
			readChoice(params, 'direction', ['increase', 'decrease'], 'increase'),
		),
};
