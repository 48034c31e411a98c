/** The database of a run: an embedded server, or the one of DATABASE_URL; with roles, migrations and demo mark. */
import { Client, escapeIdentifier } from 'pg';
import { type Embedded, startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { ensureOwner, loginRoles, type RoleUrls } from '@/db/roles';
import type { Secrets } from './secrets';

export type DatabaseOptions = {
	readonly home: string;
	/** Login that owns an existing database; without it the embedded server is started. */
	readonly ownerUrl: string | undefined;
	readonly secrets: Secrets;
	/** Role addresses that the operator gave. */
	readonly given: Readonly<Record<string, string | undefined>>;
	readonly durable: boolean;
	readonly say: (line: string) => void;
};

export type RunningDatabase = {
	readonly ownerUrl: string;
	readonly roleUrls: RoleUrls;
	readonly server: Embedded | undefined;
	readonly applied: readonly string[];
};

const databaseName = 'onbevangen';

function withLogin(url: string, name: string, password: string): string {
	const address = new URL(url);
	address.username = name;
	address.password = password;
	return address.href;
}

/** `APP_DATABASE_URL` and so on: as given, else the owner's address with the role's own secret. */
function roleAddresses(ownerUrl: string, { secrets, given }: DatabaseOptions): RoleUrls {
	const address = (role: keyof RoleUrls): string =>
		given[`${role.toUpperCase()}_DATABASE_URL`] || withLogin(ownerUrl, role, secrets.roles[role]);
	return {
		app: address('app'),
		blind: address('blind'),
		vault: address('vault'),
		monitoring: address('monitoring'),
		report: address('report'),
		worker: address('worker'),
	};
}

/** Settings of the platform that name the role addresses. */
export function roleSettings(urls: RoleUrls): Record<string, string> {
	return Object.fromEntries(loginRoles.map((role) => [`${role.toUpperCase()}_DATABASE_URL`, urls[role]]));
}

export async function startServer(options: DatabaseOptions, port = 54_320): Promise<Embedded> {
	return startEmbedded({
		home: options.home,
		port,
		password: options.secrets.superuser,
		durable: options.durable,
		say: options.say,
	});
}

export async function openDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
	const server = options.ownerUrl === undefined ? await startServer(options) : undefined;
	try {
		let ownerUrl = options.ownerUrl;
		if (server) {
			await ensureOwner(server.url('postgres'), options.secrets.owner, databaseName);
			ownerUrl = withLogin(server.url(databaseName), 'onbevangen_owner', options.secrets.owner);
		}
		if (ownerUrl === undefined) throw new Error('There is no database.');
		const roleUrls = roleAddresses(ownerUrl, options);
		const applied = await migrate({ ownerUrl, roleUrls, say: options.say });
		return { ownerUrl, roleUrls, server, applied };
	} catch (error) {
		await server?.stop();
		throw error;
	}
}

const mark = 'onbevangen demo: every person in this database is invented';
const completeMark = `${mark}; seed complete`;

async function withOwner<Result>(
	ownerUrl: string,
	work: (client: Client) => Promise<Result>,
): Promise<Result> {
	const client = new Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

/** `half` is what a seed that was killed leaves behind. */
export type DemoState = 'to-seed' | 'seeded' | 'half';

async function readMark(client: Client): Promise<string | null> {
	const found = await client.query<{ comment: string | null }>(
		`SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()`,
	);
	return found.rows[0]?.comment ?? null;
}

async function hasPeople(client: Client): Promise<boolean> {
	const tables = await client.query<{ there: boolean }>(
		`SELECT to_regclass('public.organisations') IS NOT NULL AND to_regclass('public.staff') IS NOT NULL AS there`,
	);
	if (tables.rows[0]?.there !== true) return false;
	const rows = await client.query('SELECT 1 FROM organisations UNION ALL SELECT 1 FROM staff LIMIT 1');
	return (rows.rowCount ?? 0) > 0;
}

/**
 * Keeps invented and real people apart. For an existing database this comes before anything is changed in it.
 * @throws Error when a real run meets the demo's database, or a demo one with people that it did not make
 */
export async function refuseOtherKind(ownerUrl: string, demo: boolean): Promise<void> {
	await withOwner(ownerUrl, async (client) => {
		const marked = (await readMark(client))?.startsWith(mark) === true;
		if (!demo && marked) {
			throw new Error(
				'This database was filled by the demo, with invented accounts that anybody may use. ' +
					'Outside the demo it is refused: use an empty database.',
			);
		}
		if (demo && !marked && (await hasPeople(client))) {
			throw new Error(
				'DEMO=true, but this database holds an organisation or people that the demo did not make.',
			);
		}
	});
}

/** Marks a database as the demo's before anything is put in it, and says how far its seed is. */
export async function claimForDemo(ownerUrl: string): Promise<DemoState> {
	await refuseOtherKind(ownerUrl, true);
	return withOwner(ownerUrl, async (client) => {
		const found = await readMark(client);
		if (found === completeMark) return 'seeded';
		if (await hasPeople(client)) return 'half';
		await client.query(`COMMENT ON DATABASE ${escapeIdentifier(client.database ?? '')} IS '${mark}'`);
		return 'to-seed';
	});
}

export async function markSeeded(ownerUrl: string): Promise<void> {
	await withOwner(ownerUrl, (client) =>
		client.query(`COMMENT ON DATABASE ${escapeIdentifier(client.database ?? '')} IS '${completeMark}'`),
	);
}

/** Begins anew in the embedded server, after a seed that was killed; everything in it is invented. */
export async function removeHalfDemo(database: RunningDatabase): Promise<void> {
	if (!database.server) {
		throw new Error('An earlier seed of this demo database was cut off. Empty the database and start again.');
	}
	await withOwner(database.server.url('postgres'), (client) =>
		client.query(`DROP DATABASE ${databaseName} WITH (FORCE)`),
	);
	await database.server.stop();
}
