import type { IntervalEstimate, Reason, StatisticDefinition } from '../definition';
import { logGamma } from '../distributions/gamma';
import { normalCritical } from '../distributions/normal';
import { readConfidence, readPresentNumbers } from '../input';
import { isConstant, mean, sumOfSquares } from '../numeric/moments';

export type HedgesResult = IntervalEstimate & { readonly se: number | null };

/**
 * Standardised mean difference (x minus y) with Hedges' exact small-sample correction.
 *
 * In pooled standard deviations; missing values are left out. Interval: normal with SE √(1/m + 1/n + g²/(2(m + n))).
 * `too-few-units` below two values in a sample, `no-variation` when both samples are constant.
 *
 * Source: Hedges (1981), Journal of Educational Statistics 6, 107-128.
 *
 * @example hedgesG([3, 4, 5], [1, 2, 3]).estimate // 1.596
 */
export function hedgesG(x: readonly number[], y: readonly number[], confidence = 0.95): HedgesResult {
	const none = (reason: Reason): HedgesResult => ({
		estimate: null,
		se: null,
		lower: null,
		upper: null,
		reason,
	});
	if (x.length < 2 || y.length < 2) return none('too-few-units');
	if (isConstant(x) && isConstant(y)) return none('no-variation');
	const total = x.length + y.length;
	const df = total - 2;
	const pooled = Math.sqrt((sumOfSquares(x) + sumOfSquares(y)) / df);
	const correction = Math.exp(logGamma(df / 2) - Math.log(df / 2) / 2 - logGamma((df - 1) / 2));
	const estimate = (correction * (mean(x) - mean(y))) / pooled;
	const se = Math.sqrt(1 / x.length + 1 / y.length + estimate ** 2 / (2 * total));
	const margin = normalCritical(confidence) * se;
	return { estimate, se, lower: estimate - margin, upper: estimate + margin };
}

export const hedgesGStatistic: StatisticDefinition = {
	id: 'hedges_g',
	family: 'descriptives',
	formula: 'g = J·(x̄ − ȳ)/s_pooled, J = Γ(ν/2) / (√(ν/2)·Γ((ν − 1)/2)), ν = m + n − 2',
	sources: ['Hedges 1981'],
	run: (params, input) =>
		hedgesG(readPresentNumbers(input, 'x'), readPresentNumbers(input, 'y'), readConfidence(params)),
};
