/**
 * The worker process: runs the tasks of lib/jobs.ts. Start as many as needed; a job is run by one of them.
 * It connects to the queue as role `worker`; the tasks themselves use the pools of db/pools.ts.
 */
import { EventEmitter } from 'node:events';
import {
	type Job,
	Logger,
	makeWorkerUtils,
	parseCronItems,
	run,
	type TaskList,
	type WorkerEvents,
} from 'graphile-worker';
import { closeDatabases } from '@/db/pools';
import { pause } from '@/db/process-table';
import { env } from '@/lib/env';
import { schedule, type Task, tasks } from '@/lib/jobs';
import { WorkerPulse } from './worker-pulse';

const settings = env();

/** Names the job, never its payload. Errors are kept by the queue as well, so their text holds no personal data. */
const logger = new Logger(() => (level, message) => {
	if (level === 'error') console.error(message);
	else if (level === 'warning') console.warn(message);
});

function adapt(task: Task): TaskList[string] {
	return async (payload, { job, abortSignal }: { job: Job; abortSignal?: AbortSignal }) =>
		task(payload, { jobId: job.id, attempt: job.attempts, signal: abortSignal });
}

const url = settings.WORKER_DATABASE_URL;
const taskList: TaskList = Object.fromEntries(
	Object.entries(tasks).map(([name, task]) => [name, adapt(task)]),
);
let stopping = false;
let stopRunner: (() => Promise<void>) | undefined;

/** Works until it is stopped or the queue fails, as it does when the database is away for long. */
async function work(): Promise<void> {
	const utils = await makeWorkerUtils({ connectionString: url, logger });
	const pulse = new WorkerPulse(url, (ids) => utils.forceUnlockWorkers([...ids]));
	const events: WorkerEvents = new EventEmitter();
	events.on('worker:create', ({ worker }) => pulse.watch(worker.workerId));
	try {
		await pulse.start();
		const runner = await run({
			connectionString: url,
			concurrency: 4,
			pollInterval: 2_000,
			noHandleSignals: true,
			taskList,
			parsedCronItems: parseCronItems(
				schedule.map(({ task, at }) => ({
					task,
					match: at,
					options: { backfillPeriod: 24 * 60 * 60 * 1000 },
				})),
			),
			events,
			logger,
		});
		stopRunner = () => runner.stop();
		console.log('worker ready');
		await runner.promise;
	} finally {
		stopRunner = undefined;
		await pulse.stop();
		await Promise.resolve(utils.release()).catch(() => undefined);
	}
}

/** Finishes what is being done, within the time the starter gives; the rest stays in the queue. */
async function stop(): Promise<void> {
	if (stopping) return;
	stopping = true;
	await stopRunner?.().catch(() => undefined);
	await closeDatabases();
	process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

while (!stopping) {
	try {
		await work();
	} catch (error) {
		console.error(`the job queue is away: ${error instanceof Error ? error.message : String(error)}`);
	}
	await pause(2_000);
}
