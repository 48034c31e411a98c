/**
 * `.data/running.json`: which run uses this folder, its processes and addresses. Another start reads it, so
 * that two never share a database folder, and what a killed run left behind is found and stopped.
 */
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isAlive, pause, startMark, waitUntilGone } from '@/db/process-table';

const processEntry = z.object({ name: z.string(), pid: z.number().int().positive(), mark: z.string() });
const schema = z.object({
	starter: processEntry,
	children: z.array(processEntry),
	address: z.string().optional(),
});
type Entry = z.infer<typeof processEntry>;
type RunRecord = z.infer<typeof schema>;

async function entry(name: string, pid: number): Promise<Entry> {
	return { name, pid, mark: await startMark(pid) };
}

/** A pid is used again by the system; pid and start time together are one process. */
async function isSame({ pid, mark }: Entry): Promise<boolean> {
	return isAlive(pid) && mark !== '' && (await startMark(pid)) === mark;
}

async function read(file: string): Promise<RunRecord | undefined> {
	try {
		return schema.parse(JSON.parse(await readFile(file, 'utf8')));
	} catch {
		return undefined;
	}
}

async function stopLeftover(child: Entry, say: (line: string) => void): Promise<void> {
	if (!(await isSame(child))) return;
	say(`stopping ${child.name} of an earlier, killed run`);
	for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
		if (await isSame(child)) process.kill(child.pid, signal);
		if (await waitUntilGone(child.pid, 5_000)) return;
	}
}

export class RunLock {
	readonly #file: string;
	#record: RunRecord;
	#pending: Promise<void> = Promise.resolve();

	private constructor(file: string, record: RunRecord) {
		this.#file = file;
		this.#record = record;
	}

	/**
	 * Claims the folder.
	 * @throws Error when another run is using it, with its address
	 */
	static async take(home: string, say: (line: string) => void): Promise<RunLock> {
		await mkdir(home, { recursive: true });
		const file = path.join(home, 'running.json');
		const starter = await entry('starter', process.pid);
		for (let attempt = 0; attempt < 12; attempt += 1) {
			const other = await read(file);
			if (other && (await isSame(other.starter))) {
				// A run that is just stopping gets the time for it.
				if (attempt === 0) say('another run uses this folder; waiting a moment for it to stop');
				await pause(500);
				continue;
			}
			if (other) {
				for (const child of other.children) await stopLeftover(child, say);
			}
			const record: RunRecord = { starter, children: [] };
			if (await claim(file, record, other !== undefined)) return new RunLock(file, record);
			await pause(200);
		}
		const other = await read(file);
		throw new Error(
			`The platform is already running from this folder${other?.address ? `, at ${other.address}` : ''} ` +
				`(process ${other?.starter.pid ?? '?'}). Stop it first, or use another DATA_DIR.`,
		);
	}

	async update(change: {
		children: readonly { name: string; pid: number }[];
		address?: string;
	}): Promise<void> {
		const children = await Promise.all(change.children.map(({ name, pid }) => entry(name, pid)));
		const address = change.address ?? this.#record.address;
		this.#record = { starter: this.#record.starter, children, ...(address === undefined ? {} : { address }) };
		this.#pending = this.#pending.then(() => write(this.#file, this.#record)).catch(() => undefined);
		await this.#pending;
	}

	async release(): Promise<void> {
		await this.#pending;
		await rm(this.#file, { force: true });
	}
}

async function write(file: string, record: RunRecord): Promise<void> {
	await writeFile(`${file}.new`, JSON.stringify(record, null, '\t'), { mode: 0o600 });
	await rename(`${file}.new`, file);
}

/** Creates the record; false when another starter was faster. */
async function claim(file: string, record: RunRecord, stale: boolean): Promise<boolean> {
	if (stale) await rm(file, { force: true });
	try {
		const handle = await open(file, 'wx', 0o600);
		await handle.writeFile(JSON.stringify(record));
		await handle.close();
		return true;
	} catch {
		// Half-written by a run that was killed at that very moment: nobody holds it.
		if ((await read(file)) === undefined) {
			await pause(300);
			if ((await read(file)) === undefined) await rm(file, { force: true });
		}
		return false;
	}
}
