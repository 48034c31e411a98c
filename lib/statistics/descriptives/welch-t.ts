import type { IntervalEstimate, Reason, StatisticDefinition } from '../definition';
import { studentCritical, studentTwoSided } from '../distributions/beta';
import { readConfidence, readPresentNumbers } from '../input';
import { isConstant, mean, variance } from '../numeric/moments';

export type WelchResult = IntervalEstimate & {
	readonly t: number | null;
	readonly df: number | null;
	readonly p: number | null;
};

/**
 * Difference of two means (x minus y) with Welch's t interval and test, which does not assume equal variances.
 *
 * In the unit of the values; missing values are left out. `too-few-units` below two values in a sample (the
 * difference is given if both have one), `no-variation` when both samples are constant.
 *
 * Source: Welch (1947), Biometrika 34, 28-35.
 *
 * @example welchT([1, 2, 3], [2, 3, 5]).estimate // -1.333
 */
export function welchT(x: readonly number[], y: readonly number[], confidence = 0.95): WelchResult {
	const estimate = x.length > 0 && y.length > 0 ? mean(x) - mean(y) : null;
	const none = (reason: Reason): WelchResult => ({
		estimate,
		lower: null,
		upper: null,
		t: null,
		df: null,
		p: null,
		reason,
	});
	if (estimate === null || x.length < 2 || y.length < 2) return none('too-few-units');
	if (isConstant(x) && isConstant(y)) return none('no-variation');
	const partX = variance(x) / x.length;
	const partY = variance(y) / y.length;
	const se = Math.sqrt(partX + partY);
	const df = (partX + partY) ** 2 / (partX ** 2 / (x.length - 1) + partY ** 2 / (y.length - 1));
	const t = estimate / se;
	const margin = studentCritical(1 - confidence, df) * se;
	return { estimate, lower: estimate - margin, upper: estimate + margin, t, df, p: studentTwoSided(t, df) };
}

export const welchTStatistic: StatisticDefinition = {
	id: 'welch_t',
	family: 'descriptives',
	formula: 't = (x̄ − ȳ) / √(a + b), a = s²_x/m, b = s²_y/n; ν = (a + b)² / (a²/(m − 1) + b²/(n − 1))',
	sources: ['Welch 1947'],
	run: (params, input) =>
		welchT(readPresentNumbers(input, 'x'), readPresentNumbers(input, 'y'), readConfidence(params)),
};
