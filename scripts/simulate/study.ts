import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse } from './analyse';
import { simulatePilot } from './pilot';
import type { Scenario } from './scenarios';

/** What is kept of one simulated pilot. */
export interface StudyRow extends Omit<Analysis, 'severity'> {
	readonly seed: number;
	/** Correlation of estimated with true severity, within panels. */
	readonly severityCorrelation: number;
	readonly trueSatisfaction: number;
	/** Of the imported data: the same seed must give the same pilot. */
	readonly digest: string;
}

/** Open bounds survive the file as text. */
const write = (_: string, value: unknown): unknown =>
	value === Number.POSITIVE_INFINITY ? 'Infinity' : value;
const read = (_: string, value: unknown): unknown =>
	value === 'Infinity' ? Number.POSITIVE_INFINITY : value;

function correlation(pairs: readonly (readonly [number, number])[]): number {
	const n = pairs.length;
	const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
	const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
	let xy = 0;
	let xx = 0;
	let yy = 0;
	for (const [x, y] of pairs) {
		xy += (x - meanX) * (y - meanY);
		xx += (x - meanX) ** 2;
		yy += (y - meanY) ** 2;
	}
	return xy / Math.sqrt(xx * yy);
}

/** The mean severity of a panel cannot be told from its easy vacancies: both sides are centred per panel. */
function severityCorrelation(
	estimated: Analysis['severity'],
	truth: Readonly<Record<string, number>>,
): number {
	const panels = new Map<string, [number, number][]>();
	for (const [assessor, effect] of Object.entries(estimated)) {
		const panel = assessor.split('-')[0] ?? '';
		const pairs = panels.get(panel) ?? [];
		pairs.push([effect, truth[assessor] ?? 0]);
		panels.set(panel, pairs);
	}
	const centred = [...panels.values()].flatMap((pairs) => {
		const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
		const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
		return pairs.map(([x, y]) => [x - meanX, y - meanY] as const);
	});
	return correlation(centred);
}

/**
 * Simulates and analyses one pilot; the analysis sees the imported data only.
 *
 * @example studyRow(scenario, 1).impactPilot
 */
export function studyRow(scenario: Scenario, seed: number): StudyRow {
	const { data, truth } = simulatePilot(scenario, seed);
	const { severity, ...analysis } = analyse(data, seed);
	return {
		seed,
		...analysis,
		severityCorrelation: severityCorrelation(severity, truth.severity),
		trueSatisfaction: truth.satisfaction,
		digest: createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16),
	};
}

function progress(title: string, done: number, all: number, started: number): void {
	const filled = Math.round((24 * done) / all);
	const left =
		done === 0 ? '' : `, ${Math.round(((Date.now() - started) / done) * (all - done) * 0.001)} s left`;
	process.stderr.write(`\r${'#'.repeat(filled)}${'.'.repeat(24 - filled)} ${done}/${all} ${title}${left}   `);
}

/**
 * All rows of a scenario; those of an interrupted run are read back, the others are computed and appended.
 *
 * Shapes: seeds 1 to `pilots`; one JSON line a pilot in `directory`. Errors: those of the file system; a half-written
 * last line is computed again.
 *
 * @example collectRows(scenario, 200, '.data/simulate')
 */
export function collectRows(scenario: Scenario, pilots: number, directory: string): StudyRow[] {
	mkdirSync(directory, { recursive: true });
	const file = join(directory, `${scenario.id}.jsonl`);
	const rows = new Map<number, StudyRow>();
	for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
		try {
			const row = JSON.parse(line, read) as StudyRow;
			rows.set(row.seed, row);
		} catch {
			// The run was interrupted while this line was written: its pilot is simulated again.
		}
	}
	const started = Date.now();
	const seeds = Array.from({ length: pilots }, (_, at) => at + 1);
	const missing = seeds.filter((seed) => !rows.has(seed));
	missing.forEach((seed, done) => {
		if (process.stderr.isTTY || done % 20 === 0) progress(scenario.id, done, missing.length, started);
		const row = studyRow(scenario, seed);
		rows.set(seed, row);
		appendFileSync(file, `${JSON.stringify(row, write)}\n`);
	});
	if (missing.length > 0)
		process.stderr.write(`\r${scenario.id}: ${missing.length} pilots simulated${' '.repeat(40)}\n`);
	return seeds.flatMap((seed) => rows.get(seed) ?? []);
}
