const sqrtTwoPi = Math.sqrt(2 * Math.PI);

/** Standard normal density. */
export function normalDensity(z: number): number {
	return Math.exp(-0.5 * z * z) / sqrtTwoPi;
}

/** P(Z > z) / φ(z) for z ≥ 2.5, Laplace's continued fraction evaluated with the modified Lentz method. */
function millsRatio(z: number): number {
	const tiny = 1e-300;
	let fraction = z;
	let c = z;
	let d = 0;
	for (let n = 1; n < 500; n += 1) {
		d = z + n * d;
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		c = z + n / c;
		const step = c * d;
		fraction *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	return 1 / fraction;
}

/**
 * P(Z > z) for a standard normal Z, with full relative precision in the upper tail (down to about 1e-300).
 *
 * @example normalUpper(1.959963984540054) // 0.025
 */
export function normalUpper(z: number): number {
	if (Number.isNaN(z)) return Number.NaN;
	if (z < 0) return 1 - normalUpper(-z);
	if (z >= 2.5) return z > 39 ? 0 : normalDensity(z) * millsRatio(z);
	// Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …)
	let term = z;
	let sum = z;
	for (let n = 3; n < 200; n += 2) {
		term *= (z * z) / n;
		sum += term;
		if (term < 1e-17 * sum) break;
	}
	return 0.5 - normalDensity(z) * sum;
}

/** P(Z ≤ z) for a standard normal Z. */
export function normalLower(z: number): number {
	return normalUpper(-z);
}

/**
 * The z that is exceeded with probability `upper` in (0, 1): the upper-tail normal quantile.
 *
 * Newton's method on ln P(Z > z). That function is concave, and the start lies on the far side of the root
 * (P(Z > z) ≤ ½e^(−z²/2)), so the steps approach the root from one side and cannot overshoot.
 *
 * @example normalQuantileUpper(0.025) // 1.959963984540054
 */
export function normalQuantileUpper(upper: number): number {
	if (!(upper > 0 && upper < 1)) return Number.NaN;
	if (upper === 0.5) return 0;
	if (upper > 0.5) return -normalQuantileUpper(1 - upper);
	const target = Math.log(upper);
	let z = Math.sqrt(-2 * Math.log(2 * upper));
	for (let step = 0; step < 100; step += 1) {
		const tail = normalUpper(z);
		const next = z + ((Math.log(tail) - target) * tail) / normalDensity(z);
		if (Math.abs(next - z) <= 1e-15 * Math.max(1, z)) return next;
		z = next;
	}
	return z;
}

/**
 * The two-sided critical value for a confidence level: 0.95 gives 1.959963984540054.
 *
 * @example normalCritical(0.9) // 1.6448536269514722
 */
export function normalCritical(confidenceLevel: number): number {
	return normalQuantileUpper((1 - confidenceLevel) / 2);
}

/** Two-sided p value of a z statistic. */
export function normalTwoSided(z: number): number {
	return Math.min(1, 2 * normalUpper(Math.abs(z)));
}
