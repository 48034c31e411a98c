import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { organisations, staff } from '@/db/schema/organisation';
import {
	approvals,
	lintReasons,
	members,
	phaseEntries,
	questions,
	vacancies,
	vacancyVersions,
} from '@/db/schema/vacancy';
import type { StaffActor, VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';

/** One line of the public list. */
const publicColumns = {
	slug: vacancies.slug,
	title: vacancies.title,
	locale: vacancies.locale,
	place: vacancies.place,
	salaryScale: vacancies.salaryScale,
	salaryMin: vacancies.salaryMin,
	salaryMax: vacancies.salaryMax,
	hoursMin: vacancies.hoursMin,
	hoursMax: vacancies.hoursMax,
	closesAt: vacancies.closesAt,
	organisation: organisations.name,
	organisationEn: organisations.nameEn,
	organisationSlug: organisations.slug,
} as const;

/** A published vacancy with its application questions and version hash; null for a draft or an unknown address. */
export async function getPublicVacancy(slug: string) {
	const [vacancy] = await appDatabase()
		.select({
			...publicColumns,
			id: vacancies.id,
			body: vacancies.body,
			contact: vacancies.contact,
			jobFamily: vacancies.jobFamily,
			phase: vacancies.phase,
			minimumScore: vacancies.minimumScore,
			inviteCount: vacancies.inviteCount,
			tieRule: vacancies.tieRule,
			ratersRequired: vacancies.ratersRequired,
			contactEmail: organisations.contactEmail,
			sha256: vacancyVersions.sha256,
			publishedAt: vacancyVersions.createdAt,
		})
		.from(vacancies)
		.innerJoin(organisations, eq(organisations.id, vacancies.organisationId))
		.innerJoin(vacancyVersions, eq(vacancyVersions.vacancyId, vacancies.id))
		.where(eq(vacancies.slug, slug))
		.orderBy(desc(vacancyVersions.number))
		.limit(1);
	if (!vacancy) return null;
	const asked = await appDatabase()
		.select()
		.from(questions)
		.where(and(eq(questions.vacancyId, vacancy.id), eq(questions.stage, 'application')))
		.orderBy(asc(questions.position));
	return { ...vacancy, questions: asked };
}

/** The procedures a member of staff has a role in, newest first, with their roles. */
export async function listOwnProcedures(actor: StaffActor) {
	return appDatabase()
		.select({
			id: vacancies.id,
			title: vacancies.title,
			phase: vacancies.phase,
			closesAt: vacancies.closesAt,
			organisation: organisations.name,
			createdAt: vacancies.createdAt,
			roles: sql<string[]>`array_agg(${members.role} ORDER BY ${members.role})`,
			submitted: sql<number>`(SELECT count(*)::int FROM applications a WHERE a.vacancy_id = ${vacancies.id} AND a.status = 'submitted')`,
			// Sent back by an assessor: work for the supervisor in whatever phase.
			flagged: sql<number>`(SELECT count(*)::int FROM answers w WHERE w.vacancy_id = ${vacancies.id} AND w.redaction = 'flagged')`,
		})
		.from(members)
		.innerJoin(vacancies, eq(vacancies.id, members.vacancyId))
		.innerJoin(organisations, eq(organisations.id, vacancies.organisationId))
		.where(eq(members.staffId, actor.staffId))
		.groupBy(vacancies.id, organisations.name)
		.orderBy(desc(vacancies.createdAt), asc(vacancies.id));
}

export async function getVacancy(scope: VacancyScope, database: Executor = appDatabase()) {
	const [row] = await database.select().from(vacancies).where(eq(vacancies.id, scope.vacancyId));
	if (!row) throw new DomainError('not-found');
	return row;
}

export async function listQuestions(
	scope: Pick<VacancyScope, 'vacancyId'>,
	database: Executor = appDatabase(),
) {
	return database
		.select()
		.from(questions)
		.where(eq(questions.vacancyId, scope.vacancyId))
		.orderBy(asc(questions.stage), asc(questions.position));
}

/** When each phase began: the dates of the timeline. */
export async function listPhaseEntries(scope: VacancyScope) {
	return appDatabase()
		.select({ phase: phaseEntries.phase, enteredAt: phaseEntries.enteredAt })
		.from(phaseEntries)
		.where(eq(phaseEntries.vacancyId, scope.vacancyId))
		.orderBy(asc(phaseEntries.enteredAt));
}

export async function listLintReasons(scope: VacancyScope, database: Executor = appDatabase()) {
	return database
		.select({
			finding: lintReasons.finding,
			reason: lintReasons.reason,
			givenBy: staff.name,
			givenAt: lintReasons.givenAt,
		})
		.from(lintReasons)
		.innerJoin(staff, eq(staff.id, lintReasons.givenBy))
		.where(eq(lintReasons.vacancyId, scope.vacancyId));
}

export async function getApproval(scope: VacancyScope, database: Executor = appDatabase()) {
	const [row] = await database
		.select({ textSha256: approvals.textSha256, approvedBy: staff.name, approvedAt: approvals.approvedAt })
		.from(approvals)
		.innerJoin(staff, eq(staff.id, approvals.approvedBy))
		.where(eq(approvals.vacancyId, scope.vacancyId));
	return row ?? null;
}

export async function listVersions(scope: VacancyScope) {
	return appDatabase()
		.select({
			number: vacancyVersions.number,
			sha256: vacancyVersions.sha256,
			reason: vacancyVersions.reason,
			createdAt: vacancyVersions.createdAt,
		})
		.from(vacancyVersions)
		.where(eq(vacancyVersions.vacancyId, scope.vacancyId))
		.orderBy(desc(vacancyVersions.number));
}
