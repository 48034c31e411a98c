/**
 * A seeded stream of whole numbers 0 ≤ k < bound: the same seed gives the same stream on every machine.
 *
 * A 32-bit counter with a mixing function (murmur3's finaliser), each seed starting elsewhere. Good enough for
 * resampling; not for secrets.
 *
 * @example const next = randomIndex(7); next(10)
 */
export function randomIndex(seed: number): (bound: number) => number {
	const mix = (value: number): number => {
		let mixed = value | 0;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		return mixed ^ (mixed >>> 16);
	};
	let state = mix(Math.imul(seed | 0, 0x9e3779b1) + 0x7f4a7c15);
	return (bound) => {
		state = (state + 0x9e3779b9) | 0;
		return Math.floor(((mix(state) >>> 0) / 4294967296) * bound);
	};
}
