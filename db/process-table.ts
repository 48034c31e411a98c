/** Questions about processes that we did not start in this run, asked before we trust a stale file. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this id exists; one of another user counts as existing. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/**
 * The command line of a process, or an empty string when it is gone. Process ids are used again, so a pid
 * in a file proves nothing until the command line does.
 */
export async function commandLine(pid: number): Promise<string> {
	try {
		if (process.platform === 'linux') {
			return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
		}
		if (process.platform === 'win32') return isAlive(pid) ? 'unknown' : '';
		return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout.trim();
	} catch {
		return '';
	}
}

/** When a process began, as the system tells it; with the pid it names one process for good. */
export async function startMark(pid: number): Promise<string> {
	try {
		if (process.platform === 'linux') {
			const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
			// The command name in parentheses may hold spaces; the start time is the 20th field after it.
			const state = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			return state[0] === 'Z' ? '' : (state[19] ?? '');
		}
		if (process.platform === 'win32') return isAlive(pid) ? 'unknown' : '';
		return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim();
	} catch {
		return '';
	}
}

/** The parent of a process; undefined when it is gone or cannot be asked. */
export async function parentOf(pid: number): Promise<number | undefined> {
	try {
		if (process.platform === 'linux') {
			const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
			return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
		}
		if (process.platform === 'win32') return undefined;
		return Number((await run('ps', ['-o', 'ppid=', '-p', String(pid)])).stdout);
	} catch {
		return undefined;
	}
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until a process is gone; false when it is still there after the given time. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
	const until = Date.now() + milliseconds;
	while ((await startMark(pid)) !== '') {
		if (Date.now() > until) return false;
		await pause(50);
	}
	return true;
}
