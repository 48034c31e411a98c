/**
 * Zero of an increasing function between `low` and `high`, by bisection to the last bit.
 *
 * Bisection is slower than other methods and cannot be led astray; every use here takes microseconds.
 *
 * @example increasingRoot((x) => x * x - 2, 0, 2) // 1.4142135623730951
 */
export function increasingRoot(excess: (at: number) => number, low: number, high: number): number {
	let below = low;
	let above = high;
	for (let step = 0; step < 200; step += 1) {
		const middle = (below + above) / 2;
		if (middle === below || middle === above) break;
		if (excess(middle) < 0) below = middle;
		else above = middle;
	}
	return (below + above) / 2;
}
