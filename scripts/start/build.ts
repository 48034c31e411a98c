/** The production build, made again only when something it is made of has changed. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
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

/** The build command of package.json, so that `npm run build` and a start make the same pages. */
async function buildCommand(root: string): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
	return z.object({ scripts: z.object({ build: z.string() }) }).parse(manifest).scripts.build;
}

/** One fingerprint of all sources, the installed packages and the Node version. */
async function fingerprint(root: string, command: string): Promise<string> {
	const hash = createHash('sha256').update(process.versions.node);
	const own = [...command.matchAll(/scripts\/[\w./-]+/g)].map(([name]) => path.join(root, name));
	const files = [...(await listFiles(root, true)), ...own].sort();
	for (const file of files) {
		hash.update(`\0${path.relative(root, file)}\0`).update(await readFile(file, 'latin1'));
	}
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
	const command = await buildCommand(root);
	const sources = await fingerprint(root, command);
	const present = JSON.stringify({ sources, id: await buildId(root) });
	if (!force && (await readFile(record, 'utf8').catch(() => '')) === present) return false;
	// Removed first: a build that is killed half-way must not look finished.
	await rm(record, { force: true });
	say?.('building the web pages; this is needed once, and again when the sources change');
	const child = spawnLeashed('/bin/sh', ['-c', command], {
		signal: 'TERM',
		cwd: root,
		output: 'pipe',
		env: {
			...environment,
			PATH: [path.join(root, 'node_modules/.bin'), environment.PATH ?? '/usr/bin:/bin'].join(path.delimiter),
			NODE_ENV: 'production',
			NEXT_TELEMETRY_DISABLED: '1',
		},
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => {
			output = `${output}${chunk.toString()}`.slice(-8_000);
		});
	}
	await ended(child);
	if (child.exitCode !== 0) {
		throw new Error(
			`The production build failed${child.signalCode ? ` (${child.signalCode})` : ''}:\n${output}`,
		);
	}
	await mkdir(path.dirname(record), { recursive: true });
	await writeFile(record, JSON.stringify({ sources, id: await buildId(root) }));
	return true;
}
