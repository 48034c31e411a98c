import type { Fields } from '../definition';
import { readNumber } from '../input';

/** A group: `x` of `n` people had the outcome. */
export type Arm = { readonly x: number; readonly n: number };

/** Whether the counts can be counts: whole, not negative, and no more outcomes than people. */
export function isPossible({ x, n }: Arm): boolean {
	return Number.isInteger(x) && Number.isInteger(n) && x >= 0 && n >= 0 && x <= n;
}

export function readArm(input: Fields, suffix: '' | '1' | '2' = ''): Arm {
	return { x: readNumber(input, `x${suffix}`), n: readNumber(input, `n${suffix}`) };
}

/** Keeps a bound inside the range of the quantity. */
export function clip(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
