import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { clusteredDiff } from '../clusters/clustered-diff';
import { clusteredProportion } from '../clusters/clustered-proportion';
import { mdeTwoProportions } from '../power/mde-two-prop';
import { powerTwoProportions } from '../power/power-two-prop';
import { adverseImpact } from './adverse-impact';
import { fisherExact } from './fisher-exact';
import { holm } from './holm';
import { mantelHaenszel } from './mantel-haenszel';
import { newcombeDiff } from './newcombe-diff';
import { ratioOfImpactRatios } from './ratio-of-impact-ratios';
import { riskRatio } from './risk-ratio';
import { twoProportionZ } from './two-prop-z';
import { wilson } from './wilson';

// The machine may be shared: time is no criterion in these tests.
vi.setConfig({ testTimeout: 60_000 });

const arm = fc
	.integer({ min: 1, max: 200 })
	.chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const inner = fc
	.integer({ min: 2, max: 200 })
	.chain((n) => fc.record({ x: fc.integer({ min: 1, max: n - 1 }), n: fc.constant(n) }));
const design = (n: number) => ({ n1: n, n2: n, alpha: 0.05, twoSided: true });

describe('one and two proportions', () => {
	it('Wilson holds the estimate, stays in range, mirrors and narrows with n', () => {
		fc.assert(
			fc.property(arm, ({ x, n }) => {
				const { estimate, lower, upper } = wilson({ x, n });
				const mirrored = wilson({ x: n - x, n });
				expect(Number(lower)).toBeLessThanOrEqual(estimate ?? Number.NaN);
				expect(Number(upper)).toBeGreaterThanOrEqual(estimate ?? Number.NaN);
				expect(Number(lower)).toBeGreaterThanOrEqual(0);
				expect(Number(upper)).toBeLessThanOrEqual(1);
				expect(1 - Number(mirrored.upper)).toBeCloseTo(Number(lower), 12);
				const larger = wilson({ x: 4 * x, n: 4 * n });
				expect(Number(larger.upper) - Number(larger.lower)).toBeLessThan(Number(upper) - Number(lower));
			}),
		);
	});

	it('Newcombe changes sign with the order of the groups', () => {
		fc.assert(
			fc.property(arm, arm, (one, two) => {
				const forward = newcombeDiff(one, two);
				const back = newcombeDiff(two, one);
				expect(Number(back.estimate)).toBeCloseTo(-Number(forward.estimate), 12);
				expect(Number(back.lower)).toBeCloseTo(-Number(forward.upper), 12);
				expect(Number(forward.lower)).toBeGreaterThanOrEqual(-1);
			}),
		);
	});

	it('Koopman inverts with the order of the groups and holds the estimate', () => {
		fc.assert(
			fc.property(arm, arm, (one, two) => {
				const forward = riskRatio(one, two);
				const back = riskRatio(two, one);
				if (one.x > 0 && two.x > 0) {
					expect(Number(forward.lower) * Number(back.upper)).toBeCloseTo(1, 8);
					expect(Number(forward.lower)).toBeLessThanOrEqual(Number(forward.estimate) * (1 + 1e-9));
					expect(Number(forward.upper)).toBeGreaterThanOrEqual(Number(forward.estimate) * (1 - 1e-9));
				}
				if (two.x === 0) expect(forward).toMatchObject({ estimate: null, upper: 'Infinity' });
				if (one.x === 0) expect(forward.lower).toBe(0);
			}),
		);
	});

	it('Koopman and Katz agree for large groups', () => {
		fc.assert(
			fc.property(fc.integer({ min: 200, max: 800 }), fc.integer({ min: 200, max: 800 }), (a, b) => {
				const koopman = riskRatio({ x: a * 100, n: 100_000 }, { x: b * 100, n: 100_000 });
				const katz = riskRatio({ x: a * 100, n: 100_000 }, { x: b * 100, n: 100_000 }, 'katz');
				expect(Number(koopman.lower) / Number(katz.lower)).toBeCloseTo(1, 4);
				expect(Number(koopman.upper) / Number(katz.upper)).toBeCloseTo(1, 4);
			}),
		);
	});

	it('Koopman’s bounds are where the score test has p = .05, and the 1 is outside exactly when z is beyond 1.96', () => {
		fc.assert(
			fc.property(inner, inner, (one, two) => {
				const { lower, upper } = riskRatio(one, two);
				const { z } = twoProportionZ(one, two);
				if (Math.abs(Math.abs(Number(z)) - 1.959964) < 1e-6) return;
				expect(Number(lower) > 1 || Number(upper) < 1).toBe(Math.abs(Number(z)) > 1.959964);
			}),
		);
	});

	it('Fisher’s p values are symmetric, ordered and close to z for large groups', () => {
		fc.assert(
			fc.property(arm, arm, (one, two) => {
				const test = fisherExact(one, two);
				const back = fisherExact(two, one);
				expect(back.p).toBeCloseTo(Number(test.p), 10);
				expect(back.pLess).toBeCloseTo(Number(test.pGreater), 10);
				expect(Number(test.pMid)).toBeLessThanOrEqual(
					2 * Math.min(Number(test.pLess), Number(test.pGreater)) + 1e-12,
				);
				expect(Number(test.pLess) + Number(test.pGreater)).toBeGreaterThanOrEqual(1 - 1e-9);
			}),
		);
		const big = [
			{ x: 5080, n: 10_000 },
			{ x: 4950, n: 10_000 },
		] as const;
		expect(Number(fisherExact(...big).pMid)).toBeCloseTo(Number(twoProportionZ(...big).p), 3);
	});

	it('Holm never lowers a p value, keeps the order and lies between no correction and Bonferroni', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
				const { adjusted } = holm(p);
				p.forEach((value, at) => {
					expect(Number(adjusted[at])).toBeGreaterThanOrEqual(value);
					expect(Number(adjusted[at])).toBeLessThanOrEqual(Math.min(1, value * p.length) + 1e-12);
					p.forEach((other, next) => {
						if (other < value) expect(Number(adjusted[next])).toBeLessThanOrEqual(Number(adjusted[at]));
					});
				});
			}),
		);
	});
});

describe('groups and vacancies', () => {
	const stratum = fc.record({ first: inner, second: inner });

	it('Mantel-Haenszel of one vacancy is the plain ratio with the Katz interval', () => {
		fc.assert(
			fc.property(stratum, ({ first, second }) => {
				const { riskRatio: pooled, oddsRatio } = mantelHaenszel([{ first, second }]);
				const katz = riskRatio(first, second, 'katz');
				expect(Number(pooled.estimate)).toBeCloseTo(Number(katz.estimate), 9);
				expect(Number(pooled.upper) / Number(katz.upper)).toBeCloseTo(1, 9);
				const cross = (first.x * (second.n - second.x)) / (second.x * (first.n - first.x));
				expect(Number(oddsRatio.estimate) / cross).toBeCloseTo(1, 9);
			}),
		);
	});

	it('does not depend on the order of vacancies, inverts with the groups, and skips empty arms', () => {
		fc.assert(
			fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (strata) => {
				const one = mantelHaenszel(strata);
				const reordered = mantelHaenszel([...strata].reverse());
				const swapped = mantelHaenszel(strata.map(({ first, second }) => ({ first: second, second: first })));
				expect(Number(reordered.riskRatio.lower)).toBeCloseTo(Number(one.riskRatio.lower), 10);
				expect(Number(swapped.riskRatio.estimate) * Number(one.riskRatio.estimate)).toBeCloseTo(1, 9);
				expect(Number(swapped.oddsRatio.lower) * Number(one.oddsRatio.upper)).toBeCloseTo(1, 8);
				expect(Number(swapped.riskDifference.lower)).toBeCloseTo(-Number(one.riskDifference.upper), 9);
				expect(swapped.cmhChi2).toBeCloseTo(Number(one.cmhChi2), 7);
				const padded = mantelHaenszel([...strata, { first: { x: 0, n: 0 }, second: { x: 3, n: 9 } }]);
				expect(padded).toEqual(one);
			}),
		);
	});

	it('the ratio of impact ratios is 1 for equal arms and inverts with the arms', () => {
		fc.assert(
			fc.property(
				fc.array(stratum, { minLength: 1, maxLength: 4 }),
				fc.array(stratum, { minLength: 1, maxLength: 4 }),
				(pilot, control) => {
					expect(Number(ratioOfImpactRatios(pilot, pilot).estimate)).toBeCloseTo(1, 12);
					const forward = ratioOfImpactRatios(pilot, control);
					const back = ratioOfImpactRatios(control, pilot);
					expect(Number(forward.estimate) * Number(back.estimate)).toBeCloseTo(1, 9);
					expect(back.p).toBeCloseTo(Number(forward.p), 9);
				},
			),
		);
	});

	it('adverse impact ratios never exceed 1 and the flag follows the ratio', () => {
		const groups = fc
			.array(arm, { minLength: 1, maxLength: 5 })
			.map((list) => list.map(({ x, n }, at) => ({ group: `g${at}`, applicants: n, selected: x })));
		fc.assert(
			fc.property(groups, fc.integer({ min: 0, max: 30 }), (list, minimum) => {
				const result = adverseImpact(list, minimum);
				for (const { ratio, belowFourFifths, pMid, pMidHolm } of result.comparisons) {
					expect(ratio ?? 0).toBeLessThanOrEqual(1);
					expect(belowFourFifths).toBe((ratio ?? 1) < 0.8 - 1e-12);
					expect(pMidHolm ?? 1).toBeGreaterThanOrEqual(pMid ?? 0);
				}
				if (result.reference !== null)
					expect(result.comparisons.length + result.excluded.length + 1).toBe(list.length);
			}),
		);
	});

	it('clustered variance equals the binomial one, times k/(k − 1), when every person is a cluster', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (yes, no) => {
				const people = [...Array(yes).fill({ x: 1, n: 1 }), ...Array(no).fill({ x: 0, n: 1 })] as {
					x: number;
					n: number;
				}[];
				const k = yes + no;
				expect(clusteredProportion(people).deff).toBeCloseTo(k / (k - 1), 9);
				expect(clusteredDiff(people, people).estimate).toBe(0);
			}),
		);
	});
});

describe('power', () => {
	it('grows with n and with the difference, and the smallest difference has the power asked for', () => {
		const rate = fc.double({ min: 0.05, max: 0.45, noNaN: true });
		fc.assert(
			fc.property(
				rate,
				fc.double({ min: 0.01, max: 0.3, noNaN: true }),
				fc.integer({ min: 10, max: 2000 }),
				(p1, step, n) => {
					const power = (difference: number, size: number) =>
						Number(powerTwoProportions(p1, p1 + difference, design(size)).power);
					expect(power(step, n + 50)).toBeGreaterThanOrEqual(power(step, n));
					expect(power(step + 0.05, n)).toBeGreaterThanOrEqual(power(step, n));
					const { p2 } = mdeTwoProportions(p1, design(n));
					if (p2 !== null) expect(Number(powerTwoProportions(p1, p2, design(n)).power)).toBeCloseTo(0.8, 9);
					const down = mdeTwoProportions(p1, design(n), 0.8, 'decrease');
					if (down.p2 !== null)
						expect(Number(powerTwoProportions(p1, down.p2, design(n)).power)).toBeCloseTo(0.8, 9);
				},
			),
		);
	});
});
