import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, families, InputError, reasons, statistics } from './index';

const here = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
	(file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const matrix = fc
	.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 4 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(rating, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);
const count = fc.integer({ min: 0, max: 12 });
const arms = fc.record({ x1: count, n1: count, x2: count, n2: count });
const list = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 }), { maxLength: 9 });
const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const spells = fc.array(fc.tuple(count, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 3 })), {
	maxLength: 9,
});
const long = fc
	.array(
		fc.tuple(
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 1, max: 2 }),
			fc.integer({ min: 1, max: 3 }),
			rating,
		),
		{ maxLength: 24 },
	)
	.map((rows) => ({
		candidate: rows.map(([candidate]) => candidate),
		question: rows.map(([, question]) => question),
		unit: rows.map(([candidate, question]) => candidate * 10 + question),
		rater: rows.map(([, , rater]) => rater),
		value: rows.map(([, , , value]) => value),
	}));

/** For every statistic arbitrary small inputs, most of them degenerate in one way or another. */
const inputs: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
	icc: matrix.map((ratings) => ({ ratings })),
	krippendorff_alpha: matrix.map((ratings) => ({ ratings })),
	krippendorff_alpha_bootstrap: matrix.map((ratings) => ({ ratings })),
	weighted_kappa: fc
		.array(fc.tuple(rating, rating))
		.map((pairs) => ({ a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) })),
	kendall_w: matrix.map((ratings) => ({ ratings })),
	rater_effects_fixed: long,
	variance_components_reml: long,
	variance_components_reml3: long,
	raters_needed: fc.record({ singleRaterReliability: share, target: share }),
	spearman_brown: fc.record({ reliability: share, factor: share }),
	sem: fc.record({ sd: share, reliability: share, score: share }),
	g_study_pr: matrix.map((ratings) => ({ ratings })),
	g_study_pri: fc.array(rating, { minLength: 12, maxLength: 12 }).map((cells) => ({
		scores: [0, 4, 8].map((at) => [cells.slice(at, at + 2), cells.slice(at + 2, at + 4)]),
	})),
	cronbach_alpha: matrix.map((scores) => ({ scores })),
	omega_total: matrix.map((scores) => ({ scores })),
	decision_consistency: fc.record({ reliability: share, selectionRate: share }),
	shortlist_stability_loo: fc.record({ ratings: matrix, shortlistSize: fc.integer({ min: 0, max: 4 }) }),
	wilson: fc.record({ x: count, n: count }),
	newcombe_diff: arms,
	risk_ratio: arms,
	fisher_exact: arms,
	two_prop_z: arms,
	adverse_impact: fc.array(fc.tuple(count, count), { maxLength: 4 }).map((groups) => ({
		groups: groups.map(([selected, applicants], at) => ({ group: `g${at}`, applicants, selected })),
	})),
	stage_rates: fc
		.array(count, { minLength: 3, maxLength: 3 })
		.map((counts) => ({ stages: ['a', 'b', 'c'], counts: { g: counts } })),
	mantel_haenszel: fc.array(arms, { maxLength: 4 }).map((strata) => ({ strata })),
	ratio_of_impact_ratios: fc.record({
		pilot: fc.array(arms, { maxLength: 3 }),
		control: fc.array(arms, { maxLength: 3 }),
	}),
	clustered_proportion: fc
		.array(fc.record({ x: count, n: count }), { maxLength: 4 })
		.map((clusters) => ({ clusters })),
	clustered_diff: fc.record({
		pilot: fc.array(fc.record({ x: count, n: count }), { maxLength: 3 }),
		control: fc.array(fc.record({ x: count, n: count }), { maxLength: 3 }),
	}),
	design_effect: fc.record({ meanClusterSize: share, cvClusterSize: share, icc: share, nTotal: share }),
	power_two_prop: fc.record({ p1: share, p2: share, nPerArm: count }),
	mde_two_prop: fc.record({ p1: share, n1: count, n2: count }),
	mann_whitney: fc.record({ x: list, y: list }),
	hodges_lehmann: fc.record({ x: list, y: list }),
	welch_t: fc.record({ x: list, y: list }),
	hedges_g: fc.record({ x: list, y: list }),
	kaplan_meier: spells.map((rows) => ({ time: rows.map(([t]) => t), event: rows.map(([, e]) => e) })),
	log_rank: spells.map((rows) => ({
		time: rows.map(([t]) => t),
		event: rows.map(([, e]) => e),
		group: rows.map(([, , g]) => g),
	})),
	holm: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }))).map((p) => ({ p })),
	likert_summary: list.map((values) => ({ values })),
	quantiles: list.map((values) => ({ values })),
	james_blinding_index: fc.array(count, { minLength: 6, maxLength: 6 }).map(([a, b, c, d, e, f]) => ({
		table: [
			[a, b],
			[c, d],
		],
		dontKnow: [e, f],
	})),
	bang_blinding_index: fc.array(count, { minLength: 6, maxLength: 6 }).map(([a, b, c, d, e, f]) => ({
		table: [
			[a, b],
			[c, d],
		],
		dontKnow: [e, f],
	})),
};

/** Paths of values that JSON cannot carry, and reasons that are not in the list. */
function faults(value: unknown, path: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
	if (value === undefined) return [`${path} is undefined`];
	if (Array.isArray(value)) return value.flatMap((item, at) => faults(item, `${path}[${at}]`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		key === 'reason' && !reasons.some((reason) => reason === item)
			? [`${path}.reason is ${String(item)}`]
			: faults(item, `${path}.${key}`),
	);
}

/** Whether the statistic has no value at all: the headline keys are null. */
const headline = [
	'estimate',
	'kExact',
	'sem',
	'power',
	'mde',
	'deff',
	'U',
	'p',
	'chi2',
	'varUnit',
	'varCandidate',
	'shortlist',
];

/** Statistics that search or resample: fewer random inputs. */
const slow = new Set([
	'krippendorff_alpha_bootstrap',
	'variance_components_reml',
	'variance_components_reml3',
]);

/** Property tests share a machine with others: time is no criterion here. */
const patience = 60_000;

describe('contract', () => {
	it.each(statistics.map(({ id, run }) => [id, run] as const))(
		'%s never gives NaN, and a null comes with a reason',
		(id, run) => {
			fc.assert(
				fc.property(inputs[id] ?? fc.constant({}), (input) => {
					const fields = input as Readonly<Record<string, unknown>>;
					// The definition itself, before the safety net of `compute`.
					const result = run({ replicates: 2000 }, fields);
					expect(faults(result, id)).toEqual([]);
					const missing = headline.some((key) => key in result && result[key] === null);
					if (missing) expect(result.reason, JSON.stringify(result)).toBeDefined();
					expect(compute(id, {}, input)).toEqual(compute(id, {}, input));
				}),
				{ numRuns: slow.has(id) ? 30 : 150 },
			);
		},
		patience,
	);

	it('refuses malformed input with a message, for every statistic', () => {
		const junk = fc.oneof(
			fc.constant(null),
			fc.constant({}),
			fc.constant([]),
			fc.string(),
			fc.object({ maxDepth: 1 }),
		);
		for (const { id } of statistics) {
			fc.assert(
				fc.property(junk, (input) => {
					expect(() => compute(id, {}, input)).toThrow(InputError);
				}),
				{ numRuns: 20 },
			);
		}
		expect(() => compute('nothing', {}, {})).toThrow(InputError);
		expect(() => compute('wilson', { confLevel: 2 }, { x: 1, n: 2 })).toThrow('confLevel');
		expect(() => compute('icc', {}, { ratings: [[1, 2], [3]] })).toThrow('same length');
	});

	it('registers every statistic once, with a family, a formula and sources', () => {
		const ids = statistics.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const inFiles = sources.flatMap((file) =>
			Array.from(readFileSync(`${here}${file}`, 'utf8').matchAll(/^\tid: '(\w+)',$/gm), (match) => match[1]),
		);
		expect([...ids].sort()).toEqual(inFiles.sort());
		expect(Object.keys(inputs).sort()).toEqual([...ids].sort());
		for (const { family, formula, sources: cited } of statistics) {
			expect(families).toContain(family);
			// Symbols only: a formula is shown in every language.
			expect(formula, family).not.toMatch(/\b(the|of|and|for|with|per|all|over|rounded|interval|upper)\b/);
			expect(cited.length).toBeGreaterThan(0);
		}
	});

	it('imports nothing but its own files', () => {
		const foreign = sources.flatMap((file) =>
			Array.from(
				readFileSync(`${here}${file}`, 'utf8').matchAll(/from '([^']+)'/g),
				(match) => match[1] ?? '',
			)
				.filter((path) => !path.startsWith('.'))
				.map((path) => `${file}: ${path}`),
		);
		expect(foreign).toEqual([]);
	});

	it.each(['nl', 'en'])('has words in %s for every statistic, family and reason', (locale) => {
		const file = fileURLToPath(new URL(`../../messages/${locale}/statistics.json`, import.meta.url));
		expect(existsSync(file)).toBe(true);
		const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
			Record<string, Readonly<Record<string, unknown>>>
		>;
		expect(Object.keys(texts.items ?? {}).sort()).toEqual(statistics.map(({ id }) => id).sort());
		expect(Object.keys(texts.families ?? {}).sort()).toEqual([...families].sort());
		expect(Object.keys(texts.reasons ?? {}).sort()).toEqual([...reasons].sort());
		for (const item of Object.values(texts.items ?? {})) {
			expect(Object.keys(item as object)).toEqual(['title', 'explanation', 'purpose', 'limits']);
		}
	});
});
