import type { Breakdown, MetricDefinition, ProcedureSource } from '../source';

/** Who found a detail, in the order in which an answer passes them. */
export const leakStages = ['candidate', 'engine', 'supervisor', 'assessor'] as const;
export type LeakStage = (typeof leakStages)[number];

/**
 * Below this many applications there is no breakdown by type: in a small procedure "one answer told about health" is about
 * somebody. The same number as for cells of the equality figures.
 */
export const fewestForTypes = 10;

const found = (source: ProcedureSource, stage: LeakStage) =>
	source.leaks.filter((leak) => leak.foundBy === stage).reduce((sum, leak) => sum + leak.count, 0);

const per100 = (count: number, answers: number) => (answers === 0 ? null : (100 * count) / answers);

/**
 * Recognisable details by type and by who found them.
 * @returns per type the counts of the stages that found something; only types that were found
 * @example typesOf([{ type: 'NAME', foundBy: 'engine', count: 3 }]) // { NAME: { engine: 3 } }
 */
export function typesOf(leaks: ProcedureSource['leaks']): Breakdown {
	const types: Record<string, Record<string, number>> = {};
	for (const { type, foundBy, count } of leaks) {
		const stages = types[type] ?? {};
		types[type] = { ...stages, [foundBy]: (stages[foundBy] ?? 0) + count };
	}
	return types;
}

/** Recognisable details found per 100 answers, by who found them and by type; and how often an assessor sent one back. */
export const leaks: MetricDefinition = {
	// 2: with what candidates took out themselves, per 100 written answers by stage, and by type.
	version: 2,
	columns: {
		answers: 'count',
		byCandidate: 'count',
		byEngine: 'count',
		bySupervisor: 'count',
		byAssessor: 'count',
		candidatePer100: 'rate',
		enginePer100: 'rate',
		supervisorPer100: 'rate',
		assessorPer100: 'rate',
		per100: 'rate',
		flags: 'count',
	},
	compute: (source) => {
		const { answers, flags } = source;
		const counts = leakStages.map((stage) => found(source, stage));
		const [candidate = 0, engine = 0, supervisor = 0, assessor = 0] = counts;
		const columns = {
			answers,
			byCandidate: candidate,
			byEngine: engine,
			bySupervisor: supervisor,
			byAssessor: assessor,
			candidatePer100: per100(candidate, answers),
			enginePer100: per100(engine, answers),
			supervisorPer100: per100(supervisor, answers),
			assessorPer100: per100(assessor, answers),
			per100: per100(
				counts.reduce((sum, count) => sum + count, 0),
				answers,
			),
			flags,
		};
		return source.funnel.submitted < fewestForTypes
			? { columns, reason: 'few-applications' }
			: { columns, breakdown: typesOf(source.leaks) };
	},
};
