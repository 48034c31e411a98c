import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { icc } from '../agreement/icc';
import { bangBlindingIndex } from '../blinding/bang-blinding-index';
import { jamesBlindingIndex } from '../blinding/james-blinding-index';
import { decisionConsistency } from '../decisions/decision-consistency';
import { shortlistStabilityLoo } from '../decisions/shortlist-stability-loo';
import { cronbachAlpha } from '../items/cronbach-alpha';
import { omegaTotal } from '../items/omega-total';
import { gStudyPr } from './g-study-pr';
import { gStudyPri } from './g-study-pri';
import { ratersNeeded } from './raters-needed';
import { spearmanBrown } from './spearman-brown';

// The machine may be shared: time is no criterion in these tests.
vi.setConfig({ testTimeout: 60_000 });

const unit = fc.double({ min: 0.01, max: 0.98, noNaN: true });
const score = fc.integer({ min: 1, max: 9 });
const rows = fc
	.tuple(fc.integer({ min: 4, max: 12 }), fc.integer({ min: 2, max: 5 }))
	.chain(([n, k]) =>
		fc.array(fc.array(score, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
	);

describe('reliability', () => {
	it('Spearman-Brown composes, and the assessors needed reach the target with none to spare', () => {
		fc.assert(
			fc.property(
				unit,
				unit,
				fc.integer({ min: 2, max: 9 }),
				fc.integer({ min: 2, max: 9 }),
				(r, target, a, b) => {
					const once = Number(spearmanBrown(r, a).estimate);
					expect(Number(spearmanBrown(once, b).estimate)).toBeCloseTo(
						Number(spearmanBrown(r, a * b).estimate),
						10,
					);
					const { k } = ratersNeeded(r, target);
					expect(Number(spearmanBrown(r, Number(k)).estimate)).toBeGreaterThanOrEqual(target - 1e-8);
					if (Number(k) > 1) expect(Number(spearmanBrown(r, Number(k) - 1).estimate)).toBeLessThan(target);
				},
			),
		);
	});

	it('three routes to one number: Cronbach, ICC(3,k) and Eρ²', () => {
		fc.assert(
			fc.property(rows, (ratings) => {
				const k = ratings[0]?.length ?? 0;
				const alpha = cronbachAlpha(ratings).estimate;
				const average = icc(ratings).ICC3k.estimate;
				if (alpha === null || average === null) return;
				expect(alpha).toBeCloseTo(average, 8);
				const study = gStudyPr(ratings, [k]);
				if (alpha > 0 && (study.raw?.p ?? -1) > 0) expect(study.dStudy[0]?.eRho2).toBeCloseTo(alpha, 8);
			}),
		);
	});

	it('a three-facet study of identical questions is the two-facet study', () => {
		fc.assert(
			fc.property(rows, (ratings) => {
				const two = gStudyPr(ratings).raw;
				const three = gStudyPri(ratings.map((row) => row.map((value) => [value, value]))).raw;
				if (!two || !three) return;
				expect(three.p).toBeCloseTo(two.p, 9);
				expect(three.pr).toBeCloseTo(two.pr, 9);
				expect(three.i).toBeCloseTo(0, 9);
				expect(three.pri).toBeCloseTo(0, 9);
			}),
		);
	});

	it('omega does not depend on the order of items and follows their units', () => {
		const loadings = [0.9, 0.7, 0.8, 0.6];
		const scores = Array.from({ length: 120 }, (_, person) =>
			loadings.map(
				(loading, item) => loading * Math.sin(person * 1.7) + Math.cos(person * (3.1 + item) + item),
			),
		);
		const one = omegaTotal(scores);
		const reversed = omegaTotal(scores.map((row) => [...row].reverse()));
		expect(reversed.estimate).toBeCloseTo(Number(one.estimate), 7);
		expect(omegaTotal(scores.map((row) => row.map((value) => 7 - 2 * value))).estimate).toBeCloseTo(
			Number(one.estimate),
			6,
		);
		expect(Number(one.estimate)).toBeGreaterThan(0);
		expect(Number(one.estimate)).toBeLessThan(1);
	});
});

describe('decisions', () => {
	it('consistency rises with reliability and kappa stays between 0 and 1', () => {
		fc.assert(
			fc.property(unit, unit, (r, s) => {
				const low = decisionConsistency(r * 0.9, s);
				const high = decisionConsistency(r, s);
				expect(Number(high.consistency)).toBeGreaterThanOrEqual(Number(low.consistency));
				expect(Number(high.kappa)).toBeGreaterThanOrEqual(-1e-12);
				expect(Number(high.kappa)).toBeLessThanOrEqual(1);
				// Selecting or leaving out the same share is the same decision.
				expect(Number(decisionConsistency(r, 1 - s).kappa)).toBeCloseTo(Number(high.kappa), 9);
			}),
		);
	});

	it('a shortlist of everybody is stable, and identical assessors change nothing', () => {
		fc.assert(
			fc.property(rows, (ratings) => {
				expect(shortlistStabilityLoo(ratings, ratings.length).minOverlap).toBe(1);
				const same = ratings.map((row) => row.map(() => row[0] ?? 0));
				expect(shortlistStabilityLoo(same, 2).minOverlap).toBe(1);
				const result = shortlistStabilityLoo(ratings, 2);
				expect(result.selectedShare?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2, 9);
			}),
		);
	});
});

describe('blinding', () => {
	const count = fc.integer({ min: 0, max: 40 });
	const guesses = fc.tuple(count, count, count, count, count, count).map(([a, b, c, d, e, f]) => ({
		table: [
			[a, b],
			[c, d],
		],
		dontKnow: [e, f],
	}));

	it('do not depend on which group is named first', () => {
		fc.assert(
			fc.property(guesses, ({ table, dontKnow }) => {
				const renamed = {
					table: table.map((row) => [...row].reverse()).reverse(),
					dontKnow: [...dontKnow].reverse(),
				};
				const one = jamesBlindingIndex({ table, dontKnow });
				const two = jamesBlindingIndex(renamed);
				if (one.estimate === null) expect(two.estimate).toBeNull();
				else expect(two.estimate).toBeCloseTo(one.estimate, 10);
				expect([...bangBlindingIndex(renamed).groups].reverse()).toEqual(
					bangBlindingIndex({ table, dontKnow }).groups,
				);
			}),
		);
	});

	it('stay in range, and more "don’t know" moves Bang to 0 and James up', () => {
		fc.assert(
			fc.property(guesses, ({ table, dontKnow }) => {
				const more = { table, dontKnow: dontKnow.map((value) => value + 50) };
				const [first] = bangBlindingIndex({ table, dontKnow }).groups;
				const [diluted] = bangBlindingIndex(more).groups;
				if (first?.estimate != null)
					expect(Math.abs(Number(diluted?.estimate))).toBeLessThanOrEqual(Math.abs(first.estimate));
				const james = jamesBlindingIndex({ table, dontKnow }).estimate;
				if (james === null) return;
				expect(james).toBeGreaterThanOrEqual(-1e-12);
				expect(james).toBeLessThanOrEqual(1 + 1e-12);
				expect(Number(jamesBlindingIndex(more).estimate)).toBeGreaterThanOrEqual(james - 1e-9);
			}),
		);
	});
});
