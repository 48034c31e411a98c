import type { RatingsMatrix, Reason, StatisticDefinition } from '../definition';
import { because } from '../definition';
import { fQuantile } from '../distributions/beta';
import { completeRows, readConfidence, readMatrix } from '../input';
import { correlation, isConstant, sum, variance } from '../numeric/moments';

export type CronbachResult = {
	readonly estimate: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	/** Correlation of each item with the sum of the others; `null` for an item that does not vary. */
	readonly itemRest: readonly (number | null)[] | null;
	/** Alpha without each item; `null` for two items. */
	readonly alphaIfDeleted: readonly (number | null)[] | null;
	readonly nUsed: number;
	readonly nItems: number;
	readonly reason?: Reason;
};

/** k/(k − 1)·(1 − Σ item variances / variance of the sum); `null` when the sum does not vary. */
function alphaOf(columns: readonly (readonly number[])[], totals: readonly number[]): number | null {
	const k = columns.length;
	if (k < 2 || isConstant(totals)) return null;
	return (k / (k - 1)) * (1 - sum(columns.map(variance)) / variance(totals));
}

/**
 * Cronbach's alpha with Feldt's interval, item-rest correlations and alpha without each item.
 *
 * Shape: `scores[person][item]`; rows with a missing score are dropped. A constant item stays in the count.
 * `too-few-items`, `too-few-units`, or `no-variation` when the sum score does not vary. May be negative.
 *
 * Source: Cronbach (1951); Feldt (1965), Psychometrika 30, 357-370.
 *
 * @example cronbachAlpha([[1, 2], [2, 3], [3, 4]]).estimate // 1
 */
export function cronbachAlpha(scores: RatingsMatrix, confidence = 0.95): CronbachResult {
	const rows = completeRows(scores);
	const nItems = scores[0]?.length ?? 0;
	const nUsed = rows.length;
	const none = (reason: Reason): CronbachResult => ({
		estimate: null,
		lower: null,
		upper: null,
		itemRest: null,
		alphaIfDeleted: null,
		nUsed,
		nItems,
		reason,
	});
	if (nItems < 2) return none('too-few-items');
	if (nUsed < 2) return none('too-few-units');
	const columns = Array.from({ length: nItems }, (_, item) => rows.map((row) => row[item] ?? 0));
	const totals = rows.map((row) => sum(row));
	const rest = columns.map((column) => totals.map((total, at) => total - (column[at] ?? 0)));
	const itemRest = columns.map((column, item) => correlation(column, rest[item] ?? []));
	const alphaIfDeleted = columns.map((_, item) =>
		alphaOf(
			columns.filter((_, other) => other !== item),
			rest[item] ?? [],
		),
	);
	const estimate = alphaOf(columns, totals);
	const tail = (1 + confidence) / 2;
	const d1 = nUsed - 1;
	const d2 = d1 * (nItems - 1);
	return {
		estimate,
		lower: estimate === null ? null : 1 - (1 - estimate) * fQuantile(tail, d1, d2),
		upper: estimate === null ? null : 1 - (1 - estimate) * fQuantile(1 - tail, d1, d2),
		itemRest,
		alphaIfDeleted,
		nUsed,
		nItems,
		...because(estimate === null ? 'no-variation' : null),
	};
}

export const cronbachAlphaStatistic: StatisticDefinition = {
	id: 'cronbach_alpha',
	family: 'items',
	formula: 'α = k/(k − 1)·(1 − Σs²_i / s²); 1 − (1 − α)·F(n − 1, (n − 1)(k − 1))',
	sources: ['Cronbach 1951', 'Feldt 1965'],
	run: (params, input) =>
		cronbachAlpha(readMatrix(input.scores ?? input.ratings, 'scores'), readConfidence(params)),
};
