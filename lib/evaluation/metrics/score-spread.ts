import { needsDiscussion } from '@/lib/assessment/rules';
import { type MetricDefinition, share } from '../source';

/** Mean and standard deviation of own scores, and how often assessors differed by two points or more. */
export const scoreSpread: MetricDefinition = {
	version: 1,
	columns: { scores: 'count', mean: 'score', deviation: 'score', discussed: 'share', moderated: 'share' },
	compute: ({ ownScores, moderatedAnswers }) => {
		const byAnswer = new Map<string, number[]>();
		for (const score of ownScores)
			byAnswer.set(score.answerId, [...(byAnswer.get(score.answerId) ?? []), score.value]);
		const n = ownScores.length;
		const mean = n === 0 ? null : ownScores.reduce((sum, score) => sum + score.value, 0) / n;
		const squares = mean === null ? 0 : ownScores.reduce((sum, score) => sum + (score.value - mean) ** 2, 0);
		return {
			columns: {
				scores: n,
				mean,
				deviation: n < 2 ? null : Math.sqrt(squares / (n - 1)),
				discussed: share([...byAnswer.values()].filter(needsDiscussion).length, byAnswer.size),
				moderated: share(moderatedAnswers, byAnswer.size),
			},
		};
	},
};
