/**
 * The PostgreSQL roles, made before the migrations that grant them their rights. Each has its own login and
 * secret: blindness rests on a connection being unable to become another one (no SET ROLE, no inheritance).
 */
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { scramVerifier } from './scram';

/** `worker` runs the job queue: schema graphile_worker, and the functions that make a release of figures. */
export const loginRoles = ['app', 'blind', 'vault', 'monitoring', 'report', 'worker'] as const;
export type LoginRole = (typeof loginRoles)[number];
export type RoleUrls = Readonly<Record<LoginRole, string>>;

/** Owners of security-definer functions; nobody can log in as them. */
const ownerRoles = ['monitoring_owner', 'vault_owner'] as const;

async function canLogIn(url: string): Promise<boolean> {
	const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		return true;
	} catch (error) {
		// 42501: the password is right, only CONNECT on this database has not been granted yet.
		return error instanceof Error && 'code' in error && error.code === '42501';
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function exists(owner: Client, role: string): Promise<boolean> {
	return (await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])).rowCount === 1;
}

async function setLogin(owner: Client, role: LoginRole, url: string): Promise<void> {
	const { username, password } = new URL(url);
	if (decodeURIComponent(username) !== role) {
		throw new Error(
			`${role.toUpperCase()}_DATABASE_URL must log in as the PostgreSQL role "${role}", not "${decodeURIComponent(username)}".`,
		);
	}
	if (password === '') throw new Error(`${role.toUpperCase()}_DATABASE_URL holds no password.`);
	const known = await exists(owner, role);
	// An existing role with this secret is left alone, so that an owner without CREATEROLE can migrate too.
	if (known && (await canLogIn(url))) return;
	const secret = escapeLiteral(scramVerifier(decodeURIComponent(password)));
	try {
		if (known) await owner.query(`ALTER ROLE ${role} LOGIN PASSWORD ${secret}`);
		else
			await owner.query(
				`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD ${secret}`,
			);
	} catch (error) {
		throw new Error(
			`The owner of the database may not ${known ? 'change' : 'make'} the role "${role}". Give it CREATEROLE, ` +
				`or make the role yourself with the password of ${role.toUpperCase()}_DATABASE_URL.`,
			{ cause: error },
		);
	}
}

/** @throws Error when a role that should be weak has been given power, or membership of another role. */
async function refusePowerful(owner: Client): Promise<void> {
	const powerful = await owner.query<{ role: string }>(
		`SELECT rolname AS role FROM pg_roles
		WHERE rolname = ANY ($1) AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls OR rolreplication)
		UNION SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
		WHERE r.rolname = ANY ($1)`,
		[[...loginRoles, ...ownerRoles]],
	);
	const names = powerful.rows.map((row) => row.role);
	if (names.length > 0) {
		throw new Error(
			`These PostgreSQL roles have more rights than the separation of identity allows: ${names.join(', ')}. ` +
				'They may not be superuser, create databases or roles, bypass row security, or be member of a role.',
		);
	}
}

/** Creates or updates all roles; to be called inside a transaction of the database's owner. */
export async function ensureRoles(owner: Client, urls: RoleUrls): Promise<void> {
	for (const role of loginRoles) await setLogin(owner, role, urls[role]);
	for (const role of ownerRoles) {
		if (!(await exists(owner, role))) await owner.query(`CREATE ROLE ${role} NOLOGIN NOINHERIT`);
	}
	const superuser = await owner.query<{ is: boolean }>(
		'SELECT rolsuper AS is FROM pg_roles WHERE rolname = current_user',
	);
	if (superuser.rows[0]?.is !== true) {
		// Giving a table or function away asks for membership of the new owner, for as long as migrating lasts.
		for (const role of ownerRoles) await owner.query(`GRANT ${role} TO CURRENT_USER`);
	}
	await refusePowerful(owner);
}

/** Ends the membership that migrating needs: no login, the owner's included, reads what these roles own. */
export async function leaveOwnerRoles(owner: Client): Promise<void> {
	for (const role of ownerRoles) {
		await owner.query(`REVOKE ${role} FROM CURRENT_USER GRANTED BY CURRENT_USER`);
	}
}

/** Only our roles may connect, and nobody may make temporary tables. A copied database starts without this. */
export async function restrictConnections(owner: Client): Promise<void> {
	const database = escapeIdentifier(owner.database ?? '');
	await owner.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
	await owner.query(`GRANT CONNECT ON DATABASE ${database} TO ${loginRoles.join(', ')}`);
}

/** graphile-worker protects its tables by row security for everyone but their owner; the worker role gets policies. */
export async function grantWorker(owner: Client): Promise<void> {
	await owner.query('GRANT USAGE ON SCHEMA graphile_worker TO worker');
	await owner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO worker');
	await owner.query('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO worker');
	await owner.query('REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM worker');
	const closed = await owner.query<{ name: string }>(
		`SELECT c.relname AS name FROM pg_class c
		WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
			AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'worker')`,
	);
	for (const { name } of closed.rows) {
		await owner.query(
			`CREATE POLICY worker ON graphile_worker.${escapeIdentifier(name)} TO worker USING (true) WITH CHECK (true)`,
		);
	}
}

/** Makes the login that owns the database, and the database, in an embedded server. Not a superuser, as in production. */
export async function ensureOwner(superUrl: string, password: string, database: string): Promise<void> {
	const client = new Client({ connectionString: superUrl });
	await client.connect();
	try {
		const secret = escapeLiteral(scramVerifier(password));
		const verb = (await exists(client, 'onbevangen_owner')) ? 'ALTER' : 'CREATE';
		await client.query(`${verb} ROLE onbevangen_owner LOGIN CREATEROLE CREATEDB PASSWORD ${secret}`);
		const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
		if (found.rowCount === 0) {
			await client.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER onbevangen_owner`);
		}
	} finally {
		await client.end();
	}
}
