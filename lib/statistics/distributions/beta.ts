import { deviance, stirlingRemainder } from './gamma';

const tiny = 1e-300;

/** x^a y^b / B(a, b) with y = 1 − x, by the saddle-point form: no large logarithms are subtracted. */
function betaFactor(a: number, b: number, x: number, y: number): number {
	const total = a + b;
	const remainder = stirlingRemainder(total) - stirlingRemainder(a) - stirlingRemainder(b);
	const exponent = remainder - deviance(a, total * x) - deviance(b, total * y);
	return Math.sqrt((a / total) * (b / (2 * Math.PI))) * Math.exp(exponent);
}

/** Continued fraction of the incomplete beta function (modified Lentz); converges fast for x < (a + 1)/(a + b + 2). */
function betaFraction(a: number, b: number, x: number): number {
	let c = 1;
	let d = 1 - ((a + b) * x) / (a + 1);
	d = 1 / (Math.abs(d) < tiny ? tiny : d);
	let fraction = d;
	for (let m = 1; m < 100_000; m += 1) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 + even * d;
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		c = 1 + even / c;
		if (Math.abs(c) < tiny) c = tiny;
		fraction *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 + odd * d;
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		c = 1 + odd / c;
		if (Math.abs(c) < tiny) c = tiny;
		const step = d * c;
		fraction *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	return fraction;
}

/**
 * Regularised incomplete beta function as a pair of tails [I_x(a, b), 1 − I_x(a, b)], for a, b > 0.
 *
 * Both x and y = 1 − x are given, so that neither is rounded; the small tail is the one that is computed.
 *
 * @example incompleteBeta(2, 3, 0.4, 0.6)[0] // 0.5248
 */
export function incompleteBeta(
	a: number,
	b: number,
	x: number,
	y: number,
): readonly [lower: number, upper: number] {
	if (!(x > 0)) return [0, 1];
	if (!(y > 0)) return [1, 0];
	const factor = betaFactor(a, b, x, y);
	if (x < (a + 1) / (a + b + 2)) {
		const lower = Math.min(1, (factor * betaFraction(a, b, x)) / a);
		return [lower, 1 - lower];
	}
	const upper = Math.min(1, (factor * betaFraction(b, a, y)) / b);
	return [1 - upper, upper];
}

/**
 * Both tails [P(F ≤ f), P(F > f)] of an F variable with d1 and d2 degrees of freedom (fractions allowed).
 *
 * @example fTails(4.964602743730711, 1, 10)[1] // 0.05
 */
export function fTails(f: number, d1: number, d2: number): readonly [lower: number, upper: number] {
	if (!(f > 0)) return [0, 1];
	const total = d1 * f + d2;
	return incompleteBeta(d1 / 2, d2 / 2, (d1 * f) / total, d2 / total);
}

/**
 * The F quantile for a lower-tail probability in (0, 1): Newton steps on ln f inside a bracket that always shrinks.
 *
 * For probabilities above ½ the equation is solved on the upper tail.
 *
 * @example fQuantile(0.95, 1, 10) // 4.964602743730711
 */
export function fQuantile(probability: number, d1: number, d2: number): number {
	return solveF(probability, 1 - probability, d1, d2);
}

function solveF(lower: number, upper: number, d1: number, d2: number): number {
	const excess = (logF: number): number => {
		const tails = fTails(Math.exp(logF), d1, d2);
		return lower <= upper ? tails[0] - lower : upper - tails[1];
	};
	let low = -1;
	let high = 1;
	while (excess(low) > 0 && low > -700) low *= 2;
	while (excess(high) < 0 && high < 700) high *= 2;
	let at = (low + high) / 2;
	for (let step = 0; step < 200; step += 1) {
		const value = excess(at);
		if (value > 0) high = at;
		else low = at;
		const f = Math.exp(at);
		const total = d1 * f + d2;
		// The density of ln F is the same factor that stands before the continued fraction.
		const slope = betaFactor(d1 / 2, d2 / 2, (d1 * f) / total, d2 / total);
		let next = at - value / slope;
		if (!(next > low && next < high)) next = (low + high) / 2;
		if (Math.abs(next - at) <= 1e-15 * Math.max(1, Math.abs(at)) || high - low < 1e-16) return Math.exp(next);
		at = next;
	}
	return Math.exp(at);
}

/**
 * Two-sided p value of a t statistic: P(|T| > |t|).
 *
 * @example studentTwoSided(2.2281388519649385, 10) // 0.05
 */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
	return fTails(t * t, 1, degreesOfFreedom)[1];
}

/**
 * The positive t value that is exceeded in absolute size with probability `twoSided`.
 *
 * @example studentCritical(0.05, 10) // 2.2281388519649385
 */
export function studentCritical(twoSided: number, degreesOfFreedom: number): number {
	return Math.sqrt(solveF(1 - twoSided, twoSided, 1, degreesOfFreedom));
}
