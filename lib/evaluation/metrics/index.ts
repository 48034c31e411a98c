/** The registry of report metrics. Adding one: a file beside this one, a line here, and its texts in messages/<locale>/evaluate.json. */
import type { MetricDefinition } from '../source';
import { agreement } from './agreement';
import { funnel } from './funnel';
import { leaks } from './leaks';
import { lint } from './lint';
import { phaseDays } from './phase-days';
import { ruleFidelity } from './rule-fidelity';
import { scoreSpread } from './score-spread';

export const metrics = {
	funnel,
	phaseDays,
	scoreSpread,
	agreement,
	lint,
	leaks,
	ruleFidelity,
} as const satisfies Record<string, MetricDefinition>;

export type MetricId = keyof typeof metrics;
export const metricIds = Object.keys(metrics) as readonly MetricId[];
