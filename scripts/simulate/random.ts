/** A seeded stream of random numbers: the same name and seed give the same numbers on every machine. */
export interface Stream {
	/** Uniform on [0, 1). */
	readonly uniform: () => number;
	/** Standard normal, by the polar method of Marsaglia. */
	readonly normal: () => number;
	/** True with the given probability. */
	readonly chance: (probability: number) => boolean;
}

function hash(text: string): number {
	let state = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
	return state >>> 0;
}

/**
 * A stream by name, so that adding a draw to one part of the simulation leaves all other parts as they were.
 *
 * @example stream('default', 7, 'scores').normal()
 */
export function stream(...name: readonly (string | number)[]): Stream {
	let state = hash(name.join('\u0000'));
	const uniform = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	let spare: number | null = null;
	const normal = (): number => {
		if (spare !== null) {
			const kept = spare;
			spare = null;
			return kept;
		}
		for (;;) {
			const x = 2 * uniform() - 1;
			const y = 2 * uniform() - 1;
			const square = x * x + y * y;
			if (square === 0 || square >= 1) continue;
			const factor = Math.sqrt((-2 * Math.log(square)) / square);
			spare = y * factor;
			return x * factor;
		}
	};
	return { uniform, normal, chance: (probability) => uniform() < probability };
}

/** Standard normal distribution function: a power series to six standard deviations, a continued fraction beyond. */
export function normalCdf(z: number): number {
	const x = Math.abs(z);
	if (x > 38) return z > 0 ? 1 : 0;
	let term = x;
	let sum = x;
	if (x < 6) {
		for (let k = 1; Math.abs(term) > 1e-17 * sum; k++) {
			term *= (x * x) / (2 * k + 1);
			sum += term;
			if (k > 400) break;
		}
		const below = 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
		return z > 0 ? below : 1 - below;
	}
	const tail = Math.exp((-x * x) / 2) / (Math.sqrt(2 * Math.PI) * (x + 1 / (x + 2 / (x + 3 / x))));
	return z > 0 ? 1 - tail : tail;
}

/** Standard normal quantile by bisection: slow and plain, and called a handful of times per scenario. */
export function normalQuantile(probability: number): number {
	let low = -10;
	let high = 10;
	for (let step = 0; step < 80; step++) {
		const middle = (low + high) / 2;
		if (normalCdf(middle) < probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
