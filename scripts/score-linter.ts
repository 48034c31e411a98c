/**
 * Scores the vacancy linter on our own labelled sets (see lib/linter/evaluation/README.md).
 *
 *   npx tsx scripts/score-linter.ts --set nl-a [--errors] [--drop-severity info] [--bootstrap 1000]
 *
 * The sets e, nl-h and en-g are kept apart: their errors are not listed. The others are for development.
 * Several sets at once: --set nl-a,en-a. `--by-tag` splits recall and false alarms by kind of item.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
	computeAgnostic,
	computeAware,
	computeInterval,
	computeRates,
	type DocumentLabels,
	type GoldSpan,
	type Item,
	type ItemScore,
	type Prediction,
	ratio,
	type Span,
	scoreItem,
	total,
} from '@/lib/linter/evaluation/score';

interface LintOutcome {
	readonly spans: readonly Prediction[];
	readonly labels: Partial<DocumentLabels>;
}

const format = (value: number): string => value.toFixed(3);

function printSummary(name: string, scores: readonly ItemScore[], resamples: number): void {
	const clean = scores.filter((score) => score.clean);
	const alarms = total(clean, (score) => score.falseAlarms.length);
	const alarmed = clean.filter((score) => score.falseAlarms.length > 0).length;
	const agnostic = computeAgnostic(scores);
	const aware = computeAware(scores);
	const interval = resamples > 0 ? computeInterval(scores, resamples).map(format).join('-') : '';
	console.log(
		`\n${name}: ${scores.length} items, ${scores.length - clean.length} with issues, ${clean.length} clean`,
	);
	console.log(
		`any category    P ${format(agnostic.precision)}  R ${format(agnostic.recall)}  F1 ${format(agnostic.f1)}${interval && `  [95% ${interval}]`}`,
	);
	console.log(
		`right category  P ${format(aware.precision)}  R ${format(aware.recall)}  F1 ${format(aware.f1)}`,
	);
	console.log(
		`false alarms    ${format(ratio(alarms, clean.length))} per clean item; ${alarmed} of ${clean.length} clean items get one`,
	);
	const categories = [
		...new Set(scores.flatMap((score) => score.item.spans.map((span) => span.category))),
	].sort();
	const recalls = categories.map((category) => {
		const isOf = (span: GoldSpan): boolean => span.category === category;
		const found = total(scores, (score) => score.found.filter(isOf).length);
		return `${category} ${found}/${found + total(scores, (score) => score.missed.filter(isOf).length)}`;
	});
	console.log(`recall          ${recalls.filter((recall) => !recall.endsWith('/0')).join(', ')}`);
}

function printTags(scores: readonly ItemScore[]): void {
	const tags = [...new Set(scores.flatMap((score) => score.item.tags ?? []))]
		.filter((tag) => tag !== 'neg')
		.sort();
	for (const tag of tags) {
		const tagged = scores.filter((score) => score.item.tags?.includes(tag));
		const clean = tagged.filter((score) => score.clean);
		const found = total(tagged, (score) => score.found.length);
		const gold = found + total(tagged, (score) => score.missed.length);
		const alarmed = clean.filter((score) => score.falseAlarms.length > 0).length;
		console.log(
			`tag ${tag.padEnd(16)} recall ${found}/${gold}, clean items with a false alarm ${alarmed}/${clean.length}`,
		);
	}
}

function printErrors(scores: readonly ItemScore[]): void {
	for (const { item, missed, falseAlarms, wrongCategory } of scores) {
		const quote = (span: Span): string => JSON.stringify(item.text.slice(span.start, span.end));
		const context = item.labels ? '' : ` <- ${item.text}`;
		for (const span of missed) console.log(`MISS   ${item.id} [${span.category}] ${quote(span)}${context}`);
		for (const span of falseAlarms)
			console.log(`FALSE  ${item.id} [${span.category}] ${quote(span)}${context}`);
		for (const [span, prediction] of wrongCategory)
			console.log(`OTHER  ${item.id} ${quote(span)} is ${span.category}, got ${prediction.category}`);
	}
}

interface DocumentScore {
	readonly item: Item;
	readonly gold: DocumentLabels;
	readonly predicted: Partial<DocumentLabels>;
}

function printDocuments(documents: readonly DocumentScore[], errors: boolean): void {
	if (documents.length === 0) return;
	const equal = (field: keyof DocumentLabels): string =>
		`${documents.filter(({ gold, predicted }) => gold[field] === predicted[field]).length}/${documents.length}`;
	const counted = documents.filter(({ predicted }) => predicted.mustCount !== undefined);
	const difference = counted.reduce(
		(sum, { gold, predicted }) => sum + Math.abs((predicted.mustCount ?? 0) - gold.mustCount),
		0,
	);
	let right = 0;
	let wrong = 0;
	let missed = 0;
	for (const { item, gold, predicted } of documents) {
		const reported = predicted.missing ?? [];
		const extra = reported.filter((element) => !gold.missing.includes(element));
		const unseen = gold.missing.filter((element) => !reported.includes(element));
		right += reported.length - extra.length;
		wrong += extra.length;
		missed += unseen.length;
		if (!errors) continue;
		for (const element of extra) console.log(`FALSE  ${item.id} says "${element}" is missing`);
		for (const element of unseen) console.log(`MISS   ${item.id} does not say "${element}" is missing`);
		for (const field of ['balance', 'mustCount', 'tooManyRequirements', 'readingBand'] as const)
			if (gold[field] !== predicted[field])
				console.log(`LABEL  ${item.id} ${field} is ${gold[field]}, got ${predicted[field]}`);
	}
	const missing = computeRates(right, wrong, missed);
	console.log(
		`documents       balance ${equal('balance')}, too many ${equal('tooManyRequirements')}, band ${equal('readingBand')}, mean must-have error ${counted.length > 0 ? (difference / counted.length).toFixed(2) : '-'}`,
	);
	console.log(
		`missing parts   P ${format(missing.precision)}  R ${format(missing.recall)}  F1 ${format(missing.f1)}`,
	);
}

const SET = /^(?:nl|en|docs)-[a-m]$/;
const KEPT_APART = /^(?:nl|en|docs)-e$|^nl-h$|^en-g$/;

function readSet(name: string): Item[] {
	const file = new URL(`../lib/linter/evaluation/${name}.jsonl`, import.meta.url);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line): Item => JSON.parse(line));
}

/** The one place that knows the shape of the engine; loaded late, so that `--help` and a wrong set need no engine. */
async function loadLinter(): Promise<(item: Item) => LintOutcome> {
	const { lint } = await import('@/lib/linter');
	return (item) => {
		const report = lint(item.text, { lang: item.lang });
		return {
			spans: report.findings.filter((finding) => finding.severity !== 'info'),
			labels: report.document,
		};
	};
}

async function run(): Promise<number> {
	const { values } = parseArgs({
		options: {
			set: { type: 'string' },
			errors: { type: 'boolean', default: false },
			'by-tag': { type: 'boolean', default: false },
			'drop-severity': { type: 'string', default: '' },
			bootstrap: { type: 'string', default: '1000' },
		},
	});
	if (values.set === undefined) {
		console.error(
			'Usage: npx tsx scripts/score-linter.ts --set nl-a [--errors] [--by-tag] [--drop-severity info]',
		);
		return 2;
	}
	const wrong = values.set
		.split(',')
		.find((name) => !SET.test(name) || (values.errors && KEPT_APART.test(name)));
	if (wrong !== undefined) {
		console.error(
			`Cannot score ${wrong}: sets are nl, en or docs, a to m; the errors of the e sets, nl-h and en-g are not listed`,
		);
		return 2;
	}
	const dropped = new Set((values['drop-severity'] ?? '').split(','));
	const predict = await loadLinter();
	for (const name of values.set.split(',')) {
		const scores: ItemScore[] = [];
		const documents: DocumentScore[] = [];
		for (const item of readSet(name)) {
			const { spans, labels } = predict(item);
			scores.push(
				scoreItem(
					item,
					spans.filter((span) => !dropped.has(span.severity ?? '')),
				),
			);
			if (item.labels) documents.push({ item, gold: item.labels, predicted: labels });
		}
		printSummary(name, scores, Number(values.bootstrap));
		if (values['by-tag']) printTags(scores);
		if (values.errors) printErrors(scores);
		printDocuments(documents, values.errors === true);
	}
	return 0;
}

process.exitCode = await run();
