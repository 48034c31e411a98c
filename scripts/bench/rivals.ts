/** Libraries that a benchmark compares with: installed beside the project when asked for, never a dependency of it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('../../.data/rivals/', import.meta.url));

/** Exact versions: a comparison must be repeatable. */
const versions = {
	alex: '11.0.1',
	retext: '9.0.0',
	'retext-equality': '7.1.0',
	'@redactpii/node': '1.0.17',
	compromise: '14.17.0',
} as const;
export type Rival = keyof typeof versions;

/**
 * Loads libraries to compare with, installing them at the first call.
 * @throws Error when the registry cannot be reached: a comparison without the other side is none
 */
export async function loadRivals(names: readonly Rival[]): Promise<readonly Record<string, unknown>[]> {
	if (names.some((name) => !existsSync(path.join(folder, 'node_modules', name)))) {
		await mkdir(folder, { recursive: true });
		await writeFile(
			path.join(folder, 'package.json'),
			JSON.stringify({ private: true, dependencies: versions }),
		);
		console.log('installing the libraries to compare with …');
		await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder], {
			cwd: folder,
		});
	}
	const require = createRequire(path.join(folder, 'package.json'));
	return Promise.all(names.map(async (name) => load(require, name)));
}

async function load(require: NodeJS.Require, name: Rival): Promise<Record<string, unknown>> {
	// ES modules hide from require.resolve; their package.json names the file.
	const home = path.join(folder, 'node_modules', name);
	const described: { exports?: unknown; main?: string } = require(path.join(home, 'package.json'));
	const entry = entryOf(described.exports) ?? described.main ?? 'index.js';
	const loaded: unknown = await import(pathToFileURL(path.join(home, entry)).href);
	if (typeof loaded !== 'object' || loaded === null) throw new Error(`${name} exports nothing`);
	return { ...loaded };
}

/** Follows `exports` of a package.json to the file of the package itself: a string, `.`, or conditions, nested or not. */
function entryOf(exports: unknown): string | undefined {
	if (typeof exports === 'string') return exports;
	if (Array.isArray(exports)) return exports.map(entryOf).find((entry) => entry !== undefined);
	if (typeof exports !== 'object' || exports === null) return undefined;
	const conditions = new Map<string, unknown>(Object.entries(exports));
	for (const condition of ['.', 'node', 'import', 'default', 'require']) {
		const entry = entryOf(conditions.get(condition));
		if (entry !== undefined) return entry;
	}
	return undefined;
}
