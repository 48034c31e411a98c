/** What a stage of `npm test` is and gives back. */
import path from 'node:path';
import { ended, spawnLeashed } from '@/db/leashed-process';

export type Outcome = {
	readonly passed: number;
	readonly failed: number;
	/** Said behind the counts in the summary. */
	readonly remark?: string;
};

export type Stage = {
	readonly name: string;
	readonly title: string;
	readonly run: () => Promise<Outcome>;
};

export type Context = {
	readonly root: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Temporary folder of this run. */
	readonly folder: string;
	/** Told what must be stopped when the run is broken off. */
	readonly onStop: (stop: () => Promise<unknown>) => void;
};

/** Runs a JavaScript program of a package with its output on ours; returns its exit code. */
export async function runProgram(
	{ root, environment }: Context,
	program: string,
	programArguments: readonly string[],
	extra: NodeJS.ProcessEnv | Record<string, string> = {},
): Promise<number> {
	return runCommand(root, [process.execPath, path.join(root, program), ...programArguments], {
		...environment,
		...extra,
	});
}

export async function runCommand(
	cwd: string,
	[command, ...commandArguments]: readonly [string, ...string[]],
	env: NodeJS.ProcessEnv,
): Promise<number> {
	const child = spawnLeashed(command, commandArguments, { signal: 'TERM', cwd, env, output: 'inherit' });
	let broken = false;
	child.once('error', () => {
		broken = true;
	});
	await ended(child);
	return broken ? 127 : (child.exitCode ?? 1);
}

/** A check that has no tests of its own counts as one. */
export function asOne(exitCode: number): Outcome {
	return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
