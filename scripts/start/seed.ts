/** Runs the seed in a process of its own: it uses the pools under the settings of this run, and then they are gone. */
import path from 'node:path';
import { ended, spawnLeashed } from '@/db/leashed-process';

export type SeedOptions = {
	readonly root: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly say: (line: string) => void;
};

/** @throws Error with the seed's output */
export async function runSeed({ root, environment, say }: SeedOptions): Promise<void> {
	say('making the demo data');
	const child = spawnLeashed(
		process.execPath,
		['--import', 'tsx', path.join(root, 'scripts/start/seed-process.ts')],
		{
			signal: 'TERM',
			cwd: root,
			env: environment,
			output: 'pipe',
		},
	);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (chunk: string) => {
			output = (output + chunk).slice(-6_000);
		});
	}
	await ended(child);
	if (child.exitCode !== 0) throw new Error(`Making the demo data failed:\n${output}`);
}
