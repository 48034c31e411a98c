/**
 * Number of ways to get each value 0 … mn of the Mann-Whitney U statistic for samples of m and n without ties,
 * divided by the number of all arrangements.
 *
 * Grown one observation at a time: the largest observation either belongs to the second sample and changes nothing,
 * or to the first and then exceeds every value of the second. Counts stay below 2^96, so doubles keep about 15
 * digits. Meant for m, n < 50.
 *
 * Source: H. B. Mann and D. R. Whitney (1947).
 *
 * @example rankSumProbabilities(1, 2) // [1/3, 1/3, 1/3]
 */
export function rankSumProbabilities(m: number, n: number): Float64Array {
	const one = Float64Array.from([1]);
	const table: Float64Array[] = Array.from({ length: n + 1 }, () => one);
	for (let i = 1; i <= m; i += 1) {
		for (let j = 1; j <= n; j += 1) {
			const withoutLargest = table[j - 1] ?? one;
			const withLargest = table[j] ?? one;
			const next = new Float64Array(i * j + 1);
			for (let u = 0; u < withoutLargest.length; u += 1) next[u] = withoutLargest[u] ?? 0;
			for (let u = 0; u < withLargest.length; u += 1)
				next[u + j] = (next[u + j] ?? 0) + (withLargest[u] ?? 0);
			table[j] = next;
		}
	}
	const counts = table[n] ?? one;
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts.map((count) => count / total);
}

/** Smallest u with P(U ≤ u) ≥ probability, with the same guard against rounding as a table look-up would have. */
export function rankSumQuantile(probability: number, probabilities: Float64Array): number {
	const guarded = probability * (1 - 64 * Number.EPSILON);
	let sum = 0;
	for (let u = 0; u < probabilities.length; u += 1) {
		sum += probabilities[u] ?? 0;
		if (sum >= guarded) return u;
	}
	return probabilities.length - 1;
}
