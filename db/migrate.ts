/**
 * Brings a database to the present form: roles, the job queue's own schema, then `db/migrations/*.sql` in order,
 * each in one transaction. Migrations only go forward; a file that has landed is never edited.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Logger, runMigrations } from 'graphile-worker';
import { Client, Pool } from 'pg';
import { ensureRoles, grantWorker, leaveOwnerRoles, type RoleUrls, restrictConnections } from './roles';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number does, as long as nothing else in this database uses it. */
const lockKey = 7_210_466;

export type MigrateOptions = {
	/** Login that owns the database and may make roles. */
	readonly ownerUrl: string;
	readonly roleUrls: RoleUrls;
	readonly say?: (line: string) => void;
};

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

async function readMigrations(): Promise<Migration[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
	for (const name of names) {
		if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
			throw new Error(`Migration ${name} is not named 0000_name.sql.`);
	}
	const numbers = names.map((name) => name.slice(0, 4));
	const double = numbers.find((number, index) => numbers.indexOf(number) !== index);
	if (double !== undefined) throw new Error(`Two migrations have number ${double}.`);
	return Promise.all(
		names.map(async (name) => {
			// A checkout on Windows may have other line ends; that is not an edit.
			const sql = (await readFile(path.join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
			return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
		}),
	);
}

async function refuseOldServer(owner: Client): Promise<void> {
	const result = await owner.query<{ number: number; name: string }>(
		`SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
	);
	const version = result.rows[0];
	if (version && version.number >= 150_000) return;
	throw new Error(
		`PostgreSQL ${version?.name ?? '?'} is too old: the platform needs PostgreSQL 15 or newer.`,
	);
}

async function inTransaction(owner: Client, work: () => Promise<void>): Promise<void> {
	await owner.query('BEGIN');
	try {
		await work();
		await owner.query('COMMIT');
	} catch (error) {
		await owner.query('ROLLBACK');
		throw error;
	}
}

async function applyMigrations(owner: Client, say: (line: string) => void): Promise<string[]> {
	await owner.query(`CREATE TABLE IF NOT EXISTS public.schema_migrations (
		name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
	const landed = new Map(
		(
			await owner.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM public.schema_migrations')
		).rows.map((row) => [row.name, row.sha256]),
	);
	const migrations = await readMigrations();
	for (const { name, sha256 } of migrations) {
		const known = landed.get(name);
		if (known !== undefined && known !== sha256) {
			throw new Error(
				`Migration ${name} was changed after it had been applied to this database. Put it back as it was and ` +
					'write a new migration; a demo database can be made again by removing the .data folder.',
			);
		}
	}
	const unknown = [...landed.keys()].find((name) => !migrations.some((migration) => migration.name === name));
	if (unknown !== undefined) {
		throw new Error(`This database has migration ${unknown}, which this version does not know: it is newer.`);
	}
	const applied: string[] = [];
	for (const { name, sql, sha256 } of migrations) {
		if (landed.has(name)) continue;
		say(`migration ${name}`);
		try {
			await inTransaction(owner, async () => {
				await owner.query(sql);
				await owner.query('INSERT INTO public.schema_migrations (name, sha256) VALUES ($1, $2)', [
					name,
					sha256,
				]);
			});
		} catch (error) {
			throw new Error(`Migration ${name} failed: ${explain(error, sql)}`, { cause: error });
		}
		applied.push(name);
	}
	return applied;
}

function explain(error: unknown, sql: string): string {
	if (!(error instanceof Error)) return String(error);
	const position = 'position' in error ? Number(error.position) : Number.NaN;
	return Number.isNaN(position)
		? error.message
		: `${error.message} (line ${sql.slice(0, position).split('\n').length})`;
}

async function migrateJobQueue(ownerUrl: string): Promise<void> {
	const pool = new Pool({ connectionString: ownerUrl, max: 1 });
	pool.on('error', () => undefined);
	pool.on('connect', (client) => client.on('error', () => undefined));
	try {
		await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) });
	} finally {
		await pool.end();
	}
}

/**
 * Applies what is missing. Two starters at once do not collide: the second waits and then finds nothing to do.
 * @returns the names of the migrations applied now
 * @throws Error that says which file failed and where, or why this database is refused
 * @example await migrate({ ownerUrl, roleUrls }) // ['0001_schemas.sql']
 */
export async function migrate({
	ownerUrl,
	roleUrls,
	say = () => undefined,
}: MigrateOptions): Promise<string[]> {
	const owner = new Client({ connectionString: ownerUrl, application_name: 'onbevangen migrate' });
	await owner.connect();
	try {
		await refuseOldServer(owner);
		await owner.query('SELECT pg_advisory_lock($1)', [lockKey]);
		await inTransaction(owner, async () => {
			await ensureRoles(owner, roleUrls);
			await restrictConnections(owner);
		});
		await migrateJobQueue(ownerUrl);
		await grantWorker(owner);
		const applied = await applyMigrations(owner, say);
		await leaveOwnerRoles(owner);
		return applied;
	} finally {
		await owner.end();
	}
}
