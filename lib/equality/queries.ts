import { eq, sql } from 'drizzle-orm';
import { appDatabase, monitoringDatabase } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import { vacancies } from '@/db/schema/vacancy';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { isId } from '@/lib/id';
import { askedItems, type EqualityItem } from './rules';

/** Which equality questions the organisation of this application asks; none when they are switched off. */
export async function listAskedItems(scope: ApplicationScope): Promise<EqualityItem[]> {
	const [row] = await appDatabase()
		.select({ items: organisations.equalityItems })
		.from(vacancies)
		.innerJoin(organisations, eq(organisations.id, vacancies.organisationId))
		.where(eq(vacancies.id, scope.vacancyId));
	return askedItems(row?.items ?? []);
}

/** The questions that a ticket is for; none when the ticket is unknown, replaced or already counted. */
export async function listItemsOfTicket(ticket: string): Promise<EqualityItem[]> {
	if (!isId(ticket)) return [];
	const { rows } = await monitoringDatabase().execute<{ items: string[] | null }>(
		sql`SELECT monitoring.items(${ticket}) AS items`,
	);
	return askedItems(rows[0]?.items ?? []);
}
