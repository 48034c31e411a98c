import { type MetricDefinition, share } from '../source';

/** How often people decided otherwise than the registered rule. */
export const ruleFidelity: MetricDefinition = {
	version: 1,
	columns: { decisions: 'count', deviations: 'count', deviationShare: 'share', recused: 'count' },
	compute: ({ decisions, assignments }) => ({
		columns: {
			decisions: decisions.total,
			deviations: decisions.deviations,
			deviationShare: share(decisions.deviations, decisions.total),
			recused: assignments.recused,
		},
	}),
};
