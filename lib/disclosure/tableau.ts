/**
 * A linear system in dictionary form, walked by a bounded primal simplex that starts from any feasible point.
 *
 * The variables are the unknown cells and one activity per relation (`total - parts`, `large - small`, ...). Every
 * basic variable is a linear combination of the nonbasic ones; because an activity is homogeneous in the cells, the
 * dictionary describes *changes* and any feasible point can be laid over it. Two consequences make it quick here:
 * the true table is always a feasible start, so there is no first phase, and a cell that becomes public simply
 * loses its column.
 *
 * Numbers are doubles; entries within 1e-9 of a whole number are snapped to it, which keeps the unimodular
 * tables of practice exact. Nothing is called safe on the word of a double: points found here are re-checked in
 * whole numbers (`integer.ts`).
 */

/** Deterministic measure of effort: dictionary entries touched. Clock time would make results irreproducible. */
export interface Work {
	units: number;
}

export interface SparseRow {
	readonly variables: readonly number[];
	readonly coefficients: readonly number[];
}

const TOLERANCE = 1e-9;
const MAXIMUM_STEPS = 4000;
const BLAND_AFTER = 30;
/** Place of a variable that was taken out of the dictionary because its value is known. */
const GONE = 0x7fffffff;

function snap(value: number): number {
	const whole = Math.round(value);
	return Math.abs(value - whole) < TOLERANCE ? whole : value;
}

interface Block {
	readonly row: number;
	readonly step: number;
}

export class Tableau {
	readonly lower: Float64Array;
	readonly upper: Float64Array;
	readonly value: Float64Array;
	readonly work: Work;
	private rows: Float64Array[];
	private basic: number[];
	private columns: number[];
	/** Row index of a basic variable, -1 - column of a nonbasic one, or `GONE`. */
	private readonly place: Int32Array;

	private constructor(
		lower: Float64Array,
		upper: Float64Array,
		value: Float64Array,
		place: Int32Array,
		rows: Float64Array[],
		basic: number[],
		columns: number[],
		work: Work,
	) {
		this.lower = lower;
		this.upper = upper;
		this.value = value;
		this.place = place;
		this.rows = rows;
		this.basic = basic;
		this.columns = columns;
		this.work = work;
	}

	/** Cells are variables 0..cellCount-1 and start nonbasic; row `i` is the activity variable `cellCount + i`. */
	static create(
		cellCount: number,
		relations: readonly SparseRow[],
		bounds: { readonly lower: Float64Array; readonly upper: Float64Array },
		start: Float64Array,
		work: Work,
	): Tableau {
		const place = new Int32Array(cellCount + relations.length);
		const columns = Array.from({ length: cellCount }, (_, column) => column);
		for (const column of columns) place[column] = -1 - column;
		const basic: number[] = [];
		const rows = relations.map((relation, index) => {
			const row = new Float64Array(cellCount);
			relation.variables.forEach((variable, position) => {
				row[variable] = (row[variable] ?? 0) + (relation.coefficients[position] ?? 0);
			});
			place[cellCount + index] = index;
			basic.push(cellCount + index);
			return row;
		});
		return new Tableau(bounds.lower.slice(), bounds.upper.slice(), start.slice(), place, rows, basic, columns, work);
	}

	clone(): Tableau {
		const width = this.columns.length;
		this.work.units += width * this.rows.length;
		return new Tableau(
			this.lower.slice(),
			this.upper.slice(),
			this.value.slice(),
			this.place.slice(),
			this.rows.map((row) => row.slice(0, width)),
			this.basic.slice(),
			this.columns.slice(),
			this.work,
		);
	}

	/** Lays another feasible point over the dictionary. */
	reset(point: Float64Array): void {
		this.value.set(point);
	}

	/** Whether the value follows from what is public already. */
	isDetermined(variable: number): boolean {
		const place = this.place[variable] ?? GONE;
		if (place === GONE) return true;
		if (place < 0) return false;
		const row = this.rows[place];
		for (let column = 0; row && column < this.columns.length; column++)
			if (Math.abs(row[column] ?? 0) > TOLERANCE) return false;
		return true;
	}

	/** Takes a variable out at its present value, as publication does. */
	fix(variable: number): void {
		const place = this.place[variable] ?? GONE;
		if (place === GONE) return;
		if (place >= 0) {
			const column = this.bestColumn(place);
			if (column < 0) {
				this.dropRow(place);
				this.place[variable] = GONE;
				return;
			}
			this.pivot(place, column);
		}
		this.dropColumn(-1 - (this.place[variable] ?? 0));
		this.place[variable] = GONE;
	}

	/**
	 * Moves to a point where the variable is as large (`sign` 1) or as small (-1) as it can be, stopping at `goal`
	 * when one is given. Returns the value reached, `sign * Infinity` when there is no limit.
	 */
	push(variable: number, sign: 1 | -1, goal: number | null): number {
		for (let step = 0; step < MAXIMUM_STEPS; step++) {
			const now = this.value[variable] ?? 0;
			if (goal !== null && (goal - now) * sign <= TOLERANCE) return now;
			const place = this.place[variable] ?? GONE;
			if (place === GONE) return now;
			const column = place < 0 ? -1 - place : this.entering(place, sign, step >= BLAND_AFTER);
			if (column < 0) return now;
			const rate = place < 0 ? 1 : ((this.rows[place] ?? this.lower)[column] ?? 0);
			const direction = place < 0 ? sign : rate * sign > 0 ? 1 : -1;
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
			if ((this.value[variable] ?? 0) < low - TOLERANCE && this.push(variable, 1, low) < low - 1e-7) return false;
			if ((this.value[variable] ?? 0) > high + TOLERANCE && this.push(variable, -1, high) > high + 1e-7)
				return false;
		}
		return true;
	}

	/** Nonbasic variables that hold back the basic `variable`: at an optimum they are the proof of it. */
	holding(variable: number): number[] {
		const place = this.place[variable] ?? GONE;
		if (place === GONE) return [];
		if (place < 0) return [variable];
		const row = this.rows[place];
		return this.columns.filter((_, column) => Math.abs(row?.[column] ?? 0) > TOLERANCE);
	}

	private canMove(variable: number, direction: number): boolean {
		const now = this.value[variable] ?? 0;
		return direction > 0
			? now < (this.upper[variable] ?? 0) - TOLERANCE
			: now > (this.lower[variable] ?? 0) + TOLERANCE;
	}

	private entering(place: number, sign: number, bland: boolean): number {
		const row = this.rows[place];
		let best = -1;
		let bestScore = TOLERANCE;
		for (let column = 0; row && column < this.columns.length; column++) {
			const rate = row[column] ?? 0;
			const size = Math.abs(rate);
			if (size <= TOLERANCE) continue;
			const variable = this.columns[column] ?? 0;
			if (!this.canMove(variable, rate * sign > 0 ? 1 : -1)) continue;
			if (bland) {
				if (best < 0 || variable < (this.columns[best] ?? 0)) best = column;
			} else if (size > bestScore) {
				best = column;
				bestScore = size;
			}
		}
		this.work.units += this.columns.length;
		return best;
	}

	private move(column: number, direction: number, limit: number, bland: boolean): number {
		const variable = this.columns[column] ?? 0;
		const now = this.value[variable] ?? 0;
		const own = direction > 0 ? (this.upper[variable] ?? 0) - now : now - (this.lower[variable] ?? 0);
		const block = this.block(column, direction, bland);
		const step = Math.max(0, Math.min(limit, own, block.step));
		if (step === Number.POSITIVE_INFINITY) return step;
		if (step > 0)
			for (let index = 0; index < this.rows.length; index++) {
				const rate = this.rows[index]?.[column] ?? 0;
				const moving = this.basic[index] ?? 0;
				if (rate !== 0) this.value[moving] = snap((this.value[moving] ?? 0) + rate * direction * step);
			}
		this.value[variable] = snap(now + direction * step);
		if (block.step <= Math.min(limit, own)) this.pivot(block.row, column);
		return step;
	}

	/** The basic variable that first reaches a bound; one that already violates a bound is not held by it. */
	private block(column: number, direction: number, bland: boolean): Block {
		let row = -1;
		let step = Number.POSITIVE_INFINITY;
		let size = 0;
		for (let index = 0; index < this.rows.length; index++) {
			const rate = (this.rows[index]?.[column] ?? 0) * direction;
			if (Math.abs(rate) <= TOLERANCE) continue;
			const variable = this.basic[index] ?? 0;
			const now = this.value[variable] ?? 0;
			const gap = rate > 0 ? (this.upper[variable] ?? 0) - now : now - (this.lower[variable] ?? 0);
			if (gap === Number.POSITIVE_INFINITY || gap < -1e-7) continue;
			const ratio = Math.max(0, gap) / Math.abs(rate);
			const tie = Math.abs(ratio - step) <= TOLERANCE;
			const better = bland ? variable < (this.basic[row] ?? 0) : Math.abs(rate) > size;
			if (row < 0 || ratio < step - TOLERANCE || (tie && better)) {
				row = index;
				step = Math.min(ratio, tie ? step : ratio);
				size = Math.abs(rate);
			}
		}
		this.work.units += this.rows.length;
		return { row, step };
	}

	/** The cheapest sound pivot of a row: the largest entry, so that rounding stays small. */
	private bestColumn(place: number): number {
		const row = this.rows[place];
		let best = -1;
		let size = TOLERANCE;
		for (let column = 0; row && column < this.columns.length; column++) {
			const entry = Math.abs(row[column] ?? 0);
			if (entry > size) {
				best = column;
				size = entry;
			}
		}
		return best;
	}

	private pivot(place: number, column: number): void {
		const row = this.rows[place];
		if (!row) return;
		const width = this.columns.length;
		const inverse = 1 / (row[column] ?? 1);
		const filled: number[] = [];
		for (let index = 0; index < width; index++) {
			if (index === column || row[index] === 0) continue;
			row[index] = snap(-(row[index] ?? 0) * inverse);
			if (row[index] !== 0) filled.push(index);
		}
		row[column] = snap(inverse);
		for (let index = 0; index < this.rows.length; index++) {
			const other = this.rows[index];
			const factor = other?.[column] ?? 0;
			if (index === place || !other || factor === 0) continue;
			for (const target of filled) other[target] = snap((other[target] ?? 0) + factor * (row[target] ?? 0));
			other[column] = snap(factor * (row[column] ?? 0));
			this.work.units += filled.length;
		}
		this.work.units += width + this.rows.length;
		const leaving = this.basic[place] ?? 0;
		const entering = this.columns[column] ?? 0;
		this.basic[place] = entering;
		this.columns[column] = leaving;
		this.place[entering] = place;
		this.place[leaving] = -1 - column;
	}

	private dropColumn(column: number): void {
		const last = this.columns.length - 1;
		const moved = this.columns[last] ?? 0;
		for (const row of this.rows) row[column] = row[last] ?? 0;
		this.columns[column] = moved;
		this.place[moved] = -1 - column;
		this.columns.pop();
	}

	private dropRow(place: number): void {
		const last = this.rows.length - 1;
		const moved = this.basic[last] ?? 0;
		this.rows[place] = this.rows[last] ?? new Float64Array(0);
		this.basic[place] = moved;
		this.place[moved] = place;
		this.rows.pop();
		this.basic.pop();
	}
}
