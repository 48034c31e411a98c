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

const events: WorkerEvents = new EventEmitter();
const utils = await makeWorkerUtils({ connectionString: settings.WORKER_DATABASE_URL, logger });
const pulse = new WorkerPulse(settings.WORKER_DATABASE_URL, (ids) => utils.forceUnlockWorkers([...ids]));
events.on('worker:create', ({ worker }) => void pulse.watch(worker.workerId));
await pulse.start();

const runner = await run({
	connectionString: settings.WORKER_DATABASE_URL,
	concurrency: 4,
	pollInterval: 2_000,
	noHandleSignals: true,
	taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, adapt(task)])),
	parsedCronItems: parseCronItems(
		schedule.map(({ task, at }) => ({ task, match: at, options: { backfillPeriod: 24 * 60 * 60 * 1000 } })),
	),
	events,
	logger,
});

let stopping = false;
/** Finishes what is being done, within the time the starter gives; the rest stays in the queue. */
async function stop(): Promise<void> {
	if (stopping) return;
	stopping = true;
	await runner.stop();
	await pulse.stop();
	await utils.release();
	await closeDatabases();
	process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

console.log('worker ready');
await runner.promise;
if (!stopping) {
	console.error('the job queue ended by itself');
	process.exit(1);
}
