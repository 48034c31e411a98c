/** Sum with compensation (Neumaier), so that the order of the values does not matter beyond the last digit. */
export function sum(values: Iterable<number>): number {
	let total = 0;
	let correction = 0;
	for (const value of values) {
		const next = total + value;
		correction += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}
	return total + correction;
}

/** Arithmetic mean; `NaN` for an empty list. */
export function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

/** Sum of squared distances to the mean, in two passes; 0 for fewer than two values. */
export function sumOfSquares(values: readonly number[]): number {
	const centre = mean(values);
	return values.length < 2 ? 0 : sum(values.map((value) => (value - centre) ** 2));
}

/** Variance with n − 1 in the denominator; `NaN` for fewer than two values. */
export function variance(values: readonly number[]): number {
	return values.length < 2 ? Number.NaN : sumOfSquares(values) / (values.length - 1);
}

/** Whether all values are equal, up to rounding relative to their size. */
export function isConstant(values: readonly number[]): boolean {
	const scale = Math.max(...values.map(Math.abs), 0);
	const [first = 0] = values;
	return values.every((value) => Math.abs(value - first) <= 1e-12 * scale);
}

/** Pearson correlation, or `null` when one side does not vary. */
export function correlation(left: readonly number[], right: readonly number[]): number | null {
	if (left.length < 2 || isConstant(left) || isConstant(right)) return null;
	const leftMean = mean(left);
	const rightMean = mean(right);
	const cross = sum(left.map((value, at) => (value - leftMean) * ((right[at] ?? 0) - rightMean)));
	return cross / Math.sqrt(sumOfSquares(left) * sumOfSquares(right));
}

/** Ascending copy of a list of numbers. */
export function ascending(values: Iterable<number>): Float64Array {
	return Float64Array.from(values).sort();
}

/**
 * Quantile of type 7 (linear between order statistics at 1 + (n − 1)p) of an ascending list; `NaN` when empty.
 *
 * @example quantileOfSorted(Float64Array.of(1, 2, 3, 4), 0.5) // 2.5
 */
export function quantileOfSorted(sorted: Float64Array, probability: number): number {
	// The small addition keeps (n − 1)p from landing just below the whole number that it is on paper.
	const position = (sorted.length - 1) * probability;
	const below = Math.floor(position + 4 * Number.EPSILON);
	const low = sorted[below] ?? Number.NaN;
	const share = position - below;
	const high = sorted[below + 1] ?? low;
	return Math.abs(share) < 1e-12 ? low : low + share * (high - low);
}

/** Ranks from 1, ties sharing their mean rank, and Σ(t³ − t) over the groups of ties. */
export function midRanks(values: readonly number[]): { ranks: number[]; tieTerm: number } {
	const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks = new Array<number>(values.length).fill(0);
	let tieTerm = 0;
	for (let start = 0; start < order.length; ) {
		let end = start + 1;
		while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
		for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + end + 1) / 2;
		const ties = end - start;
		tieTerm += ties ** 3 - ties;
		start = end;
	}
	return { ranks, tieTerm };
}
