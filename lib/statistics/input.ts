import type { Fields, Rating } from './definition';

/** Raised for input that does not have the documented shape; `compute` does not catch it, the command line does. */
export class InputError extends Error {
	override readonly name = 'InputError';
}

const isRecord = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON object, or an `InputError` that names the field. */
export function readFields(value: unknown, name: string): Fields {
	if (!isRecord(value)) throw new InputError(`${name} must be an object`);
	return value;
}

export function readList(fields: Fields, name: string): readonly unknown[] {
	const value = fields[name];
	if (!Array.isArray(value)) throw new InputError(`${name} must be a list`);
	return value;
}

export function readNumber(fields: Fields, name: string, fallback?: number): number {
	const value = fields[name] ?? fallback;
	if (typeof value !== 'number' || !Number.isFinite(value)) throw new InputError(`${name} must be a number`);
	return value;
}

/** A number, or `null` when the field is absent or `null`. */
export function readOptionalNumber(fields: Fields, name: string): number | null {
	return fields[name] === undefined || fields[name] === null ? null : readNumber(fields, name);
}

/** A whole number of at least zero. */
export function readCount(fields: Fields, name: string): number {
	const value = readNumber(fields, name);
	if (!Number.isInteger(value) || value < 0)
		throw new InputError(`${name} must be a whole number of 0 or more`);
	return value;
}

export function readChoice<const Choice extends string>(
	fields: Fields,
	name: string,
	choices: readonly Choice[],
	fallback: Choice,
): Choice {
	const value = fields[name] ?? fallback;
	const match = choices.find((choice) => choice === value);
	if (match === undefined) throw new InputError(`${name} must be one of ${choices.join(', ')}`);
	return match;
}

/** The confidence level of an interval, 0.95 unless told otherwise. */
export function readConfidence(params: Fields): number {
	const level = readNumber(params, 'confLevel', 0.95);
	if (level <= 0 || level >= 1) throw new InputError('confLevel must lie between 0 and 1');
	return level;
}

const asRating = (value: unknown, name: string): Rating => {
	if (value === null || value === undefined) return null;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		throw new InputError(`${name} must hold numbers, or null for a missing value`);
	}
	return value;
};

/** A list of numbers in which `null` stands for a missing value. */
export function readRatingList(fields: Fields, name: string): Rating[] {
	return readList(fields, name).map((value) => asRating(value, name));
}

/** The values that are there: missing ones are left out. */
export function readPresentNumbers(fields: Fields, name: string): number[] {
	return readRatingList(fields, name).filter((value) => value !== null);
}

/** A list of numbers without gaps. */
export function readNumberList(fields: Fields, name: string): number[] {
	const values = readPresentNumbers(fields, name);
	if (values.length !== readList(fields, name).length) throw new InputError(`${name} may not hold null`);
	return values;
}

/** A rectangular matrix in which `null` stands for a missing value. */
export function readMatrix(value: unknown, name: string): Rating[][] {
	if (!Array.isArray(value)) throw new InputError(`${name} must be a list of rows`);
	const rows = value.map((row: unknown) => {
		if (!Array.isArray(row)) throw new InputError(`every row of ${name} must be a list`);
		return row.map((cell: unknown) => asRating(cell, name));
	});
	if (rows.some((row) => row.length !== rows[0]?.length)) {
		throw new InputError(`every row of ${name} must have the same length`);
	}
	return rows;
}

/** A name of a unit, an assessor, a question or a group. */
export type Label = string | number;

const asLabel = (value: unknown, name: string): Label => {
	if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
	throw new InputError(`${name} must hold texts or numbers`);
};

export function readLabels(fields: Fields, name: string): Label[] {
	return readList(fields, name).map((value) => asLabel(value, name));
}

/** Numbers in numeric order, then texts in code point order: the order of levels in every result. */
export function compareLabels(left: Label, right: Label): number {
	if (typeof left === 'number' && typeof right === 'number') return left - right;
	if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
	return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorted distinct labels, and for every element the position of its label. */
export function indexLabels(labels: readonly Label[]): { levels: Label[]; index: Int32Array } {
	const levels = [...new Set(labels)].sort(compareLabels);
	const position = new Map(levels.map((level, at) => [level, at]));
	return { levels, index: Int32Array.from(labels, (label) => position.get(label) ?? -1) };
}

/** Ratings in long form: one element per rating, columns of labels beside the values; missing values left out. */
export type LongRatings<Column extends string> = {
	readonly labels: Readonly<Record<Column, readonly Label[]>>;
	readonly value: readonly number[];
};

/** Reads `{unit[], rater[], value[]}` or any other set of label columns beside `value[]`. */
export function readLong<const Column extends string>(
	input: Fields,
	columns: readonly Column[],
): LongRatings<Column> {
	const values = readRatingList(input, 'value');
	const present = values.flatMap((value, at) => (value === null ? [] : [at]));
	const pick = (column: Column): Label[] => {
		const list = readList(input, column);
		if (list.length !== values.length) throw new InputError(`${column} and value must have the same length`);
		return present.map((at) => asLabel(list[at], column));
	};
	const labels = Object.fromEntries(columns.map((column) => [column, pick(column)])) as Record<
		Column,
		Label[]
	>;
	return { labels, value: values.filter((value) => value !== null) };
}

/**
 * Ratings as a matrix (rows = units, columns = assessors), from `ratings` or from the long form
 * `{unit[], rater[], value[]}`. A pair that is rated twice in the long form is an error: a matrix has one cell.
 */
export function readRatings(input: Fields): Rating[][] {
	if (input.ratings !== undefined || input.value === undefined) return readMatrix(input.ratings, 'ratings');
	const units = indexLabels(readLabels(input, 'unit'));
	const raters = indexLabels(readLabels(input, 'rater'));
	const values = readRatingList(input, 'value');
	if (units.index.length !== values.length || raters.index.length !== values.length) {
		throw new InputError('unit, rater and value must have the same length');
	}
	const matrix = units.levels.map(() => raters.levels.map((): Rating => null));
	values.forEach((value, at) => {
		const row = matrix[units.index[at] ?? -1];
		const column = raters.index[at] ?? -1;
		if (!row || value === null) return;
		if (row[column] !== null) throw new InputError('the same assessor rated the same unit twice');
		row[column] = value;
	});
	return matrix;
}

/** The rows without a missing value. */
export function completeRows(matrix: readonly (readonly Rating[])[]): number[][] {
	return matrix.flatMap((row) => {
		const present = row.filter((cell) => cell !== null);
		return present.length === row.length ? [present] : [];
	});
}

/** A list of objects, each read by `read`; the field name stands in every error. */
export function readRecords<Item>(fields: Fields, name: string, read: (item: Fields) => Item): Item[] {
	return readList(fields, name).map((item, at) => read(readFields(item, `${name}[${at}]`)));
}
