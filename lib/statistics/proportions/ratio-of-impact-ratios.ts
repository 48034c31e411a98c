import type { IntervalEstimate, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { normalCritical, normalTwoSided } from '../distributions/normal';
import { readConfidence } from '../input';
import { isPossible } from './arm';
import type { Stratum } from './mantel-haenszel';
import { pooledRiskRatio, readStrata } from './mantel-haenszel';

export type RatioOfImpactRatiosResult = IntervalEstimate & {
	readonly pilotRatio: number | null;
	readonly controlRatio: number | null;
	/** Standard error of the logarithm of the ratio. */
	readonly logSe: number | null;
	readonly z: number | null;
	readonly p: number | null;
};

/**
 * How far the pilot changes the impact ratio: Mantel-Haenszel impact ratio in the pilot over that in the control.
 *
 * A difference in differences on the log scale. Shape: strata (vacancies) of each arm, first group compared with
 * second. 1 = no change; above 1 = the gap is smaller in the pilot. `null` with the reason of the arm that has no
 * ratio, or `zero-cell` when a ratio is 0. Says nothing about the cause unless vacancies were assigned by lot.
 *
 * Source: Greenland & Robins (1985) for the variances; Altman & Bland (2003), BMJ 326, 219 for comparing two ratios.
 *
 * @example ratioOfImpactRatios(pilotStrata, controlStrata).estimate
 */
export function ratioOfImpactRatios(
	pilot: readonly Stratum[],
	control: readonly Stratum[],
	confidence = 0.95,
): RatioOfImpactRatiosResult {
	const one = pooledRiskRatio(pilot);
	const two = pooledRiskRatio(control);
	const possible = [...pilot, ...control].every(
		({ first, second }) => isPossible(first) && isPossible(second),
	);
	const ratios = { pilotRatio: one.estimate, controlRatio: two.estimate };
	if (
		!possible ||
		one.estimate === null ||
		two.estimate === null ||
		one.logVariance === null ||
		two.logVariance === null
	) {
		const reason = possible ? (one.reason ?? two.reason) : 'out-of-domain';
		return {
			estimate: null,
			lower: null,
			upper: null,
			...ratios,
			logSe: null,
			z: null,
			p: null,
			...because(reason),
		};
	}
	const logSe = Math.sqrt(one.logVariance + two.logVariance);
	const estimate = one.estimate / two.estimate;
	const factor = Math.exp(normalCritical(confidence) * logSe);
	const z = logSe > 0 ? Math.log(estimate) / logSe : null;
	return {
		estimate,
		lower: logSe > 0 ? estimate / factor : null,
		upper: logSe > 0 ? estimate * factor : null,
		...ratios,
		logSe,
		z,
		p: z === null ? null : normalTwoSided(z),
		...because(logSe > 0 ? null : 'no-variation'),
	};
}

export const ratioOfImpactRatiosStatistic: StatisticDefinition = {
	id: 'ratio_of_impact_ratios',
	family: 'proportions',
	formula: 'ln(RR₁ / RR₂) ± z·√(Var ln RR₁ + Var ln RR₂)',
	sources: ['Greenland & Robins 1985', 'Altman & Bland 2003'],
	run: (params, input) =>
		ratioOfImpactRatios(readStrata(input, 'pilot'), readStrata(input, 'control'), readConfidence(params)),
};
