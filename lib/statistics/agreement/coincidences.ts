import type { RatingsMatrix, Reason } from '../definition';

export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export const alphaMetrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

/**
 * Ratings reduced to what alpha needs. Units with the same scores, in any order, share one pattern: with five
 * score levels and three assessors there are a few dozen patterns, whatever the number of units.
 */
export type Coincidences = {
	/** Distinct scores, ascending. */
	readonly levels: Float64Array;
	/** Pattern p holds the runs start[p] … start[p + 1] − 1: a position in `levels` and how often it occurs. */
	readonly start: Int32Array;
	readonly cells: Int32Array;
	readonly times: Int32Array;
	/** Number of scores in each pattern. */
	readonly size: Int32Array;
	/** For each pairable unit its pattern, and the row that it came from. */
	readonly patternOfUnit: Int32Array;
	readonly rowOfUnit: Int32Array;
};

/** Collects the pairable units (two or more scores) of a ratings matrix. */
export function collectCoincidences(ratings: RatingsMatrix): Coincidences {
	const levels = Float64Array.from(
		new Set(ratings.flatMap((row) => row.filter((cell) => cell !== null))),
	).sort();
	const position = new Map(Array.from(levels, (level, at) => [level, at]));
	const patterns = new Map<string, number>();
	const start = [0];
	const cells: number[] = [];
	const times: number[] = [];
	const size: number[] = [];
	const patternOfUnit: number[] = [];
	const rowOfUnit: number[] = [];
	ratings.forEach((row, at) => {
		const present = row.flatMap((cell) => (cell === null ? [] : [position.get(cell) ?? 0]));
		if (present.length < 2) return;
		present.sort((left, right) => left - right);
		const key = present.join(' ');
		let pattern = patterns.get(key);
		if (pattern === undefined) {
			pattern = patterns.size;
			patterns.set(key, pattern);
			present.forEach((cell, order) => {
				if (order > 0 && present[order - 1] === cell) times.push((times.pop() ?? 0) + 1);
				else {
					cells.push(cell);
					times.push(1);
				}
			});
			size.push(present.length);
			start.push(cells.length);
		}
		patternOfUnit.push(pattern);
		rowOfUnit.push(at);
	});
	return {
		levels,
		start: Int32Array.from(start),
		cells: Int32Array.from(cells),
		times: Int32Array.from(times),
		size: Int32Array.from(size),
		patternOfUnit: Int32Array.from(patternOfUnit),
		rowOfUnit: Int32Array.from(rowOfUnit),
	};
}

export type Disagreement = {
	readonly alpha: number | null;
	readonly observed: number | null;
	readonly expected: number | null;
	readonly pairable: number;
	readonly reason?: Reason;
};

/**
 * Alpha for given numbers of units per pattern: the one place with the formula, shared by estimate and bootstrap.
 *
 * Nominal, ordinal and interval distances are squared differences of a scale value (for ordinal: the mid-rank, as
 * Σ_{g=c..k} n_g − (n_c + n_k)/2 is the difference of two mid-ranks), so sums of squares replace the table of all
 * pairs and the work is linear in the number of scores. Ratio needs every pair of distinct scores.
 */
export function disagreement(
	data: Coincidences,
	metric: AlphaMetric,
	patternCount: ArrayLike<number>,
): Disagreement {
	const { levels, start, cells, times, size } = data;
	const margin = new Float64Array(levels.length);
	let pairable = 0;
	for (let pattern = 0; pattern < size.length; pattern += 1) {
		const units = patternCount[pattern] ?? 0;
		if (units === 0) continue;
		const to = start[pattern + 1] ?? 0;
		for (let at = start[pattern] ?? 0; at < to; at += 1) {
			const level = cells[at] ?? 0;
			margin[level] = (margin[level] ?? 0) + units * (times[at] ?? 0);
		}
		pairable += units * (size[pattern] ?? 0);
	}
	if (pairable < 2) return { alpha: null, observed: null, expected: null, pairable, reason: 'no-pairs' };
	const scale = scaleValues(levels, margin, metric);
	let observed = 0;
	for (let pattern = 0; pattern < size.length; pattern += 1) {
		const units = patternCount[pattern] ?? 0;
		if (units === 0) continue;
		observed += (units * pairsWithin(data, pattern, scale, metric)) / ((size[pattern] ?? 0) - 1);
	}
	observed /= pairable;
	const expected = expectedDisagreement(levels, margin, scale, metric, pairable);
	if (Number.isNaN(observed + expected)) {
		return { alpha: null, observed: null, expected: null, pairable, reason: 'out-of-domain' };
	}
	if (!(expected > 0)) return { alpha: null, observed, expected, pairable, reason: 'no-variation' };
	return { alpha: 1 - observed / expected, observed, expected, pairable };
}

/** Sum of distances over the ordered pairs of scores inside one pattern. */
function pairsWithin(data: Coincidences, pattern: number, scale: Float64Array, metric: AlphaMetric): number {
	const { levels, start, cells, times } = data;
	const from = start[pattern] ?? 0;
	const to = start[pattern + 1] ?? 0;
	const m = data.size[pattern] ?? 0;
	if (to - from < 2) return 0;
	let total = 0;
	if (metric === 'nominal') {
		for (let at = from; at < to; at += 1) total += (times[at] ?? 0) * (m - (times[at] ?? 0));
		return total;
	}
	if (metric === 'ratio') {
		for (let left = from; left < to; left += 1) {
			for (let right = left + 1; right < to; right += 1) {
				const distance = ratioDistance(levels[cells[left] ?? 0] ?? 0, levels[cells[right] ?? 0] ?? 0);
				total += 2 * (times[left] ?? 0) * (times[right] ?? 0) * distance;
			}
		}
		return total;
	}
	const origin = scale[cells[from] ?? 0] ?? 0;
	let squares = 0;
	for (let at = from; at < to; at += 1) {
		const shifted = (scale[cells[at] ?? 0] ?? 0) - origin;
		total += (times[at] ?? 0) * shifted;
		squares += (times[at] ?? 0) * shifted * shifted;
	}
	return 2 * (m * squares - total * total);
}

/** The value on which distances are squared differences. Differences are taken from the first level: no cancellation. */
function scaleValues(levels: Float64Array, margin: Float64Array, metric: AlphaMetric): Float64Array {
	if (metric !== 'ordinal') return levels.map((level) => level - (levels[0] ?? 0));
	let below = 0;
	return margin.map((count) => {
		below += count;
		return below - count / 2;
	});
}

/** Squared ratio distance of two different scores; `NaN` below zero, where ratios have no meaning. */
function ratioDistance(left: number, right: number): number {
	if (left < 0 || right < 0) return Number.NaN;
	return ((left - right) / (left + right)) ** 2;
}

function expectedDisagreement(
	levels: Float64Array,
	margin: Float64Array,
	scale: Float64Array,
	metric: AlphaMetric,
	pairable: number,
): number {
	const used = Array.from(margin.keys()).filter((level) => (margin[level] ?? 0) > 0);
	if (used.length < 2) return 0;
	let total = 0;
	if (metric === 'nominal') {
		for (const count of margin) total += count * (pairable - count);
	} else if (metric === 'ratio') {
		used.forEach((left, at) => {
			for (let next = at + 1; next < used.length; next += 1) {
				const right = used[next] ?? 0;
				const distance = ratioDistance(levels[left] ?? 0, levels[right] ?? 0);
				total += 2 * (margin[left] ?? 0) * (margin[right] ?? 0) * distance;
			}
		});
	} else {
		let centre = 0;
		for (const level of used) centre += ((margin[level] ?? 0) * (scale[level] ?? 0)) / pairable;
		for (const level of used)
			total += 2 * pairable * (margin[level] ?? 0) * ((scale[level] ?? 0) - centre) ** 2;
	}
	return total / (pairable * (pairable - 1));
}
