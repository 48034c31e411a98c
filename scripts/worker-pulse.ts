/**
 * Gives back the jobs of a worker that was killed. graphile-worker would leave them locked for four hours,
 * because it cannot know that a worker died. PostgreSQL can: a worker holds an advisory lock per name for as
 * long as its connection lives, so a name that anybody can lock belongs to nobody any more.
 */
import { Client } from 'pg';

/** First key of the pair; the second is made from the worker's name. */
const lockClass = 7_210;
const every = 10_000;

export class WorkerPulse {
	readonly #url: string;
	readonly #release: (ids: readonly string[]) => Promise<void>;
	readonly #names = new Set<string>();
	#client: Client | undefined;
	#timer: NodeJS.Timeout | undefined;
	/** One query at a time on one connection. */
	#queue: Promise<unknown> = Promise.resolve();

	constructor(url: string, release: (ids: readonly string[]) => Promise<void>) {
		this.#url = url;
		this.#release = release;
	}

	async start(): Promise<void> {
		const next = (): Promise<void> => {
			const beat = this.#queue.then(() => this.#beat());
			this.#queue = beat;
			return beat;
		};
		await next();
		this.#timer = setInterval(() => void next(), every);
	}

	watch(name: string): void {
		this.#names.add(name);
		this.#queue = this.#queue.then(() => this.#hold(name)).catch(() => undefined);
	}

	async stop(): Promise<void> {
		clearInterval(this.#timer);
		const client = this.#client;
		this.#client = undefined;
		await client?.end().catch(() => undefined);
	}

	async #hold(name: string): Promise<void> {
		await this.#client?.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [lockClass, name]);
	}

	/** After the database was away, the connection and with it the locks are made again here. */
	async #connect(): Promise<Client> {
		if (this.#client) return this.#client;
		const client = new Client({ connectionString: this.#url, application_name: 'onbevangen worker pulse' });
		client.on('error', () => undefined);
		client.on('end', () => {
			if (this.#client === client) this.#client = undefined;
		});
		await client.connect();
		this.#client = client;
		for (const name of this.#names) await this.#hold(name);
		return client;
	}

	async #beat(): Promise<void> {
		try {
			const client = await this.#connect();
			// Ten seconds of grace: a worker takes its lock just after it begins to look for jobs.
			const dead = await client.query<{ name: string }>(
				`SELECT name FROM (SELECT DISTINCT locked_by AS name FROM graphile_worker._private_jobs
					WHERE locked_at < now() - interval '10 seconds'
					UNION SELECT locked_by FROM graphile_worker._private_job_queues
					WHERE locked_at < now() - interval '10 seconds') AS locked
				WHERE name <> ALL ($2) AND pg_try_advisory_xact_lock($1, hashtext(name))`,
				[lockClass, [...this.#names]],
			);
			if (dead.rows.length > 0) await this.#release(dead.rows.map((row) => row.name));
		} catch {
			// The database is away: the next beat tries again.
		}
	}
}
