import type { Work } from './dictionary';
import { findSolution } from './optimum';
import { Guard, type Requirement } from './protection';
import { type Component, linearSystem, tableFacts, type Unknown } from './system';
import {
	checkTable,
	effectiveThreshold,
	isSensitive,
	type Nesting,
	type Publication,
	roundedRate,
	type Table,
	weightOf,
} from './table';

/** A publication with what is to be known about how it came about. */
export interface Suppression extends Publication {
	/** Cells printed as the marker, in the order of the table. */
	readonly suppressed: readonly string[];
	/** False when earlier releases or fixed cells already give something away; then `unprotected` says what. */
	readonly safe: boolean;
	readonly unprotected: readonly string[];
	/** True when it is proven that no safe publication loses less (interior 1, subtotal 2.5, total 6). */
	readonly optimal: boolean;
	/** Dictionary entries touched: a measure of the work that is the same on every computer. */
	readonly effort: number;
}

/** Dictionary entries that may be touched: about two seconds of one core of an office computer. */
const EFFORT = 80_000_000;

const differenceKey = ({ large, small }: Nesting): string => `${large} - ${small}`;

/** Differences between stages that are themselves a small number of people. */
function smallDifferences(table: Table, threshold: number): Nesting[] {
	return (table.sensitiveDifferences ?? []).filter(({ large, small }) => {
		const difference = (table.cells[large]?.value ?? 0) - (table.cells[small]?.value ?? 0);
		return difference > 0 && difference < threshold;
	});
}

interface Split {
	readonly unknown: Map<string, Unknown>;
	readonly known: Map<string, number>;
}

/** Printed by rule: fixed cells, and zeros where zeros are declared publishable. All others may be suppressed. */
function split(table: Table): Split {
	const unknown = new Map<string, Unknown>();
	const known = new Map<string, number>();
	for (const [id, { value, fixed }] of Object.entries(table.cells)) {
		if (fixed || (value === 0 && !table.zeroIsSensitive)) known.set(id, value);
		else unknown.set(id, { floor: table.zeroIsSensitive ? 0 : 1, truth: value });
	}
	return { unknown, known };
}

function requirementsOf(component: Component, table: Table, threshold: number): Requirement[] {
	const cells = component.cells.flatMap((id, variable): Requirement[] =>
		isSensitive(table.cells[id]?.value ?? 0, threshold, table.zeroIsSensitive)
			? [{ label: id, variable, top: threshold, width: threshold }]
			: [],
	);
	const differences = component.watched.map(
		({ key, variable, constant }): Requirement => ({
			label: key,
			variable,
			top: threshold - constant,
			width: threshold,
		}),
	);
	return [...cells, ...differences];
}

/**
 * Decides which cells of a table may be printed so that no small number of people can be derived from what is.
 *
 * Shapes: a `Table`; returns the printed value or `null` (the one marker) for every cell, and every rate whose two
 * counts are both printed. Units: people; rates are proportions. Protected are all cells below the threshold and all
 * listed stage differences below it: given the margins, the nesting of stages and all that is fixed, the exact whole-number
 * range of each keeps a width and a top of at least the threshold, so that no small union can be derived either.
 * `effort` bounds the search for fewer suppressed cells, never the safety. The same table always gives the same answer.
 * Errors: `InvalidTableError` for a table that contradicts itself. Cannot say: what an insider who knows some of the
 * people could derive beyond the slack of the threshold.
 * Source: the project's reference on disclosure control, section 5; Fischetti & Salazar 2000; Daalmans & de Waal 2010.
 *
 * @example
 * suppress({
 *   threshold: 10,
 *   zeroIsSensitive: true,
 *   cells: { a: { value: 57 }, b: { value: 4 }, c: { value: 23 }, T: { value: 84, kind: 'total' } },
 *   equations: [{ total: 'T', parts: ['a', 'b', 'c'] }],
 * }).published // { a: 57, b: null, c: null, T: 84 }
 */
export function suppress(table: Table, effort: number = EFFORT): Suppression {
	checkTable(table);
	const threshold = effectiveThreshold(table);
	const { unknown, known } = split(table);
	const differences = smallDifferences(table, threshold);
	const watched = new Map(
		differences.map((pair) => [differenceKey(pair), [[pair.large, 1] as const, [pair.small, -1] as const]]),
	);
	const system = linearSystem(unknown, known, tableFacts(table), watched);
	const work: Work = { units: 0 };
	const unprotected = [...system.open.keys()];
	const printed = new Map<string, number>(known);
	let optimal = true;
	const problems = system.components.map((component) => ({
		component,
		requirements: requirementsOf(component, table, threshold),
	}));
	const total = problems.reduce((sum, { component }) => sum + component.cells.length, 0);
	for (const { component, requirements } of problems) {
		const isSecret = (id: string) =>
			isSensitive(table.cells[id]?.value ?? 0, threshold, table.zeroIsSensitive) ||
			table.cells[id]?.withheld === true;
		const candidates = component.cells.flatMap((id, cell) => (isSecret(id) ? [] : [cell]));
		const weights = component.cells.map((id) => weightOf(table.cells[id]?.kind));
		if (requirements.length === 0) {
			for (const cell of candidates) {
				const id = component.cells[cell] ?? '';
				printed.set(id, table.cells[id]?.value ?? 0);
			}
			continue;
		}
		const guard = new Guard({ component, candidates, weights, requirements }, work);
		const solution = findSolution(guard, (effort * component.cells.length) / total);
		unprotected.push(...guard.unattainable);
		optimal &&= solution.optimal;
		for (const cell of candidates) {
			const id = component.cells[cell] ?? '';
			if (solution.printed[cell] === 1) printed.set(id, table.cells[id]?.value ?? 0);
		}
	}
	const published = Object.fromEntries(Object.keys(table.cells).map((id) => [id, printed.get(id) ?? null]));
	const rates = Object.fromEntries(
		(table.rates ?? []).map(({ id, num, den, decimals }) => {
			const numerator = printed.get(num);
			const denominator = printed.get(den);
			if (numerator === undefined || denominator === undefined) return [id, null];
			return [id, roundedRate(numerator, denominator, decimals)];
		}),
	);
	const suppressed = Object.keys(published).filter((id) => published[id] === null);
	return {
		published,
		rates,
		suppressed,
		safe: unprotected.length === 0,
		unprotected,
		optimal,
		effort: work.units,
	};
}
