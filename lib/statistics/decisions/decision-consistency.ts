import type { Reason, StatisticDefinition } from '../definition';
import { bothAbove } from '../distributions/bivariate-normal';
import { normalQuantileUpper } from '../distributions/normal';
import { readNumber } from '../input';

/** Smaller shares are no shares of people, and their squares leave the range of numbers. */
const smallestShare = 1e-100;

export type DecisionConsistencyResult = {
	/** Share of candidates whom both panels would select. */
	readonly bothSelected: number | null;
	/** Share of candidates for whom both panels decide the same. */
	readonly consistency: number | null;
	readonly kappa: number | null;
	/** Share of the shortlist that another panel would also select. */
	readonly expectedOverlap: number | null;
	readonly reason?: Reason;
};

/**
 * How far a second panel of the same size would make the same selection, from the reliability of the panel mean.
 *
 * Both panels' scores are taken as bivariate normal with the reliability as correlation, and each selects the same
 * share. `out-of-domain` for a reliability outside [0, 1] or a share outside (0, 1).
 *
 * Source: Peng & Subkoviak (1980), Journal of Educational Measurement 17, 359-368.
 *
 * @example decisionConsistency(0.62, 0.2).expectedOverlap // 0.51: half of the shortlist would recur
 */
export function decisionConsistency(reliability: number, selectionRate: number): DecisionConsistencyResult {
	if (reliability < 0 || reliability > 1 || selectionRate < smallestShare || selectionRate >= 1) {
		return {
			bothSelected: null,
			consistency: null,
			kappa: null,
			expectedOverlap: null,
			reason: 'out-of-domain',
		};
	}
	const both = reliability === 1 ? selectionRate : bothAbove(normalQuantileUpper(selectionRate), reliability);
	return {
		bothSelected: both,
		consistency: 1 - 2 * selectionRate + 2 * both,
		// (agreement − chance) / (1 − chance), with the common factor 2 taken out.
		kappa: (both - selectionRate ** 2) / (selectionRate * (1 - selectionRate)),
		expectedOverlap: both / selectionRate,
	};
}

export const decisionConsistencyStatistic: StatisticDefinition = {
	id: 'decision_consistency',
	family: 'decisions',
	formula:
		'b = P(X > z, Y > z), corr(X, Y) = r, z = Φ⁻¹(1 − s); c = 1 − 2s + 2b; κ = (b − s²) / (s(1 − s)); o = b / s',
	sources: ['Peng & Subkoviak 1980'],
	run: (_params, input) =>
		decisionConsistency(readNumber(input, 'reliability'), readNumber(input, 'selectionRate')),
};
