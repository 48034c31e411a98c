/** The platform as `npm start` starts it, with a data folder and ports of its own, for one measurement. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, release, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { surroundings } from '@/lib/env';
import { type Platform, startPlatform } from '../start/platform';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

export type OwnPlatform = Platform & {
	/** Holds `running.json`. */
	readonly home: string;
	/** Address of the web server without a name to look up. */
	readonly local: string;
};

/** One line that says what was measured on. */
export const machine = (): string =>
	`machine: ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, ` +
	`${Math.round(totalmem() / 2 ** 30)} GiB, ${release()}, Node ${process.version}`;

/** Runs `measure` on a platform of its own, and stops and removes everything afterwards, also on Ctrl-C. */
export async function withOwnPlatform(measure: (platform: OwnPlatform) => Promise<void>): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'onbevangen-bench-'));
	// For root, another account runs PostgreSQL and must be able to enter.
	await chmod(folder, 0o755);
	let stop = async (): Promise<void> => undefined;
	const cleanUp = async (): Promise<void> => {
		await stop().catch(() => undefined);
		await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
	const {
		DATABASE_URL: _real,
		DEMO: _mode,
		HOST: _host,
		npm_lifecycle_event: _script,
		...rest
	} = surroundings();
	const home = path.join(folder, 'data');
	try {
		const platform = await startPlatform({
			root,
			source: { ...rest, DATA_DIR: home, PORT: '23300' },
			kind: 'production',
			// As in production: a commit waits for the disk.
			durable: true,
			say: (line) => console.log(`  ${line}`),
			failed: (reason) => console.error(reason.message),
			begun: (stopAll) => {
				stop = stopAll;
			},
		});
		await measure({ ...platform, home, local: platform.address.replace('localhost', '127.0.0.1') });
	} finally {
		await cleanUp();
	}
}

const runRecord = z.object({
	children: z.array(z.object({ name: z.string(), pid: z.number().int().positive() })),
});

/** Process id of a part of the platform at this moment. @throws Error when it does not run */
export async function processOf(home: string, name: 'web server' | 'worker'): Promise<number> {
	const record = runRecord.parse(JSON.parse(await readFile(path.join(home, 'running.json'), 'utf8')));
	const child = record.children.find((one) => one.name === name);
	if (!child) throw new Error(`The ${name} is not in running.json.`);
	return child.pid;
}
