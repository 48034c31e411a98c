import { and, count, desc, eq, lt, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { events } from '@/db/schema/event';
import type { VacancyScope } from '@/lib/auth/gate';

/** The acts of one procedure, newest first, at most 200 from `before` on. */
export async function listEvents(scope: VacancyScope, before?: number) {
	return appDatabase()
		.select({
			id: events.id,
			action: events.action,
			object: events.object,
			result: events.result,
			origin: events.origin,
			actor: events.actor,
			at: events.at,
			sealedAs: events.sealedAs,
		})
		.from(events)
		.where(and(eq(events.vacancyId, scope.vacancyId), before ? lt(events.id, before) : undefined))
		.orderBy(desc(events.id))
		.limit(200);
}

/** Whether every sealed event still has the hash it was sealed with. */
export async function verifyEvents(): Promise<{
	readonly sealed: number;
	readonly broken: readonly number[];
}> {
	const [sealed] = await appDatabase()
		.select({ count: count() })
		.from(events)
		.where(sql`${events.sealedAs} IS NOT NULL`);
	const broken = await appDatabase().execute<{ id: string }>(
		sql`SELECT broken_events AS id FROM broken_events()`,
	);
	return { sealed: sealed?.count ?? 0, broken: broken.rows.map((row) => Number(row.id)) };
}
