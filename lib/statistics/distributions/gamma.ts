const stirlingCoefficients = [
	1 / 12,
	-1 / 360,
	1 / 1260,
	-1 / 1680,
	1 / 1188,
	-691 / 360360,
	1 / 156,
	-3617 / 122400,
] as const;

const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

/**
 * The remainder of Stirling's approximation, ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Kept apart from ln Γ because densities with large parameters need the small remainder exactly, not the
 * difference of two large logarithms. From 15 upwards the asymptotic series (Abramowitz & Stegun 6.1.40) is exact
 * to double precision; below 15 the recurrence Γ(x + 1) = xΓ(x) moves the argument up.
 *
 * @example stirlingRemainder(1) // 0.08106146679532726
 */
export function stirlingRemainder(x: number): number {
	if (x < 15) {
		const shift = Math.ceil(15 - x);
		let remainder = stirlingRemainder(x + shift);
		// r(y) = r(y+1) + (y + ½) ln(1 + 1/y) − 1
		for (let y = x + shift - 1; y > x - 0.5; y -= 1) remainder += (y + 0.5) * Math.log1p(1 / y) - 1;
		return remainder;
	}
	const inverseSquare = 1 / (x * x);
	let sum = 0;
	for (let at = stirlingCoefficients.length - 1; at >= 0; at -= 1) {
		sum = sum * inverseSquare + (stirlingCoefficients[at] ?? 0);
	}
	return sum / x;
}

/**
 * Natural logarithm of the gamma function for x > 0; `NaN` otherwise. Relative error about 1e-15.
 *
 * @example logGamma(5) // ln 24 = 3.1780538303479458
 */
export function logGamma(x: number): number {
	if (!(x > 0)) return Number.NaN;
	if (x < 15) {
		const shift = Math.ceil(15 - x);
		let product = 1;
		for (let step = 0; step < shift; step += 1) product *= x + step;
		return logGamma(x + shift) - Math.log(product);
	}
	return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingRemainder(x);
}

/**
 * Saddle-point deviance x ln(x / m) + m − x for x ≥ 0 and m > 0, without cancellation when x is close to m.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @example deviance(3, 3) // 0
 */
export function deviance(x: number, m: number): number {
	if (x === 0) return m;
	const difference = x - m;
	if (Math.abs(difference) < 0.1 * (x + m)) {
		// With v = (x − m)/(x + m): x ln(x/m) + m − x = (x − m)v + 2x(v³/3 + v⁵/5 + …)
		const v = difference / (x + m);
		const square = v * v;
		let sum = difference * v;
		let term = 2 * x * v;
		for (let k = 3; k < 200; k += 2) {
			term *= square;
			const next = sum + term / k;
			if (next === sum) return sum;
			sum = next;
		}
		return sum;
	}
	return x * Math.log(x / m) - difference;
}

/** x^a e^(−x) / Γ(a), the factor before both expansions of the incomplete gamma function. */
function gammaFactor(a: number, x: number): number {
	if (a < 1) return Math.exp(a * Math.log(x) - x - logGamma(a));
	return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingRemainder(a));
}

const tiny = 1e-300;

/**
 * Regularised incomplete gamma function as a pair of tails [P(a, x), Q(a, x)], for a > 0 and x ≥ 0.
 *
 * The tail that is small is computed directly (series below a + 1, continued fraction above), so that it keeps
 * its relative precision down to 1e-300.
 *
 * @example incompleteGamma(1, 2)[1] // e^-2 = 0.1353352832366127
 */
export function incompleteGamma(a: number, x: number): readonly [lower: number, upper: number] {
	if (!(x > 0)) return [0, 1];
	if (x === Number.POSITIVE_INFINITY) return [1, 0];
	const factor = gammaFactor(a, x);
	if (x < a + 1) {
		let term = 1 / a;
		let sum = term;
		for (let n = 1; n < 100_000; n += 1) {
			term *= x / (a + n);
			sum += term;
			if (term < sum * 1e-17) break;
		}
		const lower = Math.min(1, factor * sum);
		return [lower, 1 - lower];
	}
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let fraction = d;
	for (let n = 1; n < 100_000; n += 1) {
		const numerator = -n * (n - a);
		b += 2;
		d = numerator * d + b;
		if (Math.abs(d) < tiny) d = tiny;
		c = b + numerator / c;
		if (Math.abs(c) < tiny) c = tiny;
		d = 1 / d;
		const step = c * d;
		fraction *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	const upper = Math.min(1, factor * fraction);
	return [1 - upper, upper];
}

/**
 * P(X > x) for a chi-square variable with `degreesOfFreedom` > 0.
 *
 * @example chiSquareUpper(3.841458820694124, 1) // 0.05
 */
export function chiSquareUpper(x: number, degreesOfFreedom: number): number {
	return incompleteGamma(degreesOfFreedom / 2, x / 2)[1];
}
