import type { Reason, StatisticDefinition } from '../definition';
import { because, relativeZero } from '../definition';
import type { Label } from '../input';
import { indexLabels } from '../input';
import { factorise, solveLower, solveUpper } from '../numeric/cholesky';
import { connectedComponents } from '../numeric/components';
import { mean, sum, sumOfSquares } from '../numeric/moments';
import type { UnitRaterRatings } from './ratings';
import { readUnitRaterRatings } from './ratings';

export type FixedEffectsResult = {
	readonly raterLevels: readonly Label[];
	/** Deviation of each assessor from the mean assessor, in score points; positive = lenient. */
	readonly raterEffect: readonly number[] | null;
	readonly unitLevels: readonly Label[];
	/** Mean of each unit as if all assessors had scored it. */
	readonly adjustedMean: readonly number[] | null;
	readonly rawMean: readonly number[] | null;
	readonly residualSd: number | null;
	readonly residualDf: number | null;
	/** Groups of units and assessors without a rating between them; 1 when the design is connected. */
	readonly nComponents: number;
	readonly components: number;
	readonly reason?: Reason;
};

/**
 * Severity of each assessor and adjusted mean of each unit by least squares, y = unit + rater, effects summing to 0.
 *
 * Shape: long form, one element per rating. Units are absorbed, so only a system of raters × raters is solved.
 * `null` with `not-connected` when the rota splits into groups that nobody links (effects of different groups
 * cannot be compared), `too-few-raters`, `too-few-units`; the residual SD is `null` with `no-replication` when
 * nothing is left to estimate it from.
 *
 * Source: Scheffé (1959), The Analysis of Variance, ch. 4; Searle (1987), Linear Models for Unbalanced Data.
 *
 * @example raterEffectsFixed({ unit: [1, 1, 2, 2], rater: [1, 2, 1, 2], value: [1, 2, 3, 4] }).raterEffect // [-0.5, 0.5]
 */
export function raterEffectsFixed(ratings: UnitRaterRatings): FixedEffectsResult {
	const units = indexLabels(ratings.unit);
	const raters = indexLabels(ratings.rater);
	const unitCount = units.levels.length;
	const raterCount = raters.levels.length;
	const { count } = connectedComponents(units.index, raters.index, unitCount, raterCount);
	const labels = {
		raterLevels: raters.levels,
		unitLevels: units.levels,
		nComponents: count,
		components: count,
	};
	const byUnit = units.levels.map((): number[] => []);
	ratings.value.forEach((_, at) => {
		byUnit[units.index[at] ?? 0]?.push(at);
	});
	const rawMean = byUnit.map((members) => mean(members.map((at) => ratings.value[at] ?? 0)));
	const none = (reason: Reason): FixedEffectsResult => ({
		...labels,
		raterEffect: null,
		adjustedMean: null,
		rawMean: unitCount > 0 ? rawMean : null,
		residualSd: null,
		residualDf: null,
		reason,
	});
	if (raterCount < 2) return none('too-few-raters');
	if (unitCount < 2) return none('too-few-units');
	if (count > 1) return none('not-connected');

	// Adding a constant to every cell of the singular system selects the solution whose effects sum to zero.
	const system = new Float64Array(raterCount ** 2).fill(1);
	const right = new Float64Array(raterCount);
	byUnit.forEach((members, unit) => {
		for (const one of members) {
			const row = raters.index[one] ?? 0;
			right[row] = (right[row] ?? 0) + (ratings.value[one] ?? 0) - (rawMean[unit] ?? 0);
			system[row * raterCount + row] = (system[row * raterCount + row] ?? 0) + 1;
			for (const other of members) {
				const cell = row * raterCount + (raters.index[other] ?? 0);
				system[cell] = (system[cell] ?? 0) - 1 / members.length;
			}
		}
	});
	if (factorise(system, raterCount) === null) return none('not-connected');
	solveLower(system, raterCount, right);
	solveUpper(system, raterCount, right);
	const centre = mean(Array.from(right));
	const raterEffect = Array.from(right, (value) => value - centre);
	const effectOf = (at: number): number => raterEffect[raters.index[at] ?? 0] ?? 0;
	const adjustedMean = byUnit.map((members) =>
		mean(members.map((at) => (ratings.value[at] ?? 0) - effectOf(at))),
	);
	const residuals = ratings.value.map(
		(value, at) => value - effectOf(at) - (adjustedMean[units.index[at] ?? 0] ?? 0),
	);
	const residualDf = ratings.value.length - unitCount - raterCount + 1;
	const residualSum = sum(residuals.map((value) => value ** 2));
	const negligible = residualSum < relativeZero * sumOfSquares(ratings.value);
	const residualSd = residualDf > 0 ? Math.sqrt(negligible ? 0 : residualSum / residualDf) : null;
	return {
		...labels,
		raterEffect,
		adjustedMean,
		rawMean,
		residualSd,
		residualDf,
		...because(residualDf > 0 ? null : 'no-replication'),
	};
}

export const raterEffectsFixedStatistic: StatisticDefinition = {
	id: 'rater_effects_fixed',
	family: 'rater-effects',
	formula: 'y_ur = μ_u + ρ_r + ε_ur; min Σε², Σρ_r = 0; μ̂_u = Σ(y_ur − ρ̂_r)/n_u',
	sources: ['Scheffé 1959', 'Searle 1987'],
	run: (_params, input) => raterEffectsFixed(readUnitRaterRatings(input)),
};
