/** `npm test`: every check there is, one after another, and one line at the end that adds them up. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { surroundings } from '@/lib/env';
import { ensureBuild } from './start/build';
import { runBrowserTests } from './test/e2e';
import { measureFirstStart } from './test/first-start';
import { readVitest } from './test/results';
import { asOne, type Context, type Outcome, runProgram, type Stage } from './test/stage';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const { NODE_ENV: _mode, ...inherited } = surroundings();
// Short paths: PostgreSQL and browsers keep sockets and locks below it.
const folder = await mkdtemp(path.join(tmpdir(), 'onbevangen-'));
// For root, another account runs PostgreSQL and must be able to enter.
await chmod(folder, 0o755);
const stops: (() => Promise<unknown>)[] = [];
const context: Context = {
	root,
	environment: { ...inherited, NODE_ENV: 'test' },
	folder,
	onStop: (stop) => void stops.push(stop),
};

const vitest = async (project: string, only: readonly string[]): Promise<Outcome> => {
	const report = path.join(folder, `${project}.json`);
	const exitCode = await runProgram(context, 'node_modules/vitest/vitest.mjs', [
		'run',
		`--project=${project}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
		...only,
	]);
	return readVitest(report, exitCode);
};

const [asked = 'all', ...only] = process.argv.slice(2);

const stages: readonly Stage[] = [
	{
		name: 'check',
		title: 'format and lint (Biome)',
		run: async () =>
			asOne(await runProgram(context, 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])),
	},
	{
		name: 'types',
		title: 'types (tsc)',
		run: async () => {
			// A fresh clone lacks the route types that pages refer to.
			const { NODE_ENV: _test, ...plain } = context.environment;
			const next = { ...context, environment: { ...plain, NODE_ENV: 'production' } } as const;
			const prepared = await runProgram(next, 'node_modules/next/dist/bin/next', ['typegen']);
			return asOne(prepared || (await runProgram(context, 'node_modules/typescript/bin/tsc', ['--noEmit'])));
		},
	},
	{
		name: 'unused',
		title: 'unused code (knip)',
		run: async () => asOne(await runProgram(context, 'node_modules/knip/bin/knip.js', [])),
	},
	{ name: 'unit', title: 'unit tests', run: () => vitest('unit', only) },
	{ name: 'db', title: 'database tests', run: () => vitest('db', only) },
	{
		name: 'build',
		title: 'production build',
		run: async () => {
			const { NODE_ENV: _test, ...plain } = context.environment;
			const built = await ensureBuild({ root, environment: { ...plain, NODE_ENV: 'production' } });
			return { passed: 1, failed: 0, ...(built ? {} : { remark: 'sources unchanged' }) };
		},
	},
	{ name: 'e2e', title: 'browser tests', run: () => runBrowserTests(context, only) },
	{ name: 'start', title: 'first start of a fresh clone', run: () => measureFirstStart(context) },
];

/** A fresh clone is measured where it matters, on build servers, or when asked for. */
const wanted = stages.filter(({ name }) =>
	asked === 'all' ? name !== 'start' || context.environment.CI !== undefined : name === asked,
);

async function cleanUp(): Promise<void> {
	for (const stop of stops.splice(0).reverse()) await stop().catch(() => undefined);
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const) {
	process.on(signal, () => void cleanUp().finally(() => process.exit(code)));
}

if (wanted.length === 0) {
	console.error(`There is no stage "${asked}". Stages: ${stages.map(({ name }) => name).join(', ')}.`);
	await cleanUp();
	process.exit(2);
}

const summary: string[] = [];
let passed = 0;
let failed = 0;
for (const stage of wanted) {
	console.log(`\n── ${stage.title} ──`);
	const begin = performance.now();
	let outcome: Outcome;
	try {
		outcome = await stage.run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		outcome = { passed: 0, failed: 1 };
	}
	passed += outcome.passed;
	failed += outcome.failed;
	const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
	const counts = `${String(outcome.passed).padStart(5)} passed ${String(outcome.failed).padStart(4)} failed`;
	const remark = outcome.remark === undefined ? '' : `  ${outcome.remark}`;
	summary.push(
		`${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${stage.title.padEnd(29)}${seconds} s ${counts}${remark}`,
	);
}
await cleanUp();
console.log(`\n── summary ──\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
