/**
 * `npm run bench:redaction`: our engine beside npm libraries on the development sets (`nl-a`, `en-a`): direct recall,
 * protected recall, precision, over-redaction and time, in one run. The libraries are installed at the first run (see
 * `rivals.ts`); the comparison fails without them. Before it come the figures of our engine alone: time per answer of 75
 * and 300 words (wall clock and processor), the start in a fresh process, and the size of the data over the wire.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { detect, loadData } from '@/lib/redaction';
import {
	type AnnotatedAnswer,
	type MaskedRange,
	scoreAnswer,
	summarise,
} from '@/lib/redaction/evaluation/score';
import { readRedactionSet } from '../redaction-set';
import { loadRivals } from './rivals';

type Tool = (
	text: string,
	lang: 'nl' | 'en',
	profile: AnnotatedAnswer['profile'],
) => MaskedRange[] | Promise<MaskedRange[]>;

/** Where a tool that only returns changed text must have masked: the stretches of the original that are gone. */
function changed(original: string, masked: string): MaskedRange[] {
	const before = original.split(/(\s+)/);
	const after = new Set(masked.split(/\s+/));
	const ranges: MaskedRange[] = [];
	let position = 0;
	for (const piece of before) {
		if (piece.trim() !== '' && !after.has(piece))
			ranges.push({ start: position, end: position + piece.length });
		position += piece.length;
	}
	return ranges;
}

async function tools(): Promise<Map<string, Tool>> {
	const data = await loadData();
	const found = new Map<string, Tool>([
		[
			'onbevangen',
			(text, lang, profile) => detect(text, { lang, data, profile }).filter((span) => span.action !== 'hint'),
		],
	]);
	const [compromise, redactpii] = await loadRivals(['compromise', '@redactpii/node']);
	const nlp = z
		.custom<(text: string) => { match(tags: string): { out(kind: string): unknown } }>(
			(value) => typeof value === 'function',
		)
		.parse(compromise?.default);
	const offsets = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }));
	found.set('compromise', (text) =>
		offsets
			.parse(nlp(text).match('(#Person|#Place|#Organization|#Email|#PhoneNumber|#Url)+').out('offset'))
			.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
	);
	const maker = z
		.custom<new (options?: object) => { redact(text: string): unknown }>(
			(value) => typeof value === 'function',
		)
		.parse(redactpii?.Redactor ?? redactpii?.default);
	const redactor = new maker({});
	found.set('@redactpii/node', (text) => changed(text, String(redactor.redact(text))));
	return found;
}

/** Consecutive answers of a set, cut to texts of a number of words. */
function textsOf(set: 'nl-a' | 'en-a', length: number): string[] {
	const words = readRedactionSet(set).flatMap(({ text }) => text.split(/(?<=\s)/));
	const texts: string[] = [];
	for (let at = 0; at + length <= words.length; at += Math.ceil(length / 3))
		texts.push(words.slice(at, at + length).join(''));
	return texts;
}

const rank = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Time per text: wall clock, and processor time of this process, which other work on the machine disturbs less. */
async function printTimes(): Promise<void> {
	const data = await loadData();
	console.log('\nms per text        words   median      p95  processor: median  p95');
	for (const [set, lang] of [
		['nl-a', 'nl'],
		['en-a', 'en'],
	] as const) {
		for (const length of [75, 300]) {
			const texts = textsOf(set, length);
			for (let round = 0; round < 3; round++) for (const text of texts) detect(text, { lang, data });
			const wall: number[] = [];
			const processor: number[] = [];
			for (let round = 0; round < 5; round++)
				for (const text of texts) {
					const before = process.cpuUsage();
					const started = performance.now();
					detect(text, { lang, data });
					wall.push(performance.now() - started);
					const used = process.cpuUsage(before);
					processor.push((used.user + used.system) / 1000);
				}
			wall.sort((left, right) => left - right);
			processor.sort((left, right) => left - right);
			console.log(
				`onbevangen ${lang}      ${String(length).padStart(6)} ${[rank(wall, 0.5), rank(wall, 0.95), rank(processor, 0.5), rank(processor, 0.95)].map((value) => value.toFixed(2).padStart(8)).join(' ')}`,
			);
		}
	}
}

/** Loading the data and the first answer, in processes that did nothing before; the modules themselves are compiled first. */
function printStart(): void {
	const script = `
		const { detect, loadData } = await import('@/lib/redaction');
		const started = performance.now();
		const data = await loadData();
		const loaded = performance.now();
		detect(${JSON.stringify(textsOf('nl-a', 75)[0] ?? '')}, { lang: 'nl', data });
		console.log(JSON.stringify([loaded - started, performance.now() - loaded]));`;
	const runs = Array.from({ length: 5 }, () =>
		z.tuple([z.number(), z.number()]).parse(
			JSON.parse(
				execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
					cwd: fileURLToPath(new URL('../..', import.meta.url)),
					encoding: 'utf8',
				}),
			),
		),
	).sort((left, right) => left[0] + left[1] - right[0] - right[1]);
	const [load, first] = runs[2] ?? [0, 0];
	console.log(
		`\nstart (median of 5 processes): ${(load + first).toFixed(0)} ms = data ${load.toFixed(0)} ms + first answer ${first.toFixed(0)} ms`,
	);
	const file = readFileSync(new URL('../../lib/redaction/data/words.generated.json', import.meta.url));
	console.log(
		`data: ${Math.round(file.length / 1000)} kB, ${Math.round(brotliCompressSync(new Uint8Array(file)).length / 1000)} kB compressed`,
	);
}

await printTimes();
printStart();
console.log();

const percentage = (value: number | null): string =>
	(value === null ? '-' : (value * 100).toFixed(1)).padStart(7);

console.log(
	`${'tool'.padEnd(18)}${['set', 'direct', 'quasi', 'prot.', 'prec.', 'over', 'hardFP', 'clean', 'ms/300w'].map((head) => head.padStart(8)).join('')}`,
);
for (const [name, tool] of await tools()) {
	for (const set of ['nl-a', 'en-a']) {
		const answers = readRedactionSet(set);
		for (const { text, lang, profile } of answers) await tool(text, lang, profile);
		const words = answers.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
		const started = performance.now();
		const scores = [];
		for (const answer of answers)
			scores.push(scoreAnswer(answer, await tool(answer.text, answer.lang, answer.profile)));
		const time = ((performance.now() - started) / words) * 300;
		const total = summarise(scores);
		console.log(
			`${name.padEnd(18)}${set.padStart(8)} ${[total.direct, total.quasi, total.protected, total.precision, total.overRedaction, total.hardNegatives, total.cleanUntouched].map(percentage).join(' ')} ${time.toFixed(2).padStart(7)}`,
		);
	}
}
