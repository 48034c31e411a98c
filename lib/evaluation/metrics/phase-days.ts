import type { MetricDefinition } from '../source';

const day = 24 * 60 * 60 * 1000;
const spans = [
	['open', 'open', 'screening'],
	['screening', 'screening', 'scoring'],
	['scoring', 'scoring', 'moderation'],
	['deciding', 'moderation', 'decided'],
	['inviting', 'decided', 'interviewing'],
	['interviewing', 'interviewing', 'completed'],
	['total', 'open', 'completed'],
] as const;

/** Days spent in each phase, from the moments the phases began; null while a phase has not ended. */
export const phaseDays: MetricDefinition = {
	version: 1,
	columns: {
		open: 'days',
		screening: 'days',
		scoring: 'days',
		deciding: 'days',
		inviting: 'days',
		interviewing: 'days',
		total: 'days',
	},
	compute: ({ enteredAt }) => ({
		columns: Object.fromEntries(
			spans.map(([name, from, to]) => {
				const [start, end] = [enteredAt[from], enteredAt[to]];
				return [name, start && end ? (end.getTime() - start.getTime()) / day : null];
			}),
		),
	}),
};
