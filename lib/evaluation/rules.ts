/** The report as a table: CSV with a codebook. Pure. */
import { metricIds, metrics } from './metrics';
import { leakStages } from './metrics/leaks';
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

/** How often one type of recognisable detail was found, by who found it. */
export interface TypeCount {
	readonly type: string;
	/** In the order of `leakStages`. */
	readonly counts: readonly number[];
	readonly total: number;
}

/** Several procedures together, as far as they may be broken down by type. */
export interface TypeCounts {
	readonly procedures: number;
	readonly answers: number;
	/** The most found first. */
	readonly types: readonly TypeCount[];
}

/**
 * Adds the breakdowns of procedures by type. What a procedure with few people hides is not in it.
 * @param values stored values of the metric `leaks`
 * @example countTypes([{ columns: { answers: 9 }, breakdown: { NAME: { engine: 3 } } }]).types[0]?.total // 3
 */
export function countTypes(values: readonly (MetricValue | undefined)[]): TypeCounts {
	const told = values.filter((value) => value?.breakdown !== undefined);
	const names = new Set(told.flatMap((value) => Object.keys(value?.breakdown ?? {})));
	const types = [...names].map((type) => {
		const counts = leakStages.map((stage) =>
			told.reduce((sum, value) => sum + (value?.breakdown?.[type]?.[stage] ?? 0), 0),
		);
		return { type, counts, total: counts.reduce((sum, count) => sum + count, 0) };
	});
	return {
		procedures: told.length,
		answers: told.reduce((sum, value) => sum + (value?.columns.answers ?? 0), 0),
		types: types.sort((left, right) => right.total - left.total || left.type.localeCompare(right.type, 'en')),
	};
}

/** Recognisable details as CSV: a row per procedure, type and stage that found something. Few people: no rows. */
export function detailsCsv(rows: readonly TableRow[]): string {
	const header = [
		'organisation',
		'vacancy',
		'phase',
		'study_arm',
		'answers',
		'type',
		'found_by',
		'count',
		'per_100',
	];
	const lines = rows.flatMap((row) => {
		const { procedures, answers, types } = countTypes([row.metrics.leaks]);
		if (procedures === 0) return [];
		return types.flatMap(({ type, counts }) =>
			leakStages.flatMap((stage, index) => {
				const count = counts[index] ?? 0;
				if (count === 0) return [];
				const rate = answers === 0 ? null : Math.round((10_000 * count) / answers) / 100;
				return [[row.organisation, row.title, row.phase, row.studyArm, answers, type, stage, count, rate]];
			}),
		);
	});
	return [header, ...lines].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}
