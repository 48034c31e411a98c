import type { IntervalEstimate, Reason, StatisticDefinition } from '../definition';
import { because, notComputable } from '../definition';
import { chiSquareUpper } from '../distributions/gamma';
import { normalCritical } from '../distributions/normal';
import { readConfidence, readRecords } from '../input';
import { sum } from '../numeric/moments';
import type { Arm } from './arm';
import { clip, isPossible, readArm } from './arm';

/** One vacancy: the first group is compared with the second. */
export type Stratum = { readonly first: Arm; readonly second: Arm };

export type MantelHaenszelResult = {
	readonly riskRatio: IntervalEstimate;
	readonly oddsRatio: IntervalEstimate;
	readonly riskDifference: IntervalEstimate;
	readonly cmhChi2: number | null;
	readonly cmhP: number | null;
	readonly strataUsed: number;
	readonly reason?: Reason;
};

/** A ratio and the variance of its logarithm; `null` where it does not exist. */
export type LogRatio = {
	readonly estimate: number | null;
	readonly logVariance: number | null;
	readonly reason: Reason | null;
};

const usable = ({ first, second }: Stratum): boolean => first.n > 0 && second.n > 0;

function logRatio(numerator: number, denominator: number, logVariance: () => number): LogRatio {
	if (denominator === 0) return { estimate: null, logVariance: null, reason: 'zero-denominator' };
	if (numerator === 0) return { estimate: 0, logVariance: null, reason: 'zero-cell' };
	return { estimate: numerator / denominator, logVariance: Math.max(0, logVariance()), reason: null };
}

/** Mantel-Haenszel risk ratio over strata, with the variance of its logarithm by Greenland & Robins (1985). */
export function pooledRiskRatio(strata: readonly Stratum[]): LogRatio {
	const used = strata.filter(usable);
	const r = sum(used.map(({ first, second }) => (first.x * second.n) / (first.n + second.n)));
	const s = sum(used.map(({ first, second }) => (second.x * first.n) / (first.n + second.n)));
	return logRatio(r, s, () => {
		const parts = used.map(({ first, second }) => {
			const total = first.n + second.n;
			return (first.n * second.n * (first.x + second.x) - first.x * second.x * total) / total ** 2;
		});
		return sum(parts) / (r * s);
	});
}

/** Mantel-Haenszel odds ratio, with the variance of its logarithm by Robins, Breslow & Greenland (1986). */
function pooledOddsRatio(used: readonly Stratum[]): LogRatio {
	const parts = used.map(({ first, second }) => {
		const total = first.n + second.n;
		const [a, b, c, d] = [first.x, first.n - first.x, second.x, second.n - second.x];
		return { p: (a + d) / total, q: (b + c) / total, r: (a * d) / total, s: (b * c) / total };
	});
	const r = sum(parts.map((part) => part.r));
	const s = sum(parts.map((part) => part.s));
	return logRatio(r, s, () => {
		const rp = sum(parts.map((part) => part.r * part.p));
		const mixed = sum(parts.map((part) => part.p * part.s + part.q * part.r));
		const sq = sum(parts.map((part) => part.s * part.q));
		return rp / (2 * r * r) + mixed / (2 * r * s) + sq / (2 * s * s);
	});
}

/** Mantel-Haenszel risk difference with the variance of Sato, Greenland & Robins (1989). */
function pooledRiskDifference(used: readonly Stratum[], confidence: number): IntervalEstimate {
	const weight = sum(used.map(({ first, second }) => (first.n * second.n) / (first.n + second.n)));
	if (weight === 0) return notComputable('zero-denominator');
	const difference = used.map(
		({ first, second }) => (first.x * second.n - second.x * first.n) / (first.n + second.n),
	);
	const estimate = sum(difference) / weight;
	const p = used.map(({ first, second }) => {
		const balance = (first.n * second.n * (second.n - first.n)) / 2;
		return (first.n ** 2 * second.x - second.n ** 2 * first.x + balance) / (first.n + second.n) ** 2;
	});
	const q = used.map(
		({ first, second }) =>
			(first.x * (second.n - second.x) + second.x * (first.n - first.x)) / (2 * (first.n + second.n)),
	);
	const margin =
		normalCritical(confidence) * Math.sqrt(Math.max(0, estimate * sum(p) + sum(q)) / weight ** 2);
	return { estimate, lower: clip(estimate - margin, -1, 1), upper: clip(estimate + margin, -1, 1) };
}

/** Cochran-Mantel-Haenszel chi-square without continuity correction; `null` when no stratum can deviate. */
function cmhChiSquare(used: readonly Stratum[]): number | null {
	const parts = used.map(({ first, second }) => {
		const total = first.n + second.n;
		const selected = first.x + second.x;
		return {
			deviation: first.x - (first.n * selected) / total,
			variance: (first.n * second.n * selected * (total - selected)) / (total * total * (total - 1)),
		};
	});
	const variance = sum(parts.map((part) => part.variance));
	return variance > 0 ? sum(parts.map((part) => part.deviation)) ** 2 / variance : null;
}

/**
 * Selection of two groups pooled over vacancies: risk ratio, odds ratio, risk difference and the CMH test.
 *
 * Vacancies are strata, never added up: adding them up can reverse the direction (Simpson's paradox). A stratum
 * with an empty group is skipped; nothing is added to zero cells. Ratio of 0: bounds `null` (`zero-cell`); nothing
 * to divide by: `zero-denominator`; the test is `null` when everyone or no one is selected in every stratum.
 *
 * Source: Mantel & Haenszel (1959); Greenland & Robins (1985); Robins, Breslow & Greenland (1986); Sato et al. (1989).
 *
 * @example mantelHaenszel([{ first: { x: 3, n: 9 }, second: { x: 11, n: 24 } }]).strataUsed // 1
 */
export function mantelHaenszel(strata: readonly Stratum[], confidence = 0.95): MantelHaenszelResult {
	const possible = strata.every(({ first, second }) => isPossible(first) && isPossible(second));
	const used = possible ? strata.filter(usable) : [];
	if (used.length === 0) {
		const reason = possible ? 'zero-denominator' : 'out-of-domain';
		const none = notComputable(reason);
		return {
			riskRatio: none,
			oddsRatio: none,
			riskDifference: none,
			cmhChi2: null,
			cmhP: null,
			strataUsed: 0,
			reason,
		};
	}
	const z = normalCritical(confidence);
	const interval = ({ estimate, logVariance, reason }: LogRatio): IntervalEstimate => {
		if (estimate === null || logVariance === null)
			return { estimate, lower: null, upper: null, ...because(reason) };
		const factor = Math.exp(z * Math.sqrt(logVariance));
		return { estimate, lower: estimate / factor, upper: estimate * factor };
	};
	const riskRatio = interval(pooledRiskRatio(used));
	const oddsRatio = interval(pooledOddsRatio(used));
	const cmhChi2 = cmhChiSquare(used);
	return {
		riskRatio,
		oddsRatio,
		riskDifference: pooledRiskDifference(used, confidence),
		cmhChi2,
		cmhP: cmhChi2 === null ? null : chiSquareUpper(cmhChi2, 1),
		strataUsed: used.length,
		...because(riskRatio.reason ?? oddsRatio.reason ?? (cmhChi2 === null ? 'no-variation' : null)),
	};
}

/** Reads `strata: [{x1, n1, x2, n2}]`. */
export function readStrata(input: Parameters<typeof readRecords>[0], name = 'strata'): Stratum[] {
	return readRecords(input, name, (record) => ({
		first: readArm(record, '1'),
		second: readArm(record, '2'),
	}));
}

export const mantelHaenszelStatistic: StatisticDefinition = {
	id: 'mantel_haenszel',
	family: 'proportions',
	formula:
		'RR = Σ(x₁n₂/N) / Σ(x₂n₁/N); OR = Σ(ad/N) / Σ(bc/N); RD = Σ((x₁n₂ − x₂n₁)/N) / Σ(n₁n₂/N); χ² = (Σ(x₁ − E))² / ΣV',
	sources: [
		'Mantel & Haenszel 1959',
		'Greenland & Robins 1985',
		'Robins, Breslow & Greenland 1986',
		'Sato et al. 1989',
	],
	run: (params, input) => mantelHaenszel(readStrata(input), readConfidence(params)),
};
