/** The PostgreSQL of the demo, of development and of the tests: a real server, started and stopped by us. */

import type { ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import { chown, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Account, findPlace, type Place } from './embedded-place';
import { findFreePort } from './free-port';
import { ended, spawnLeashed, stopChild } from './leashed-process';
import { commandLine, pause, waitUntilGone } from './process-table';
import { scramVerifier } from './scram';

const run = promisify(execFile);

export type EmbeddedOptions = {
	/** Absolute path of the `.data` folder; the cluster is made in it, or beside it when root cannot share it. */
	readonly home: string;
	/** Where to begin looking for a free port. */
	readonly port: number;
	/** Secret of the superuser `postgres`; letters, digits, `-` and `_`. */
	readonly password: string;
	/** False for tests: a crash of the machine may lose data, and everything is a few times faster. */
	readonly durable: boolean;
	readonly say?: (line: string) => void;
};

export type Embedded = {
	readonly port: number;
	/** Address of a database as superuser. */
	readonly url: (database: string) => string;
	/** Resolves when the server has ended, also when nobody asked it to. */
	readonly ended: Promise<void>;
	readonly stop: () => Promise<void>;
};

/** Stops a server that a killed run left behind, and removes a lock that nobody holds any more. */
async function clearLeftovers(data: string, say: (line: string) => void): Promise<void> {
	const lock = path.join(data, 'postmaster.pid');
	const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
	if (!Number.isInteger(pid) || pid <= 1) return;
	if ((await commandLine(pid)).includes(data)) {
		say('stopping the PostgreSQL that an earlier, killed run left behind');
		// Fast shutdown, then immediate, then by force; its own crash recovery repairs the last two.
		for (const [signal, patience] of [
			['SIGINT', 15_000],
			['SIGQUIT', 5_000],
			['SIGKILL', 5_000],
		] as const) {
			try {
				process.kill(pid, signal);
			} catch {
				break;
			}
			if (await waitUntilGone(pid, patience)) break;
		}
	}
	await rm(lock, { force: true });
}

async function createCluster(place: Place, data: string, password: string): Promise<void> {
	// Made under another name first: a start that is killed half-way leaves no half a cluster.
	const unfinished = path.join(place.folder, 'data.unfinished');
	const secret = path.join(place.folder, 'password');
	await rm(unfinished, { recursive: true, force: true });
	await writeFile(secret, `${password}\n`, { mode: 0o600 });
	try {
		if (place.account.uid !== undefined && place.account.gid !== undefined) {
			await chown(secret, place.account.uid, place.account.gid);
		}
		await run(
			path.join(place.native, 'bin', 'initdb'),
			[
				`--pgdata=${unfinished}`,
				'--username=postgres',
				`--pwfile=${secret}`,
				'--auth=scram-sha-256',
				'--encoding=UTF8',
				// Independent of which locales the machine happens to have.
				'--locale-provider=builtin',
				'--builtin-locale=C.UTF-8',
				'--locale=C',
				'--no-sync',
			],
			{ ...place.account, cwd: place.folder, ...serverEnvironment() },
		);
	} finally {
		await rm(secret, { force: true });
	}
	await rename(unfinished, data);
}

/** PG* settings of whoever starts us are not meant for this server; Windows needs its own to run at all. */
function serverEnvironment(): { env?: NodeJS.ProcessEnv } {
	return process.platform === 'win32'
		? {}
		: { env: { NODE_ENV: 'production', PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
}

function serverArguments(data: string, port: number, durable: boolean): string[] {
	const settings = [
		'listen_addresses=127.0.0.1',
		'unix_socket_directories=',
		'max_connections=200',
		'log_statement=none',
		...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
	];
	return ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

/** Sets the superuser's secret with the server down, when `.data/secrets.json` was lost and made again. */
async function resetPassword(place: Place, data: string, password: string): Promise<void> {
	const command = run(
		path.join(place.native, 'bin', 'postgres'),
		['--single', '-D', data, '-c', 'log_statement=none', 'postgres'],
		{ ...place.account, cwd: place.folder, ...serverEnvironment() },
	);
	command.child.stdin?.end(`ALTER ROLE postgres PASSWORD '${scramVerifier(password)}'\n`);
	await command;
}

type Readiness = 'ready' | 'wrong-password' | 'ended';

async function waitUntilReady(url: string, isOver: () => boolean): Promise<Readiness> {
	// Recovery after a crash can take long; the process tells by ending when there is no hope.
	const until = Date.now() + 180_000;
	while (!isOver()) {
		const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
		client.on('error', () => undefined);
		try {
			await client.connect();
			await client.end();
			return 'ready';
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === '28P01') return 'wrong-password';
			if (Date.now() > until)
				throw new Error('PostgreSQL did not get ready within 3 minutes.', { cause: error });
			await pause(60);
		}
	}
	return 'ended';
}

async function launch(
	place: Place,
	data: string,
	port: number,
	options: EmbeddedOptions,
): Promise<{ child: ChildProcess; log: string }> {
	const log = path.join(options.home, 'postgres.log');
	const output = await open(log, 'w', 0o600);
	const account: Account = place.account;
	const child = spawnLeashed(
		path.join(place.native, 'bin', 'postgres'),
		serverArguments(data, port, options.durable),
		{ signal: 'INT', cwd: place.folder, output: output.fd, ...account, ...serverEnvironment() },
	);
	await output.close();
	return { child, log };
}

/**
 * Starts the embedded PostgreSQL; makes the cluster the first time.
 * @throws Error with the end of the server's log when it does not start
 * @example const server = await startEmbedded({ home: '/srv/app/.data', port: 54320, password, durable: true })
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
	const say = options.say ?? (() => undefined);
	const place = await findPlace(options.home);
	const data = path.join(place.folder, 'data');
	await clearLeftovers(data, say);
	const version = await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
	if (version === undefined) await createCluster(place, data, options.password);
	let preferred = options.port;
	for (let attempt = 0; attempt < 20; attempt += 1) {
		const port = await findFreePort(preferred);
		const url = (database: string): string =>
			`postgres://postgres:${options.password}@127.0.0.1:${port}/${database}`;
		const { child, log } = await launch(place, data, port, options);
		let over = false;
		const end = ended(child).then(() => {
			over = true;
		});
		const readiness = await waitUntilReady(url('postgres'), () => over);
		if (readiness === 'ready') {
			return { port, url, ended: end, stop: () => stopChild(child, 'SIGINT', 'SIGQUIT', 15_000) };
		}
		await stopChild(child, 'SIGINT', 'SIGQUIT', 15_000);
		const report = await readFile(log, 'utf8');
		if (readiness === 'wrong-password' && attempt === 0) {
			await resetPassword(place, data, options.password);
		} else if (/Address already in use/i.test(report)) {
			preferred = port + 1;
		} else if (/pre-existing shared memory/.test(report)) {
			// Processes of a server that was killed by force need a moment to notice.
			await pause(500);
		} else {
			throw new Error(
				`PostgreSQL does not start. Its log says:\n${report.split('\n').slice(-15).join('\n')}`,
			);
		}
	}
	throw new Error('PostgreSQL does not start: no port could be kept.');
}
