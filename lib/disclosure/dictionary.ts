/** Deterministic measure of effort: dictionary entries touched. Clock time would make results irreproducible. */
export interface Work {
	units: number;
}

export interface SparseRow {
	readonly variables: readonly number[];
	readonly coefficients: readonly number[];
}

/** Below this an entry is zero. */
export const TOLERANCE = 1e-9;
/** Place of a variable that was taken out of the dictionary because its value is known. */
const GONE = 0x7fffffff;

/** Entries this near to a whole number are whole numbers: the matrices of practice have no others so close. */
export function snapToWhole(value: number): number {
	const whole = Math.round(value);
	return Math.abs(value - whole) < TOLERANCE ? whole : value;
}

const snap = snapToWhole;

/**
 * Every basic variable as a linear combination of the nonbasic ones, stored column by column.
 *
 * A relation is homogeneous in the cells, so the dictionary describes *changes*; it holds no constants and any point
 * that satisfies the relations can be laid over it.
 */
export class Dictionary {
	/** Variable of each row and of each column. */
	readonly basic: number[];
	readonly columns: number[];
	/** Row index of a basic variable, -1 - column of a nonbasic one, or `GONE`. */
	private readonly place: Int32Array;
	private entries: Float64Array;
	/** Rows that fit in a column; rows are dropped but never added. */
	private readonly stride: number;

	private constructor(
		place: Int32Array,
		entries: Float64Array,
		stride: number,
		basic: number[],
		columns: number[],
		readonly work: Work,
	) {
		this.place = place;
		this.entries = entries;
		this.stride = stride;
		this.basic = basic;
		this.columns = columns;
	}

	/** Cells 0..cellCount-1 start nonbasic; relation `i` is the basic variable `cellCount + i`. */
	static create(cellCount: number, relations: readonly SparseRow[], work: Work): Dictionary {
		const stride = relations.length;
		const place = new Int32Array(cellCount + stride);
		const entries = new Float64Array(cellCount * stride);
		const columns = Array.from({ length: cellCount }, (_, column) => column);
		for (const column of columns) place[column] = -1 - column;
		relations.forEach((relation, row) => {
			place[cellCount + row] = row;
			relation.variables.forEach((variable, term) => {
				const at = variable * stride + row;
				entries[at] = (entries[at] ?? 0) + (relation.coefficients[term] ?? 0);
			});
		});
		const basic = relations.map((_, row) => cellCount + row);
		return new Dictionary(place, entries, stride, basic, columns, work);
	}

	clone(): Dictionary {
		const { stride, work } = this;
		const used = this.entries.slice(0, this.columns.length * stride);
		work.units += used.length;
		return new Dictionary(this.place.slice(), used, stride, this.basic.slice(), this.columns.slice(), work);
	}

	/** Becomes a copy of a dictionary of the same system, reusing its own memory where that fits. */
	assign(other: Dictionary): void {
		const size = other.columns.length * other.stride;
		if (this.entries.length < size) this.entries = new Float64Array(size);
		this.entries.set(other.entries.subarray(0, size));
		this.place.set(other.place);
		this.basic.splice(0, this.basic.length, ...other.basic);
		this.columns.splice(0, this.columns.length, ...other.columns);
		this.work.units += size / 8;
	}

	/** The row of a basic variable, -1 - the column of a nonbasic one, or `undefined` when it is gone. */
	placeOf(variable: number): number | undefined {
		const place = this.place[variable];
		return place === GONE ? undefined : place;
	}

	entry(row: number, column: number): number {
		return this.entries[column * this.stride + row] ?? 0;
	}

	/** The entries of a column, one per row: how each basic variable answers to it. */
	column(column: number): Float64Array {
		const at = column * this.stride;
		return this.entries.subarray(at, at + this.basic.length);
	}

	/** Takes a variable out at its present value, as publication does. */
	remove(variable: number): void {
		const place = this.placeOf(variable);
		if (place === undefined) return;
		if (place >= 0) {
			const column = this.sparsestColumn(place);
			if (column < 0) this.dropRow(place);
			else {
				this.pivot(place, column);
				this.dropColumn(column);
			}
		} else this.dropColumn(-1 - place);
		this.place[variable] = GONE;
	}

	/** Whether no nonbasic variable moves the variable of this row. */
	isEmptyRow(row: number): boolean {
		for (let column = 0; column < this.columns.length; column++)
			if (Math.abs(this.entry(row, column)) > TOLERANCE) return false;
		return true;
	}

	/** Exchanges the variable of a row with that of a column. */
	pivot(row: number, column: number): void {
		const { entries, stride, work } = this;
		const height = this.basic.length;
		const pivoted = column * stride;
		const inverse = 1 / (entries[pivoted + row] ?? 1);
		const rows: number[] = [];
		for (let index = 0; index < height; index++)
			if (index !== row && entries[pivoted + index] !== 0) rows.push(index);
		for (let index = 0; index < this.columns.length; index++) {
			const at = index * stride;
			const factor = entries[at + row] ?? 0;
			if (index === column || factor === 0) continue;
			const scaled = snap(-factor * inverse);
			entries[at + row] = scaled;
			for (const other of rows)
				entries[at + other] = snap((entries[at + other] ?? 0) + (entries[pivoted + other] ?? 0) * scaled);
			work.units += rows.length;
		}
		for (const other of rows) entries[pivoted + other] = snap((entries[pivoted + other] ?? 0) * inverse);
		entries[pivoted + row] = snap(inverse);
		work.units += (this.columns.length + height) / 4;
		const leaving = this.basic[row] ?? 0;
		const entering = this.columns[column] ?? 0;
		this.basic[row] = entering;
		this.columns[column] = leaving;
		this.place[entering] = row;
		this.place[leaving] = -1 - column;
	}

	/** The sparsest pivot of a row, unit entries first, so that the dictionary stays small and whole. */
	private sparsestColumn(row: number): number {
		let best = -1;
		let least = Number.POSITIVE_INFINITY;
		for (let column = 0; column < this.columns.length; column++) {
			const size = Math.abs(this.entry(row, column));
			if (size <= TOLERANCE) continue;
			let filled = size === 1 ? 0 : this.basic.length;
			for (const entry of this.column(column)) if (entry !== 0) filled++;
			if (filled < least) {
				best = column;
				least = filled;
			}
		}
		this.work.units += this.columns.length;
		return best;
	}

	private dropColumn(column: number): void {
		const last = this.columns.length - 1;
		const moved = this.columns[last] ?? 0;
		this.entries.copyWithin(column * this.stride, last * this.stride, (last + 1) * this.stride);
		this.columns[column] = moved;
		this.place[moved] = -1 - column;
		this.columns.pop();
	}

	private dropRow(row: number): void {
		const last = this.basic.length - 1;
		const moved = this.basic[last] ?? 0;
		for (let column = 0; column < this.columns.length; column++)
			this.entries[column * this.stride + row] = this.entry(last, column);
		this.basic[row] = moved;
		this.place[moved] = row;
		this.basic.pop();
	}
}
