import type { RatingsMatrix, Reason, StatisticDefinition } from '../definition';
import { relativeZero } from '../definition';
import { chiSquareUpper } from '../distributions/gamma';
import { completeRows, readRatings } from '../input';
import { midRanks, sum } from '../numeric/moments';

export type KendallResult = {
	readonly estimate: number | null;
	readonly chi2: number | null;
	readonly df: number | null;
	readonly p: number | null;
	readonly nUnits: number;
	readonly nRaters: number;
	readonly reason?: Reason;
};

/**
 * Kendall's coefficient of concordance W with correction for ties, and its chi-square test.
 *
 * Shape: `ratings[unit][rater]`; rows with a missing rating are dropped. W runs from 0 to 1. `null` with
 * `too-few-raters`, `too-few-units`, or `no-variation` when every rater gives all units the same score.
 *
 * Source: Kendall & Babington Smith (1939); Kendall (1970), Rank Correlation Methods.
 *
 * @example kendallW([[1, 1], [2, 2], [3, 3]]).estimate // 1
 */
export function kendallW(ratings: RatingsMatrix): KendallResult {
	const rows = completeRows(ratings);
	const nUnits = rows.length;
	const nRaters = ratings[0]?.length ?? 0;
	const none = (reason: Reason): KendallResult => ({
		estimate: null,
		chi2: null,
		df: null,
		p: null,
		nUnits,
		nRaters,
		reason,
	});
	if (nRaters < 2) return none('too-few-raters');
	if (nUnits < 2) return none('too-few-units');
	const ranked = Array.from({ length: nRaters }, (_, rater) => midRanks(rows.map((row) => row[rater] ?? 0)));
	const expected = (nRaters * (nUnits + 1)) / 2;
	const spread = sum(
		rows.map((_, unit) => (sum(ranked.map(({ ranks }) => ranks[unit] ?? 0)) - expected) ** 2),
	);
	const untied = nRaters ** 2 * (nUnits ** 3 - nUnits);
	const denominator = untied - nRaters * sum(ranked.map(({ tieTerm }) => tieTerm));
	if (denominator < relativeZero * untied) return none('no-variation');
	const estimate = (12 * spread) / denominator;
	const df = nUnits - 1;
	const chi2 = nRaters * df * estimate;
	return { estimate, chi2, df, p: chiSquareUpper(chi2, df), nUnits, nRaters };
}

export const kendallWStatistic: StatisticDefinition = {
	id: 'kendall_w',
	family: 'agreement',
	formula: 'W = 12S / (m²(n³ − n) − m·Σ(t³ − t)); χ²(n − 1) = m(n − 1)W',
	sources: ['Kendall & Babington Smith 1939', 'Kendall 1970'],
	run: (_params, input) => kendallW(readRatings(input)),
};
