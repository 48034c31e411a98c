import type { Fields, Reason, StatisticDefinition } from '../definition';
import { readNumber } from '../input';
import type { PowerDesign } from './two-proportions';
import { isDesign, isProbability, powerOf } from './two-proportions';

export type PowerResult = { readonly power: number | null; readonly reason?: Reason };

/**
 * Chance that a study finds a difference between two true proportions significant.
 *
 * Normal approximation for the two-proportion z test without the far tail. `out-of-domain` for rates outside [0, 1],
 * empty arms, or two equal rates of 0 or 1. For vacancies as clusters, divide the numbers by the design effect first.
 *
 * Source: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, ch. 4.
 *
 * @example powerTwoProportions(0.15, 0.25, { n1: 150, n2: 150, alpha: 0.05, twoSided: true }).power // 0.582
 */
export function powerTwoProportions(p1: number, p2: number, design: PowerDesign): PowerResult {
	const flat = p1 === p2 && (p1 === 0 || p1 === 1);
	if (!isProbability(p1) || !isProbability(p2) || !isDesign(design) || flat) {
		return { power: null, reason: 'out-of-domain' };
	}
	return { power: powerOf(p1, p2, design) };
}

/** Reads arm sizes (`nPerArm`, or `n1` and `n2`), `alpha` and `twoSided`. */
export function readDesign(params: Fields, input: Fields): PowerDesign {
	const each = input.nPerArm === undefined ? undefined : readNumber(input, 'nPerArm');
	return {
		n1: readNumber(input, 'n1', each),
		n2: readNumber(input, 'n2', each),
		alpha: readNumber(params, 'alpha', 0.05),
		twoSided: params.twoSided !== false,
	};
}

export const powerTwoProportionsStatistic: StatisticDefinition = {
	id: 'power_two_prop',
	family: 'power',
	formula:
		'1 − β = Φ((|p₁ − p₂| − z·√(p(1 − p)(1/n₁ + 1/n₂))) / √(p₁q₁/n₁ + p₂q₂/n₂)); p = (n₁p₁ + n₂p₂)/(n₁ + n₂)',
	sources: ['Fleiss, Levin & Paik 2003'],
	run: (params, input) =>
		powerTwoProportions(readNumber(input, 'p1'), readNumber(input, 'p2'), readDesign(params, input)),
};
