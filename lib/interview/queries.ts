import { and, asc, eq, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { interviewScores, interviewSubmissions } from '@/db/schema/decision';
import { questions } from '@/db/schema/vacancy';
import type { VacancyScope } from '@/lib/auth/gate';
import { listInvited } from '@/lib/identity/queries';

/** The invited candidates with how many forms came in and whether mine did. */
export async function listInterviews(scope: VacancyScope) {
	const invited = await listInvited(scope);
	const forms = await appDatabase()
		.select({
			applicationId: interviewSubmissions.applicationId,
			submitted: sql<number>`count(*)::int`,
			mine: sql<boolean>`bool_or(${interviewSubmissions.interviewerId} = ${scope.staffId})`,
		})
		.from(interviewSubmissions)
		.where(eq(interviewSubmissions.vacancyId, scope.vacancyId))
		.groupBy(interviewSubmissions.applicationId);
	const byApplication = new Map(forms.map((form) => [form.applicationId, form]));
	return invited.map((candidate) => ({
		...candidate,
		submitted: byApplication.get(candidate.applicationId)?.submitted ?? 0,
		mine: byApplication.get(candidate.applicationId)?.mine ?? false,
	}));
}

/** The interview guide with my own scores and notes for one candidate. */
export async function getOwnForm(scope: VacancyScope, applicationId: string) {
	const guide = await appDatabase()
		.select({
			questionId: questions.id,
			position: questions.position,
			competency: questions.competency,
			text: questions.text,
			help: questions.help,
			anchor1: questions.anchor1,
			anchor3: questions.anchor3,
			anchor5: questions.anchor5,
			value: interviewScores.value,
			notes: interviewScores.notes,
			savedAt: interviewScores.savedAt,
		})
		.from(questions)
		.leftJoin(
			interviewScores,
			and(
				eq(interviewScores.questionId, questions.id),
				eq(interviewScores.applicationId, applicationId),
				eq(interviewScores.interviewerId, scope.staffId),
			),
		)
		.where(and(eq(questions.vacancyId, scope.vacancyId), eq(questions.stage, 'interview')))
		.orderBy(asc(questions.position));
	const [handedIn] = await appDatabase()
		.select({ at: interviewSubmissions.submittedAt })
		.from(interviewSubmissions)
		.where(
			and(
				eq(interviewSubmissions.applicationId, applicationId),
				eq(interviewSubmissions.interviewerId, scope.staffId),
			),
		);
	return { guide, submittedAt: handedIn?.at ?? null };
}

/** Means of the forms that were handed in, per candidate and question: for the manager, once at least two forms are in. */
export async function listPanelScores(scope: VacancyScope) {
	return appDatabase()
		.select({
			applicationId: interviewScores.applicationId,
			position: questions.position,
			competency: questions.competency,
			mean: sql<number>`avg(${interviewScores.value})::float`,
			forms: sql<number>`count(*)::int`,
		})
		.from(interviewScores)
		.innerJoin(
			interviewSubmissions,
			and(
				eq(interviewSubmissions.applicationId, interviewScores.applicationId),
				eq(interviewSubmissions.interviewerId, interviewScores.interviewerId),
			),
		)
		.innerJoin(questions, eq(questions.id, interviewScores.questionId))
		.where(eq(interviewScores.vacancyId, scope.vacancyId))
		.groupBy(interviewScores.applicationId, questions.position, questions.competency)
		.having(sql`count(*) >= 2`)
		.orderBy(asc(questions.position));
}
