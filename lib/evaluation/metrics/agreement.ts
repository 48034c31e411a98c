import { krippendorffAlpha } from '@/lib/statistics';
import type { MetricDefinition } from '../source';

/** Krippendorff's alpha (ordinal) over answers: the headline number for agreement between assessors. */
export const agreement: MetricDefinition = {
	version: 1,
	columns: { alpha: 'coefficient', answers: 'count', assessors: 'count' },
	compute: ({ ownScores }) => {
		const assessors = [...new Set(ownScores.map((score) => score.assessorId))].sort();
		const rows = new Map<string, (number | null)[]>();
		for (const score of ownScores) {
			const row = rows.get(score.answerId) ?? assessors.map(() => null);
			row[assessors.indexOf(score.assessorId)] = score.value;
			rows.set(score.answerId, row);
		}
		const result = krippendorffAlpha([...rows.values()], 'ordinal');
		return {
			columns: { alpha: result.estimate, answers: result.nUnits, assessors: assessors.length },
			...(result.reason && { reason: result.reason }),
		};
	},
};
