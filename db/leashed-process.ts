/**
 * Child processes that cannot outlive us. A `kill -9` of the starter runs none of its clean-up, so the
 * child itself must notice: a background reader waits on a pipe that only we hold, and when the pipe
 * closes without the word "done" it signals the child. Plain `sh`, because the child may be PostgreSQL.
 */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

type Signal = 'INT' | 'TERM';

export type LeashedOptions = {
	/** What the child gets when we are gone: INT is PostgreSQL's fast shutdown. */
	readonly signal: Signal;
	readonly cwd: string;
	readonly env?: NodeJS.ProcessEnv;
	readonly uid?: number;
	readonly gid?: number;
	/** Where output goes: a file descriptor, or `pipe` to read it here. */
	readonly output: number | 'pipe' | 'inherit';
};

/**
 * The inner parentheses make the reader a grandchild, so that the program never sees it as its own child;
 * `$$` stays the process id of the outer shell, which `exec` then hands to the program, and which names its
 * process group: what the program started goes with it.
 */
const leash =
	'( { read -r word <&3 || kill -s "$0" -- -$$; } >/dev/null 2>&1 & ) </dev/null; exec 3<&-; exec "$@"';

/**
 * Starts a program in a session of its own (Ctrl-C reaches us, and we decide the order of stopping).
 * @example spawnLeashed('/usr/bin/node', ['server.js'], { signal: 'TERM', cwd: '/srv', output: 'pipe' })
 */
export function spawnLeashed(
	command: string,
	commandArguments: readonly string[],
	options: LeashedOptions,
): ChildProcess {
	const { signal, output, ...rest } = options;
	const stdio: StdioOptions = ['ignore', output, output, 'pipe'];
	if (process.platform === 'win32') return spawn(command, commandArguments, { ...rest, stdio });
	const child = spawn('/bin/sh', ['-c', leash, signal, command, ...commandArguments], {
		...rest,
		stdio,
		detached: true,
	});
	const line = child.stdio[3];
	if (isWritable(line)) {
		line.on('error', () => undefined);
		child.on('exit', () => line.end('done\n'));
		child.on('error', () => line.destroy());
	}
	return child;
}

function isWritable(stream: unknown): stream is Writable {
	return typeof stream === 'object' && stream !== null && 'end' in stream;
}

/** Resolves when the child has ended; at once if it already has. */
export function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
		return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
}

/**
 * Asks a child to stop, and insists when it does not: the second signal after `patience` milliseconds.
 * @example await stopChild(web, 'SIGTERM', 'SIGKILL', 5_000)
 */
export async function stopChild(
	child: ChildProcess,
	ask: NodeJS.Signals,
	insist: NodeJS.Signals,
	patience: number,
): Promise<void> {
	const over = ended(child);
	child.kill(ask);
	const timer = setTimeout(() => child.kill(insist), patience);
	await over;
	clearTimeout(timer);
}
