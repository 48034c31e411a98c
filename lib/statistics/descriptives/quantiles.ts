import type { Reason, StatisticDefinition } from '../definition';
import { InputError, readNumberList, readPresentNumbers } from '../input';
import { ascending, quantileOfSorted } from '../numeric/moments';

export type QuantilesResult = { readonly quantiles: readonly (number | null)[]; readonly reason?: Reason };

/**
 * Quantiles by linear interpolation between order statistics (type 7 of Hyndman & Fan).
 *
 * In the unit of the values; missing values are left out; probabilities in [0, 1], otherwise an `InputError`. All
 * `null` with `too-few-units` when there are no values.
 *
 * Source: Hyndman & Fan (1996), The American Statistician 50, 361-365.
 *
 * @example quantiles([5, 9, 30, 22, 14, 41], [0.5]).quantiles // [18]
 */
export function quantiles(values: readonly number[], probabilities: readonly number[]): QuantilesResult {
	if (probabilities.some((probability) => !(probability >= 0 && probability <= 1))) {
		throw new InputError('probs must lie between 0 and 1');
	}
	if (values.length === 0) return { quantiles: probabilities.map(() => null), reason: 'too-few-units' };
	const sorted = ascending(values);
	return { quantiles: probabilities.map((probability) => quantileOfSorted(sorted, probability)) };
}

export const quantilesStatistic: StatisticDefinition = {
	id: 'quantiles',
	family: 'descriptives',
	formula: 'Q(p) = x_⌊h⌋ + (h − ⌊h⌋)(x_⌊h⌋₊₁ − x_⌊h⌋), h = (n − 1)p + 1',
	sources: ['Hyndman & Fan 1996'],
	run: (params, input) => {
		const probabilities =
			params.probs === undefined ? [0, 0.25, 0.5, 0.75, 1] : readNumberList(params, 'probs');
		return quantiles(readPresentNumbers(input, 'values'), probabilities);
	},
};
