import type { RatingsMatrix, Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { completeRows, readNumberList, readRatings } from '../input';
import { twoWayMeanSquares } from '../numeric/two-way';

export type PrComponents = { readonly p: number; readonly r: number; readonly pr: number };

export type PrDecision = {
	readonly nRaters: number;
	readonly eRho2: number | null;
	readonly phi: number | null;
};

export type GStudyPrResult = {
	readonly raw: PrComponents | null;
	readonly truncated: PrComponents | null;
	readonly dStudy: readonly PrDecision[];
	readonly reason?: Reason;
};

/**
 * Generalizability study of a candidates × assessors design, and decision studies for other numbers of assessors.
 *
 * Shape: `ratings[candidate][assessor]`; rows with a missing rating are dropped. Variance components in squared
 * score points, untruncated (`raw`) and with negatives set to 0 (`truncated`, used for the coefficients). Eρ² is for
 * ranking, φ for comparison with a fixed standard. `too-few-raters`, `too-few-units`; coefficients `null` with
 * `no-variation` when all scores are equal (all components are then 0), `zero-denominator` when only severity varies.
 *
 * Source: Cronbach et al. (1972); Brennan (2001), Generalizability Theory.
 *
 * @example gStudyPr([[1, 2], [3, 4], [5, 6]], [2]).dStudy[0]?.eRho2 // 1
 */
export function gStudyPr(ratings: RatingsMatrix, nRatersPrime?: readonly number[]): GStudyPrResult {
	const rows = completeRows(ratings);
	const k = ratings[0]?.length ?? 0;
	const counts = nRatersPrime ?? [1, 2, 3, 5];
	const none = (reason: Reason): GStudyPrResult => ({
		raw: null,
		truncated: null,
		dStudy: counts.map((nRaters) => ({ nRaters, eRho2: null, phi: null })),
		reason,
	});
	if (k < 2) return none('too-few-raters');
	if (rows.length < 2) return none('too-few-units');
	const { msb, msj, mse, n, constant } = twoWayMeanSquares(rows);
	if (constant) {
		const zero = { p: 0, r: 0, pr: 0 };
		return { ...none('no-variation'), raw: zero, truncated: zero };
	}
	const raw = { p: (msb - mse) / k, r: (msj - mse) / n, pr: mse };
	const truncated = { p: Math.max(0, raw.p), r: Math.max(0, raw.r), pr: raw.pr };
	const dStudy = counts.map((nRaters): PrDecision => {
		const relative = truncated.p + truncated.pr / nRaters;
		const absolute = relative + truncated.r / nRaters;
		return {
			nRaters,
			eRho2: relative > 0 ? truncated.p / relative : null,
			phi: absolute > 0 ? truncated.p / absolute : null,
		};
	});
	const open = dStudy.some(({ eRho2, phi }) => eRho2 === null || phi === null);
	return { raw, truncated, dStudy, ...because(open ? 'zero-denominator' : null) };
}

export const gStudyPrStatistic: StatisticDefinition = {
	id: 'g_study_pr',
	family: 'generalizability',
	formula:
		'σ²_p = (MSB − MSE)/k; σ²_r = (MSJ − MSE)/n; σ²_pr = MSE; Eρ² = σ²_p/(σ²_p + σ²_pr/k′); φ = σ²_p/(σ²_p + (σ²_r + σ²_pr)/k′)',
	sources: ['Cronbach et al. 1972', 'Brennan 2001'],
	run: (params, input) =>
		gStudyPr(
			readRatings(input),
			params.nRatersPrime === undefined ? undefined : readNumberList(params, 'nRatersPrime'),
		),
};
