/** A child process that should keep running: started, restarted when it ends by itself, stopped on request. */
import type { ChildProcess } from 'node:child_process';
import { type LeashedOptions, spawnLeashed, stopChild } from '@/db/leashed-process';
import { pause } from '@/db/process-table';

export type ServiceOptions = {
	readonly name: string;
	readonly command: readonly [string, ...string[]];
	readonly cwd: string;
	readonly environment: NodeJS.ProcessEnv;
	/** How long it may take to finish what it is doing. */
	readonly patience: number;
	/** Every line it prints. */
	readonly print: (line: string) => void;
	/** After every start, with a new process id. */
	readonly changed: () => void;
	/** When it keeps ending, and we no longer try. */
	readonly failed: (reason: Error) => void;
};

/** More often than this within a minute, and something is wrong that a restart does not mend. */
const mostRestarts = 5;

export class Service {
	readonly #options: ServiceOptions;
	#child: ChildProcess | undefined;
	#stopping = false;
	#restarts: number[] = [];
	#lastLines: string[] = [];

	constructor(options: ServiceOptions) {
		this.#options = options;
	}

	get name(): string {
		return this.#options.name;
	}

	get pid(): number | undefined {
		return this.#child?.pid;
	}

	start(): void {
		const { command, cwd, environment, changed } = this.#options;
		const [program, ...programArguments] = command;
		const options: LeashedOptions = { signal: 'TERM', cwd, env: environment, output: 'pipe' };
		const child = spawnLeashed(program, programArguments, options);
		this.#child = child;
		for (const stream of [child.stdout, child.stderr]) {
			let rest = '';
			stream?.setEncoding('utf8').on('data', (chunk: string) => {
				const lines = (rest + chunk).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines) this.#print(line);
			});
		}
		child.once('exit', (code, signal) => void this.#ended(signal ?? `code ${code ?? '?'}`));
		child.once('error', (error) => this.#options.failed(error));
		changed();
	}

	#print(line: string): void {
		if (line.trim() === '') return;
		this.#lastLines = [...this.#lastLines.slice(-19), line];
		this.#options.print(line);
	}

	async #ended(how: string): Promise<void> {
		if (this.#stopping) return;
		const now = Date.now();
		this.#restarts = [...this.#restarts.filter((time) => now - time < 60_000), now];
		if (this.#restarts.length > mostRestarts) {
			this.#options.failed(
				new Error(`The ${this.name} keeps ending (${how}). Its last lines:\n${this.#lastLines.join('\n')}`),
			);
			return;
		}
		this.#options.print(`ended (${how}); starting it again`);
		await pause(300 * this.#restarts.length);
		if (!this.#stopping) this.start();
	}

	async stop(): Promise<void> {
		this.#stopping = true;
		if (this.#child) await stopChild(this.#child, 'SIGTERM', 'SIGKILL', this.#options.patience);
	}
}
