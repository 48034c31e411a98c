import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, needsDiscussion, shuffle } from './rules';

const items = fc.array(fc.string(), { maxLength: 40 });

describe('shuffle', () => {
	it('is a permutation and the same for the same seed', () => {
		fc.assert(
			fc.property(items, fc.string(), (list, seed) => {
				expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
				expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
			}),
		);
	});

	it('puts every item in every place about as often', () => {
		const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
		for (let seed = 0; seed < 5000; seed++) {
			for (const [place, item] of shuffle([0, 1, 2, 3, 4], `seed ${seed}`).entries()) {
				const row = counts[item];
				if (row) row[place] = (row[place] ?? 0) + 1;
			}
		}
		// 1,000 expected, standard deviation 28: five of these is beyond chance
		expect(counts.flat().every((count) => Math.abs(count - 1000) < 145)).toBe(true);
	});
});

/** Kendall's tau between two orders of the same items: 1 the same, -1 reversed, about 0 unrelated. */
function tau(left: readonly string[], right: readonly string[]): number {
	let sum = 0;
	for (let i = 0; i < left.length; i++) {
		for (let j = i + 1; j < left.length; j++) {
			sum += right.indexOf(left[i] ?? '') < right.indexOf(left[j] ?? '') ? 1 : -1;
		}
	}
	return sum / ((left.length * (left.length - 1)) / 2);
}

const answers = (applications: number, questions: readonly string[]) =>
	questions.flatMap((questionId) =>
		Array.from({ length: applications }, (_, index) => ({ questionId, answerId: `${questionId}-${index}` })),
	);
const orderOf = (rows: ReturnType<typeof assign>, assessorId: string, questionId: string) =>
	rows
		.filter((row) => row.assessorId === assessorId && row.questionId === questionId)
		.sort((left, right) => left.position - right.position)
		.map((row) => row.answerId);

describe('assign', () => {
	it('gives every answer its raters, nobody twice, and balances the load', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 20 }),
				fc.integer({ min: 2, max: 6 }),
				fc.string(),
				(applications, people, seed) => {
					const assessors = Array.from({ length: people }, (_, index) => `assessor-${index}`);
					const raters = Math.min(3, people);
					const rows = assign(answers(applications, ['q1', 'q2']), assessors, raters, seed);
					const perAnswer = new Map<string, Set<string>>();
					for (const row of rows)
						perAnswer.set(row.answerId, (perAnswer.get(row.answerId) ?? new Set()).add(row.assessorId));
					expect([...perAnswer.values()].every((given) => given.size === raters)).toBe(true);
					expect(rows).toHaveLength(applications * 2 * raters);
					const loads = assessors.map((assessor) => rows.filter((row) => row.assessorId === assessor).length);
					expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
				},
			),
			{ numRuns: 50 },
		);
	});

	it('gives assessors unrelated orders, and one assessor unrelated orders per question', () => {
		const taus: number[] = [];
		for (let seed = 0; seed < 200; seed++) {
			const rows = assign(answers(20, ['q1', 'q2']), ['x', 'y', 'z'], 3, `seed ${seed}`);
			taus.push(tau(orderOf(rows, 'x', 'q1'), orderOf(rows, 'y', 'q1')));
			const second = orderOf(rows, 'x', 'q2').map((answer) => answer.replace('q2', 'q1'));
			taus.push(tau(orderOf(rows, 'x', 'q1'), second));
		}
		const mean = taus.reduce((sum, value) => sum + value, 0) / taus.length;
		expect(Math.abs(mean)).toBeLessThan(0.04);
	});

	it('does not depend on the order of arrival', () => {
		const given = answers(12, ['q1']);
		expect(orderOf(assign([...given].reverse(), ['x', 'y', 'z'], 3, 's'), 'x', 'q1')).toEqual(
			orderOf(assign(given, ['x', 'y', 'z'], 3, 's'), 'x', 'q1'),
		);
	});

	it('refuses fewer assessors than raters', () => {
		expect(() => assign(answers(1, ['q1']), ['x'], 2, 's')).toThrow(RangeError);
	});
});

describe('needsDiscussion', () => {
	it('starts at a spread of two points', () => {
		expect(needsDiscussion([2, 3, 3])).toBe(false);
		expect(needsDiscussion([2, 4, 3])).toBe(true);
		expect(needsDiscussion([5])).toBe(false);
	});
});
