import { and, asc, eq, inArray } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { applications, draftAnswers } from '@/db/schema/application';
import { questions, vacancies } from '@/db/schema/vacancy';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { DomainError } from '@/lib/errors';

/** A candidate's own draft: every question of the vacancy with what was written so far. */
export async function getDraft(scope: ApplicationScope, database: Executor = appDatabase()) {
	const [vacancy] = await database
		.select({
			title: vacancies.title,
			slug: vacancies.slug,
			locale: vacancies.locale,
			closesAt: vacancies.closesAt,
		})
		.from(vacancies)
		.where(eq(vacancies.id, scope.vacancyId));
	if (!vacancy) throw new DomainError('not-found');
	const asked = await database
		.select({
			id: questions.id,
			position: questions.position,
			type: questions.type,
			competency: questions.competency,
			text: questions.text,
			help: questions.help,
			wordLimit: questions.wordLimit,
			weight: questions.weight,
			anchor5: questions.anchor5,
			settings: questions.settings,
			answer: draftAnswers.text,
			revision: draftAnswers.revision,
			savedAt: draftAnswers.savedAt,
		})
		.from(questions)
		.leftJoin(
			draftAnswers,
			and(eq(draftAnswers.questionId, questions.id), eq(draftAnswers.applicationId, scope.applicationId)),
		)
		.where(and(eq(questions.vacancyId, scope.vacancyId), eq(questions.stage, 'application')))
		.orderBy(asc(questions.position));
	const [application] = await database
		.select({ writingAid: applications.writingAid })
		.from(applications)
		.where(eq(applications.id, scope.applicationId));
	return { vacancy, questions: asked, writingAid: application?.writingAid ?? null };
}

/** Applications of one browser's key, or of a list of ids that the vault says belong to a person. */
export async function listApplications(by: { readonly keySha256: string; readonly ids: readonly string[] }) {
	const columns = {
		id: applications.id,
		status: applications.status,
		locale: applications.locale,
		submittedAt: applications.submittedAt,
		title: vacancies.title,
		slug: vacancies.slug,
		phase: vacancies.phase,
		closesAt: vacancies.closesAt,
	};
	const own = await appDatabase()
		.select(columns)
		.from(applications)
		.innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
		.where(eq(applications.accessKeySha256, by.keySha256));
	const linked =
		by.ids.length === 0
			? []
			: await appDatabase()
					.select(columns)
					.from(applications)
					.innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
					.where(inArray(applications.id, [...by.ids]));
	return [...new Map([...own, ...linked].map((row) => [row.id, row])).values()];
}
