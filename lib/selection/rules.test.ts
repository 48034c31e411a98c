import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionRule, type GivenScore, rank } from './rules';

const questions = [
	{ questionId: 'q1', weight: 2 },
	{ questionId: 'q2', weight: 1 },
];
const rule: DecisionRule = { minimumScore: 3, inviteCount: 2, tieRule: 'invite-all' };
const score = (applicationId: string, questionId: string, ...values: number[]): GivenScore[] =>
	values.map((value) => ({ applicationId, questionId, value }));
const outcomes = (rows: ReturnType<typeof rank>) =>
	Object.fromEntries(rows.map((row) => [row.applicationId, row.ruleOutcome]));

describe('rank', () => {
	it('weighs the means of the questions', () => {
		const scores = [
			...score('a', 'q1', 5, 4),
			...score('a', 'q2', 3),
			...score('b', 'q1', 2),
			...score('b', 'q2', 5),
		];
		const [first, second] = rank(['a', 'b'], questions, scores, rule, 'seed');
		expect(first).toMatchObject({ applicationId: 'a', rank: 1, total: 4, questionMeans: [4.5, 3] });
		expect(second).toMatchObject({ applicationId: 'b', rank: 2, total: 3 });
	});

	it('counts an unanswered question as zero', () => {
		expect(rank(['a'], questions, score('a', 'q1', 5), rule, 'seed')[0]?.total).toBe(3.3333);
	});

	it('invites nobody below the minimum', () => {
		const scores = [...score('a', 'q1', 2), ...score('a', 'q2', 2)];
		expect(outcomes(rank(['a'], questions, scores, rule, 'seed'))).toEqual({ a: 'reject' });
	});

	const three = ['a', 'b', 'c'].flatMap((id) => [...score(id, 'q1', 4), ...score(id, 'q2', 4)]);
	it('invites everybody in a tie at the cut when the rule says so', () => {
		expect(outcomes(rank(['a', 'b', 'c'], questions, three, rule, 'seed'))).toEqual({
			a: 'invite',
			b: 'invite',
			c: 'invite',
		});
	});

	it('draws lots when the rule says so, the same every time', () => {
		const lot = { ...rule, tieRule: 'lot' } as const;
		const rows = rank(['a', 'b', 'c'], questions, three, lot, 'seed');
		expect(rows.filter((row) => row.ruleOutcome === 'invite')).toHaveLength(2);
		expect(rank(['c', 'b', 'a'], questions, three, lot, 'seed')).toEqual(rows);
	});

	it('looks at the heaviest question first when the rule says so', () => {
		const scores = [
			...[...score('a', 'q1', 5), ...score('a', 'q2', 2)],
			...[...score('b', 'q1', 4), ...score('b', 'q2', 4)],
			...[...score('c', 'q1', 4), ...score('c', 'q2', 4)],
		];
		const heaviest = { ...rule, inviteCount: 1, tieRule: 'heaviest-question' } as const;
		expect(outcomes(rank(['a', 'b', 'c'], questions, scores, heaviest, 'seed'))).toEqual({
			a: 'invite',
			b: 'reject',
			c: 'reject',
		});
	});

	const givenScores = fc.array(
		fc.record({
			applicationId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
			questionId: fc.constantFrom('q1', 'q2'),
			value: fc.integer({ min: 0, max: 5 }),
		}),
		{ maxLength: 60 },
	);
	const anyRule = fc.record({
		minimumScore: fc.integer({ min: 1, max: 5 }),
		inviteCount: fc.integer({ min: 1, max: 6 }),
		tieRule: fc.constantFrom<DecisionRule['tieRule']>('invite-all', 'heaviest-question', 'lot'),
	});
	const ids = ['a', 'b', 'c', 'd', 'e'];

	it('keeps totals within the scale and everybody in the list, once', () => {
		fc.assert(
			fc.property(givenScores, anyRule, (scores, anyOf) => {
				const rows = rank(ids, questions, scores, anyOf, 'seed');
				expect(rows.map((row) => row.applicationId).sort()).toEqual(ids);
				expect(rows.every((row) => row.total >= 0 && row.total <= 5)).toBe(true);
			}),
		);
	});

	it('never invites a lower total while a higher one is rejected', () => {
		fc.assert(
			fc.property(givenScores, anyRule, (scores, anyOf) => {
				const rows = rank(ids, questions, scores, anyOf, 'seed');
				const invited = rows.filter((row) => row.ruleOutcome === 'invite').map((row) => row.total);
				const rejected = rows
					.filter((row) => row.ruleOutcome === 'reject' && row.total >= anyOf.minimumScore)
					.map((row) => row.total);
				expect(Math.max(0, ...rejected)).toBeLessThanOrEqual(Math.min(5, ...invited));
			}),
		);
	});

	it('does not depend on the order in which scores or applications arrive', () => {
		fc.assert(
			fc.property(givenScores, anyRule, (scores, anyOf) => {
				expect(rank([...ids].reverse(), questions, [...scores].reverse(), anyOf, 'seed')).toEqual(
					rank(ids, questions, scores, anyOf, 'seed'),
				);
			}),
		);
	});

	it('never lowers a total when a score goes up', () => {
		fc.assert(
			fc.property(givenScores, (scores) => {
				const before =
					rank(ids, questions, scores, rule, 'seed').find((row) => row.applicationId === 'a')?.total ?? 0;
				const raised = scores.map((given) =>
					given.applicationId === 'a' ? { ...given, value: Math.min(5, given.value + 1) } : given,
				);
				expect(
					rank(ids, questions, raised, rule, 'seed').find((row) => row.applicationId === 'a')?.total,
				).toBeGreaterThanOrEqual(before);
			}),
		);
	});
});
