import { relativeZero } from '../definition';
import { mean, sum } from './moments';

export type MeanSquares = {
	readonly n: number;
	readonly k: number;
	/** Mean squares between units, between raters (J), residual (E) and within units (W). */
	readonly msb: number;
	readonly msj: number;
	readonly mse: number;
	readonly msw: number;
	readonly sst: number;
	/** Whether all values are equal, up to rounding. */
	readonly constant: boolean;
};

/**
 * Mean squares of a complete two-way layout without replication: n ≥ 2 rows (units), k ≥ 2 columns (raters).
 *
 * Residuals are summed directly rather than obtained by subtraction, so perfect additivity gives a residual of
 * rounding size and not a difference of two large sums.
 *
 * @example twoWayMeanSquares([[1, 2], [3, 4]]).mse // 0
 */
export function twoWayMeanSquares(rows: readonly (readonly number[])[]): MeanSquares {
	const n = rows.length;
	const k = rows[0]?.length ?? 0;
	const grand = mean(rows.flat());
	const rowMeans = rows.map(mean);
	const columnMeans = Array.from({ length: k }, (_, column) => mean(rows.map((row) => row[column] ?? 0)));
	const ssb = k * sum(rowMeans.map((value) => (value - grand) ** 2));
	const ssj = n * sum(columnMeans.map((value) => (value - grand) ** 2));
	const residuals = rows.flatMap((row, at) =>
		row.map((value, column) => (value - (rowMeans[at] ?? 0) - (columnMeans[column] ?? 0) + grand) ** 2),
	);
	const sse = sum(residuals);
	const sst = sum(rows.flat().map((value) => (value - grand) ** 2));
	// The deviations of equal values are of rounding size relative to the values themselves.
	const constant = !(sst > n * k * (relativeZero * Math.abs(grand)) ** 2);
	return {
		n,
		k,
		msb: ssb / (n - 1),
		msj: ssj / (k - 1),
		mse: sse / ((n - 1) * (k - 1)),
		msw: (ssj + sse) / (n * (k - 1)),
		sst,
		constant,
	};
}
