import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded';
import { isAlive, waitUntilGone } from './process-table';

let home: string;
let server: Embedded | undefined;

beforeEach(async () => {
	home = await mkdtemp(path.join(tmpdir(), 'onbevangen embedded '));
	await chmod(home, 0o755);
});
afterEach(async () => {
	await server?.stop();
	server = undefined;
	await rm(home, { recursive: true, force: true });
});

const options = (password: string): EmbeddedOptions => ({ home, port: 27_700, password, durable: true });
const lockFile = (): string => path.join(home, 'postgres', 'data', 'postmaster.pid');
const serverPid = async (): Promise<number> => Number((await readFile(lockFile(), 'utf8')).split('\n')[0]);

async function query(url: string, sql: string): Promise<unknown[]> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

it('outlives neither its starter nor its lock: after kill -9 the next start has the data', async () => {
	const program = `import { startEmbedded } from './db/embedded.ts';
		await startEmbedded(${JSON.stringify(options('first-secret'))});
		console.log('started'); setInterval(() => 0, 1000);`;
	const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise((resolve) => starter.stdout.once('data', resolve));
	const orphan = await serverPid();
	expect(isAlive(orphan)).toBe(true);
	starter.kill('SIGKILL');
	expect(await waitUntilGone(orphan, 10_000)).toBe(true);
	server = await startEmbedded(options('first-secret'));
	expect(await query(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

it('removes the lock of a crashed server, also when another process has its number', async () => {
	server = await startEmbedded(options('a-secret'));
	await query(server.url('postgres'), 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
	const lock = await readFile(lockFile(), 'utf8');
	await server.stop();
	await writeFile(lockFile(), lock.replace(/^\d+/, String(process.pid)));
	server = await startEmbedded(options('a-secret'));
	expect(await query(server.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

it('takes a new secret for the data it has, when the old one was lost', async () => {
	server = await startEmbedded(options('old-secret'));
	await server.stop();
	server = await startEmbedded(options('new-secret'));
	expect(await query(server.url('postgres'), 'SELECT current_user AS name')).toEqual([{ name: 'postgres' }]);
});

it('listens on this machine only', async () => {
	server = await startEmbedded(options('a-secret'));
	expect(
		await query(
			server.url('postgres'),
			`SELECT current_setting('listen_addresses') AS tcp, current_setting('unix_socket_directories') AS socket`,
		),
	).toEqual([{ tcp: '127.0.0.1', socket: '' }]);
});
