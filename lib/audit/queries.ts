import { and, asc, count, desc, eq, lt, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { applications } from '@/db/schema/application';
import { events } from '@/db/schema/event';
import { staff } from '@/db/schema/organisation';
import { phaseEntries, vacancies } from '@/db/schema/vacancy';
import type { StaffActor, VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';
import { sha256 } from '@/lib/id';
import { type ChainReport, type SealedEvent, verifyChain } from './rules';

/** Acts on one page of the timeline. */
export const eventsPerPage = 100;

/** The acts of one procedure, newest first. Who acted is staff; a candidate has no name here, only a code. */
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
			staffName: staff.name,
			code: applications.code,
		})
		.from(events)
		.leftJoin(staff, sql`${events.actor} = 'staff:' || ${staff.id}`)
		.leftJoin(applications, sql`${events.object} = 'application:' || ${applications.id}`)
		.where(and(eq(events.vacancyId, scope.vacancyId), before ? lt(events.id, before) : undefined))
		.orderBy(desc(events.id))
		.limit(eventsPerPage);
}

/** Every event of one procedure with the exact texts that were hashed, for the file and for the check on screen. */
export async function listSealedEvents(scope: VacancyScope): Promise<SealedEvent[]> {
	if (!isAllowed(scope.roles, 'audit.read')) throw new DomainError('not-found');
	return appDatabase()
		.select({
			id: sql<string>`${events.id}::text`,
			vacancyId: events.vacancyId,
			action: events.action,
			object: events.object,
			result: sql<string>`${events.result}`,
			origin: sql<string>`${events.origin}`,
			actor: events.actor,
			epoch: sql<string>`extract(epoch FROM ${events.at})::text`,
			details: sql<string>`${events.details}::text`,
			sealedAs: sql<string | null>`${events.sealedAs}::text`,
			previousHash: events.previousHash,
			hash: events.hash,
		})
		.from(events)
		.where(eq(events.vacancyId, scope.vacancyId))
		.orderBy(asc(events.id));
}

/** Mean time at one application's desk, in seconds, and how often it was measured: without person or application. */
export async function getCheckTime(scope: VacancyScope): Promise<{ mean: number; times: number } | null> {
	const [row] = await appDatabase()
		.select({
			mean: sql<number | null>`avg((${events.details} ->> 'seconds')::int)::float8`,
			times: count(),
		})
		.from(events)
		.where(and(eq(events.vacancyId, scope.vacancyId), eq(events.action, 'redaction.timed')));
	return row && row.mean !== null ? { mean: row.mean, times: row.times } : null;
}

/** Whether the chain of one procedure is whole, computed here anew, not by the database that could have been changed. */
export async function verifyProcedure(scope: VacancyScope): Promise<ChainReport> {
	return verifyChain(await listSealedEvents(scope), sha256);
}

/** Whether every sealed event of every procedure still has the hash it was sealed with. */
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

/** The procedures of the own organisation with the number of acts, newest first. */
export async function listAuditable(actor: StaffActor) {
	if (!isAllowed(actor.roles, 'audit.read')) throw new DomainError('not-found');
	return appDatabase()
		.select({
			vacancyId: vacancies.id,
			title: vacancies.title,
			phase: vacancies.phase,
			events: count(events.id),
			latest: sql<string | null>`max(${events.at})`,
		})
		.from(vacancies)
		.leftJoin(events, eq(events.vacancyId, vacancies.id))
		.where(eq(vacancies.organisationId, actor.organisationId))
		.groupBy(vacancies.id)
		.orderBy(sql`max(${events.at}) DESC NULLS LAST`);
}

/** What of the own organisation is erased when: counts per procedure, no person. */
export async function listRetention(actor: StaffActor) {
	if (!isAllowed(actor.roles, 'audit.read')) throw new DomainError('not-found');
	const counted = await appDatabase().execute<{
		vacancy_id: string;
		applications: string;
		kept_longer: string;
	}>(sql`SELECT * FROM vault.retention_overview(${actor.organisationId})`);
	const counts = new Map(counted.rows.map((row) => [row.vacancy_id, row]));
	const rows = await appDatabase()
		.select({
			vacancyId: vacancies.id,
			title: vacancies.title,
			phase: vacancies.phase,
			endedAt: phaseEntries.enteredAt,
		})
		.from(vacancies)
		.leftJoin(
			phaseEntries,
			and(
				eq(phaseEntries.vacancyId, vacancies.id),
				eq(phaseEntries.phase, vacancies.phase),
				sql`${vacancies.phase} IN ('completed', 'cancelled', 'purged')`,
			),
		)
		.where(and(eq(vacancies.organisationId, actor.organisationId), sql`${vacancies.phase} <> 'draft'`))
		.orderBy(asc(phaseEntries.enteredAt), asc(vacancies.title));
	return rows.map((row) => ({
		...row,
		applications: Number(counts.get(row.vacancyId)?.applications ?? 0),
		keptLonger: Number(counts.get(row.vacancyId)?.kept_longer ?? 0),
	}));
}
