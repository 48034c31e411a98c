/** For database tests: a connection as any role of the file's own database, and a clean slate between tests. */
import { Client, escapeIdentifier } from 'pg';
import type { LoginRole, RoleUrls } from './roles';

export type TestDatabase = {
	readonly superUrl: string;
	readonly ownerUrl: string;
	readonly roleUrls: RoleUrls;
	readonly inDatabase: (url: string) => string;
};

let current: TestDatabase | undefined;
const open = new Map<string, Client>();

/** Called once per test file by db/test-database.ts. */
export function setTestDatabase(database: TestDatabase): void {
	current = database;
}

/** `superuser` is for arranging and inspecting only; `owner` is who migrates. */
export type TestRole = LoginRole | 'owner' | 'superuser';

/** Address of this file's database for a role. */
export function testUrl(role: TestRole): string {
	if (!current) throw new Error('Only *.db.test.ts files have a database.');
	if (role === 'superuser') return current.superUrl;
	return role === 'owner' ? current.ownerUrl : current.inDatabase(current.roleUrls[role]);
}

/**
 * A plain connection as one role, shared within the test file and closed after it.
 * @example const blind = await connectAs('blind'); await expect(blind.query('SELECT 1 FROM staff')).rejects.toThrow()
 */
export async function connectAs(role: TestRole): Promise<Client> {
	const known = open.get(role);
	if (known) return known;
	const client = new Client({ connectionString: testUrl(role) });
	client.on('error', () => undefined);
	await client.connect();
	open.set(role, client);
	return client;
}

/** Tables whose rows come from migrations. */
const kept = new Set(['public.schema_migrations', 'public.phase_steps', 'graphile_worker.migrations']);

/**
 * Empties every table in every schema of ours, jobs included.
 * @example beforeEach(emptyDatabase)
 */
export async function emptyDatabase(): Promise<void> {
	const superuser = await connectAs('superuser');
	const tables = await superuser.query<{ schema: string; name: string }>(
		`SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
			AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_%'`,
	);
	const names = tables.rows
		.filter(({ schema, name }) => !kept.has(`${schema}.${name}`))
		.map(({ schema, name }) => `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`);
	if (names.length > 0) await superuser.query(`TRUNCATE ${names.join(', ')} RESTART IDENTITY CASCADE`);
}

export async function closeTestConnections(): Promise<void> {
	await Promise.all([...open.values()].map((client) => client.end()));
	open.clear();
}
