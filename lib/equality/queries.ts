import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import { vacancies } from '@/db/schema/vacancy';
import type { ApplicationScope } from '@/lib/auth/candidate';
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
