/** The report as a table: CSV with a codebook. Pure. */
import { metricIds, metrics } from './metrics';
import type { MetricValue } from './source';

export interface TableRow {
	readonly organisation: string;
	readonly title: string;
	readonly phase: string;
	readonly studyArm: string;
	readonly metrics: Readonly<Record<string, MetricValue>>;
}

/** Column names of the report in order: `metric.column`. */
export const reportColumns: readonly {
	readonly metric: (typeof metricIds)[number];
	readonly column: string;
	readonly unit: string;
}[] = metricIds.flatMap((metric) =>
	Object.entries(metrics[metric].columns).map(([column, unit]) => ({ metric, column, unit })),
);

/**
 * One CSV field after RFC 4180, and safe in a spreadsheet: a text that starts like a formula gets an apostrophe.
 * @example csvField('=1+1') // "'=1+1"
 */
export function csvField(value: string | number | null): string {
	if (value === null) return '';
	const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The report as CSV (UTF-8, CRLF), one procedure per row; an empty field means "cannot be computed". */
export function reportCsv(rows: readonly TableRow[]): string {
	const header = [
		'organisation',
		'vacancy',
		'phase',
		'study_arm',
		...reportColumns.map(({ metric, column }) => `${metric}.${column}`),
	];
	const lines = rows.map((row) =>
		[
			row.organisation,
			row.title,
			row.phase,
			row.studyArm,
			...reportColumns.map(({ metric, column }) => row.metrics[metric]?.columns[column] ?? null),
		].map(csvField),
	);
	return [header, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}

/** What every column means, as CSV: name, unit, definition version, description. */
export function codebookCsv(meaningOf: (metric: string, column: string) => string): string {
	const lines = reportColumns.map(({ metric, column, unit }) =>
		[`${metric}.${column}`, unit, metrics[metric].version, meaningOf(metric, column)].map(csvField),
	);
	return [['column', 'unit', 'definition_version', 'meaning'], ...lines]
		.map((fields) => `${fields.join(',')}\r\n`)
		.join('');
}
