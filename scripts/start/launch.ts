import { fileURLToPath } from 'node:url';
import { isAlive, parentOf } from '@/db/process-table';
import { parseStartSettings, surroundings } from '@/lib/env';
import { renderBox } from './box';
import { startPlatform } from './platform';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
	return `${error.message}${cause}`;
}

/**
 * npm starts a shell that starts us, and neither passes every signal on: when one of the two is gone, we were
 * meant to stop as well.
 */
async function watchAncestors(gone: () => void): Promise<void> {
	const parent = process.ppid;
	const npm = await parentOf(parent);
	setInterval(() => {
		if (process.ppid !== parent || (npm !== undefined && npm > 1 && !isAlive(npm))) gone();
	}, 200).unref();
}

/** Starts everything, prints the box, and stops everything on Ctrl-C, SIGTERM or when npm itself was killed. */
export async function launch(kind: 'production' | 'development'): Promise<void> {
	const begin = performance.now();
	const say = (line: string): void => {
		console.log(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${line}`);
	};
	// A terminal or pipe that is gone must not keep us from stopping.
	process.stdout.on('error', () => undefined);
	process.stderr.on('error', () => undefined);
	let stopAll = async (): Promise<void> => undefined;
	let ending: Promise<never> | undefined;
	const end = (reason: string, code: number): Promise<never> => {
		ending ??= (async (): Promise<never> => {
			say(reason);
			// Still starting: what begins after this is stopped by the leash of each child.
			await stopAll();
			say('everything has stopped');
			process.exit(code);
		})();
		return ending;
	};
	process.on('SIGINT', () => void end('stopping', 0));
	process.on('SIGTERM', () => void end('stopping', 0));
	process.on('SIGHUP', () => void end('stopping', 0));
	const source = surroundings();
	if (parseStartSettings(source).npm_lifecycle_event !== undefined) {
		await watchAncestors(() => void end('npm has ended: stopping', 0));
	}
	try {
		const platform = await startPlatform({
			root,
			source,
			kind,
			durable: kind === 'production',
			say,
			begun: (stop) => {
				stopAll = stop;
			},
			failed: (reason) => {
				console.error(`\n${reason.message}`);
				void end('stopping', 1);
			},
		});
		if (!ending) console.log(`\n${renderBox(platform)}\n`);
	} catch (error) {
		if (ending) await ending;
		console.error(`\n${explain(error)}`);
		process.exit(1);
	}
}
