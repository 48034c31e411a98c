import type { IntervalEstimate, Rating, Reason, StatisticDefinition } from '../definition';

import { normalCritical } from '../distributions/normal';
import { InputError, readChoice, readConfidence, readNumberList, readRatingList } from '../input';

export type KappaWeights = 'quadratic' | 'linear' | 'identity';

export type KappaResult = IntervalEstimate & { readonly se: number | null; readonly n: number };

/**
 * Cohen's weighted kappa for two raters with the non-null standard error of Fleiss, Cohen & Everitt.
 *
 * Shapes: `a` and `b` hold the two raters' scores for the same units; pairs with a missing score are dropped.
 * `levels` are the categories in order; by default those that occur. Distances count categories, not score
 * points. `null` with `no-pairs` or `no-variation`; the interval is not clipped. A standard error below 1e-7 is 0.
 * A score outside `levels` is an `InputError`.
 *
 * Source: Cohen (1968); Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323-327.
 *
 * @example weightedKappa([1, 2, 2, 1], [1, 2, 1, 1], 'identity').estimate // 0.5
 */
export function weightedKappa(
	a: readonly Rating[],
	b: readonly Rating[],
	weights: KappaWeights = 'quadratic',
	levels?: readonly number[],
	confidence = 0.95,
): KappaResult {
	const pairs = a.flatMap((first, at) => {
		const second = b[at] ?? null;
		return first === null || second === null ? [] : [[first, second] as const];
	});
	const categories = levels ?? [...new Set(pairs.flat())].sort((x, y) => x - y);
	const position = new Map(categories.map((level, at) => [level, at]));
	const n = pairs.length;
	const none = (reason: Reason): KappaResult => ({
		estimate: null,
		se: null,
		lower: null,
		upper: null,
		n,
		reason,
	});
	if (n === 0) return none('no-pairs');
	const size = categories.length;
	const share = new Float64Array(size * size);
	const rowShare = new Float64Array(size);
	const columnShare = new Float64Array(size);
	for (const [first, second] of pairs) {
		const row = position.get(first);
		const column = position.get(second);
		if (row === undefined || column === undefined) throw new InputError('a score is not one of the levels');
		share[row * size + column] = (share[row * size + column] ?? 0) + 1 / n;
		rowShare[row] = (rowShare[row] ?? 0) + 1 / n;
		columnShare[column] = (columnShare[column] ?? 0) + 1 / n;
	}
	const weight = (row: number, column: number): number => {
		if (row === column) return 1;
		const distance = Math.abs(row - column) / (size - 1);
		return weights === 'identity' ? 0 : weights === 'linear' ? 1 - distance : 1 - distance ** 2;
	};
	const rowWeight = rowShare.map((_, row) => columnShare.reduce((sum, p, j) => sum + weight(row, j) * p, 0));
	const columnWeight = columnShare.map((_, column) =>
		rowShare.reduce((sum, p, i) => sum + weight(i, column) * p, 0),
	);
	const observed = share.reduce((sum, p, at) => sum + p * weight(Math.floor(at / size), at % size), 0);
	const expected = rowShare.reduce((sum, p, row) => sum + p * (rowWeight[row] ?? 0), 0);
	if (1 - expected < 1e-12) return none('no-variation');
	const estimate = (observed - expected) / (1 - expected);
	let spread = 0;
	share.forEach((p, at) => {
		if (p === 0) return;
		const row = Math.floor(at / size);
		const column = at % size;
		const marginal = (rowWeight[row] ?? 0) + (columnWeight[column] ?? 0);
		spread += p * (weight(row, column) - marginal * (1 - estimate)) ** 2;
	});
	const variance = (spread - (estimate - expected * (1 - estimate)) ** 2) / (n * (1 - expected) ** 2);
	const root = Math.sqrt(Math.max(0, variance));
	const se = root < 1e-7 ? 0 : root;
	const z = normalCritical(confidence);
	return { estimate, se, lower: estimate - z * se, upper: estimate + z * se, n };
}

export const weightedKappaStatistic: StatisticDefinition = {
	id: 'weighted_kappa',
	family: 'agreement',
	formula: 'κ_w = (Σ w_ij p_ij − Σ w_ij p_i· p_·j) / (1 − Σ w_ij p_i· p_·j); w_ij = 1 − ((i − j)/(K − 1))²',
	sources: ['Cohen 1968', 'Fleiss, Cohen & Everitt 1969'],
	run: (params, input) => {
		const a = readRatingList(input, 'a');
		const b = readRatingList(input, 'b');
		if (a.length !== b.length) throw new InputError('a and b must have the same length');
		const weights = readChoice(
			params,
			'weights',
			['quadratic', 'linear', 'identity', 'none', 'unweighted'],
			'quadratic',
		);
		const known = weights === 'quadratic' || weights === 'linear' ? weights : 'identity';
		const levels = params.levels === undefined ? undefined : readNumberList(params, 'levels');
		return weightedKappa(a, b, known, levels, readConfidence(params));
	},
};
