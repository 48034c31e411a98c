/**
 * Measures the redaction engine on our own annotated answers.
 *
 * `npx tsx scripts/score-redaction.ts --set nl-a [--set en-a ...] [--misses 40] [--false 40] [--no-types]`
 * A number after `--misses` or `--false` limits the list; without one the whole list is printed.
 */
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import {
	type AnnotatedAnswer,
	type AnswerScore,
	type MaskedRange,
	type Summary,
	scoreAnswer,
	summarise,
} from '@/lib/redaction/evaluation/score';
import { readRedactionSet } from './redaction-set';

/** Sets whose misses nobody who works on the engine reads; see lib/redaction/evaluation/README.md. */
const keptApart: ReadonlySet<string> = new Set(['nl-e', 'en-d', 'en-h']);

type Detect = (text: string, options: { lang: 'nl' | 'en'; profile: AnnotatedAnswer['profile'] }) => unknown;

const detectedShape = z.array(
	z.object({ start: z.number().int().min(0), end: z.number().int(), type: z.string().optional() }),
);

// The engine is loaded late, so that a wrong set name needs no engine.
async function loadDetect(): Promise<Detect> {
	const { detect, loadData } = await import('@/lib/redaction');
	const data = await loadData();
	return (text, options) => detect(text, { ...options, data }).filter((span) => span.action !== 'hint');
}

function percentage(value: number | null): string {
	return value === null ? '    -' : `${(value * 100).toFixed(1).padStart(5)} %`;
}

function printSummary(title: string, summary: Summary, milliseconds: number, withTypes: boolean): void {
	const rows: readonly (readonly [string, number | null])[] = [
		['recall direct', summary.direct],
		['  names', summary.names],
		['recall quasi', summary.quasi],
		['recall protected', summary.protected],
		['recall all', summary.all],
		['precision', summary.precision],
		['over-redaction', summary.overRedaction],
		['hard negatives masked', summary.hardNegatives],
		['clean answers untouched', summary.cleanUntouched],
		['no direct leak', summary.noDirectLeak],
		['type agreement', summary.typeAgreement],
	];
	console.log(
		`\n${title}: ${summary.answers} answers, ${(milliseconds / summary.answers).toFixed(2)} ms per answer`,
	);
	for (const [label, value] of rows) console.log(`  ${label.padEnd(26)}${percentage(value)}`);
	if (!withTypes) return;
	const types = [...summary.byType].sort(
		([a, x], [b, y]) => x.kind.localeCompare(y.kind) || a.localeCompare(b),
	);
	for (const [type, { kind, found, total }] of types) {
		console.log(
			`  ${kind.padEnd(10)}${type.padEnd(16)}${`${found}/${total}`.padStart(8)} ${percentage(found / total)}`,
		);
	}
}

function printLists(scores: readonly AnswerScore[], misses: number, alarms: number): void {
	const missed = scores.flatMap((score) => score.findings.filter((finding) => !finding.found));
	for (const miss of missed.slice(0, misses)) {
		console.log(`MISS  ${miss.answer} ${miss.type.padEnd(13)} ${JSON.stringify(miss.text)}`);
	}
	for (const alarm of scores.flatMap((score) => score.falseAlarms).slice(0, alarms)) {
		console.log(`FALSE ${alarm.answer} ${alarm.type.padEnd(13)} ${JSON.stringify(alarm.text)}`);
	}
}

function limit(args: readonly string[], option: string): number {
	const at = args.indexOf(option);
	if (at < 0) return 0;
	const given = Number.parseInt(args[at + 1] ?? '', 10);
	return Number.isNaN(given) ? Number.POSITIVE_INFINITY : given;
}

async function main(args: readonly string[]): Promise<void> {
	const sets = args.filter((_, at) => args[at - 1] === '--set');
	if (sets.length === 0) throw new Error('Name at least one set: --set nl-a');
	const listing = args.includes('--misses') || args.includes('--false');
	const apart = sets.filter((name) => keptApart.has(name));
	if (listing && apart.length > 0) throw new Error(`Kept apart, totals only: ${apart.join(', ')}`);
	const detect = await loadDetect();
	for (const name of sets) {
		const answers = readRedactionSet(name);
		const started = performance.now();
		const detected = answers.map(({ text, lang, profile }): readonly MaskedRange[] =>
			detectedShape
				.parse(detect(text, { lang, profile }))
				.map(({ type, ...where }) => (type === undefined ? where : { ...where, type })),
		);
		const milliseconds = performance.now() - started;
		const scores = answers.map((answer, at) => scoreAnswer(answer, detected[at] ?? []));
		printSummary(name, summarise(scores), milliseconds, !args.includes('--no-types'));
		printLists(scores, limit(args, '--misses'), limit(args, '--false'));
	}
}

await main(process.argv.slice(2));
