import type { RatingsMatrix, Reason, StatisticDefinition } from '../definition';
import { completeRows, readMatrix } from '../input';
import { isConstant, mean, sum } from '../numeric/moments';

export type OmegaResult = {
	readonly estimate: number | null;
	readonly loadings: readonly number[] | null;
	readonly uniquenesses: readonly number[] | null;
	readonly nUsed: number;
	readonly nItems: number;
	readonly reason?: Reason;
};

type Factor = { readonly loadings: Float64Array; readonly uniquenesses: Float64Array };

/** Uniquenesses below this share of the item variance are kept there: a Heywood case has no interior maximum. */
const smallestUniqueness = 1e-9;

/** One step of the EM algorithm of Rubin & Thayer (1982) for a single factor: O(k²). */
function step(covariance: readonly Float64Array[], factor: Factor): Factor {
	const { loadings, uniquenesses } = factor;
	let information = 1;
	loadings.forEach((loading, item) => {
		information += loading ** 2 / (uniquenesses[item] ?? 1);
	});
	const weights = loadings.map((loading, item) => loading / (uniquenesses[item] ?? 1) / information);
	const cross = loadings.map(
		(_, item) => covariance[item]?.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0) ?? 0,
	);
	const second = 1 / information + cross.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
	const next = cross.map((value) => value / second);
	return {
		loadings: next,
		uniquenesses: next.map((loading, item) => {
			const itemVariance = covariance[item]?.[item] ?? 0;
			return Math.max(itemVariance - loading * (cross[item] ?? 0), smallestUniqueness * itemVariance);
		}),
	};
}

/** EM run until no parameter moves, with extrapolation of the steps every third round (SQUAREM, Varadhan & Roland 2008). */
function fitFactor(covariance: readonly Float64Array[]): Factor {
	const variances = Float64Array.from(covariance, (row, item) => row[item] ?? 0);
	const total = sum(covariance.flatMap((row) => Array.from(row)));
	const pack = ({ loadings, uniquenesses }: Factor): Float64Array =>
		Float64Array.from([...loadings, ...uniquenesses]);
	const k = covariance.length;
	const unpack = (values: Float64Array): Factor => ({
		loadings: values.slice(0, k),
		uniquenesses: values.slice(k),
	});
	const start = covariance.map((row, item) => {
		const covarianceWithSum = sum(row) - (variances[item] ?? 0) / 2;
		return (covarianceWithSum / Math.sqrt(Math.max(total, 1e-12))) * 0.9 || 0.1;
	});
	let current: Factor = {
		loadings: Float64Array.from(
			start,
			(loading, item) =>
				Math.sign(loading || 1) * Math.min(Math.abs(loading), 0.9 * Math.sqrt(variances[item] ?? 1)),
		),
		uniquenesses: variances.map((value) => value / 2),
	};
	for (let round = 0; round < 20_000; round += 1) {
		const first = step(covariance, current);
		const second = step(covariance, first);
		const [p0, p1, p2] = [pack(current), pack(first), pack(second)];
		const change = p1.map((value, at) => value - (p0[at] ?? 0));
		const bend = p2.map((value, at) => value - (p1[at] ?? 0) - (change[at] ?? 0));
		const size = Math.sqrt(change.reduce((s, value) => s + value * value, 0));
		const bendSize = Math.sqrt(bend.reduce((s, value) => s + value * value, 0));
		if (size < 1e-12 * Math.sqrt(p0.reduce((s, value) => s + value * value, 0))) return second;
		const stretch = Math.min(-1, -size / (bendSize || size));
		const leap = unpack(
			p0.map((value, at) => value - 2 * stretch * (change[at] ?? 0) + stretch ** 2 * (bend[at] ?? 0)),
		);
		const allowed = leap.uniquenesses.every(
			(value, item) => value > smallestUniqueness * (variances[item] ?? 0),
		);
		const candidate = allowed ? step(covariance, leap) : second;
		current = misfit(covariance, candidate) <= misfit(covariance, second) ? candidate : second;
	}
	return current;
}

/** ln det Σ + tr(S Σ⁻¹), what maximum likelihood minimises. */
function misfit(covariance: readonly Float64Array[], { loadings, uniquenesses }: Factor): number {
	let information = 1;
	let value = 0;
	const scaled = loadings.map((loading, item) => loading / (uniquenesses[item] ?? 1));
	loadings.forEach((loading, item) => {
		information += loading * (scaled[item] ?? 0);
		value += Math.log(uniquenesses[item] ?? 1) + (covariance[item]?.[item] ?? 0) / (uniquenesses[item] ?? 1);
	});
	let quadratic = 0;
	covariance.forEach((row, i) => {
		row.forEach((cell, j) => {
			quadratic += cell * (scaled[i] ?? 0) * (scaled[j] ?? 0);
		});
	});
	return value + Math.log(information) - quadratic / information;
}

/**
 * McDonald's omega total from a one-factor model, fitted by maximum likelihood to the n − 1 covariance matrix.
 *
 * Shape: `scores[person][item]`; rows with a missing score are dropped. (Σλ)² / ((Σλ)² + Σθ). Wants about a hundred
 * people. `too-few-items` below three items (the model is not identified), `too-few-units` when there are no more
 * people than items, `no-variation` when an item is constant.
 *
 * Source: McDonald (1999), Test Theory; Rubin & Thayer (1982) for the algorithm.
 *
 * @example omegaTotal(scores).estimate
 */
export function omegaTotal(scores: RatingsMatrix): OmegaResult {
	const rows = completeRows(scores);
	const nItems = scores[0]?.length ?? 0;
	const nUsed = rows.length;
	const none = (reason: Reason): OmegaResult => ({
		estimate: null,
		loadings: null,
		uniquenesses: null,
		nUsed,
		nItems,
		reason,
	});
	if (nItems < 3) return none('too-few-items');
	if (nUsed <= nItems) return none('too-few-units');
	const columns = Array.from({ length: nItems }, (_, item) => rows.map((row) => row[item] ?? 0));
	if (columns.some(isConstant)) return none('no-variation');
	const centred = columns.map((column) => {
		const centre = mean(column);
		return column.map((value) => value - centre);
	});
	const covariance = centred.map((left) =>
		Float64Array.from(
			centred,
			(right) => sum(left.map((value, at) => value * (right[at] ?? 0))) / (nUsed - 1),
		),
	);
	const { loadings, uniquenesses } = fitFactor(covariance);
	const total = sum(loadings);
	const sign = total < 0 ? -1 : 1;
	const common = total ** 2;
	return {
		estimate: common / (common + sum(uniquenesses)),
		loadings: Array.from(loadings, (loading) => sign * loading),
		uniquenesses: Array.from(uniquenesses),
		nUsed,
		nItems,
	};
}

export const omegaTotalStatistic: StatisticDefinition = {
	id: 'omega_total',
	family: 'items',
	formula: 'ω = (Σλ)² / ((Σλ)² + Σθ)',
	sources: ['McDonald 1999', 'Rubin & Thayer 1982'],
	run: (_params, input) => omegaTotal(readMatrix(input.scores ?? input.ratings, 'scores')),
};
