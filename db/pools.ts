/**
 * One pool per PostgreSQL role. Which role a query runs under is the whole protection of identity, so there is no
 * default: a caller names its database. The vault has a file of its own, because only lib/identity may import it.
 *
 * This file reads lib/env.ts: the one import from `db` to `lib` (lib/architecture.test.ts lists it).
 */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { type Env, env } from '@/lib/env';

type RoleSetting = {
	[Key in keyof Env]: Key extends `${string}_DATABASE_URL` ? Key : never;
}[keyof Env] &
	string;

export type Database = NodePgDatabase & { readonly $client: Pool };
/** What a command writes through: the pool, or the transaction it is called in. */
export type Executor = Pick<
	Database,
	'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute'
>;

// next dev reloads modules; the pools must survive that or connections pile up.
const store = globalThis as typeof globalThis & { onbevangenPools?: Map<RoleSetting, Database> };

export function openDatabase(role: RoleSetting): Database {
	store.onbevangenPools ??= new Map();
	const known = store.onbevangenPools.get(role);
	if (known) return known;
	const pool = new Pool({
		connectionString: env()[role],
		max: env().POOL_SIZE,
		connectionTimeoutMillis: 5_000,
		statement_timeout: 15_000,
		application_name: `onbevangen ${role.toLowerCase().replace('_database_url', '')}`,
	});
	// A dropped idle connection (server restart) must not end the process: the next query opens a new one.
	pool.on('error', (error) => console.error('idle database connection lost:', error.message));
	const database = drizzle({ client: pool });
	store.onbevangenPools.set(role, database);
	return database;
}

export const appDatabase = (): Database => openDatabase('APP_DATABASE_URL');
export const blindDatabase = (): Database => openDatabase('BLIND_DATABASE_URL');
export const monitoringDatabase = (): Database => openDatabase('MONITORING_DATABASE_URL');
export const reportDatabase = (): Database => openDatabase('REPORT_DATABASE_URL');
/** For the job that makes releases of figures; the queue itself has a connection of its own. */
export const workerDatabase = (): Database => openDatabase('WORKER_DATABASE_URL');

/** Ends every pool: for scripts and tests, so that the process can stop. */
export async function closeDatabases(): Promise<void> {
	const open = [...(store.onbevangenPools?.values() ?? [])];
	store.onbevangenPools?.clear();
	await Promise.all(open.map((database) => database.$client.end()));
}
