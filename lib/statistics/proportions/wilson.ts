import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { notComputable } from '../definition';
import { normalCritical } from '../distributions/normal';
import { readConfidence } from '../input';
import type { Arm } from './arm';
import { clip, isPossible, readArm } from './arm';

export type NumericInterval = { readonly estimate: number; readonly lower: number; readonly upper: number };

/** Wilson's score interval for counts that are known to be possible and n > 0. */
export function wilsonInterval({ x, n }: Arm, confidence: number): NumericInterval {
	const z = normalCritical(confidence);
	const estimate = x / n;
	const centre = (estimate + (z * z) / (2 * n)) / (1 + (z * z) / n);
	const margin = (z / (1 + (z * z) / n)) * Math.sqrt((estimate * (1 - estimate)) / n + (z * z) / (4 * n * n));
	return {
		estimate,
		lower: x === 0 ? 0 : clip(centre - margin, 0, 1),
		upper: x === n ? 1 : clip(centre + margin, 0, 1),
	};
}

/**
 * A proportion with Wilson's score interval, which keeps its coverage for small groups and rates near 0 or 1.
 *
 * `x` of `n`. `null` with `zero-denominator` for n = 0, `out-of-domain` for impossible counts.
 *
 * Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212.
 *
 * @example wilson({ x: 12, n: 45 }) // 0.267 (0.160 to 0.410)
 */
export function wilson(arm: Arm, confidence = 0.95): IntervalEstimate {
	if (!isPossible(arm)) return notComputable('out-of-domain');
	if (arm.n === 0) return notComputable('zero-denominator');
	return wilsonInterval(arm, confidence);
}

export const wilsonStatistic: StatisticDefinition = {
	id: 'wilson',
	family: 'proportions',
	formula: '(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)',
	sources: ['Wilson 1927'],
	run: (params, input) => wilson(readArm(input), readConfidence(params)),
};
