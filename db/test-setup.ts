/**
 * Once per run of the database tests: a real PostgreSQL in a temporary folder, and a template database with
 * every migration applied. Each test file copies the template (db/test-database.ts).
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from './embedded';
import { migrate } from './migrate';
import { ensureOwner, type LoginRole, type RoleUrls } from './roles';

const templateName = 'onbevangen_template';

export type TestCluster = {
	/** Address without a database name, as superuser. */
	readonly superUrl: string;
	readonly ownerUrl: string;
	/** Address of the template per login role; tests replace the database name. */
	readonly roleUrls: RoleUrls;
};

declare module 'vitest' {
	export interface ProvidedContext {
		cluster: TestCluster;
	}
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const home = await mkdtemp(path.join(tmpdir(), 'onbevangen-test-'));
	// For root, another account runs the server and must be able to enter.
	await chmod(home, 0o755);
	const secret = (): string => randomBytes(18).toString('base64url');
	const server = await startEmbedded({ home, port: 54_700, password: secret(), durable: false });
	const stop = async (): Promise<void> => {
		await server.stop();
		await rm(home, { recursive: true, force: true });
	};
	try {
		const login = (role: string, password: string): string =>
			`postgres://${role}:${password}@127.0.0.1:${server.port}/${templateName}`;
		const roleUrl = (role: LoginRole): string => login(role, secret());
		const roleUrls: RoleUrls = {
			app: roleUrl('app'),
			blind: roleUrl('blind'),
			vault: roleUrl('vault'),
			monitoring: roleUrl('monitoring'),
			report: roleUrl('report'),
			worker: roleUrl('worker'),
		};
		const ownerPassword = secret();
		await ensureOwner(server.url('postgres'), ownerPassword, templateName);
		const ownerUrl = login('onbevangen_owner', ownerPassword);
		await migrate({ ownerUrl, roleUrls });
		project.provide('cluster', { superUrl: server.url('postgres'), ownerUrl, roleUrls });
	} catch (error) {
		await stop();
		throw error;
	}
	return stop;
}
