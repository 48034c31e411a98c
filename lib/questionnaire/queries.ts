/** An organisation's own questions. */
import { and, asc, eq } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { libraryQuestions, vacancies } from '@/db/schema/vacancy';
import type { VacancyScope } from '@/lib/auth/gate';
import type { Stage } from './library';
import { type OwnQuestion, searchOwn } from './rules';

/** The questions that the organisation of a procedure kept, in the language of the vacancy. */
export async function listOwnQuestions(
	scope: Pick<VacancyScope, 'vacancyId'>,
	filters: { readonly stage: Stage; readonly text: string },
	database: Executor = appDatabase(),
): Promise<OwnQuestion[]> {
	const rows = await database
		.select({
			id: libraryQuestions.id,
			type: libraryQuestions.type,
			competency: libraryQuestions.competency,
			text: libraryQuestions.text,
			help: libraryQuestions.help,
			wordLimit: libraryQuestions.wordLimit,
			weight: libraryQuestions.weight,
			anchor1: libraryQuestions.anchor1,
			anchor3: libraryQuestions.anchor3,
			anchor5: libraryQuestions.anchor5,
			settings: libraryQuestions.settings,
		})
		.from(libraryQuestions)
		.innerJoin(
			vacancies,
			and(
				eq(vacancies.organisationId, libraryQuestions.organisationId),
				eq(vacancies.locale, libraryQuestions.locale),
			),
		)
		.where(and(eq(vacancies.id, scope.vacancyId), eq(libraryQuestions.stage, filters.stage)))
		.orderBy(asc(libraryQuestions.competency), asc(libraryQuestions.text));
	return searchOwn(rows, filters.text);
}
