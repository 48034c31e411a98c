/**
 * What a table of counts is for disclosure control: cells, the additive relations between them, the nesting of
 * stages, the differences that are people themselves, and the rates printed beside them.
 */

/** Lowest number of people a published cell may stand for. A table may ask for more, never for less. */
export const MINIMUM_THRESHOLD = 10;

export interface Cell {
	/** True count of people; a whole number of zero or more. */
	readonly value: number;
	/** `interior` (default), `subtotal` or `total`: how much a reader loses when it is suppressed. */
	readonly kind?: string;
	/** Already public or public by rule (an earlier release, a procedure's overall funnel): never suppressed. */
	readonly fixed?: boolean;
	/** Never printed (an increment between releases, a number suppressed earlier) but part of what can be derived. */
	readonly withheld?: boolean;
}

export interface Equation {
	readonly total: string;
	readonly parts: readonly string[];
}

/** `small` counts a subset of the people in `large`, as a later stage does of an earlier one. */
export interface Nesting {
	readonly small: string;
	readonly large: string;
}

export interface Rate {
	readonly id: string;
	readonly num: string;
	readonly den: string;
	/** Decimals of the printed proportion: .17 has two. */
	readonly decimals: number;
}

export interface Table {
	readonly id?: string;
	readonly title?: string;
	readonly threshold: number;
	/** True when a count of nobody also says something about people; then zeros are suppressed like 1 to 9. */
	readonly zeroIsSensitive: boolean;
	readonly cells: Readonly<Record<string, Cell>>;
	readonly equations?: readonly Equation[];
	readonly order?: readonly Nesting[];
	readonly sensitiveDifferences?: readonly Nesting[];
	readonly rates?: readonly Rate[];
}

/** What is printed: a number, or `null` for the one marker that stands for every suppressed cell. */
export interface Publication {
	readonly published: Readonly<Record<string, number | null>>;
	readonly rates: Readonly<Record<string, number | null>>;
}

/** The information lost by suppressing one cell, by kind, in half units: totals are what a reader looks for first. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
	['interior', 2],
	['subtotal', 5],
	['total', 12],
]);

/**
 * The loss, in half units, of suppressing a cell of this kind (interior 1, subtotal 2.5, total 6 units).
 *
 * Unknown kinds count as interior. Source: the weights of the project's reference solutions.
 *
 * @example weightOf('subtotal') // 5
 */
export function weightOf(kind: string | undefined): number {
	return WEIGHTS.get(kind ?? 'interior') ?? 2;
}

/**
 * The threshold that really applies: the table's own, or ten where it asks for less.
 *
 * @example effectiveThreshold({ threshold: 5, zeroIsSensitive: true, cells: {} }) // 10
 */
export function effectiveThreshold(table: Table): number {
	return Math.max(MINIMUM_THRESHOLD, table.threshold);
}

/**
 * Whether a count may not be printed: below the threshold, with zero only when zeros are sensitive.
 *
 * @example isSensitive(0, 10, false) // false
 */
export function isSensitive(value: number, threshold: number, zeroIsSensitive: boolean): boolean {
	return value < threshold && (value > 0 || zeroIsSensitive);
}

/**
 * The printed form of a proportion: numerator over denominator, rounded to `decimals`; `null` after an empty denominator.
 *
 * @example roundedRate(33, 187, 2) // 0.18
 */
export function roundedRate(numerator: number, denominator: number, decimals: number): number | null {
	if (denominator === 0) return null;
	const scale = 10 ** decimals;
	return Math.round((numerator / denominator) * scale) / scale;
}

/** Thrown when a table contradicts itself, so that nothing can be said about what it gives away. */
export class InvalidTableError extends Error {
	override readonly name = 'InvalidTableError';
}

function requireCell(table: Table, id: string, where: string): Cell {
	const cell = Object.hasOwn(table.cells, id) ? table.cells[id] : undefined;
	if (!cell) throw new InvalidTableError(`${where} names the unknown cell ${id}`);
	return cell;
}

/**
 * Refuses a table whose counts are not whole numbers, whose relations name unknown cells, or whose numbers do not add up.
 *
 * Shapes: any `Table`. Errors: `InvalidTableError` with the first contradiction. A table that does not add up would
 * make every derived range meaningless, so it is refused before anything is computed.
 *
 * @example checkTable({ threshold: 10, zeroIsSensitive: true, cells: { a: { value: 12 } } }) // returns nothing
 */
export function checkTable(table: Table): void {
	if (!Number.isFinite(table.threshold)) throw new InvalidTableError('the threshold is not a number');
	for (const [id, cell] of Object.entries(table.cells))
		if (!Number.isSafeInteger(cell.value) || cell.value < 0)
			throw new InvalidTableError(`cell ${id} is not a whole number of zero or more`);
	for (const { total, parts } of table.equations ?? []) {
		const sum = parts.reduce((running, part) => running + requireCell(table, part, 'an equation').value, 0);
		if (requireCell(table, total, 'an equation').value !== sum)
			throw new InvalidTableError(`the parts of ${total} add up to ${sum}, not to its value`);
	}
	for (const { small, large } of table.order ?? [])
		if (requireCell(table, small, 'a nesting').value > requireCell(table, large, 'a nesting').value)
			throw new InvalidTableError(`${small} is larger than ${large}, of which it is a part`);
	for (const { small, large } of table.sensitiveDifferences ?? []) {
		requireCell(table, small, 'a difference');
		requireCell(table, large, 'a difference');
	}
	for (const rate of table.rates ?? []) {
		requireCell(table, rate.num, 'a rate');
		requireCell(table, rate.den, 'a rate');
	}
}
