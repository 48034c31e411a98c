import { and, eq, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { events } from '@/db/schema/event';
import type { Act } from './rules';

export interface NewEvent {
	readonly vacancyId: string | null;
	/** `aggregate.past-tense`, for example `application.submitted`. */
	readonly action: Act;
	/** `kind:id` of what was acted on. Never a name, address or text. */
	readonly object?: string;
	/** `staff:<id>`, `candidate` or `system`. */
	readonly actor: `staff:${string}` | 'candidate' | 'system';
	readonly result?: 'ok' | 'refused';
	readonly origin?: 'web' | 'worker' | 'cli' | 'seed';
	readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** Records an act in the transaction of the change itself: one cannot exist without the other. */
export async function recordEvent(transaction: Executor, event: NewEvent): Promise<void> {
	await transaction.execute(sql`
		INSERT INTO ${events} (vacancy_id, action, object, result, origin, actor, details)
		VALUES (${event.vacancyId}, ${event.action}, ${event.object ?? ''}, ${event.result ?? 'ok'},
			${event.origin ?? 'web'}, ${event.actor}, ${JSON.stringify(event.details ?? {})})`);
}

/**
 * Records an act that may be repeated by looking again, such as opening a page: at most once an hour per actor and
 * object, so that the log shows who looked when without one row per click.
 */
export async function recordEventHourly(event: NewEvent & { readonly vacancyId: string }): Promise<void> {
	const object = event.object ?? '';
	await appDatabase().transaction(async (transaction) => {
		const key = `${event.action} ${object} ${event.actor}`;
		await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${key}))`);
		const [known] = await transaction
			.select({ id: events.id })
			.from(events)
			.where(
				and(
					eq(events.vacancyId, event.vacancyId),
					eq(events.action, event.action),
					eq(events.object, object),
					eq(events.actor, event.actor),
					sql`${events.at} > now() - interval '1 hour'`,
				),
			)
			.limit(1);
		if (!known) await recordEvent(transaction, event);
	});
}

/** Seals new events into the hash chain of their procedure; returns how many. Run by the job `audit.seal`. */
export async function sealEvents(): Promise<number> {
	const result = await appDatabase().execute<{ sealed: string }>(sql`SELECT seal_events() AS sealed`);
	return Number(result.rows[0]?.sealed ?? 0);
}
