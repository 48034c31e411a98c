import type { IntervalEstimate, Reason, StatisticDefinition } from '../definition';
import { because, finiteOrNull, notComputable, relativeZero } from '../definition';
import { fQuantile } from '../distributions/beta';
import { completeRows, readConfidence, readRatings } from '../input';
import type { MeanSquares } from '../numeric/two-way';
import { twoWayMeanSquares } from '../numeric/two-way';

export type IccForm = 'ICC1' | 'ICC2' | 'ICC3' | 'ICC1k' | 'ICC2k' | 'ICC3k';

export type IccResult = {
	readonly nUnits: number;
	readonly nRaters: number;
	readonly msb: number | null;
	readonly msj: number | null;
	readonly mse: number | null;
	readonly msw: number | null;
	readonly reason?: Reason;
} & Readonly<Record<IccForm, IntervalEstimate>>;

type Pair = readonly [single: IntervalEstimate, average: IntervalEstimate];

/** ICC(1) and ICC(3): only the error mean square differs. */
function consistencyForms(ms: MeanSquares, error: number, errorDf: number, confidence: number): Pair {
	const { n, k, msb, sst } = ms;
	const noError = error * errorDf < relativeZero * sst;
	const noUnits = msb * (n - 1) < relativeZero * sst;
	if (noError && noUnits) return [notComputable('zero-denominator'), notComputable('zero-denominator')];
	if (noError) {
		const perfect: IntervalEstimate = { estimate: 1, lower: null, upper: null, reason: 'no-error-variance' };
		return [perfect, perfect];
	}
	const tail = (1 + confidence) / 2;
	const f = noUnits ? 0 : msb / error;
	const low = f / fQuantile(tail, n - 1, errorDf);
	const high = f * fQuantile(tail, errorDf, n - 1);
	const single: IntervalEstimate = {
		estimate: (f - 1) / (f + k - 1),
		lower: (low - 1) / (low + k - 1),
		upper: (high - 1) / (high + k - 1),
	};
	if (noUnits) return [single, notComputable('zero-denominator')];
	return [single, { estimate: 1 - 1 / f, lower: 1 - 1 / low, upper: 1 - 1 / high }];
}

/** The bounds of ICC(2) by Shrout & Fleiss (1979): the degrees of freedom of the rater part are estimated. */
function agreementBounds(ms: MeanSquares, estimate: number, confidence: number): readonly [number, number] {
	const { n, k, msb, msj, mse } = ms;
	const fj = msj / mse;
	const unitPart = n * (1 + (k - 1) * estimate) - k * estimate;
	const v =
		((n - 1) * (k - 1) * (k * estimate * fj + unitPart) ** 2) /
		((n - 1) * k ** 2 * estimate ** 2 * fj ** 2 + unitPart ** 2);
	if (!(v > 0)) return [Number.NaN, Number.NaN];
	const tail = (1 + confidence) / 2;
	const f1 = fQuantile(tail, n - 1, v);
	const f2 = fQuantile(tail, v, n - 1);
	const rest = k * msj + (k * n - k - n) * mse;
	return [(n * (msb - f1 * mse)) / (f1 * rest + n * msb), (n * (f2 * msb - mse)) / (rest + n * f2 * msb)];
}

/** ICC(2), two-way random effects, absolute agreement. */
function agreementForms(ms: MeanSquares, confidence: number): Pair {
	const { n, k, msb, msj, mse, sst } = ms;
	const estimate = (msb - mse) / (msb + (k - 1) * mse + (k * (msj - mse)) / n);
	const edge = -1 / (k - 1);
	if (Number.isNaN(estimate)) return [notComputable('zero-denominator'), notComputable('zero-denominator')];
	if (!Number.isFinite(estimate) || estimate <= edge + 1e-12) {
		return [notComputable('out-of-domain'), notComputable('out-of-domain')];
	}
	const stepUp = (value: number): number => (k * value) / (1 + (k - 1) * value);
	const noUnits = msb * (n - 1) < relativeZero * sst;
	const average = (part: Omit<IntervalEstimate, 'estimate'>): IntervalEstimate =>
		noUnits ? notComputable('zero-denominator') : { estimate: stepUp(estimate), ...part };
	if (mse * (n - 1) * (k - 1) < relativeZero * sst) {
		const open = { lower: null, upper: null, reason: 'no-error-variance' } as const;
		return [{ estimate, ...open }, average(open)];
	}
	const [low, high] = agreementBounds(ms, estimate, confidence);
	const inside = (bound: number): boolean => Number.isFinite(bound) && bound > edge + 1e-12;
	const reason = inside(low) && inside(high) ? null : 'out-of-domain';
	const bound = (value: number, map: (value: number) => number): number | null =>
		inside(value) ? finiteOrNull(map(value)) : null;
	const same = (value: number): number => value;
	return [
		{ estimate, lower: bound(low, same), upper: bound(high, same), ...because(reason) },
		average({ lower: bound(low, stepUp), upper: bound(high, stepUp), ...because(reason) }),
	];
}

/**
 * The six intraclass correlations of Shrout & Fleiss with their F intervals, for a complete units × raters design.
 *
 * Shape: `ratings[unit][rater]`; rows with a missing rating are dropped. No unit of measurement. `null` with a
 * reason for fewer than two raters or complete rows, and where a form has no value (see the reasons).
 * Estimates may be negative and are not truncated.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86, 420-428; McGraw & Wong (1996).
 *
 * @example icc([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]).ICC2.estimate // 0.29
 */
export function icc(ratings: Parameters<typeof completeRows>[0], confidence = 0.95): IccResult {
	const rows = completeRows(ratings);
	const nRaters = ratings[0]?.length ?? 0;
	const nUnits = rows.length;
	const none = (reason: Reason): IccResult => {
		const form = notComputable(reason);
		const forms = { ICC1: form, ICC2: form, ICC3: form, ICC1k: form, ICC2k: form, ICC3k: form };
		return { nUnits, nRaters, msb: null, msj: null, mse: null, msw: null, ...forms, reason };
	};
	if (nRaters < 2) return none('too-few-raters');
	if (nUnits < 2) return none('too-few-units');
	const ms = twoWayMeanSquares(rows);
	if (ms.constant) return none('no-variation');
	const [ICC1, ICC1k] = consistencyForms(ms, ms.msw, nUnits * (nRaters - 1), confidence);
	const [ICC2, ICC2k] = agreementForms(ms, confidence);
	const [ICC3, ICC3k] = consistencyForms(ms, ms.mse, (nUnits - 1) * (nRaters - 1), confidence);
	const forms = { ICC1, ICC2, ICC3, ICC1k, ICC2k, ICC3k };
	const reason = Object.values(forms).find((form) => form.reason)?.reason;
	const { msb, msj, mse, msw } = ms;
	return { nUnits, nRaters, msb, msj, mse, msw, ...forms, ...because(reason) };
}

export const iccStatistic: StatisticDefinition = {
	id: 'icc',
	family: 'agreement',
	formula:
		'ICC₁ = (MSB − MSW) / (MSB + (k − 1)·MSW); ICC₂ = (MSB − MSE) / (MSB + (k − 1)·MSE + k(MSJ − MSE)/n); ICC₃ = (MSB − MSE) / (MSB + (k − 1)·MSE); ICC_k = k·ICC / (1 + (k − 1)·ICC)',
	sources: ['Shrout & Fleiss 1979', 'McGraw & Wong 1996'],
	run: (params, input) => icc(readRatings(input), readConfidence(params)),
};
