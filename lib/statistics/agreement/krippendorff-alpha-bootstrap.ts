import type { Fields, IntervalEstimate, RatingsMatrix, StatisticDefinition } from '../definition';
import type { Label } from '../input';
import {
	InputError,
	indexLabels,
	readChoice,
	readConfidence,
	readLabels,
	readNumber,
	readRatings,
} from '../input';
import { ascending, quantileOfSorted } from '../numeric/moments';
import { randomIndex } from '../numeric/random';
import type { AlphaMetric, Coincidences } from './coincidences';
import { alphaMetrics, collectCoincidences, disagreement } from './coincidences';

export type AlphaBootstrapOptions = {
	readonly metric?: AlphaMetric;
	readonly confidence?: number;
	/** Candidate of each row of the matrix; when given, whole candidates are drawn. */
	readonly cluster?: readonly Label[];
	/** At least 2,000 for a published interval. */
	readonly replicates?: number;
	readonly seed?: number;
};

export type AlphaBootstrapResult = IntervalEstimate & {
	/** Replicates with an alpha; replicates in which all scores are equal have none and are left out. */
	readonly replicates: number;
	readonly nResampled: number;
};

/** Patterns of the units in each resampling block, laid end to end. */
function blocks(
	data: Coincidences,
	cluster: readonly Label[] | undefined,
): { start: Int32Array; patterns: Int32Array } {
	if (!cluster) {
		return {
			start: Int32Array.from({ length: data.patternOfUnit.length + 1 }, (_, at) => at),
			patterns: data.patternOfUnit,
		};
	}
	const { index, levels } = indexLabels(Array.from(data.rowOfUnit, (row) => cluster[row] ?? ''));
	const start = new Int32Array(levels.length + 1);
	for (const block of index) start[block + 1] = (start[block + 1] ?? 0) + 1;
	for (let block = 0; block < levels.length; block += 1)
		start[block + 1] = (start[block + 1] ?? 0) + (start[block] ?? 0);
	const next = start.slice();
	const patterns = new Int32Array(index.length);
	index.forEach((block, unit) => {
		const at = next[block] ?? 0;
		patterns[at] = data.patternOfUnit[unit] ?? 0;
		next[block] = at + 1;
	});
	return { start, patterns };
}

/**
 * Percentile bootstrap interval of Krippendorff's alpha over units, or over whole candidates (`cluster`).
 *
 * Shape as `krippendorffAlpha`; `cluster[i]` names the candidate of row i. Use the candidate form when one person
 * has several answers: their scores hang together, and an interval over answers is then too narrow. The same seed
 * gives the same interval. `null` bounds with `too-few-units` or `too-few-clusters` below two blocks.
 *
 * Source: Zapf et al. (2016), BMC Medical Research Methodology 16:93.
 *
 * @example krippendorffAlphaBootstrap([[1, 2], [3, 3], [4, 5], [2, 2]], { metric: 'interval', seed: 1 }).estimate
 */
export function krippendorffAlphaBootstrap(
	ratings: RatingsMatrix,
	options: AlphaBootstrapOptions = {},
): AlphaBootstrapResult {
	const { metric = 'ordinal', confidence = 0.95, cluster, replicates = 2000, seed = 20_240_601 } = options;
	if (cluster && cluster.length !== ratings.length) throw new InputError('cluster needs one label per row');
	const data = collectCoincidences(ratings);
	const { start, patterns } = blocks(data, cluster);
	const blockCount = start.length - 1;
	const counts = new Float64Array(data.size.length);
	for (const pattern of data.patternOfUnit) counts[pattern] = (counts[pattern] ?? 0) + 1;
	const { alpha, reason } = disagreement(data, metric, counts);
	const open = { lower: null, upper: null, replicates: 0, nResampled: blockCount };
	if (alpha === null) return { estimate: null, ...open, ...(reason ? { reason } : {}) };
	if (blockCount < 2)
		return { estimate: alpha, ...open, reason: cluster ? 'too-few-clusters' : 'too-few-units' };
	const draw = randomIndex(seed);
	const alphas: number[] = [];
	for (let replicate = 0; replicate < replicates; replicate += 1) {
		counts.fill(0);
		for (let drawn = 0; drawn < blockCount; drawn += 1) {
			const block = draw(blockCount);
			const to = start[block + 1] ?? 0;
			for (let at = start[block] ?? 0; at < to; at += 1) {
				const pattern = patterns[at] ?? 0;
				counts[pattern] = (counts[pattern] ?? 0) + 1;
			}
		}
		const value = disagreement(data, metric, counts).alpha;
		if (value !== null) alphas.push(value);
	}
	const sorted = ascending(alphas);
	const tail = (1 - confidence) / 2;
	return {
		estimate: alpha,
		lower: quantileOfSorted(sorted, tail),
		upper: quantileOfSorted(sorted, 1 - tail),
		replicates: sorted.length,
		nResampled: blockCount,
	};
}

/** The candidate of each row: `cluster`, or whatever the only list beside `ratings` with one label per row is called. */
function readClusters(input: Fields, rows: number): Label[] {
	const perRow = Object.keys(input).filter((name) => {
		const value = input[name];
		return name !== 'ratings' && Array.isArray(value) && value.length === rows;
	});
	return readLabels(input, perRow.length === 1 && perRow[0] ? perRow[0] : 'cluster');
}

/** Replicates asked for, between the 2,000 that an interval needs and a number that ends within a minute. */
function readReplicates(params: Fields): number {
	const asked = Math.max(readNumber(params, 'replicates', 2000), readNumber(params, 'minReplicates', 2000));
	if (asked > 100_000) throw new InputError('replicates may be at most 100,000');
	return Math.max(2000, Math.ceil(asked));
}

export const krippendorffAlphaBootstrapStatistic: StatisticDefinition = {
	id: 'krippendorff_alpha_bootstrap',
	family: 'agreement',
	formula: '[q₂.₅(α*₁ … α*_B), q₉₇.₅(α*₁ … α*_B)], B ≥ 2000',
	sources: ['Zapf et al. 2016', 'Efron & Tibshirani 1993'],
	run: (params, input) => {
		const resample = readChoice(params, 'resample', ['unit', 'cluster'], 'unit');
		const ratings = readRatings(input);
		return krippendorffAlphaBootstrap(ratings, {
			metric: readChoice(params, 'metric', alphaMetrics, 'ordinal'),
			confidence: readConfidence(params),
			replicates: readReplicates(params),
			seed: readNumber(params, 'seed', 20_240_601),
			...(resample === 'cluster' ? { cluster: readClusters(input, ratings.length) } : {}),
		});
	},
};
