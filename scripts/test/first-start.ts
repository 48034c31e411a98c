/**
 * How long a stranger waits: from a fresh clone to the first page, with a warm package cache. The clone is made
 * from the last commit, so that nothing of this checkout helps.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ended, spawnLeashed, stopChild } from '@/db/leashed-process';
import { type Context, type Outcome, runCommand } from './stage';

const limit = 120;

export async function measureFirstStart({ root, environment, folder, onStop }: Context): Promise<Outcome> {
	const parent = await mkdtemp(path.join(folder, 'clone-'));
	// For root, another account runs PostgreSQL and must be able to enter.
	await chmod(parent, 0o755);
	const clone = path.join(parent, 'a new clone');
	const begin = performance.now();
	const elapsed = (): number => (performance.now() - begin) / 1000;
	const { DATABASE_URL: _real, DEMO: _mode, DATA_DIR: _data, ...rest } = environment;
	const env: NodeJS.ProcessEnv = { ...rest, NODE_ENV: 'development', PORT: '21500' };
	if (
		(await runCommand(root, ['git', '-c', 'advice.detachedHead=false', 'clone', '-q', root, clone], env)) !==
		0
	) {
		return { passed: 0, failed: 1, remark: 'git clone failed' };
	}
	const install: readonly [string, ...string[]] = [
		'npm',
		'ci',
		'--prefer-offline',
		'--no-audit',
		'--no-fund',
	];
	if ((await runCommand(clone, install, env)) !== 0) return { passed: 0, failed: 1, remark: 'npm ci failed' };
	const installed = elapsed();
	const child = spawnLeashed('npm', ['start'], { signal: 'TERM', cwd: clone, env, output: 'pipe' });
	const stop = (): Promise<void> => stopChild(child, 'SIGTERM', 'SIGKILL', 30_000);
	onStop(stop);
	let output = '';
	const ready = new Promise<boolean>((resolve) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (chunk: string) => {
				output += chunk;
				if (output.includes('first page in')) resolve(true);
			});
		}
		void ended(child).then(() => resolve(false));
		setTimeout(() => resolve(false), 600_000).unref();
	});
	const started = await ready;
	const total = elapsed();
	await stop();
	await rm(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
	if (!started) {
		console.error(output.slice(-4_000));
		return { passed: 0, failed: 1, remark: 'npm start failed in a fresh clone' };
	}
	const judgement = total <= limit ? `within ${limit} s` : `MORE than ${limit} s`;
	const figures = `${total.toFixed(0)} s with npm ci, ${(total - installed).toFixed(0)} s without; ${judgement}`;
	console.log(`clone to first page: ${figures}`);
	return { passed: 1, failed: 0, remark: `clone to first page: ${figures}` };
}
