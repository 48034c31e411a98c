/** What a candidate may know about how the own application fared. Runs as role app: there is no other person in it. */
import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { answers, applications } from '@/db/schema/application';
import { currentScores, scores } from '@/db/schema/assessment';
import { decisions, outcomes } from '@/db/schema/decision';
import { events } from '@/db/schema/event';
import { feedbackTexts } from '@/db/schema/feedback';
import { organisations, staff } from '@/db/schema/organisation';
import { members, phaseEntries, questions, vacancies, vacancyVersions } from '@/db/schema/vacancy';
import type { ApplicationScope } from '@/lib/auth/candidate';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';
import { loadData } from '@/lib/redaction';
import { checkRemark, compare, isDecisionTold, judged, maskRemark, mayWriteFeedback } from './rules';

/** Names of everybody with a role in a procedure, to find them in what is written for candidates. */
async function listColleagues(vacancyId: string): Promise<string[]> {
	const rows = await appDatabase()
		.selectDistinct({ name: staff.name })
		.from(members)
		.innerJoin(staff, eq(staff.id, members.staffId))
		.where(eq(members.vacancyId, vacancyId));
	return rows.map(({ name }) => name);
}

/** The one door for what somebody of the committee wrote about a candidate: on pages, in the download and in letters. */
export async function remarkMask(vacancyId: string): Promise<(text: string, isRead?: boolean) => string> {
	const [vacancy] = await appDatabase()
		.select({ lang: vacancies.locale })
		.from(vacancies)
		.where(eq(vacancies.id, vacancyId));
	if (!vacancy) throw new DomainError('not-found');
	const options = {
		lang: vacancy.lang,
		data: await loadData(),
		colleagues: await listColleagues(vacancyId),
	};
	return (text, isRead) => maskRemark(text, options, isRead);
}

/** The procedure around one's own application: dates, phase, and decision and outcome once they were told. */
export async function getOwnProcedure(scope: ApplicationScope) {
	const [vacancy] = await appDatabase()
		.select({
			title: vacancies.title,
			slug: vacancies.slug,
			locale: vacancies.locale,
			contact: vacancies.contact,
			organisation: organisations.name,
			organisationEn: organisations.nameEn,
			contactEmail: organisations.contactEmail,
			complaintRoute: organisations.complaintRoute,
			code: applications.code,
			writingAid: applications.writingAid,
			startedAt: applications.startedAt,
			surveyed: applications.surveyed,
		})
		.from(vacancies)
		.innerJoin(organisations, eq(organisations.id, vacancies.organisationId))
		.innerJoin(applications, eq(applications.vacancyId, vacancies.id))
		.where(eq(applications.id, scope.applicationId));
	if (!vacancy) throw new DomainError('not-found');
	const entered = await appDatabase()
		.select({ phase: phaseEntries.phase, enteredAt: phaseEntries.enteredAt })
		.from(phaseEntries)
		.where(eq(phaseEntries.vacancyId, scope.vacancyId))
		.orderBy(asc(phaseEntries.enteredAt));
	const endedAt =
		entered.find((entry) => entry.phase === 'completed' || entry.phase === 'cancelled')?.enteredAt ?? null;
	if (!isDecisionTold(scope.phase)) return { ...vacancy, entered, endedAt, decision: null, outcome: null };
	const [decision] = await appDatabase()
		.select({ outcome: decisions.outcome, reason: decisions.reason, decidedAt: decisions.decidedAt })
		.from(decisions)
		.where(eq(decisions.applicationId, scope.applicationId));
	const [outcome] = await appDatabase()
		.select({ outcome: outcomes.outcome, reason: outcomes.reason, decidedAt: outcomes.decidedAt })
		.from(outcomes)
		.where(eq(outcomes.applicationId, scope.applicationId));
	const masked = await remarkMask(scope.vacancyId);
	const leaving = <Row extends { readonly reason: string }>(row: Row | undefined): Row | null =>
		row ? { ...row, reason: masked(row.reason) } : null;
	return { ...vacancy, entered, endedAt, decision: leaving(decision), outcome: leaving(outcome) };
}

/** Per question: band, anchor text, comparison; and remarks of assessors without their names. @throws `wrong-phase` */
export async function getFeedback(scope: ApplicationScope) {
	if (scope.status !== 'submitted' || !isDecisionTold(scope.phase)) throw new DomainError('wrong-phase');
	const rubric = await appDatabase()
		.select()
		.from(questions)
		.where(and(eq(questions.vacancyId, scope.vacancyId), eq(questions.stage, 'application')))
		.orderBy(asc(questions.position));
	const means = await appDatabase()
		.select({
			questionId: currentScores.questionId,
			applicationId: answers.applicationId,
			mean: sql<number>`avg(${currentScores.value})::float8`,
		})
		.from(currentScores)
		.innerJoin(answers, eq(answers.id, currentScores.answerId))
		.innerJoin(
			applications,
			and(eq(applications.id, answers.applicationId), eq(applications.status, 'submitted')),
		)
		.where(eq(currentScores.vacancyId, scope.vacancyId))
		.groupBy(currentScores.questionId, answers.applicationId);
	return rubric.flatMap((question) => {
		const comparison = compare(
			{ questionId: question.id, means: means.filter((row) => row.questionId === question.id) },
			scope.applicationId,
		);
		if (!comparison) return [];
		const { position, competency, text, weight } = question;
		return [{ position, competency, text, weight, comparison, ...judged(question, comparison.own) }];
	});
}

/** What a person wrote for this candidate, once released and once the decision was told; null otherwise. */
export async function getOwnFeedbackText(scope: ApplicationScope): Promise<string | null> {
	if (scope.status !== 'submitted' || !isDecisionTold(scope.phase)) return null;
	const [row] = await appDatabase()
		.select({ text: feedbackTexts.text })
		.from(feedbackTexts)
		.where(and(eq(feedbackTexts.applicationId, scope.applicationId), isNotNull(feedbackTexts.releasedAt)));
	return row ? (await remarkMask(scope.vacancyId))(row.text, true) : null;
}

/** Everybody who was decided about, by code, and whether there is a text for them. */
export async function listFeedbackTexts(scope: VacancyScope) {
	requireReader(scope);
	return appDatabase()
		.select({
			applicationId: decisions.applicationId,
			code: applications.code,
			outcome: decisions.outcome,
			writtenAt: feedbackTexts.writtenAt,
			releasedAt: feedbackTexts.releasedAt,
		})
		.from(decisions)
		.innerJoin(
			applications,
			and(eq(applications.id, decisions.applicationId), eq(applications.status, 'submitted')),
		)
		.leftJoin(feedbackTexts, eq(feedbackTexts.applicationId, decisions.applicationId))
		.where(eq(decisions.vacancyId, scope.vacancyId))
		.orderBy(asc(applications.code));
}

/** One candidate, by code, for who writes: the text with who wrote it, and what the committee remarked, without names. */
export async function getFeedbackText(scope: VacancyScope, applicationId: string) {
	requireReader(scope);
	const [row] = await appDatabase()
		.select({
			code: applications.code,
			outcome: decisions.outcome,
			reason: decisions.reason,
			text: feedbackTexts.text,
			revision: feedbackTexts.revision,
			writtenAt: feedbackTexts.writtenAt,
			releasedAt: feedbackTexts.releasedAt,
			writer: staff.name,
		})
		.from(decisions)
		.innerJoin(
			applications,
			and(eq(applications.id, decisions.applicationId), eq(applications.status, 'submitted')),
		)
		.leftJoin(feedbackTexts, eq(feedbackTexts.applicationId, decisions.applicationId))
		.leftJoin(staff, eq(staff.id, feedbackTexts.writtenBy))
		.where(and(eq(decisions.applicationId, applicationId), eq(decisions.vacancyId, scope.vacancyId)));
	if (!row) throw new DomainError('not-found');
	return { ...row, remarks: await listScores(applicationId) };
}

/** The stored text with what the check says about it. @throws DomainError `not-found` when there is no text */
export async function checkStoredText(scope: VacancyScope, applicationId: string) {
	const { text, revision, releasedAt } = await getFeedbackText(scope, applicationId);
	if (text === null || revision === null) throw new DomainError('not-found');
	const check = checkRemark(text, {
		lang: scope.locale,
		data: await loadData(),
		colleagues: await listColleagues(scope.vacancyId),
	});
	return { text: { text, revision, releasedAt }, check };
}

function requireReader(scope: VacancyScope): void {
	if (!isAllowed(scope.roles, 'feedback.write')) throw new DomainError('not-found');
	if (!mayWriteFeedback(scope.phase)) throw new DomainError('wrong-phase');
}

/** Every score and remark about one's own answers (AVG 15, CJEU C-434/16), shuffled by value: no order tells who gave it. */
export async function listOwnScores(scope: ApplicationScope) {
	if (!isDecisionTold(scope.phase)) return [];
	const masked = await remarkMask(scope.vacancyId);
	return (await listScores(scope.applicationId)).map((row) => ({ ...row, rationale: masked(row.rationale) }));
}

async function listScores(applicationId: string) {
	return appDatabase()
		.select({
			position: questions.position,
			round: scores.round,
			value: scores.value,
			rationale: scores.rationale,
		})
		.from(currentScores)
		.innerJoin(answers, eq(answers.id, currentScores.answerId))
		.innerJoin(questions, eq(questions.id, currentScores.questionId))
		.innerJoin(
			scores,
			and(
				eq(scores.token, currentScores.token),
				eq(scores.round, currentScores.round),
				eq(scores.createdAt, currentScores.createdAt),
			),
		)
		.where(eq(answers.applicationId, applicationId))
		.orderBy(asc(questions.position), asc(scores.value), asc(scores.rationale));
}

/** How the process went: raters, orders, registered rule. */
export async function getReceipt(scope: ApplicationScope) {
	const [counted] = await appDatabase()
		.select({
			raters: sql<number>`count(DISTINCT ${currentScores.assessorId})::int`,
			// Every assessor has an order of their own for every question.
			orders: sql<number>`count(DISTINCT (${currentScores.assessorId}, ${currentScores.questionId}))::int`,
		})
		.from(currentScores)
		.innerJoin(answers, eq(answers.id, currentScores.answerId))
		.where(eq(answers.applicationId, scope.applicationId));
	const [version] = await appDatabase()
		.select({ sha256: vacancyVersions.sha256, registeredAt: vacancyVersions.createdAt })
		.from(vacancyVersions)
		.where(eq(vacancyVersions.vacancyId, scope.vacancyId))
		.orderBy(desc(vacancyVersions.number))
		.limit(1);
	return { raters: counted?.raters ?? 0, orders: counted?.orders ?? 0, version: version ?? null };
}

/** Acts recorded about one's own application, with the role of who did it instead of a name. */
export async function listOwnEvents(scope: ApplicationScope) {
	const rows = await appDatabase()
		.select({
			action: events.action,
			at: events.at,
			actor: sql<string>`CASE WHEN ${events.actor} LIKE 'staff:%' THEN coalesce((SELECT string_agg(m.role, ',' ORDER BY m.role)
				FROM members m WHERE m.vacancy_id = ${events.vacancyId} AND 'staff:' || m.staff_id = ${events.actor}), 'staff')
				ELSE ${events.actor} END`,
		})
		.from(events)
		.where(
			and(eq(events.vacancyId, scope.vacancyId), eq(events.object, `application:${scope.applicationId}`)),
		)
		.orderBy(asc(events.id));
	return rows;
}
