import type { AuditedTable, Finding, Release } from './release';
import { type Fact, tableFacts } from './system';
import { MINIMUM_THRESHOLD, type Nesting, type Publication, type Rate, type Table } from './table';

export interface LinkedCell {
	readonly value: number | null;
	readonly threshold: number;
	readonly zeroIsSensitive: boolean;
	readonly fixed: boolean;
	readonly withheld: boolean;
}

/** Several tables as one problem: cells with the same id are the same number. */
export interface LinkedTable {
	readonly cells: ReadonlyMap<string, LinkedCell>;
	readonly facts: readonly Fact[];
	readonly differences: ReadonlyMap<string, Nesting>;
	readonly equations: readonly { readonly total: string; readonly parts: readonly string[] }[];
	readonly rates: ReadonlyMap<string, Rate>;
	readonly findings: readonly Finding[];
}

/**
 * Puts tables together for the audit; the strictest rule wins where they share a cell.
 *
 * Shapes: any number of tables, whose values may be missing. Errors: none; a cell with two true values becomes a
 * finding. Source: tables that share margins are one problem (Daalmans & de Waal 2010).
 *
 * @example linkTables([{ threshold: 10, zeroIsSensitive: true, cells: { a: { value: 4 } } }]).cells.size // 1
 */
export function linkTables(tables: readonly AuditedTable[]): LinkedTable {
	const cells = new Map<string, LinkedCell>();
	const findings: Finding[] = [];
	const differences = new Map<string, Nesting>();
	const rates = new Map<string, Rate>();
	for (const table of tables) {
		for (const [id, cell] of Object.entries(table.cells)) {
			const before = cells.get(id);
			const value = cell.value ?? before?.value ?? null;
			if (before && before.value !== null && before.value !== value)
				findings.push({
					code: 'S1',
					subject: id,
					message: `has two true values: ${before.value} and ${value}`,
				});
			cells.set(id, {
				value,
				threshold: Math.max(MINIMUM_THRESHOLD, table.threshold, before?.threshold ?? 0),
				zeroIsSensitive: table.zeroIsSensitive || (before?.zeroIsSensitive ?? false),
				fixed: (cell.fixed ?? false) || (before?.fixed ?? false),
				withheld: (cell.withheld ?? false) || (before?.withheld ?? false),
			});
		}
		for (const pair of table.sensitiveDifferences ?? [])
			differences.set(`${pair.large} - ${pair.small}`, pair);
		for (const rate of table.rates ?? []) rates.set(rate.id, rate);
	}
	const facts = tables.flatMap((table) => tableFacts(table));
	for (const { terms } of facts)
		for (const [id] of terms)
			if (!cells.has(id))
				findings.push({ code: 'S1', subject: id, message: 'a relation names an unknown cell' });
	const sound = facts.filter(({ terms }) => terms.every(([id]) => cells.has(id)));
	const equations = tables.flatMap((table) => table.equations ?? []);
	return { cells, facts: sound, differences, equations, rates, findings };
}

/** A table that was published earlier, under a short name that keeps its cells apart. */
export interface EarlierRelease {
	readonly name: string;
	readonly table: Table;
	readonly publication: Pick<Publication, 'published'> | Release;
}

/**
 * Adds earlier releases to a table of running totals, so that `suppress` also protects what their difference shows.
 *
 * Shapes: `earlier` in order of time, each with the table as it was and what was printed of it; `next` the new table.
 * Counts with the same id only grow. Printed earlier numbers become fixed cells named `name:id`, suppressed ones
 * become withheld cells; the people who came in between are a sensitive difference. Units: people. Errors: none here;
 * `suppress` refuses running totals that shrink. Source: the project's reference on disclosure control (two releases).
 *
 * @example
 * linkReleases([{ name: 'first', table, publication: suppress(table) }], nextTable).cells['first:a'] // fixed or withheld
 */
export function linkReleases(earlier: readonly EarlierRelease[], next: Table): Table {
	const cells: Record<string, Table['cells'][string]> = { ...next.cells };
	const equations = [...(next.equations ?? [])];
	const order = [...(next.order ?? [])];
	const sensitiveDifferences = [...(next.sensitiveDifferences ?? [])];
	earlier.forEach(({ name, table, publication }, index) => {
		const named = (id: string) => `${name}:${id}`;
		for (const [id, cell] of Object.entries(table.cells)) {
			const printed = (publication.published[id] ?? null) !== null;
			cells[named(id)] = { ...cell, fixed: printed, withheld: !printed };
			const later = earlier[index + 1];
			const target = later ? `${later.name}:${id}` : id;
			if (!Object.hasOwn(later ? later.table.cells : next.cells, id)) continue;
			order.push({ small: named(id), large: target });
			sensitiveDifferences.push({ small: named(id), large: target });
		}
		const rename = ({ small, large }: Nesting): Nesting => ({ small: named(small), large: named(large) });
		for (const { total, parts } of table.equations ?? [])
			equations.push({ total: named(total), parts: parts.map(named) });
		order.push(...(table.order ?? []).map(rename));
		sensitiveDifferences.push(...(table.sensitiveDifferences ?? []).map(rename));
	});
	return { ...next, cells, equations, order, sensitiveDifferences };
}
