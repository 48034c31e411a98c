import { dotOfRows, factorise, solveLower, solveUpper } from '../numeric/cholesky';
import { minimise } from '../numeric/minimise';
import type { DesignComponent, NestedRatings } from './reml-design';
import { addOuter, prepareDesign, weighBlock } from './reml-design';

/** Variances of block, group and rater relative to the residual variance. */
export type VarianceRatios = { readonly block: number; readonly group: number; readonly rater: number };

export type RemlFit = {
	readonly ratios: VarianceRatios;
	readonly residualVariance: number;
	readonly criterion: number;
	readonly fixed: readonly number[];
	readonly fixedSe: readonly number[];
	readonly blockEffect: Float64Array;
	readonly raterEffect: Float64Array;
};

type Evaluation = {
	readonly criterion: number;
	readonly residualVariance: number;
	readonly cross: Float64Array;
};

/** Above this ratio of standard deviations the residual variance counts as zero. */
const largestDeviationRatio = 1e4;

/**
 * Cross products after the groups and blocks have been absorbed, with the rater part multiplied by its variance
 * ratio: rows and columns are raters, fixed columns, y. Returns ln det of what was absorbed.
 *
 * For a group of n ratings the inverse of I + g·11ᵀ is I − g/(1 + gn)·11ᵀ; the block adds a second term of the same
 * form. Both factors depend on sizes only, so sums over groups of one size were pooled beforehand.
 */
function absorb(component: DesignComponent, ratios: VarianceRatios, target: Float64Array): number {
	const { size } = component;
	let logDeterminant = 0;
	target.set(component.crossProducts);
	const subtract = (outer: Float64Array, factor: number): void => {
		for (let row = 0; row < size; row += 1) {
			for (let cell = row * size; cell <= row * size + row; cell += 1) {
				target[cell] = (target[cell] ?? 0) - factor * (outer[cell] ?? 0);
			}
		}
	};
	for (const { groupSize, members, outer } of component.groupClasses) {
		if (ratios.group === 0) break;
		logDeterminant += members * Math.log1p(ratios.group * groupSize);
		subtract(outer, ratios.group / (1 + ratios.group * groupSize));
	}
	if (ratios.block === 0) return logDeterminant;
	for (const { groupSize, groupsPerBlock, members, outer } of component.blockClasses) {
		const inner = 1 + ratios.group * groupSize;
		const total = 1 + (ratios.block * groupSize * groupsPerBlock) / inner;
		logDeterminant += members * Math.log(total);
		subtract(outer, ratios.block / (total * inner * inner));
	}
	for (const block of component.mixedBlocks) {
		const totals = weighBlock(block, ratios.group);
		const total = 1 + ratios.block * totals.size;
		logDeterminant += Math.log(total);
		addOuter(target, size, totals, -ratios.block / total);
	}
	return logDeterminant;
}

/** Turns absorbed cross products into I + rA (raters) bordered by √r B, and factorises the rater part in place. */
function eliminateRaters(
	matrix: Float64Array,
	size: number,
	raterCount: number,
	ratio: number,
): number | null {
	const root = Math.sqrt(ratio);
	for (let row = 0; row < size; row += 1) {
		const columns = Math.min(row + 1, raterCount);
		for (let column = 0; column < columns; column += 1) {
			const cell = row * size + column;
			matrix[cell] = (matrix[cell] ?? 0) * (row < raterCount ? ratio : root) + (row === column ? 1 : 0);
		}
	}
	let logDeterminant = 0;
	for (let row = 0; row < size; row += 1) {
		const rowStart = row * size;
		for (let column = 0; column <= row; column += 1) {
			const columnStart = column * size;
			const known = Math.min(column, raterCount);
			const value = (matrix[rowStart + column] ?? 0) - dotOfRows(matrix, rowStart, columnStart, known);
			if (column >= raterCount) matrix[rowStart + column] = value;
			else if (column < row) matrix[rowStart + column] = value / (matrix[columnStart + column] ?? 1);
			else {
				if (!(value > 0)) return null;
				logDeterminant += Math.log(value);
				matrix[rowStart + row] = Math.sqrt(value);
			}
		}
	}
	return logDeterminant;
}

class RemlProblem {
	readonly components: readonly DesignComponent[];
	private readonly work: readonly Float64Array[];
	private readonly width: number;
	private readonly freedom: number;

	constructor(private readonly data: NestedRatings) {
		this.components = prepareDesign(data);
		this.work = this.components.map(({ size }) => new Float64Array(size * size));
		this.width = data.fixedCount + 1;
		this.freedom = data.value.length - data.fixedCount;
	}

	/** The profiled REML criterion (−2 log restricted likelihood) with the Cholesky factor of [X y]ᵀV⁻¹[X y]. */
	evaluate(ratios: VarianceRatios): Evaluation | null {
		const { width } = this;
		const cross = new Float64Array(width * width);
		let logDeterminant = 0;
		for (const [at, component] of this.components.entries()) {
			const matrix = this.work[at] ?? new Float64Array(0);
			const { size } = component;
			const raterCount = component.raters.length;
			logDeterminant += absorb(component, ratios, matrix);
			const raterPart = eliminateRaters(matrix, size, raterCount, ratios.rater);
			if (raterPart === null) return null;
			logDeterminant += raterPart;
			for (let row = 0; row < width; row += 1) {
				for (let column = 0; column <= row; column += 1) {
					const cell = row * width + column;
					cross[cell] = (cross[cell] ?? 0) + (matrix[(raterCount + row) * size + raterCount + column] ?? 0);
				}
			}
		}
		if (factorise(cross, width) === null) return null;
		let fixedDeterminant = 0;
		for (let at = 0; at < width - 1; at += 1) fixedDeterminant += 2 * Math.log(cross[at * width + at] ?? 1);
		const residualVariance = (cross[width * width - 1] ?? 0) ** 2 / this.freedom;
		const criterion =
			logDeterminant + fixedDeterminant + this.freedom * (1 + Math.log(2 * Math.PI * residualVariance));
		return { criterion, residualVariance, cross };
	}

	finish(ratios: VarianceRatios): RemlFit | null {
		const found = this.evaluate(ratios);
		if (!found) return null;
		const { cross, criterion, residualVariance } = found;
		const { width, data } = this;
		const fixedCount = width - 1;
		const triangle = new Float64Array(fixedCount * fixedCount);
		const fixed = new Float64Array(fixedCount);
		for (let row = 0; row < fixedCount; row += 1) {
			fixed[row] = cross[fixedCount * width + row] ?? 0;
			for (let column = 0; column <= row; column += 1) {
				triangle[row * fixedCount + column] = cross[row * width + column] ?? 0;
			}
		}
		solveUpper(triangle, fixedCount, fixed);
		const fixedSe = Array.from(fixed, (_, at) => {
			const unit = new Float64Array(fixedCount);
			unit[at] = 1;
			solveLower(triangle, fixedCount, unit);
			return Math.sqrt(residualVariance * unit.reduce((sum, value) => sum + value * value, 0));
		});
		const blockEffect = new Float64Array(data.blockCount);
		const raterEffect = new Float64Array(data.raterCount);
		for (const [at, component] of this.components.entries()) {
			const effects = raterPredictions(component, this.work[at] ?? new Float64Array(0), fixed, ratios.rater);
			component.raters.forEach((rater, local) => {
				raterEffect[rater] = effects[local] ?? 0;
			});
			for (const block of component.blocks) {
				const totals = weighBlock(block, ratios.group);
				let residual = totals.dense[fixedCount] ?? 0;
				for (let k = 0; k < fixedCount; k += 1) residual -= (totals.dense[k] ?? 0) * (fixed[k] ?? 0);
				totals.raters.forEach((rater, k) => {
					residual -= (totals.counts[k] ?? 0) * (effects[rater] ?? 0);
				});
				blockEffect[block.block] = (ratios.block / (1 + ratios.block * totals.size)) * residual;
			}
		}
		return {
			ratios,
			residualVariance,
			criterion,
			fixed: Array.from(fixed),
			fixedSe,
			blockEffect,
			raterEffect,
		};
	}
}

/** Best linear unbiased predictions of the rater effects, from the factor that `eliminateRaters` left behind. */
function raterPredictions(
	component: DesignComponent,
	matrix: Float64Array,
	fixed: Float64Array,
	ratio: number,
): Float64Array {
	const { size } = component;
	const raterCount = component.raters.length;
	const factor = new Float64Array(raterCount * raterCount);
	const effects = new Float64Array(raterCount);
	for (let row = 0; row < raterCount; row += 1) {
		for (let column = 0; column <= row; column += 1) {
			factor[row * raterCount + column] = matrix[row * size + column] ?? 0;
		}
		// The border already holds L⁻¹√r B; its combination for y − Xβ only needs the second half of the solve.
		let value = matrix[(size - 1) * size + row] ?? 0;
		for (let k = 0; k < fixed.length; k += 1)
			value -= (matrix[(raterCount + k) * size + row] ?? 0) * (fixed[k] ?? 0);
		effects[row] = value;
	}
	solveUpper(factor, raterCount, effects);
	return effects.map((value) => value * Math.sqrt(ratio));
}

export type FreeRatio = keyof VarianceRatios;

/**
 * Restricted maximum likelihood for block, optional group and rater variances; `null` when the residual variance is 0.
 *
 * The criterion is profiled over fixed effects and residual variance, minimised over the standard deviation
 * ratios by Nelder-Mead from the best point of a coarse grid, and compared with the fits in which a variance is exactly 0.
 *
 * Source: Patterson & Thompson (1971); Bates et al. (2015), Journal of Statistical Software 67(1), section 3.4.
 */
export function fitReml(data: NestedRatings, free: readonly FreeRatio[]): RemlFit | null {
	const problem = new RemlProblem(data);
	const ratiosOf = (point: readonly number[], active: readonly FreeRatio[]): VarianceRatios => {
		const value = (name: FreeRatio): number => (point[active.indexOf(name)] ?? 0) ** 2;
		return { block: value('block'), group: value('group'), rater: value('rater') };
	};
	const target =
		(active: readonly FreeRatio[]) =>
		(point: readonly number[]): number => {
			if (point.some((value) => Math.abs(value) > largestDeviationRatio)) return Number.POSITIVE_INFINITY;
			return problem.evaluate(ratiosOf(point, active))?.criterion ?? Number.POSITIVE_INFINITY;
		};
	const grid = free.reduce<number[][]>(
		(points, _) => points.flatMap((point) => [0.15, 0.5, 1.5].map((value) => [...point, value])),
		[[]],
	);
	const inner = target(free);
	const start = grid.map((point) => ({ point, value: inner(point) })).sort((a, b) => a.value - b.value)[0];
	let best = { active: free, ...minimise(inner, start?.point ?? []) };
	for (let round = 0; round < free.length; round += 1) {
		const current = best;
		for (const dropped of current.active) {
			const active = current.active.filter((name) => name !== dropped);
			const point = current.point.filter((_, at) => current.active[at] !== dropped);
			const edge = target(active);
			// More than this above the optimum: re-fitting the others cannot make up for it.
			if (edge(point) - current.value > 2) continue;
			const found = active.length > 0 ? minimise(edge, point) : { point, value: edge(point) };
			if (found.value <= best.value + 1e-8) best = { active, ...found };
		}
		if (best.active.length === current.active.length) break;
	}
	// Scores that blocks and raters explain completely have no optimum: the criterion falls without end as the residual vanishes.
	const sizes = free.map((name) => Math.abs(best.point[best.active.indexOf(name)] ?? 0));
	const largest = Math.max(0.1, ...sizes);
	const far = sizes.map((size) => (Math.max(size, 0.3 * largest) / largest) * largestDeviationRatio);
	if (inner(far) < best.value - 1e-6) return null;
	return problem.finish(ratiosOf(best.point, best.active));
}
