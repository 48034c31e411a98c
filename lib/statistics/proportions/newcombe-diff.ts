import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { notComputable } from '../definition';
import { readConfidence } from '../input';
import type { Arm } from './arm';
import { clip, isPossible, readArm } from './arm';
import { wilsonInterval } from './wilson';

/**
 * Difference of two proportions (first minus second) with Newcombe's interval (method 10).
 *
 * For two groups inside one vacancy. Between arms of a pilot it is too narrow, because applicants to one vacancy
 * share its cut: use `clusteredDiff` there. `zero-denominator` for an empty group.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890.
 *
 * @example newcombeDiff({ x: 18, n: 60 }, { x: 30, n: 110 }) // 0.027 (-0.108 to 0.173)
 */
export function newcombeDiff(first: Arm, second: Arm, confidence = 0.95): IntervalEstimate {
	if (!isPossible(first) || !isPossible(second)) return notComputable('out-of-domain');
	if (first.n === 0 || second.n === 0) return notComputable('zero-denominator');
	const one = wilsonInterval(first, confidence);
	const two = wilsonInterval(second, confidence);
	const estimate = one.estimate - two.estimate;
	return {
		estimate,
		lower: clip(estimate - Math.hypot(one.estimate - one.lower, two.upper - two.estimate), -1, 1),
		upper: clip(estimate + Math.hypot(one.upper - one.estimate, two.estimate - two.lower), -1, 1),
	};
}

export const newcombeDiffStatistic: StatisticDefinition = {
	id: 'newcombe_diff',
	family: 'proportions',
	formula: '[d − √((p₁ − l₁)² + (u₂ − p₂)²), d + √((u₁ − p₁)² + (p₂ − l₂)²)]',
	sources: ['Newcombe 1998'],
	run: (params, input) => newcombeDiff(readArm(input, '1'), readArm(input, '2'), readConfidence(params)),
};
