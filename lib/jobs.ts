/**
 * Everything the worker does. A job is added in the transaction that needs it (SQL function `enqueue`), runs
 * at least once, and is tried again after an error; a task must therefore recognise work already done.
 *
 * A payload names rows and holds no personal data: the queue keeps it readable for role worker.
 */
import { z } from 'zod';
import { sealEvents } from './audit/commands';
import { computeMetrics } from './evaluation/commands';
import { releaseFigures } from './figures/commands';
import { sendMail } from './identity/mail';
import { proposeRedaction } from './identity/redaction';
import { expireDrafts, purgeDue, remindDrafts } from './retention/commands';
import { closeDueVacancies } from './vacancy/publication';

export type JobContext = {
	readonly jobId: string;
	/** 1 the first time. */
	readonly attempt: number;
	/** Aborted when the worker has to stop: leave the rest for the next run. */
	readonly signal: AbortSignal | undefined;
};

export type Task = (payload: unknown, context: JobContext) => Promise<void>;

/**
 * Makes a task whose payload is checked before its handler sees it.
 * @example defineTask(z.object({ mailId: z.uuid() }), async ({ mailId }) => deliver(mailId))
 */
export function defineTask<Schema extends z.ZodType>(
	payload: Schema,
	handler: (payload: z.output<Schema>, context: JobContext) => Promise<void>,
): Task {
	return async (given, context) => handler(payload.parse(given), context);
}

export const tasks = {
	/** Shows that the queue runs, from `enqueue` to here; `npm run cli` and the tests use it. */
	ping: defineTask(z.object({}), async () => undefined),
	'mail.send': defineTask(z.object({ mailId: z.uuid() }), ({ mailId }) => sendMail(mailId)),
	'redaction.propose': defineTask(z.object({ applicationId: z.uuid() }), ({ applicationId }) =>
		proposeRedaction(applicationId),
	),
	'metrics.compute': defineTask(z.object({ vacancyId: z.uuid() }), ({ vacancyId }) =>
		computeMetrics(vacancyId),
	),
	'figures.release': defineTask(z.object({}), async () => {
		await releaseFigures();
	}),
	'vacancy.close-due': defineTask(z.object({}), async () => {
		await closeDueVacancies();
	}),
	'draft.remind': defineTask(z.object({}), async () => {
		await remindDrafts();
	}),
	'draft.expire': defineTask(z.object({}), async () => {
		await expireDrafts();
	}),
	'retention.purge': defineTask(z.object({}), async () => {
		await purgeDue();
	}),
	'audit.seal': defineTask(z.object({}), async () => {
		await sealEvents();
	}),
} as const satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;

export type ScheduledTask = {
	readonly task: TaskName;
	/** Five fields as in crontab(5), in UTC. */
	readonly at: string;
};

export const schedule: readonly ScheduledTask[] = [
	{ task: 'vacancy.close-due', at: '* * * * *' },
	{ task: 'audit.seal', at: '* * * * *' },
	{ task: 'draft.remind', at: '*/10 * * * *' },
	{ task: 'draft.expire', at: '*/10 * * * *' },
	// At night in the Netherlands, when nobody is reading.
	{ task: 'retention.purge', at: '30 2 * * *' },
	// The first of the month: a fixed moment, so that nobody chooses between which two procedures a release falls.
	{ task: 'figures.release', at: '15 3 1 * *' },
];
