import type { Equation, Nesting, Rate } from './table';

/** A count whose true value may be unknown to the auditor, who then judges by the publication alone. */
export interface AuditedCell {
	readonly value?: number | null;
	readonly kind?: string;
	readonly fixed?: boolean;
	readonly withheld?: boolean;
}

/** A `Table` whose true values may be missing. Every `Table` is one. */
export interface AuditedTable {
	readonly id?: string;
	readonly threshold: number;
	readonly zeroIsSensitive: boolean;
	readonly cells: Readonly<Record<string, AuditedCell>>;
	readonly equations?: readonly Equation[];
	readonly order?: readonly Nesting[];
	readonly sensitiveDifferences?: readonly Nesting[];
	readonly rates?: readonly Rate[];
}

/** A mean of whole scores over the people of a cell, printed with `decimals` decimals. */
export interface PublishedMean {
	readonly label: string;
	/** Means of one measure over parts and total of a table can be put together again. */
	readonly measure: string;
	readonly cell: string;
	readonly value: number | null;
	readonly decimals: number;
}

/** Any other number computed from people in cells: a median, an interval, a p-value, a bar of a chart. */
export interface PublishedStatistic {
	readonly label: string;
	readonly basis: readonly string[];
	readonly value: number | null;
}

/** Everything that was, or is about to be, made public at one moment. */
export interface Release {
	readonly id?: string;
	readonly published: Readonly<Record<string, number | null>>;
	readonly rates?: Readonly<Record<string, number | null>>;
	readonly means?: readonly PublishedMean[];
	readonly statistics?: readonly PublishedStatistic[];
}

/** One reason why a release may not be published. */
export interface Finding {
	/** The rule that is broken: see `audit`. */
	readonly code: 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'Z1' | 'U2';
	/** Cell, difference (`large - small`), rate or label. */
	readonly subject: string;
	readonly message: string;
}

/** Where a reader meets a number. The same count in two places is one number. */
export type Place = 'table' | 'chart' | 'csv' | 'tooltip' | 'text' | 'api';

interface Printed {
	readonly label: string;
	readonly place: Place;
	/** `null` where the marker stands. */
	readonly value: number | null;
}

export type RenderedNumber =
	| (Printed & { readonly kind: 'count'; readonly cell: string })
	| (Printed & {
			readonly kind: 'rate';
			readonly numerator: string;
			readonly denominator: string;
			readonly decimals: number;
	  })
	| (Printed & {
			readonly kind: 'mean';
			readonly measure: string;
			readonly cell: string;
			readonly decimals: number;
	  })
	| (Printed & { readonly kind: 'statistic'; readonly basis: readonly string[] });

/** A report as it is shown: all numbers a reader can find, and how they hang together. */
export interface RenderedReport {
	readonly id?: string;
	readonly threshold: number;
	readonly zeroIsSensitive: boolean;
	readonly numbers: readonly RenderedNumber[];
	readonly equations?: readonly Equation[];
	readonly order?: readonly Nesting[];
	readonly sensitiveDifferences?: readonly Nesting[];
	/** True counts, where the auditor may see them; `fixed` cells are public by rule. */
	readonly cells?: Readonly<Record<string, AuditedCell>>;
}

export interface RenderedRelease {
	readonly table: AuditedTable;
	readonly release: Release;
	/** The same count shown with two values: `label` of the second. */
	readonly contradictions: readonly string[];
}

function mentionedCells(report: RenderedReport): Set<string> {
	const ids = new Set(Object.keys(report.cells ?? {}));
	for (const number of report.numbers) {
		if (number.kind === 'count' || number.kind === 'mean') ids.add(number.cell);
		else if (number.kind === 'statistic') for (const id of number.basis) ids.add(id);
		else ids.add(number.numerator).add(number.denominator);
	}
	for (const { total, parts } of report.equations ?? []) for (const id of [total, ...parts]) ids.add(id);
	for (const { small, large } of [...(report.order ?? []), ...(report.sensitiveDifferences ?? [])])
		ids.add(small).add(large);
	return ids;
}

/**
 * Turns the numbers a reader can find in a rendered report into a table with a release, for the audit.
 *
 * Shapes: a `RenderedReport`; a count suppressed in one place and printed in another (a tooltip, a column of the CSV)
 * counts as printed. Units: counts in people, rates as proportions. Errors: none; a count shown with two values is
 * reported in `contradictions`. Source: the project's reference on disclosure control: audit what is rendered, not
 * the object it was rendered from.
 *
 * @example
 * releaseFromReport({
 *   threshold: 10, zeroIsSensitive: true,
 *   numbers: [{ kind: 'count', label: 'Applied', place: 'table', cell: 'a', value: 12 }],
 * }).release.published // { a: 12 }
 */
export function releaseFromReport(report: RenderedReport): RenderedRelease {
	const ids = mentionedCells(report);
	const counts = new Map<string, number | null>([...ids].map((id) => [id, null]));
	const contradictions: string[] = [];
	const rates: Rate[] = [];
	const printedRates = new Map<string, number | null>();
	const means: PublishedMean[] = [];
	const statistics: PublishedStatistic[] = [];
	report.numbers.forEach((number, index) => {
		if (number.kind === 'count') {
			const before = counts.get(number.cell) ?? null;
			if (number.value === null) return;
			if (before !== null && before !== number.value) contradictions.push(number.label);
			counts.set(number.cell, number.value);
		} else if (number.kind === 'rate') {
			const id = `${number.label} [${index}]`;
			rates.push({ id, num: number.numerator, den: number.denominator, decimals: number.decimals });
			printedRates.set(id, number.value);
		} else if (number.kind === 'mean') means.push(number);
		else statistics.push(number);
	});
	const table: AuditedTable = {
		...(report.id === undefined ? {} : { id: report.id }),
		threshold: report.threshold,
		zeroIsSensitive: report.zeroIsSensitive,
		cells: Object.fromEntries([...ids].map((id) => [id, report.cells?.[id] ?? {}])),
		equations: report.equations ?? [],
		order: report.order ?? [],
		sensitiveDifferences: report.sensitiveDifferences ?? [],
		rates,
	};
	const release: Release = {
		...(report.id === undefined ? {} : { id: report.id }),
		published: Object.fromEntries(counts),
		rates: Object.fromEntries(printedRates),
		means,
		statistics,
	};
	return { table, release, contradictions };
}
