import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { gStudyPr } from '../generalizability/g-study-pr';
import { randomIndex } from '../numeric/random';
import { raterEffectsFixed } from './rater-effects-fixed';
import { varianceComponentsReml } from './variance-components-reml';
import { varianceComponentsReml3 } from './variance-components-reml3';

// The machine may be shared: time is no criterion in these tests.
vi.setConfig({ testTimeout: 60_000 });

type Long = { unit: number[]; rater: number[]; value: number[] };

/** Ratings with real differences between units and raters, some left out. */
const long = fc
	.record({
		seed: fc.integer({ min: 1, max: 1e6 }),
		units: fc.integer({ min: 6, max: 15 }),
		raters: fc.integer({ min: 3, max: 5 }),
	})
	.map(({ seed, units, raters }): Long => {
		const draw = randomIndex(seed);
		const noise = (): number => (draw(1000) + draw(1000) + draw(1000) - 1500) / 500;
		const severity = Array.from({ length: raters }, () => 0.5 * noise());
		const result: Long = { unit: [], rater: [], value: [] };
		for (let unit = 0; unit < units; unit += 1) {
			const level = noise();
			for (let rater = 0; rater < raters; rater += 1) {
				if (draw(4) === 0 && rater !== unit % raters) continue;
				result.unit.push(unit);
				result.rater.push(rater);
				result.value.push(3 + level + (severity[rater] ?? 0) + 0.7 * noise());
			}
		}
		return result;
	});

const shuffled = ({ unit, rater, value }: Long): Long => {
	const order = unit.map((_, at) => at).sort((a, b) => ((a * 7919) % 104_729) - ((b * 7919) % 104_729));
	const pick = (list: number[]): number[] => order.map((at) => list[at] ?? 0);
	return { unit: pick(unit), rater: pick(rater), value: pick(value) };
};

const closeLists = (
	left: readonly number[] | null,
	right: readonly number[] | null,
	digits: number,
): void => {
	expect(left === null).toBe(right === null);
	left?.forEach((value, at) => {
		expect(value).toBeCloseTo(right?.[at] ?? Number.NaN, digits);
	});
};

describe('fixed rater effects', () => {
	it('add up to zero, do not depend on order and shift with the scale', () => {
		fc.assert(
			fc.property(long, (ratings) => {
				const one = raterEffectsFixed(ratings);
				const two = raterEffectsFixed(
					shuffled({ ...ratings, value: ratings.value.map((value) => 2 * value + 10) }),
				);
				expect(two.reason).toBe(one.reason);
				if (one.raterEffect === null) return;
				expect(one.raterEffect.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
				closeLists(
					two.raterEffect,
					one.raterEffect.map((value) => 2 * value),
					8,
				);
				closeLists(
					two.adjustedMean,
					(one.adjustedMean ?? []).map((value) => 2 * value + 10),
					8,
				);
			}),
		);
	});

	it('are the differences of column means in a complete design', () => {
		const result = raterEffectsFixed({
			unit: [1, 1, 2, 2, 3, 3],
			rater: [1, 2, 1, 2, 1, 2],
			value: [1, 2, 4, 4, 3, 6],
		});
		closeLists(result.raterEffect, [-2 / 3, 2 / 3], 12);
		closeLists(result.adjustedMean, [1.5, 4, 4.5], 12);
	});

	it('count the parts of a rota that nobody links', () => {
		const result = raterEffectsFixed({
			unit: [1, 1, 2, 2, 3, 3],
			rater: ['a', 'b', 'c', 'd', 'e', 'f'],
			value: [1, 2, 3, 4, 5, 6],
		});
		expect(result).toMatchObject({ reason: 'not-connected', nComponents: 3, raterEffect: null });
	});
});

describe('REML', () => {
	it('does not depend on order and follows origin and unit of the scale', () => {
		fc.assert(
			fc.property(long, (ratings) => {
				const one = varianceComponentsReml(ratings);
				const two = varianceComponentsReml(
					shuffled({ ...ratings, value: ratings.value.map((value) => 100 + 5 * value) }),
				);
				expect(two.reason).toBe(one.reason);
				if (one.varUnit === null) return;
				expect(two.varUnit ?? Number.NaN).toBeCloseTo(25 * one.varUnit, 4);
				expect(two.varRater ?? Number.NaN).toBeCloseTo(25 * (one.varRater ?? Number.NaN), 4);
				expect(two.varResidual ?? Number.NaN).toBeCloseTo(25 * (one.varResidual ?? Number.NaN), 4);
				expect(two.intercept ?? Number.NaN).toBeCloseTo(100 + 5 * (one.intercept ?? Number.NaN), 4);
			}),
			{ numRuns: 40 },
		);
	});

	it('exchanges the two factors when units and raters are exchanged', () => {
		fc.assert(
			fc.property(long, ({ unit, rater, value }) => {
				const one = varianceComponentsReml({ unit, rater, value });
				const two = varianceComponentsReml({ unit: rater, rater: unit, value });
				if (one.varUnit === null || two.varUnit === null) return;
				expect(two.varRater ?? Number.NaN).toBeCloseTo(one.varUnit, 5);
				expect(two.varUnit).toBeCloseTo(one.varRater ?? Number.NaN, 5);
				expect(two.remlCriterion ?? Number.NaN).toBeCloseTo(one.remlCriterion ?? Number.NaN, 7);
			}),
			{ numRuns: 40 },
		);
	});

	it('has no better point nearby: predictions add up to zero and shrink towards the mean', () => {
		fc.assert(
			fc.property(long, (ratings) => {
				const { unitScore, raterEffect, intercept, varUnit, varRater } = varianceComponentsReml(ratings);
				if (unitScore === null || raterEffect === null || intercept === null) return;
				const spread = unitScore.reduce((sum, value) => sum + value - intercept, 0);
				if ((varUnit ?? 0) > 0) expect(spread).toBeCloseTo(0, 6);
				else expect(spread).toBe(0);
				if ((varRater ?? 0) > 0) expect(raterEffect.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
			}),
			{ numRuns: 40 },
		);
	});

	it('equals the analysis of variance on complete data with positive components', () => {
		const score = fc.integer({ min: 0, max: 50 });
		const rows = fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 9 });
		fc.assert(
			fc.property(rows, (ratings) => {
				const { raw } = gStudyPr(ratings);
				if (!raw || raw.p <= 0 || raw.r <= 0 || raw.pr <= 0) return;
				const cells = ratings.flatMap((row, unit) => row.map((value, rater) => ({ unit, rater, value })));
				const reml = varianceComponentsReml({
					unit: cells.map((c) => c.unit),
					rater: cells.map((c) => c.rater),
					value: cells.map((c) => c.value),
				});
				// In proportion to all variance together: a component of nearly 0 lies in a flat valley of the criterion.
				const total = raw.p + raw.r + raw.pr;
				const differences = [
					(reml.varUnit ?? Number.NaN) - raw.p,
					(reml.varRater ?? Number.NaN) - raw.r,
					(reml.varResidual ?? Number.NaN) - raw.pr,
				];
				for (const difference of differences) expect(Math.abs(difference) / total).toBeLessThan(5e-6);
			}),
			{ numRuns: 60 },
		);
	});

	it('finds the three variances that made 12,000 ratings', () => {
		const draw = randomIndex(11);
		const noise = (): number =>
			Array.from({ length: 12 }, () => draw(10_000) / 10_000).reduce((a, b) => a + b, -6);
		const severity = Array.from({ length: 40 }, () => 0.3 * noise());
		const data = {
			candidate: [] as number[],
			question: [] as number[],
			rater: [] as number[],
			value: [] as number[],
		};
		for (let candidate = 0; candidate < 1000; candidate += 1) {
			const level = 0.6 * noise();
			for (let question = 0; question < 4; question += 1) {
				const answer = 0.4 * noise();
				for (let turn = 0; turn < 3; turn += 1) {
					const rater = (candidate * 7 + question * 3 + turn * 11) % 40;
					data.candidate.push(candidate);
					data.question.push(question);
					data.rater.push(rater);
					data.value.push(3 + 0.2 * question + level + answer + (severity[rater] ?? 0) + 0.5 * noise());
				}
			}
		}
		const result = varianceComponentsReml3(data);
		expect(Math.abs((result.varCandidate ?? 0) - 0.36)).toBeLessThan(0.05);
		expect(Math.abs((result.varAnswer ?? 0) - 0.16)).toBeLessThan(0.02);
		expect(Math.abs((result.varRater ?? 0) - 0.09)).toBeLessThan(0.06);
		expect(Math.abs((result.varResidual ?? 0) - 0.25)).toBeLessThan(0.02);
		const [phi = 0] = result.reliability ?? [];
		const [adjusted = 0] = result.reliabilityAdjusted ?? [];
		expect(phi).toBeLessThan(adjusted);
		const { varCandidate = 0, varAnswer = 0, varResidual = 0 } = result;
		expect(adjusted).toBeCloseTo(
			(varCandidate ?? 0) / ((varCandidate ?? 0) + (varAnswer ?? 0) / 4 + (varResidual ?? 0) / 12),
			10,
		);
	});
});
