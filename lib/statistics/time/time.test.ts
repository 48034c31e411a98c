import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hedgesG } from '../descriptives/hedges-g';
import { quantiles } from '../descriptives/quantiles';
import { welchT } from '../descriptives/welch-t';
import { hodgesLehmann } from './hodges-lehmann';
import { kaplanMeier } from './kaplan-meier';
import { logRank } from './log-rank';
import { mannWhitney } from './mann-whitney';

// The machine may be shared: time is no criterion in these tests.
vi.setConfig({ testTimeout: 60_000 });

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 20 });
const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 6, maxLength: 40 });
const spells = fc.array(fc.record({ time: fc.integer({ min: 1, max: 40 }), event: fc.boolean() }), {
	minLength: 1,
	maxLength: 30,
});

describe('two samples', () => {
	it('U counts the pairs, and turns around with the samples', () => {
		fc.assert(
			fc.property(values, values, (x, y) => {
				const { U, p, probSuperiority } = mannWhitney(x, y);
				const pairs = x.flatMap((a) => y.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
				expect(U).toBeCloseTo(
					pairs.reduce<number>((sum, value) => sum + value, 0),
					9,
				);
				const back = mannWhitney(y, x);
				expect(Number(U) + Number(back.U)).toBeCloseTo(x.length * y.length, 9);
				expect(back.p).toBeCloseTo(Number(p), 12);
				expect(Number(probSuperiority) + Number(back.probSuperiority)).toBeCloseTo(1, 12);
			}),
		);
	});

	it('exact and normal p values come together as samples grow', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(
					Array.from({ length: 98 }, (_, at) => at),
					{ minLength: 49, maxLength: 49 },
				),
				(x) => {
					const y = Array.from({ length: 98 }, (_, at) => at).filter((value) => !x.includes(value));
					const exact = mannWhitney(x, y);
					expect(exact.method).toBe('exact');
					// One pair of ties is enough to switch method and hardly moves the value.
					const tied = mannWhitney([...x, 200], [...y, 200]);
					expect(tied.method).toBe('normal');
					expect(Math.abs(Number(exact.p) - Number(tied.p))).toBeLessThan(0.02);
				},
			),
			{ numRuns: 30 },
		);
	});

	it('Hodges-Lehmann is the median of all differences and moves with a shift', () => {
		fc.assert(
			fc.property(values, values, fc.integer({ min: -50, max: 50 }), (x, y, shift) => {
				const all = x.flatMap((a) => y.map((b) => a - b));
				const { estimate, lower, upper } = hodgesLehmann(x, y);
				expect(estimate).toBeCloseTo(Number(quantiles(all, [0.5]).quantiles[0]), 12);
				const moved = hodgesLehmann(
					x.map((value) => value + shift),
					y,
				);
				expect(Number(moved.estimate)).toBeCloseTo(Number(estimate) + shift, 12);
				expect(Number(lower)).toBeLessThanOrEqual(Number(estimate));
				expect(Number(upper)).toBeGreaterThanOrEqual(Number(estimate));
				const back = hodgesLehmann(y, x);
				expect(Number(back.lower)).toBeCloseTo(-Number(upper), 12);
			}),
		);
	});

	it('the exact interval leaves 0 out exactly when the exact test is significant', () => {
		fc.assert(
			fc.property(distinct, fc.integer({ min: 3, max: 20 }), (all, cut) => {
				const x = all.slice(0, Math.min(cut, all.length - 3));
				const y = all.slice(x.length);
				const { lower, upper, method } = hodgesLehmann(x, y);
				if (method !== 'exact' || x.length < 4 || y.length < 4) return;
				expect(Number(lower) > 0 || Number(upper) < 0).toBe(Number(mannWhitney(x, y).p) <= 0.05);
			}),
		);
	});

	it('Welch and Hedges change sign with the samples and do not depend on origin', () => {
		fc.assert(
			fc.property(values, values, (x, y) => {
				const forward = welchT(x, y);
				const back = welchT(
					y.map((value) => value + 1000),
					x.map((value) => value + 1000),
				);
				expect(Number(back.estimate)).toBeCloseTo(-Number(forward.estimate), 9);
				if (forward.p !== null) expect(back.p).toBeCloseTo(forward.p, 8);
				const scaled = hedgesG(
					x.map((value) => 3 * value),
					y.map((value) => 3 * value),
				);
				const plain = hedgesG(x, y);
				if (plain.estimate !== null) expect(scaled.estimate).toBeCloseTo(plain.estimate, 9);
			}),
		);
	});
});

describe('time to an event', () => {
	it('without censoring the curve is the empirical one and the restricted mean is the mean', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }), (times) => {
				const result = kaplanMeier(times.map((time) => ({ time, event: true })));
				result.eventTimes.forEach((time, at) => {
					expect(result.survival[at]).toBeCloseTo(
						times.filter((value) => value > time).length / times.length,
						12,
					);
				});
				expect(result.rmst).toBeCloseTo(times.reduce((sum, value) => sum + value, 0) / times.length, 9);
			}),
		);
	});

	it('falls from 1, is bounded by the horizon and does not depend on order', () => {
		fc.assert(
			fc.property(spells, fc.integer({ min: 1, max: 50 }), (list, tau) => {
				const result = kaplanMeier(list, tau);
				expect(kaplanMeier([...list].reverse(), tau)).toEqual(result);
				result.survival.reduce((previous, level) => {
					expect(level).toBeLessThan(previous);
					return level;
				}, 1);
				expect(Number(result.rmst)).toBeLessThanOrEqual(tau);
				expect(Number(kaplanMeier(list, tau + 5).rmst)).toBeGreaterThanOrEqual(Number(result.rmst));
				if (result.median !== null && result.lower !== null)
					expect(result.lower).toBeLessThanOrEqual(result.median);
				if (result.median !== null && result.upper !== null)
					expect(result.upper).toBeGreaterThanOrEqual(result.median);
			}),
		);
	});

	it('log-rank: expected adds up to observed, and names and order of groups do not matter', () => {
		fc.assert(
			fc.property(
				spells,
				fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 30, maxLength: 30 }),
				(list, names) => {
					const group = list.map((_, at) => names[at] ?? 0);
					const one = logRank(list, group);
					const two = logRank(
						[...list].reverse(),
						[...group].reverse().map((name) => `g${9 - name}`),
					);
					expect(two.chi2 === null).toBe(one.chi2 === null);
					if (one.chi2 !== null) expect(two.chi2).toBeCloseTo(one.chi2, 7);
					const total = (values: readonly number[] | null): number =>
						(values ?? []).reduce((sum, value) => sum + value, 0);
					expect(total(one.expected)).toBeCloseTo(total(one.observed), 9);
				},
			),
		);
	});
});
