import type { Reason, StatisticDefinition } from '../definition';
import { normalCritical } from '../distributions/normal';
import { readConfidence, readNumber, readOptionalNumber } from '../input';

export type SemResult = {
	readonly sem: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	/** Standard error of the difference between two scores. */
	readonly seDifference: number | null;
	readonly reason?: Reason;
};

/**
 * Standard error of measurement of a score, with the interval around one score and the SE of a difference.
 *
 * SD·√(1 − reliability), in score points; the bounds are `null` without a score. `out-of-domain` for a reliability
 * outside [0, 1] or a negative SD.
 *
 * Source: Lord & Novick (1968), Statistical Theories of Mental Test Scores.
 *
 * @example standardErrorOfMeasurement(0.75, 0.7, 4.1).sem // 0.4107919181288747
 */
export function standardErrorOfMeasurement(
	sd: number,
	reliability: number,
	score: number | null = null,
	confidence = 0.95,
): SemResult {
	if (sd < 0 || reliability < 0 || reliability > 1) {
		return { sem: null, lower: null, upper: null, seDifference: null, reason: 'out-of-domain' };
	}
	const sem = sd * Math.sqrt(1 - reliability);
	const margin = normalCritical(confidence) * sem;
	return {
		sem,
		lower: score === null ? null : score - margin,
		upper: score === null ? null : score + margin,
		seDifference: sem * Math.SQRT2,
	};
}

export const semStatistic: StatisticDefinition = {
	id: 'sem',
	family: 'generalizability',
	formula: 'SEM = s·√(1 − r); x ± z·SEM; SEM_d = SEM·√2',
	sources: ['Lord & Novick 1968'],
	run: (params, input) =>
		standardErrorOfMeasurement(
			readNumber(input, 'sd'),
			readNumber(input, 'reliability'),
			readOptionalNumber(input, 'score'),
			readConfidence(params),
		),
};
