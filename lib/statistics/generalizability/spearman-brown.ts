import type { Reason, StatisticDefinition } from '../definition';
import { readNumber } from '../input';

export type SpearmanBrownResult = { readonly estimate: number | null; readonly reason?: Reason };

/**
 * Reliability of a measurement that is `factor` times as long (or has `factor` times as many assessors).
 *
 * factor·r / (1 + (factor − 1)r). `null` with `out-of-domain` for r > 1, factor ≤ 0 or a denominator that is not
 * positive (a negative reliability cannot be stepped up that far).
 *
 * Source: Spearman (1910); Brown (1910).
 *
 * @example spearmanBrown(0.6, 2).estimate // 0.75
 */
export function spearmanBrown(reliability: number, factor: number): SpearmanBrownResult {
	const denominator = 1 + (factor - 1) * reliability;
	if (Math.abs(denominator) < 1e-12) return { estimate: null, reason: 'zero-denominator' };
	if (reliability > 1 || factor <= 0 || denominator < 0) return { estimate: null, reason: 'out-of-domain' };
	return { estimate: (factor * reliability) / denominator };
}

export const spearmanBrownStatistic: StatisticDefinition = {
	id: 'spearman_brown',
	family: 'generalizability',
	formula: 'r_k = k·r / (1 + (k − 1)·r)',
	sources: ['Spearman 1910', 'Brown 1910'],
	run: (_params, input) => spearmanBrown(readNumber(input, 'reliability'), readNumber(input, 'factor')),
};
