import { describe, expect, it } from 'vitest';
import type { ProcedureSource } from '../source';
import { fewestForTypes, leakStages, leaks, typesOf } from './leaks';

const found: ProcedureSource['leaks'] = [
	{ foundBy: 'candidate', type: 'NAME', count: 4 },
	{ foundBy: 'candidate', type: 'FAMILY', count: 2 },
	{ foundBy: 'engine', type: 'NAME', count: 10 },
	{ foundBy: 'supervisor', type: 'UNIQUE_FACT', count: 3 },
	{ foundBy: 'assessor', type: 'UNIQUE_FACT', count: 1 },
];

/** Only what this metric reads; the rest of a procedure is empty. */
const source = (submitted: number, answers: number, leaks = found): ProcedureSource => ({
	enteredAt: {},
	closesAt: null,
	funnel: { started: 0, submitted, shortlisted: 0, interviewed: 0, offered: 0, hired: 0 },
	questions: [],
	ownScores: [],
	moderatedAnswers: 0,
	assignments: { total: 0, recused: 0 },
	lint: {},
	lintReasons: 0,
	lintUses: { applied: 0, hidden: 0 },
	answers,
	leaks,
	flags: 1,
	decisions: { total: 0, deviations: 0 },
});

describe('leaks', () => {
	it('counts every stage, and per 100 answers', () => {
		expect(leaks.compute(source(20, 40)).columns).toEqual({
			answers: 40,
			byCandidate: 6,
			byEngine: 10,
			bySupervisor: 3,
			byAssessor: 1,
			candidatePer100: 15,
			enginePer100: 25,
			supervisorPer100: 7.5,
			assessorPer100: 2.5,
			per100: 50,
			flags: 1,
		});
	});

	it('has exactly the columns it names', () => {
		expect(Object.keys(leaks.compute(source(20, 40)).columns)).toEqual(Object.keys(leaks.columns));
	});

	it('breaks down by type and stage, and the parts are the whole', () => {
		const { breakdown, columns } = leaks.compute(source(20, 40));
		expect(breakdown).toEqual({
			NAME: { candidate: 4, engine: 10 },
			FAMILY: { candidate: 2 },
			UNIQUE_FACT: { supervisor: 3, assessor: 1 },
		});
		const all = Object.values(breakdown ?? {}).flatMap((stages) => Object.values(stages));
		expect(all.reduce((sum, count) => sum + count, 0)).toBe(
			(columns.byCandidate ?? 0) +
				(columns.byEngine ?? 0) +
				(columns.bySupervisor ?? 0) +
				(columns.byAssessor ?? 0),
		);
	});

	it('says nothing by type about few people', () => {
		const few = leaks.compute(source(fewestForTypes - 1, 30));
		expect(few.breakdown).toBeUndefined();
		expect(few.reason).toBe('few-applications');
		expect(leaks.compute(source(fewestForTypes, 30)).breakdown).toBeDefined();
	});

	it('divides by no answers without a number', () => {
		const { columns } = leaks.compute(source(0, 0, []));
		expect([columns.per100, columns.candidatePer100]).toEqual([null, null]);
	});
});

describe('typesOf', () => {
	it('adds what comes twice', () => {
		const [first] = found;
		expect(first && typesOf([first, first])).toEqual({ NAME: { candidate: 8 } });
		expect(leakStages).toHaveLength(4);
	});
});
