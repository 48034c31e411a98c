/**
 * Probabilities of every possible number of selected people in group 1, given the margins of a 2 × 2 table.
 *
 * `first` is the smallest possible number; `probabilities[i]` belongs to `first + i`. Built by ratios of neighbours
 * outwards from the mode, so no large factorials are subtracted and small tails keep their relative precision.
 *
 * @example hypergeometric(1, 1, 1) // { first: 0, probabilities: [0.5, 0.5] }
 */
export function hypergeometric(
	groupOne: number,
	groupTwo: number,
	selected: number,
): { readonly first: number; readonly probabilities: Float64Array } {
	const first = Math.max(0, selected - groupTwo);
	const last = Math.min(groupOne, selected);
	const weights = new Float64Array(last - first + 1);
	const mode = Math.floor(((selected + 1) * (groupOne + 1)) / (groupOne + groupTwo + 2));
	const start = Math.min(last, Math.max(first, mode)) - first;
	// P(k + 1) / P(k)
	const ratio = (k: number): number =>
		((groupOne - k) / (k + 1)) * ((selected - k) / (groupTwo - selected + k + 1));
	weights[start] = 1;
	for (let at = start + 1; at < weights.length; at += 1) {
		weights[at] = (weights[at - 1] ?? 0) * ratio(first + at - 1);
	}
	for (let at = start - 1; at >= 0; at -= 1) weights[at] = (weights[at + 1] ?? 0) / ratio(first + at);
	// Small terms first: the sum then loses nothing.
	const total = Float64Array.from(weights)
		.sort()
		.reduce((sum, weight) => sum + weight, 0);
	return { first, probabilities: weights.map((weight) => weight / total) };
}
