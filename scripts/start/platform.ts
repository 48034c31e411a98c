/** Starts and stops everything, in order; used by `npm start`, `npm run dev` and the browser tests alike. */
import path from 'node:path';
import type { Embedded } from '@/db/embedded';
import { findFreePort } from '@/db/free-port';
import { startInbox } from '../demo/inbox';
import { startProvider } from '../demo/provider';
import { ensureBuild } from './build';
import {
	claimForDemo,
	type DatabaseOptions,
	markSeeded,
	openDatabase,
	type RunningDatabase,
	refuseOtherKind,
	removeHalfDemo,
	roleSettings,
	startServer,
} from './database';
import { RunLock } from './run-record';
import { loadSecrets, type Secrets } from './secrets';
import { runSeed } from './seed';
import { Service } from './service';
import {
	childEnvironment,
	chooseMode,
	type DemoPorts,
	demoSettings,
	gatherSettings,
	type Source,
} from './settings';
import { firstPage, waitForWeb } from './web';

export type PlatformOptions = {
	readonly root: string;
	readonly source: Source;
	readonly kind: 'production' | 'development';
	/** False for tests, where a crash of the machine may lose data. */
	readonly durable: boolean;
	readonly say: (line: string) => void;
	readonly failed: (reason: Error) => void;
	/** Called first, with what stops everything begun so far. */
	readonly begun?: (stop: () => Promise<void>) => void;
};

export type Platform = {
	readonly demo: boolean;
	readonly address: string;
	readonly settings: Readonly<Record<string, string>>;
	readonly ownerUrl: string;
	readonly stop: () => Promise<void>;
};

type Stoppable = { readonly name: string; readonly stop: () => Promise<unknown> };

/** Says so when a port is taken. */
async function choosePort(
	what: string,
	preferred: number,
	taken: readonly number[],
	say: (line: string) => void,
): Promise<number> {
	const port = await findFreePort(preferred, taken);
	if (port !== preferred) say(`port ${preferred} is taken: ${what} uses ${port}`);
	return port;
}

async function choosePorts(first: number, demo: boolean, say: (line: string) => void): Promise<DemoPorts> {
	const web = await choosePort('the web server', first, [], say);
	if (!demo) return { web, provider: 0, smtp: 0, inbox: 0 };
	const provider = await choosePort('the identity provider', first + 10, [web], say);
	const inbox = await choosePort('the mail inbox', first + 20, [web, provider], say);
	const smtp = await choosePort('the mail server', first + 25, [web, provider, inbox], say);
	return { web, provider, smtp, inbox };
}

async function prepareDatabase(
	options: DatabaseOptions,
	demo: boolean,
): Promise<RunningDatabase & { seed: boolean }> {
	if (options.ownerUrl !== undefined) await refuseOtherKind(options.ownerUrl, demo);
	const database = await openDatabase(options);
	if (!demo) return { ...database, seed: false };
	try {
		const state = await claimForDemo(database.ownerUrl);
		if (state !== 'half') return { ...database, seed: state === 'to-seed' };
		options.say('an earlier start was cut off while making the demo data; beginning anew');
		await removeHalfDemo(database);
		return await prepareDatabase(options, demo);
	} catch (error) {
		await database.server?.stop();
		throw error;
	}
}

/** Keeps the embedded server running: a crash of it must not end the demo. */
function watchServer(options: DatabaseOptions, first: Embedded, failed: (reason: Error) => void): Stoppable {
	let server = first;
	let stopping = false;
	const watch = (): void => {
		void server.ended
			.then(async () => {
				if (stopping) return;
				options.say('PostgreSQL ended by itself; starting it again');
				const again = await startServer(options, first.port);
				if (again.port !== first.port) {
					await again.stop();
					throw new Error('PostgreSQL ended, and its port is taken by another program.');
				}
				server = again;
				if (stopping) await server.stop();
				else watch();
			})
			.catch((error: unknown) => failed(error instanceof Error ? error : new Error(String(error))));
	};
	watch();
	return {
		name: 'PostgreSQL',
		stop: async () => {
			stopping = true;
			await server.stop();
		},
	};
}

async function startDemoServices(
	home: string,
	ports: DemoPorts,
	settings: Record<string, string>,
	secrets: Secrets,
): Promise<Stoppable[]> {
	const inbox = await startInbox({
		settings,
		folder: path.join(home, 'mail'),
		smtpPort: ports.smtp,
		webPort: ports.inbox,
	});
	const provider = await startProvider({
		settings,
		port: ports.provider,
		appUrl: settings.APP_URL ?? '',
		clientId: settings.OIDC_CLIENT_ID ?? '',
		clientSecret: secrets.oidcClientSecret,
		cookieKey: secrets.oidcCookieKey,
		signingKey: secrets.oidcSigningKey,
	});
	return [
		{ name: 'mail inbox', stop: inbox.stop },
		{ name: 'identity provider', stop: provider.stop },
	];
}

function webCommand(
	kind: PlatformOptions['kind'],
	root: string,
	port: number,
	host: string,
): [string, ...string[]] {
	const next = path.join(root, 'node_modules/next/dist/bin/next');
	return [process.execPath, next, kind === 'production' ? 'start' : 'dev', '-p', String(port), '-H', host];
}

function workerCommand(kind: PlatformOptions['kind'], root: string): [string, ...string[]] {
	const worker = path.join(root, 'scripts/worker.ts');
	if (kind === 'production') return [process.execPath, '--import', 'tsx', worker];
	return [
		process.execPath,
		path.join(root, 'node_modules/tsx/dist/cli.mjs'),
		'watch',
		'--clear-screen=false',
		worker,
	];
}

/**
 * @throws Error in plain words; whatever had been started is stopped again
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
	const { root, source, kind, say, failed } = options;
	const { demo, start } = chooseMode(source);
	const home = path.resolve(root, start.DATA_DIR);
	const lock = await RunLock.take(home, say);
	const running: Stoppable[] = [{ name: 'run record', stop: () => lock.release() }];
	const services: Service[] = [];
	const stop = async (): Promise<void> => {
		for (const part of running.splice(0).reverse()) await part.stop();
	};
	options.begun?.(stop);
	const record = (address?: string): void => {
		const children = services.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }]));
		void lock.update({ children, ...(address === undefined ? {} : { address }) });
	};
	try {
		const secrets = await loadSecrets(home);
		const ports = await choosePorts(start.PORT, demo, say);
		// A real run says what is missing before it touches the database.
		const fixed = demo ? demoSettings(ports, secrets) : {};
		const placeholder = roleSettings({
			app: 'postgres://x',
			blind: 'postgres://x',
			vault: 'postgres://x',
			monitoring: 'postgres://x',
			report: 'postgres://x',
			worker: 'postgres://x',
		});
		gatherSettings({ ...placeholder, ...source }, fixed, demo);
		say(
			start.DATABASE_URL === undefined
				? 'starting PostgreSQL'
				: 'connecting to the PostgreSQL of DATABASE_URL',
		);
		const databaseOptions: DatabaseOptions = {
			home,
			ownerUrl: start.DATABASE_URL,
			secrets,
			given: source,
			durable: options.durable,
			say,
		};
		const database = await prepareDatabase(databaseOptions, demo);
		if (database.server) running.push(watchServer(databaseOptions, database.server, failed));
		say(
			database.applied.length > 0
				? `database ready, ${database.applied.length} migrations applied`
				: 'database ready',
		);
		const settings = gatherSettings(source, { ...roleSettings(database.roleUrls), ...fixed }, demo);
		const environment = childEnvironment(source, settings, kind);
		if (demo) {
			running.push(...(await startDemoServices(home, ports, settings, secrets)));
			say('mail inbox and identity provider ready');
		}
		if (database.seed) {
			await runSeed({ root, environment: { ...environment, DATABASE_URL: database.ownerUrl }, say });
			await markSeeded(database.ownerUrl);
		}
		if (kind === 'production') {
			const { DATABASE_URL: _owner, ...surroundings } = source;
			const built = await ensureBuild({
				root,
				environment: { ...surroundings, NODE_ENV: 'production' },
				say,
			});
			say(built ? 'web pages built' : 'web pages unchanged, no build needed');
		}
		const host = start.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0');
		const shared = { cwd: root, environment, changed: () => record(), failed };
		const worker = new Service({
			...shared,
			name: 'worker',
			command: workerCommand(kind, root),
			patience: 20_000,
			print: (line) => say(`worker: ${line}`),
		});
		const web = new Service({
			...shared,
			name: 'web server',
			command: webCommand(kind, root, ports.web, host),
			patience: 10_000,
			print: (line) => say(`web: ${line}`),
		});
		for (const service of [worker, web]) {
			services.push(service);
			running.push({ name: service.name, stop: () => service.stop() });
			service.start();
		}
		const local = `http://127.0.0.1:${ports.web}`;
		await waitForWeb(local);
		const milliseconds = kind === 'production' ? await firstPage(local) : undefined;
		say(
			milliseconds === undefined ? 'web server ready' : `web server ready, first page in ${milliseconds} ms`,
		);
		const address = settings.APP_URL ?? local;
		record(address);
		return { demo, address, settings, ownerUrl: database.ownerUrl, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
