import {
	Dictionary,
	TOLERANCE as SHARED_TOLERANCE,
	type SparseRow,
	snapToWhole,
	type Work,
} from './dictionary';

/** Local names: a live import binding is a function call in the innermost loop under some loaders. */
const TOLERANCE = SHARED_TOLERANCE;
const snap = snapToWhole;

const MAXIMUM_STEPS = 1000;
/** Steps after which the choice of pivots follows Bland's rule, which cannot cycle. */
const BLAND_AFTER = 40;

interface Block {
	readonly row: number;
	readonly step: number;
}

/**
 * A point of a linear system, walked by a bounded primal simplex that starts from any feasible point.
 *
 * The variables are the unknown cells and one activity per relation (`total - parts`, `large - small`, ...). The true
 * table is always a feasible start, so there is no first phase, and a cell that becomes public simply loses its
 * column. Numbers are doubles; the unimodular systems of practice stay exact. Nothing is called safe on the word of a
 * double: points found here are checked again in whole numbers (`integer.ts`).
 */
export class Tableau {
	private constructor(
		private readonly dictionary: Dictionary,
		readonly lower: Float64Array,
		readonly upper: Float64Array,
		readonly value: Float64Array,
	) {}

	/** Cells are variables 0..cellCount-1; relation `i` is variable `cellCount + i`. */
	static create(
		cellCount: number,
		relations: readonly SparseRow[],
		bounds: { readonly lower: Float64Array; readonly upper: Float64Array },
		start: Float64Array,
		work: Work,
	): Tableau {
		const dictionary = Dictionary.create(cellCount, relations, work);
		return new Tableau(dictionary, bounds.lower.slice(), bounds.upper.slice(), start.slice());
	}

	clone(): Tableau {
		return new Tableau(this.dictionary.clone(), this.lower.slice(), this.upper.slice(), this.value.slice());
	}

	/** Becomes a copy of a tableau of the same system. */
	assign(other: Tableau): this {
		this.dictionary.assign(other.dictionary);
		this.lower.set(other.lower);
		this.upper.set(other.upper);
		this.value.set(other.value);
		return this;
	}

	/** Lays another feasible point over the dictionary. */
	reset(point: Float64Array): void {
		this.value.set(point);
	}

	/** Whether the value follows from what is public already. */
	isDetermined(variable: number): boolean {
		const place = this.dictionary.placeOf(variable);
		return place === undefined || (place >= 0 && this.dictionary.isEmptyRow(place));
	}

	/** Takes a variable out at its present value, as publication does. */
	fix(variable: number): void {
		this.dictionary.remove(variable);
	}

	/**
	 * Moves to a point where the variable is as large (`sign` 1) or as small (-1) as it can be, stopping at `goal`
	 * when one is given. Returns the value reached, `sign * Infinity` when there is no limit.
	 */
	push(variable: number, sign: 1 | -1, goal: number | null): number {
		for (let step = 0; step < MAXIMUM_STEPS; step++) {
			const now = this.value[variable] ?? 0;
			if (goal !== null && (goal - now) * sign <= TOLERANCE) return now;
			const place = this.dictionary.placeOf(variable);
			if (place === undefined) return now;
			const column = place < 0 ? -1 - place : this.entering(place, sign, step >= BLAND_AFTER);
			if (column < 0) return now;
			const rate = place < 0 ? 1 : this.dictionary.entry(place, column);
			const direction = rate * sign > 0 ? 1 : -1;
			if (place < 0 && !this.canMove(variable, direction)) return now;
			const limit = goal === null ? Number.POSITIVE_INFINITY : ((goal - now) * sign) / Math.abs(rate);
			const moved = this.move(column, direction, limit, step >= BLAND_AFTER);
			if (moved === Number.POSITIVE_INFINITY) return sign * Number.POSITIVE_INFINITY;
		}
		return this.value[variable] ?? 0;
	}

	/** Brings every variable within its bounds; false when that cannot be done. Used when no feasible point is known. */
	repair(): boolean {
		for (let variable = 0; variable < this.value.length; variable++) {
			const low = this.lower[variable] ?? 0;
			const high = this.upper[variable] ?? 0;
			const now = this.value[variable] ?? 0;
			if (now < low - TOLERANCE && this.push(variable, 1, low) < low - 1e-7) return false;
			if (now > high + TOLERANCE && this.push(variable, -1, high) > high + 1e-7) return false;
		}
		return true;
	}

	/** Nonbasic variables that hold back the basic `variable`: at an optimum they are the proof of it. */
	holding(variable: number): number[] {
		const place = this.dictionary.placeOf(variable);
		if (place === undefined) return [];
		if (place < 0) return [variable];
		return this.dictionary.columns.filter(
			(_, column) => Math.abs(this.dictionary.entry(place, column)) > TOLERANCE,
		);
	}

	private canMove(variable: number, direction: number): boolean {
		const now = this.value[variable] ?? 0;
		return direction > 0
			? now < (this.upper[variable] ?? 0) - TOLERANCE
			: now > (this.lower[variable] ?? 0) + TOLERANCE;
	}

	private entering(row: number, sign: number, bland: boolean): number {
		const { columns, work } = this.dictionary;
		let best = -1;
		let bestScore = TOLERANCE;
		for (let column = 0; column < columns.length; column++) {
			const rate = this.dictionary.entry(row, column);
			const size = Math.abs(rate);
			if (size <= TOLERANCE) continue;
			const variable = columns[column] ?? 0;
			if (!this.canMove(variable, rate * sign > 0 ? 1 : -1)) continue;
			if (bland) {
				if (best < 0 || variable < (columns[best] ?? 0)) best = column;
			} else if (size > bestScore) {
				best = column;
				bestScore = size;
			}
		}
		work.units += columns.length / 2;
		return best;
	}

	private move(column: number, direction: number, limit: number, bland: boolean): number {
		const { basic, columns } = this.dictionary;
		const variable = columns[column] ?? 0;
		const now = this.value[variable] ?? 0;
		const own = direction > 0 ? (this.upper[variable] ?? 0) - now : now - (this.lower[variable] ?? 0);
		const rates = this.dictionary.column(column);
		const block = this.block(rates, direction, bland);
		const step = Math.max(0, Math.min(limit, own, block.step));
		if (step === Number.POSITIVE_INFINITY) return step;
		if (step > 0)
			for (let row = 0; row < rates.length; row++) {
				const rate = rates[row] ?? 0;
				if (rate === 0) continue;
				const moving = basic[row] ?? 0;
				this.value[moving] = snap((this.value[moving] ?? 0) + rate * direction * step);
			}
		this.value[variable] = snap(now + direction * step);
		if (block.step <= Math.min(limit, own)) this.dictionary.pivot(block.row, column);
		return step;
	}

	/** The basic variable that first reaches a bound; one that already violates a bound is not held by it. */
	private block(rates: Float64Array, direction: number, bland: boolean): Block {
		const { basic, work } = this.dictionary;
		let row = -1;
		let step = Number.POSITIVE_INFINITY;
		let size = 0;
		for (let index = 0; index < rates.length; index++) {
			const rate = (rates[index] ?? 0) * direction;
			if (rate <= TOLERANCE && rate >= -TOLERANCE) continue;
			const variable = basic[index] ?? 0;
			const now = this.value[variable] ?? 0;
			const gap = rate > 0 ? (this.upper[variable] ?? 0) - now : now - (this.lower[variable] ?? 0);
			if (gap === Number.POSITIVE_INFINITY || gap < -1e-7) continue;
			const ratio = Math.max(0, gap) / Math.abs(rate);
			const tie = Math.abs(ratio - step) <= TOLERANCE;
			const better = bland ? variable < (basic[row] ?? 0) : Math.abs(rate) > size;
			if (row < 0 || (!tie && ratio < step) || (tie && better)) {
				row = index;
				step = Math.min(ratio, tie ? step : ratio);
				size = Math.abs(rate);
			}
		}
		work.units += rates.length / 4;
		return { row, step };
	}
}
