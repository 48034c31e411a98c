import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Rating } from '../definition';
import { icc } from './icc';
import { kendallW } from './kendall-w';
import { krippendorffAlpha } from './krippendorff-alpha';
import { krippendorffAlphaBootstrap } from './krippendorff-alpha-bootstrap';
import { weightedKappa } from './weighted-kappa';

// The machine may be shared: time is no criterion in these tests.
vi.setConfig({ testTimeout: 60_000 });

const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const score = fc.integer({ min: 1, max: 5 });

const matrixOf = <Cell>(cell: fc.Arbitrary<Cell>) =>
	fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) =>
		fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);
const complete = matrixOf(score);
const incomplete = matrixOf(fc.option(score, { freq: 4 }));

const close = (left: number | null, right: number | null, digits = 9): void => {
	if (left === null || right === null) expect(left).toBe(right);
	else expect(left).toBeCloseTo(right, digits);
};

const turned = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] =>
	rows.map((row) => [...row].reverse()).reverse();

/** Alpha straight from its definition: every ordered pair of values, O(n²). */
function alphaByPairs(rows: readonly (readonly Rating[])[], metric: (typeof metrics)[number]): number | null {
	const units = rows.map((row) => row.filter((cell) => cell !== null)).filter((row) => row.length > 1);
	const values = units.flat();
	const levels = [...new Set(values)].sort((a, b) => a - b);
	const frequency = (level: number): number => values.filter((value) => value === level).length;
	const distance = (a: number, b: number): number => {
		if (a === b) return 0;
		if (metric === 'nominal') return 1;
		if (metric === 'interval') return (a - b) ** 2;
		if (metric === 'ratio') return ((a - b) / (a + b)) ** 2;
		const between = levels.filter((level) => level >= Math.min(a, b) && level <= Math.max(a, b));
		return (
			(between.reduce((sum, level) => sum + frequency(level), 0) - (frequency(a) + frequency(b)) / 2) ** 2
		);
	};
	const pairs = (list: readonly number[]): number =>
		list.reduce((sum, a) => sum + list.reduce((s, b) => s + distance(a, b), 0), 0);
	const observed = units.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0) / values.length;
	const expected = pairs(values) / (values.length * (values.length - 1));
	return expected > 0 ? 1 - observed / expected : null;
}

describe('krippendorff alpha', () => {
	it('equals its definition over all pairs', () => {
		fc.assert(
			fc.property(incomplete, fc.constantFrom(...metrics), (rows, metric) => {
				close(krippendorffAlpha(rows, metric).estimate, alphaByPairs(rows, metric));
			}),
		);
	});

	it('does not depend on the order of units and raters, and is at most 1', () => {
		fc.assert(
			fc.property(incomplete, fc.constantFrom(...metrics), (rows, metric) => {
				const { estimate } = krippendorffAlpha(rows, metric);
				close(krippendorffAlpha(turned(rows), metric).estimate, estimate, 12);
				expect(estimate ?? 1).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('keeps its value when scores are renamed as the metric allows', () => {
		fc.assert(
			fc.property(incomplete, (rows) => {
				const map = (change: (value: number) => number) =>
					rows.map((row) => row.map((cell) => (cell === null ? null : change(cell))));
				close(
					krippendorffAlpha(
						map((value) => (value * 3) % 7),
						'nominal',
					).estimate,
					krippendorffAlpha(rows, 'nominal').estimate,
				);
				close(
					krippendorffAlpha(
						map((value) => value ** 3),
						'ordinal',
					).estimate,
					krippendorffAlpha(rows, 'ordinal').estimate,
				);
				close(
					krippendorffAlpha(
						map((value) => 1e6 + 10 * value),
						'interval',
					).estimate,
					krippendorffAlpha(rows, 'interval').estimate,
					6,
				);
				close(
					krippendorffAlpha(
						map((value) => 4 * value),
						'ratio',
					).estimate,
					krippendorffAlpha(rows, 'ratio').estimate,
				);
			}),
		);
	});

	it('ignores units with one score', () => {
		fc.assert(
			fc.property(incomplete, score, (rows, value) => {
				const lone = (rows[0] ?? []).map((_, at) => (at === 0 ? value : null));
				expect(krippendorffAlpha([...rows, lone], 'ordinal')).toEqual(krippendorffAlpha(rows, 'ordinal'));
			}),
		);
	});

	it('gives the same interval for the same seed, around the estimate, and wider over clusters that hang together', () => {
		const rows = Array.from({ length: 60 }, (_, at) => [
			1 + ((at * 7) % 5),
			1 + ((at * 7 + (at % 5 > 2 ? 1 : 0)) % 5),
			1 + ((at * 7) % 5),
		]);
		const cluster = rows.map((_, at) => Math.floor(at / 6));
		const one = krippendorffAlphaBootstrap(rows, { metric: 'interval', seed: 5 });
		expect(krippendorffAlphaBootstrap(rows, { metric: 'interval', seed: 5 })).toEqual(one);
		expect(krippendorffAlphaBootstrap(rows, { metric: 'interval', seed: 6 })).not.toEqual(one);
		expect(one.replicates).toBe(2000);
		expect(Number(one.lower)).toBeLessThan(one.estimate ?? Number.NaN);
		expect(Number(one.upper)).toBeGreaterThan(one.estimate ?? Number.NaN);
		// Every candidate's rows repeated: the information is that of 10 candidates, not of 60 answers.
		const repeated = rows.map((_, at) => rows[Math.floor(at / 6) * 6] ?? []);
		const byUnit = krippendorffAlphaBootstrap(repeated, { metric: 'interval', seed: 5 });
		const byCluster = krippendorffAlphaBootstrap(repeated, { metric: 'interval', seed: 5, cluster });
		expect(Number(byCluster.upper) - Number(byCluster.lower)).toBeGreaterThan(
			1.5 * (Number(byUnit.upper) - Number(byUnit.lower)),
		);
	});
});

describe('intraclass correlation', () => {
	it('does not depend on order, nor on origin and unit of the scale', () => {
		fc.assert(
			fc.property(complete, (rows) => {
				const first = icc(rows);
				for (const other of [turned(rows), rows.map((row) => row.map((value) => 50 - 4 * value))]) {
					const second = icc(other);
					for (const form of ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'] as const)
						close(first[form].estimate, second[form].estimate, 8);
				}
			}),
		);
	});

	it('has its estimate inside its interval, and single forms at most 1', () => {
		fc.assert(
			fc.property(complete, (rows) => {
				const result = icc(rows);
				for (const form of ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'] as const) {
					const { estimate, lower, upper } = result[form];
					if (estimate === null) continue;
					expect(estimate).toBeLessThanOrEqual(1 + 1e-12);
					if (lower !== null) expect(Number(lower)).toBeLessThanOrEqual(estimate + 1e-9);
					if (upper !== null) expect(Number(upper)).toBeGreaterThanOrEqual(estimate - 1e-9);
				}
			}),
		);
	});

	it('does not react to severity in the consistency form', () => {
		fc.assert(
			fc.property(complete, (rows) => {
				close(
					icc(rows.map((row) => row.map((value, at) => value + 2 * at))).ICC3.estimate,
					icc(rows).ICC3.estimate,
					8,
				);
			}),
		);
	});
});

describe('kappa and W', () => {
	const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 40 });
	const levels = [1, 2, 3, 4, 5];

	it('kappa is symmetric, at most 1 and follows reversed levels', () => {
		fc.assert(
			fc.property(pairs, fc.constantFrom('quadratic', 'linear', 'identity'), (list, weights) => {
				const a = list.map(([first]) => first);
				const b = list.map(([, second]) => second);
				const one = weightedKappa(a, b, weights, levels);
				close(weightedKappa(b, a, weights, levels).estimate, one.estimate);
				close(weightedKappa(b, a, weights, levels).se, one.se, 7);
				close(
					weightedKappa(
						a.map((v) => 6 - v),
						b.map((v) => 6 - v),
						weights,
						levels,
					).estimate,
					one.estimate,
				);
				expect(one.estimate ?? 1).toBeLessThanOrEqual(1 + 1e-12);
				expect(one.se ?? 0).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('linear and quadratic kappa are Cohen’s kappa for two levels', () => {
		fc.assert(
			fc.property(pairs, (list) => {
				const a = list.map(([first]) => (first > 3 ? 1 : 0));
				const b = list.map(([, second]) => (second > 3 ? 1 : 0));
				const cohen = weightedKappa(a, b, 'identity', [0, 1]);
				close(weightedKappa(a, b, 'quadratic', [0, 1]).estimate, cohen.estimate);
				close(weightedKappa(a, b, 'linear', [0, 1]).se, cohen.se, 7);
			}),
		);
	});

	it('W lies between 0 and 1 and only looks at order', () => {
		fc.assert(
			fc.property(complete, (rows) => {
				const one = kendallW(rows);
				close(
					kendallW(rows.map((row) => row.map((value, at) => Math.exp(value) + at))).estimate,
					one.estimate,
				);
				close(kendallW(turned(rows)).estimate, one.estimate);
				if (one.estimate !== null) {
					expect(one.estimate).toBeGreaterThanOrEqual(-1e-12);
					expect(one.estimate).toBeLessThanOrEqual(1 + 1e-12);
				}
			}),
		);
	});
});
