/** The production build, made again only when something it is made of has changed. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ended, spawnLeashed } from '@/db/leashed-process';

/** What no page is made of. Everything else counts, so that a new folder cannot be forgotten. */
const skipped = new Set([
	'.ci',
	'.data',
	'.git',
	'.github',
	'.next',
	'coverage',
	'docs',
	'e2e',
	'node_modules',
	'playwright-report',
	'scripts',
	'test-results',
	'next-env.d.ts',
]);

function counts(entry: Dirent): boolean {
	return !/(\.test\.tsx?|\.md|\.tsbuildinfo|\.jsonl|\.log)$/.test(entry.name);
}

async function listFiles(folder: string, top: boolean): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const lists = await Promise.all(
		entries
			.filter((entry) => !(top && skipped.has(entry.name)) && counts(entry))
			.map(async (entry) => {
				const full = path.join(folder, entry.name);
				if (entry.isDirectory()) return listFiles(full, false);
				return entry.isFile() ? [full] : [];
			}),
	);
	return lists.flat();
}

/** One fingerprint of all sources, the installed packages and the Node version. */
async function fingerprint(root: string): Promise<string> {
	const hash = createHash('sha256').update(process.versions.node);
	const files = (await listFiles(root, true)).sort();
	for (const file of files)
		hash.update(`\0${path.relative(root, file)}\0`).update(await readFile(file, 'latin1'));
	return hash.digest('hex');
}

async function buildId(root: string): Promise<string | undefined> {
	return readFile(path.join(root, '.next', 'BUILD_ID'), 'utf8').catch(() => undefined);
}

export type BuildOptions = {
	readonly root: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly force?: boolean;
	readonly say?: (line: string) => void;
};

/**
 * Builds when needed. The record is kept beside the checkout's own data, because `.next` is shared by all runs.
 * @returns whether a build was made
 * @throws Error with the end of the build's output
 */
export async function ensureBuild({ root, environment, force = false, say }: BuildOptions): Promise<boolean> {
	const record = path.join(root, '.data', 'build.json');
	const sources = await fingerprint(root);
	const present = JSON.stringify({ sources, id: await buildId(root) });
	if (!force && (await readFile(record, 'utf8').catch(() => '')) === present) return false;
	// Removed first: a build that is killed half-way must not look finished.
	await rm(record, { force: true });
	say?.('building the web pages; this is needed once, and again when the sources change');
	const child = spawnLeashed(
		process.execPath,
		[path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
		{
			signal: 'TERM',
			cwd: root,
			output: 'pipe',
			env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
		},
	);
	const stop = (): void => void child.kill('SIGTERM');
	process.once('exit', stop);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => {
			output = `${output}${chunk.toString()}`.slice(-8_000);
		});
	}
	await ended(child);
	process.removeListener('exit', stop);
	if (child.exitCode !== 0) {
		throw new Error(
			`The production build failed${child.signalCode ? ` (${child.signalCode})` : ''}:\n${output}`,
		);
	}
	await mkdir(path.dirname(record), { recursive: true });
	await writeFile(record, JSON.stringify({ sources, id: await buildId(root) }));
	return true;
}
