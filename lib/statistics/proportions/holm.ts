import type { StatisticDefinition } from '../definition';
import { InputError, readRatingList } from '../input';

export type HolmResult = { readonly adjusted: readonly (number | null)[] };

/**
 * Holm's step-down correction of a family of p values.
 *
 * `null` stays `null` and does not count in the size of the family. Values outside [0, 1] are an `InputError`.
 *
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
 *
 * @example holm([0.01, 0.04, null]).adjusted // [0.02, 0.04, null]
 */
export function holm(p: readonly (number | null)[]): HolmResult {
	const known = p.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
	if (known.some(({ value }) => !(value >= 0 && value <= 1)))
		throw new InputError('a p value lies between 0 and 1');
	known.sort((left, right) => left.value - right.value);
	const adjusted: (number | null)[] = p.map(() => null);
	let running = 0;
	known.forEach(({ value, at }, rank) => {
		running = Math.max(running, Math.min(1, (known.length - rank) * value));
		adjusted[at] = running;
	});
	return { adjusted };
}

export const holmStatistic: StatisticDefinition = {
	id: 'holm',
	family: 'proportions',
	formula: 'p̃₍ᵢ₎ = max_(j ≤ i) min(1, (m − j + 1)·p₍ⱼ₎)',
	sources: ['Holm 1979'],
	run: (_params, input) => holm(readRatingList(input, 'p')),
};
