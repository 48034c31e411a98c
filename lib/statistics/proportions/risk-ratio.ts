import type { Bound, IntervalEstimate, StatisticDefinition } from '../definition';
import { because, notComputable } from '../definition';
import { normalCritical } from '../distributions/normal';
import { readChoice, readConfidence } from '../input';
import { increasingRoot } from '../numeric/root';
import type { Arm } from './arm';
import { isPossible, readArm } from './arm';

/** Koopman's score statistic for the hypothesis that the ratio of the two proportions is `ratio`. */
function scoreStatistic(one: Arm, two: Arm, ratio: number): number {
	const a = (one.n + two.n) * ratio;
	const b = one.n * ratio + one.x + two.n + two.x * ratio;
	const c = one.x + two.x;
	const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
	const q2 = (2 * c) / (b + root);
	const q1 = ratio * q2;
	// 1 − q in forms that do not cancel when every one or no one is selected.
	const variance = (q1 * Math.max(0, 1 - q1)) / one.n + (ratio * ratio * q2 * Math.max(0, 1 - q2)) / two.n;
	const difference = one.x / one.n - ratio * (two.x / two.n);
	if (difference === 0) return 0;
	return variance > 0 ? (difference * difference) / variance : Number.POSITIVE_INFINITY;
}

function koopmanBounds(one: Arm, two: Arm, confidence: number): readonly [Bound, Bound] {
	const limit = normalCritical(confidence) ** 2;
	const bound = (side: 1 | -1): number => {
		// On the log scale from the estimate outwards; without an estimate, from the far end of the other side.
		const estimate = one.x > 0 && two.x > 0 ? Math.log(one.x / one.n / (two.x / two.n)) : -side * 50;
		const excess = (distance: number): number =>
			scoreStatistic(one, two, Math.exp(estimate + side * distance)) - limit;
		return Math.exp(estimate + side * increasingRoot(excess, 0, 120));
	};
	return [one.x === 0 ? 0 : bound(-1), two.x === 0 ? 'Infinity' : bound(1)];
}

function katzBounds(one: Arm, two: Arm, estimate: number, confidence: number): readonly [number, number] {
	const se = Math.sqrt(1 / one.x - 1 / one.n + 1 / two.x - 1 / two.n);
	const factor = Math.exp(normalCritical(confidence) * se);
	return [estimate / factor, estimate * factor];
}

/**
 * Ratio of two selection rates (first over second) with Koopman's score interval or Katz's log interval.
 *
 * Koopman (default) also works with zero cells: none in the first group gives lower bound 0, none in the second an
 * upper bound "Infinity" and no estimate. Katz has no bounds with a zero cell (`zero-cell`). `zero-denominator` for
 * an empty group or a second rate of 0.
 *
 * Source: Koopman (1984), Biometrics 40, 513-517; Katz et al. (1978), Biometrics 34, 469-474.
 *
 * @example riskRatio({ x: 14, n: 70 }, { x: 33, n: 110 }) // 0.667 (0.383 to 1.130)
 */
export function riskRatio(
	first: Arm,
	second: Arm,
	method: 'koopman' | 'katz' = 'koopman',
	confidence = 0.95,
): IntervalEstimate {
	if (!isPossible(first) || !isPossible(second)) return notComputable('out-of-domain');
	if (first.n === 0 || second.n === 0) return notComputable('zero-denominator');
	const estimate = second.x === 0 ? null : first.x / first.n / (second.x / second.n);
	const reason = estimate === null ? 'zero-denominator' : null;
	if (method === 'katz') {
		if (estimate === null || first.x === 0) {
			return { estimate, lower: null, upper: null, ...because(reason ?? 'zero-cell') };
		}
		const [lower, upper] = katzBounds(first, second, estimate, confidence);
		return { estimate, lower, upper };
	}
	const [lower, upper] = koopmanBounds(first, second, confidence);
	return { estimate, lower, upper, ...because(reason) };
}

export const riskRatioStatistic: StatisticDefinition = {
	id: 'risk_ratio',
	family: 'proportions',
	formula: 'f = p₁/p₂; (p₁ − f·p₂)² / (q₁(1 − q₁)/n₁ + f²·q₂(1 − q₂)/n₂) ≤ χ²(0.95; 1)',
	sources: ['Koopman 1984', 'Katz et al. 1978'],
	run: (params, input) => {
		const method = readChoice(params, 'method', ['koopman', 'katz'], 'koopman');
		return riskRatio(readArm(input, '1'), readArm(input, '2'), method, readConfidence(params));
	},
};
