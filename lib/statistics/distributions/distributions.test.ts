import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fQuantile, fTails, incompleteBeta, studentCritical, studentTwoSided } from './beta';
import { bothAbove } from './bivariate-normal';
import { chiSquareUpper, deviance, incompleteGamma, logGamma, stirlingRemainder } from './gamma';
import { hypergeometric } from './hypergeometric';
import { normalCritical, normalLower, normalQuantileUpper, normalUpper } from './normal';
import { rankSumProbabilities, rankSumQuantile } from './rank-sum';

// The machine may be shared: time is no criterion in these tests.
vi.setConfig({ testTimeout: 60_000 });

const relative = (got: number, want: number): number => Math.abs(got - want) / Math.abs(want);

/** Values to 16 digits, computed with 40-digit arithmetic (mpmath). */
const known: readonly (readonly [name: string, got: number, want: number])[] = [
	['normal tail at 4', normalUpper(4), 3.167124183311992e-5],
	['normal tail at 15', normalUpper(15), 3.670966199312751e-51],
	['normal tail at 37', normalUpper(37), 5.7255712225245764e-300],
	['normal quantile .025', normalCritical(0.95), 1.959963984540054],
	['normal quantile 1e-10', normalQuantileUpper(1e-10), 6.361340902404056],
	['normal quantile 1e-20', normalQuantileUpper(1e-20), 9.262340089798407],
	['normal quantile 1e-300', normalQuantileUpper(1e-300), 37.0470962993612],
	['ln gamma 0.3', logGamma(0.3), 1.0957979948180756],
	['ln gamma 100', logGamma(100), 359.1342053695754],
	['ln gamma 1e6', logGamma(1e6), 12815504.5691476],
	['chi-square 50, 3 df', chiSquareUpper(50, 3), 7.989179244951472e-11],
	['chi-square 1000, 1 df', chiSquareUpper(1000, 1), 1.795832784800726e-219],
	['chi-square 1100, 1000 df', chiSquareUpper(1100, 1000), 0.0146144081262952],
	['F 2.3, 1 and 3999 df', fTails(2.3, 1, 3999)[1], 0.12945303889528995],
	['F 500, 20 and 300 df', fTails(500, 20, 300)[1], 4.7921055953471e-217],
	['t 12, 10000 df', studentTwoSided(12, 10_000), 5.97977960781133e-33],
	['F quantile .975, 3999 and 2.3 df', fQuantile(0.975, 3999, 2.3), 26.203602788071],
	['F quantile .001, 1 and 15996 df', fQuantile(0.001, 1, 15_996), 1.5708462497928e-6],
	['t critical .05, 1 df', studentCritical(0.05, 1), 12.706204736174707],
];

describe('distributions', () => {
	it.each(known)('%s', (_, got, want) => {
		expect(relative(got, want)).toBeLessThan(1e-12);
	});

	it('has an exact value at the centre of each tail', () => {
		expect(normalUpper(0)).toBe(0.5);
		expect(normalQuantileUpper(0.5)).toBe(0);
		expect(incompleteGamma(2, 0)).toEqual([0, 1]);
		expect(incompleteBeta(2, 3, 0, 1)).toEqual([0, 1]);
		expect(fTails(0, 3, 4)).toEqual([0, 1]);
		expect(deviance(0, 2.5)).toBe(2.5);
	});

	it('quantiles undo tails', () => {
		const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
		const freedom = fc.double({ min: 0.3, max: 20_000, noNaN: true });
		fc.assert(
			fc.property(probability, freedom, freedom, (p, d1, d2) => {
				expect(Math.abs(fTails(fQuantile(p, d1, d2), d1, d2)[0] - p)).toBeLessThan(1e-10);
				expect(relative(normalUpper(normalQuantileUpper(p)), p)).toBeLessThan(1e-10);
				expect(relative(studentTwoSided(studentCritical(p, d1), d1), p)).toBeLessThan(1e-9);
			}),
			{ numRuns: 300 },
		);
	});

	it('tails add up to one, fall with the argument and mirror each other', () => {
		const positive = fc.double({ min: 1e-6, max: 1000, noNaN: true });
		fc.assert(
			fc.property(positive, positive, positive, (x, a, b) => {
				const [lower, upper] = incompleteGamma(a, x);
				expect(lower + upper).toBeCloseTo(1, 12);
				expect(incompleteGamma(a, x * 1.01)[1]).toBeLessThanOrEqual(upper * (1 + 1e-12));
				expect(relative(1 + fTails(x, a, b)[1], 1 + fTails(1 / x, b, a)[0])).toBeLessThan(1e-12);
				expect(normalUpper(-x) + normalUpper(x)).toBeCloseTo(1, 14);
				expect(normalLower(x)).toBe(normalUpper(-x));
			}),
		);
	});

	it('agrees with closed forms', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 600, noNaN: true }), (x) => {
				expect(relative(chiSquareUpper(x, 2), Math.exp(-x / 2))).toBeLessThan(1e-12);
				expect(relative(studentTwoSided(x, 1), 1 - (2 / Math.PI) * Math.atan(x))).toBeLessThan(1e-9);
				expect(relative(chiSquareUpper(x, 1), 2 * normalUpper(Math.sqrt(x)))).toBeLessThan(1e-11);
				expect(
					Math.abs(stirlingRemainder(x + 1) - stirlingRemainder(x) - 1 + (x + 0.5) * Math.log1p(1 / x)),
				).toBeLessThan(1e-12);
			}),
		);
	});

	it('gives the orthant probability of a bivariate normal', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1, max: 1, noNaN: true }),
				fc.double({ min: -3, max: 3, noNaN: true }),
				(rho, z) => {
					expect(bothAbove(0, rho)).toBeCloseTo(0.25 + Math.asin(rho) / (2 * Math.PI), 12);
					// P(X > z) = P(X > z, Y > z) + P(X > z, Y ≤ z)
					expect(bothAbove(z, rho)).toBeLessThanOrEqual(normalUpper(z) + 1e-12);
					expect(bothAbove(-z, rho)).toBeCloseTo(1 - 2 * normalUpper(z) + bothAbove(z, rho), 11);
				},
			),
		);
	});

	it('counts rank sums and tables completely', () => {
		const size = fc.integer({ min: 1, max: 30 });
		fc.assert(
			fc.property(size, size, size, (m, n, drawn) => {
				const ranks = rankSumProbabilities(m, n);
				expect(ranks.length).toBe(m * n + 1);
				expect(ranks[0]).toBeCloseTo(ranks[m * n] ?? -1, 14);
				expect(ranks.reduce((sum, p, u) => sum + p * u, 0)).toBeCloseTo((m * n) / 2, 8);
				expect(rankSumQuantile(1, ranks)).toBeLessThanOrEqual(m * n);
				const selected = Math.min(drawn, m + n);
				const { first, probabilities } = hypergeometric(m, n, selected);
				expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
				const mean = probabilities.reduce((sum, p, at) => sum + p * (first + at), 0);
				expect(mean).toBeCloseTo((selected * m) / (m + n), 9);
			}),
			{ numRuns: 60 },
		);
	});
});
