/**
 * Runs before each database test file, in its own worker: copies the template, so that files cannot see one
 * another's rows, and points the settings at the copy before anything reads them.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject, vi } from 'vitest';
import { closeDatabases } from './pools';
import { loginRoles, restrictConnections } from './roles';
import { closeTestConnections, setTestDatabase } from './test';

const cluster = inject('cluster');
const name = `test_${randomBytes(6).toString('hex')}`;

function inDatabase(url: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
	const client = new Client({ connectionString: url });
	await client.connect();
	try {
		await work(client);
	} finally {
		await client.end();
	}
}

await withClient(cluster.superUrl, (client) =>
	client.query(`CREATE DATABASE ${name} TEMPLATE onbevangen_template OWNER onbevangen_owner`),
);
const ownerUrl = inDatabase(cluster.ownerUrl);
await withClient(ownerUrl, restrictConnections);

for (const role of loginRoles) {
	vi.stubEnv(`${role.toUpperCase()}_DATABASE_URL`, inDatabase(cluster.roleUrls[role]));
}
const others = {
	APP_URL: 'http://localhost:3000',
	AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
	OIDC_ISSUER: 'http://localhost:9/oidc',
	OIDC_CLIENT_ID: 'test',
	OIDC_CLIENT_SECRET: 'test',
	SMTP_URL: 'smtp://127.0.0.1:9',
	MAIL_FROM: 'Onbevangen <noreply@onbevangen.example>',
	DEMO: 'false',
	POOL_SIZE: '4',
};
for (const [key, value] of Object.entries(others)) vi.stubEnv(key, value);
setTestDatabase({ superUrl: inDatabase(cluster.superUrl), ownerUrl, roleUrls: cluster.roleUrls, inDatabase });

afterAll(async () => {
	await closeDatabases();
	await closeTestConnections();
	await withClient(cluster.superUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
});
