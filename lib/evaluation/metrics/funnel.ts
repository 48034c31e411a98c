import { funnelStages, type MetricDefinition } from '../source';

/** Applications per stage, over everybody. By group only through the suppressor, pilot-wide. */
export const funnel: MetricDefinition = {
	version: 1,
	columns: {
		started: 'count',
		submitted: 'count',
		shortlisted: 'count',
		interviewed: 'count',
		offered: 'count',
		hired: 'count',
	},
	compute: (source) => ({
		columns: Object.fromEntries(funnelStages.map((stage) => [stage, source.funnel[stage]])),
	}),
};
