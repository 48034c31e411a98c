import type { Reason, StatisticDefinition } from '../definition';
import type { Label } from '../input';
import { indexLabels } from '../input';
import { isConstant, mean, variance } from '../numeric/moments';
import type { UnitRaterRatings } from './ratings';
import { readUnitRaterRatings } from './ratings';
import { fitReml } from './reml';

export type RemlResult = {
	readonly intercept: number | null;
	readonly interceptSe: number | null;
	readonly varUnit: number | null;
	readonly varRater: number | null;
	readonly varResidual: number | null;
	readonly iccSingleAgreement: number | null;
	readonly iccSingleConsistency: number | null;
	readonly remlCriterion: number | null;
	readonly unitLevels: readonly Label[];
	/** Intercept plus the shrunken effect of each unit, in score points. */
	readonly unitScore: readonly number[] | null;
	readonly raterLevels: readonly Label[];
	/** Shrunken effect of each assessor, in score points; positive = lenient. */
	readonly raterEffect: readonly number[] | null;
	readonly reason?: Reason;
};

/** Below this share of the score variance the residual variance counts as zero. */
const noResidual = 1e-7;

/**
 * Variance between units, between assessors and of the rest, by restricted maximum likelihood with crossed random
 * effects (y ~ 1 + (1|unit) + (1|rater)), and shrunken effects of both.
 *
 * Shape: long form, one element per rating; any pattern of missing ratings. Variances are in squared score points and
 * may be exactly 0. `null` with `too-few-raters`, `too-few-units`, `no-variation`, `no-replication` (units or
 * assessors with one rating each cannot be told from the rest) or `no-error-variance`.
 *
 * Source: Patterson & Thompson (1971); Bates, Mächler, Bolker & Walker (2015).
 *
 * @example varianceComponentsReml({ unit: [1, 1, 2, 2, 3, 3], rater: [1, 2, 1, 2, 1, 2], value: [1, 2, 3, 3, 5, 4] }).varUnit
 */
export function varianceComponentsReml(ratings: UnitRaterRatings): RemlResult {
	const units = indexLabels(ratings.unit);
	const raters = indexLabels(ratings.rater);
	const count = ratings.value.length;
	const none = (reason: Reason): RemlResult => ({
		intercept: null,
		interceptSe: null,
		varUnit: null,
		varRater: null,
		varResidual: null,
		iccSingleAgreement: null,
		iccSingleConsistency: null,
		remlCriterion: null,
		unitLevels: units.levels,
		unitScore: null,
		raterLevels: raters.levels,
		raterEffect: null,
		reason,
	});
	if (raters.levels.length < 2) return none('too-few-raters');
	if (units.levels.length < 2) return none('too-few-units');
	if (isConstant(ratings.value)) return none('no-variation');
	if (units.levels.length >= count || raters.levels.length >= count) return none('no-replication');
	// The longer factor is absorbed, so that the dense system has the size of the shorter one.
	const swap = raters.levels.length > units.levels.length;
	const [outer, crossed] = swap ? [raters, units] : [units, raters];
	const centre = mean(ratings.value);
	const fit = fitReml(
		{
			block: outer.index,
			group: Int32Array.from({ length: count }, (_, at) => at),
			rater: crossed.index,
			blockCount: outer.levels.length,
			groupCount: count,
			raterCount: crossed.levels.length,
			fixed: new Float64Array(count).fill(1),
			fixedCount: 1,
			value: Float64Array.from(ratings.value, (value) => value - centre),
		},
		['block', 'rater'],
	);
	if (!fit || fit.residualVariance < noResidual * variance(ratings.value)) return none('no-error-variance');
	const varOuter = fit.ratios.block * fit.residualVariance;
	const varCrossed = fit.ratios.rater * fit.residualVariance;
	const [varUnit, varRater] = swap ? [varCrossed, varOuter] : [varOuter, varCrossed];
	const [unitEffect, raterEffect] = swap
		? [fit.raterEffect, fit.blockEffect]
		: [fit.blockEffect, fit.raterEffect];
	const intercept = centre + (fit.fixed[0] ?? 0);
	const varResidual = fit.residualVariance;
	return {
		intercept,
		interceptSe: fit.fixedSe[0] ?? null,
		varUnit,
		varRater,
		varResidual,
		iccSingleAgreement: varUnit / (varUnit + varRater + varResidual),
		iccSingleConsistency: varUnit / (varUnit + varResidual),
		remlCriterion: fit.criterion,
		unitLevels: units.levels,
		unitScore: Array.from(unitEffect, (value) => intercept + value),
		raterLevels: raters.levels,
		raterEffect: Array.from(raterEffect),
	};
}

export const varianceComponentsRemlStatistic: StatisticDefinition = {
	id: 'variance_components_reml',
	family: 'rater-effects',
	formula:
		'y = μ + u + r + ε; u ~ N(0, σ²_u), r ~ N(0, σ²_r), ε ~ N(0, σ²_e); ICC = σ²_u / (σ²_u + σ²_r + σ²_e)',
	sources: ['Patterson & Thompson 1971', 'Bates et al. 2015'],
	run: (_params, input) => varianceComponentsReml(readUnitRaterRatings(input)),
};
