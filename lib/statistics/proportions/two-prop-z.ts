import type { Reason, StatisticDefinition } from '../definition';
import { normalTwoSided } from '../distributions/normal';
import type { Arm } from './arm';
import { isPossible, readArm } from './arm';

export type TwoProportionResult = {
	readonly z: number | null;
	readonly p: number | null;
	readonly reason?: Reason;
};

/**
 * Pooled z test of two proportions, the "two standard deviations" rule of adverse impact practice.
 *
 * `zero-denominator` for an empty group; `no-variation` when everyone or no one was selected.
 *
 * Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607; Hazelwood v. United States (1977).
 *
 * @example twoProportionZ({ x: 14, n: 70 }, { x: 33, n: 110 }).z // -1.489
 */
export function twoProportionZ(first: Arm, second: Arm): TwoProportionResult {
	if (!isPossible(first) || !isPossible(second)) return { z: null, p: null, reason: 'out-of-domain' };
	if (first.n === 0 || second.n === 0) return { z: null, p: null, reason: 'zero-denominator' };
	const selected = first.x + second.x;
	const total = first.n + second.n;
	if (selected === 0 || selected === total) return { z: null, p: null, reason: 'no-variation' };
	const pooled = selected / total;
	const se = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
	const z = (first.x / first.n - second.x / second.n) / se;
	return { z, p: normalTwoSided(z) };
}

export const twoProportionZStatistic: StatisticDefinition = {
	id: 'two_prop_z',
	family: 'proportions',
	formula: 'z = (p₁ − p₂) / √(p(1 − p)(1/n₁ + 1/n₂)); p = (x₁ + x₂)/(n₁ + n₂)',
	sources: ['29 CFR 1607.4(D)', 'Hazelwood v. United States 1977'],
	run: (_params, input) => twoProportionZ(readArm(input, '1'), readArm(input, '2')),
};
