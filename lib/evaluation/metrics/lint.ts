import type { MetricDefinition, ProcedureSource } from '../source';

const countOf = (source: ProcedureSource, moment: 'first' | 'publication', severity: string) =>
	source.lint[moment]?.filter((finding) => finding.severity === severity).length ?? null;

/** Findings of the linter in the first saved text and in the published one, how many were kept with a reason, and what the writers did with suggestions. */
export const lint: MetricDefinition = {
	version: 2,
	columns: {
		stopBefore: 'count',
		warnBefore: 'count',
		tipBefore: 'count',
		stopAfter: 'count',
		warnAfter: 'count',
		tipAfter: 'count',
		reasons: 'count',
		applied: 'count',
		hidden: 'count',
	},
	compute: (source) => ({
		columns: {
			stopBefore: countOf(source, 'first', 'stop'),
			warnBefore: countOf(source, 'first', 'warn'),
			tipBefore: countOf(source, 'first', 'tip'),
			stopAfter: countOf(source, 'publication', 'stop'),
			warnAfter: countOf(source, 'publication', 'warn'),
			tipAfter: countOf(source, 'publication', 'tip'),
			reasons: source.lintReasons,
			applied: source.lintUses.applied,
			hidden: source.lintUses.hidden,
		},
	}),
};
