import { Client } from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { migrate } from './migrate';
import { loginRoles, type RoleUrls } from './roles';
import { scramVerifier } from './scram';
import { connectAs, emptyDatabase, testUrl } from './test';

const roleUrls = Object.fromEntries(loginRoles.map((role) => [role, testUrl(role)])) as Record<
	keyof RoleUrls,
	string
>;

beforeEach(emptyDatabase);

describe('migrate', () => {
	it('finds nothing to do the second time, also when two start at once', async () => {
		const ownerUrl = testUrl('owner');
		expect(await Promise.all([migrate({ ownerUrl, roleUrls }), migrate({ ownerUrl, roleUrls })])).toEqual([
			[],
			[],
		]);
	});

	it('refuses a file that was edited after it landed', async () => {
		const owner = await connectAs('owner');
		const first = await owner.query('SELECT name, sha256 FROM schema_migrations ORDER BY name LIMIT 1');
		await owner.query('UPDATE schema_migrations SET sha256 = $1 WHERE name = $2', ['0', first.rows[0].name]);
		await expect(migrate({ ownerUrl: testUrl('owner'), roleUrls })).rejects.toThrow(
			`${first.rows[0].name} was changed after it had been applied`,
		);
		await owner.query('UPDATE schema_migrations SET sha256 = $1 WHERE name = $2', [
			first.rows[0].sha256,
			first.rows[0].name,
		]);
	});

	it('refuses a database that is newer than the program', async () => {
		const owner = await connectAs('owner');
		await owner.query(`INSERT INTO schema_migrations (name, sha256) VALUES ('9999_future.sql', '0')`);
		await expect(migrate({ ownerUrl: testUrl('owner'), roleUrls })).rejects.toThrow('9999_future.sql');
		await owner.query(`DELETE FROM schema_migrations WHERE name = '9999_future.sql'`);
	});

	it('refuses a role URL with the login of another role', async () => {
		await expect(
			migrate({ ownerUrl: testUrl('owner'), roleUrls: { ...roleUrls, blind: testUrl('vault') } }),
		).rejects.toThrow('BLIND_DATABASE_URL must log in as the PostgreSQL role "blind"');
	});
});

describe('roles', () => {
	it.each(loginRoles)('%s logs in as itself, has no power and cannot become another role', async (role) => {
		const client = await connectAs(role);
		const self = await client.query(
			`SELECT current_user AS name, rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls AS powerful,
				(SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
			FROM pg_roles r WHERE rolname = current_user`,
		);
		expect(self.rows).toEqual([{ name: role, powerful: false, memberships: 0 }]);
		for (const other of [...loginRoles, 'vault_owner', 'monitoring_owner', 'onbevangen_owner']) {
			if (other !== role)
				await expect(client.query(`SET ROLE ${other}`)).rejects.toMatchObject({ code: '42501' });
		}
		await expect(client.query('CREATE TEMPORARY TABLE t (a int)')).rejects.toMatchObject({ code: '42501' });
		await expect(client.query('CREATE TABLE public.t (a int)')).rejects.toMatchObject({ code: '42501' });
	});

	it('a verifier computed here is accepted by the server for its password only', async () => {
		const owner = await connectAs('superuser');
		await owner.query(`CREATE ROLE passing LOGIN PASSWORD '${scramVerifier('correct-horse_1')}'`);
		await owner.query(`GRANT CONNECT ON DATABASE ${owner.database} TO passing`);
		const logIn = async (password: string): Promise<string> => {
			const address = new URL(testUrl('owner'));
			address.username = 'passing';
			address.password = password;
			const client = new Client({ connectionString: address.href });
			await client.connect();
			const who = await client.query('SELECT current_user AS name');
			await client.end();
			return who.rows[0].name;
		};
		expect(await logIn('correct-horse_1')).toBe('passing');
		await expect(logIn('correct-horse_2')).rejects.toMatchObject({ code: '28P01' });
		await owner.query(`REVOKE CONNECT ON DATABASE ${owner.database} FROM passing`);
		await owner.query('DROP ROLE passing');
	});

	it('worker reaches the job queue and nothing else', async () => {
		const worker = await connectAs('worker');
		await worker.query('SELECT count(*) FROM graphile_worker._private_jobs');
		const reachable = await worker.query(
			`SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE n.nspname IN ('public', 'vault', 'blind', 'monitoring') AND c.relkind IN ('r', 'v', 'm', 'p')
				AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE')`,
		);
		expect(reachable.rows).toEqual([]);
	});
});
