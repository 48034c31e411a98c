import type { MetricDefinition, ProcedureSource } from '../source';

const foundBy = (source: ProcedureSource, stage: string) =>
	source.leaks.filter((leak) => leak.foundBy === stage).reduce((sum, leak) => sum + leak.count, 0);

/** Recognisable details found per 100 answers, by who found them; and how often an assessor still recognised something. */
export const leaks: MetricDefinition = {
	version: 1,
	columns: {
		answers: 'count',
		byEngine: 'count',
		bySupervisor: 'count',
		byAssessor: 'count',
		per100: 'score',
		flags: 'count',
	},
	compute: (source) => {
		const all = source.leaks.reduce((sum, leak) => sum + leak.count, 0);
		return {
			columns: {
				answers: source.answers,
				byEngine: foundBy(source, 'engine'),
				bySupervisor: foundBy(source, 'supervisor'),
				byAssessor: foundBy(source, 'assessor'),
				per100: source.answers === 0 ? null : (100 * all) / source.answers,
				flags: source.flags,
			},
		};
	},
};
