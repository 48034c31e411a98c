/**
 * `npm run bench:linter`: our linter beside alex and retext-equality, on the same vacancies, in one process.
 * Shape: no arguments. Median and 95th percentile in milliseconds per 400 words, warm; a keystroke; growth; size in the browser.
 * Ours is bundled first, as it is deployed: run from its sources, a loader would stand between its modules.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Language } from '@/lib/linter';
import { loadRivals } from './rivals';

const WARM = 200;
const RUNS = 200;
const WORDS = 400;

type Check = (text: string) => unknown;

function vacancies(language: Language): string {
	const lines = readFileSync(new URL('../../lib/linter/evaluation/docs-a.jsonl', import.meta.url), 'utf8')
		.trim()
		.split('\n');
	const texts = lines
		.map((line): unknown => JSON.parse(line))
		.filter(
			(row): row is { lang: string; text: string } =>
				typeof row === 'object' && row !== null && 'lang' in row && 'text' in row,
		)
		.filter((row) => row.lang === language)
		.map((row) => row.text);
	return texts
		.join('\n\n')
		.split(/(?<=\s)/)
		.slice(0, WORDS)
		.join('');
}

function measure(check: Check, text: string): { median: number; p95: number } {
	for (let run = 0; run < WARM; run++) check(text);
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const start = performance.now();
		check(text);
		times.push(performance.now() - start);
	}
	times.sort((left, right) => left - right);
	return { median: times[Math.floor(RUNS / 2)] ?? 0, p95: times[Math.floor(RUNS * 0.95)] ?? 0 };
}

const isCheck = (value: unknown): value is Check => typeof value === 'function';

async function anchors(): Promise<[string, Check][]> {
	const [alex, equality, retext] = await loadRivals(['alex', 'retext-equality', 'retext']);
	const found: [string, Check][] = [];
	if (isCheck(alex?.text)) found.push(['alex', alex.text]);
	const [plugin, engine] = [equality?.default, retext?.retext];
	if (isCheck(plugin) && isCheck(engine)) {
		const processor = (engine as () => { use: (plugin: Check) => { processSync: Check } })().use(plugin);
		found.push(['retext-equality', (text) => processor.processSync(text)]);
	}
	if (found.length < 2) throw new Error('alex or retext-equality does not export what this comparison calls');
	return found;
}

/** Bundles a door of the linter with the bundler that comes with `tsx`. */
function bundle(door: string, ...options: readonly string[]): void {
	const bundler = createRequire(createRequire(import.meta.url).resolve('tsx')).resolve('esbuild/bin/esbuild');
	const entry = fileURLToPath(new URL(`../../lib/linter/${door}`, import.meta.url));
	execFileSync(bundler, [entry, '--bundle', '--format=esm', '--minify', '--log-level=error', ...options]);
}

const folder = mkdtempSync(join(tmpdir(), 'linter-bench-'));
const deployed = join(folder, 'linter.mjs');
bundle('index.ts', `--outfile=${deployed}`);
const { createLinter, lint }: typeof import('@/lib/linter') = await import(pathToFileURL(deployed).href);

const report = (name: string, { median, p95 }: { median: number; p95: number }): void =>
	console.log(`${name.padEnd(34)} median ${median.toFixed(3)} ms   p95 ${p95.toFixed(3)} ms`);

for (const lang of ['nl', 'en'] as const) {
	const text = vacancies(lang);
	report(
		`onbevangen ${lang}, everything`,
		measure((input) => lint(input, { lang }), text),
	);
	const linter = createLinter(lang);
	linter.update(text);
	const middle = text.indexOf(' ', text.length / 2);
	let stroke = 0;
	report(
		`onbevangen ${lang}, one keystroke`,
		measure(
			() => linter.update(`${text.slice(0, middle)}${' x'.repeat(++stroke % 40)}${text.slice(middle)}`),
			text,
		),
	);
}
for (const [name, check] of await anchors()) report(`${name} en`, measure(check, vacancies('en')));
for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
	const base = `${vacancies('nl')}\n\n`;
	const text = base.repeat(Math.ceil(size / base.length)).slice(0, size);
	const start = performance.now();
	lint(text, { lang: 'nl' });
	console.log(`${String(size).padStart(9)} characters ${(performance.now() - start).toFixed(0)} ms`);
}

const PARTS = ['sentences', 'vacancy'] as const;

/**
 * What a browser fetches, minified, gzip -9, in two parts: what finds words in sentences, and what judges a vacancy as a
 * whole, which comes later and only where a page shows it. A full check needs both.
 */
function reportSizes(): void {
	const out = join(folder, 'browser');
	bundle('browser.ts', '--splitting', `--outdir=${out}`);
	const none = { gzip: 0, brotli: 0 };
	const sizes = new Map<string, typeof none>();
	for (const file of readdirSync(out)) {
		const part = /document-/.test(file) ? 'vacancy' : 'sentences';
		const name = `${part} ${/^(?:nl|en)-/.test(file) ? file.slice(0, 2) : 'engine'}`;
		const before = sizes.get(name) ?? none;
		const code = readFileSync(join(out, file), 'utf8');
		sizes.set(name, {
			gzip: before.gzip + gzipSync(code, { level: 9 }).length,
			brotli: before.brotli + brotliCompressSync(code).length,
		});
	}
	const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
	for (const lang of ['nl', 'en']) {
		const total = { gzip: 0, brotli: 0 };
		const told = PARTS.map((part) => {
			const names = [`${part} engine`, `${part} ${lang}`];
			const [engine, words] = names.map((name) => sizes.get(name) ?? none);
			total.gzip += (engine?.gzip ?? 0) + (words?.gzip ?? 0);
			total.brotli += (engine?.brotli ?? 0) + (words?.brotli ?? 0);
			return `${part}: engine ${kilobytes(engine?.gzip ?? 0)} + words ${kilobytes(words?.gzip ?? 0)}`;
		});
		console.log(
			`size ${lang}, gzip: ${told.join(', ')}; full check ${kilobytes(total.gzip)} (brotli ${kilobytes(total.brotli)})`,
		);
	}
}

reportSizes();
rmSync(folder, { recursive: true });
