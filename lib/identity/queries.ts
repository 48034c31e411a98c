/** Reads of identity. Everything here runs as PostgreSQL role vault; nothing that assesses can import it. */
import { and, asc, count, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { answers, applications } from '@/db/schema/application';
import { identityFlags } from '@/db/schema/assessment';
import { decisions } from '@/db/schema/decision';
import { questions, vacancies } from '@/db/schema/vacancy';
import {
	applicationLinks,
	candidateSessions,
	contacts,
	identityLifts,
	mails,
	originalAnswers,
	persons,
	redactionSpans,
	redactionSteps,
	retentionConsents,
} from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import type { ApplicationScope } from '@/lib/auth/candidate';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed, type Permission } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';
import { asRead } from './rules';

/** A scope proves the permission it was opened with; identity asks once more, by name. */
function require(scope: VacancyScope, permission: Permission): void {
	if (!isAllowed(scope.roles, permission)) throw new DomainError('not-found');
}

/** The applications of the proven person behind a browser's key. */
export async function listOwnApplicationIds(keySha256: string): Promise<string[]> {
	const rows = await vaultDatabase()
		.select({ id: applicationLinks.applicationId })
		.from(candidateSessions)
		.innerJoin(applicationLinks, eq(applicationLinks.personId, candidateSessions.personId))
		.where(and(eq(candidateSessions.keySha256, keySha256), gt(candidateSessions.expiresAt, sql`now()`)));
	return rows.map((row) => row.id);
}

/** A candidate's own contact details, and whether the address is proven. */
export async function getOwnContact(scope: ApplicationScope) {
	const [row] = await vaultDatabase()
		.select({
			name: contacts.name,
			email: contacts.email,
			phone: contacts.phone,
			city: contacts.city,
			adjustment: contacts.adjustment,
			reminders: contacts.reminders,
			personId: applicationLinks.personId,
		})
		.from(contacts)
		.leftJoin(applicationLinks, eq(applicationLinks.applicationId, contacts.applicationId))
		.where(eq(contacts.applicationId, scope.applicationId));
	if (!row) return null;
	const { personId, ...contact } = row;
	return { ...contact, isProven: personId !== null };
}

/** The proven address behind a browser's key, to show who is signed in; null when nobody is. */
export async function getOwnAddress(keySha256: string): Promise<string | null> {
	const [row] = await vaultDatabase()
		.select({ email: persons.email })
		.from(candidateSessions)
		.innerJoin(persons, eq(persons.id, candidateSessions.personId))
		.where(and(eq(candidateSessions.keySha256, keySha256), gt(candidateSessions.expiresAt, sql`now()`)));
	return row?.email ?? null;
}

/** Whether the newest mail to prove an address was refused, so that the candidate is told on the page. */
export async function isProofRefused(scope: ApplicationScope): Promise<boolean> {
	const [mail] = await vaultDatabase()
		.select({ lastError: mails.lastError, sentAt: mails.sentAt })
		.from(mails)
		.where(and(eq(mails.applicationId, scope.applicationId), eq(mails.template, 'prove-address')))
		.orderBy(desc(mails.createdAt))
		.limit(1);
	return mail !== undefined && mail.sentAt === null && mail.lastError !== null;
}

/** What the vault keeps about one's own application beside contact and answers: consent, lifting, mail, what was hidden. */
export async function getOwnRecord(scope: ApplicationScope) {
	const mine = scope.applicationId;
	const [consent] = await vaultDatabase()
		.select({ givenAt: retentionConsents.givenAt, withdrawnAt: retentionConsents.withdrawnAt })
		.from(retentionConsents)
		.where(eq(retentionConsents.applicationId, mine));
	const [lift] = await vaultDatabase()
		.select({ liftedAt: identityLifts.liftedAt, reason: identityLifts.reason })
		.from(identityLifts)
		.where(eq(identityLifts.applicationId, mine));
	const letters = await vaultDatabase()
		.select({ template: mails.template, createdAt: mails.createdAt, sentAt: mails.sentAt })
		.from(mails)
		.where(eq(mails.applicationId, mine))
		.orderBy(asc(mails.createdAt));
	const hidden = await vaultDatabase()
		.select({ type: redactionSpans.type, count: count() })
		.from(redactionSpans)
		.innerJoin(answers, eq(answers.id, redactionSpans.answerId))
		.where(and(eq(answers.applicationId, mine), ne(redactionSpans.status, 'rejected')))
		.groupBy(redactionSpans.type)
		.orderBy(asc(redactionSpans.type));
	return { consent: consent ?? null, lift: lift ?? null, letters, hidden };
}

/** What reading an answer needs of its question; answers are in the vacancy's language. */
const asked = {
	position: questions.position,
	question: questions.text,
	type: questions.type,
	settings: questions.settings,
	wordLimit: questions.wordLimit,
	language: vacancies.locale,
} as const;

/** A candidate's own answers as they were sent; a choice in its words. */
export async function listOwnAnswers(scope: ApplicationScope) {
	const rows = await vaultDatabase()
		.select({
			...asked,
			text: originalAnswers.text,
			maskedText: answers.maskedText,
		})
		.from(originalAnswers)
		.innerJoin(answers, eq(answers.id, originalAnswers.answerId))
		.innerJoin(questions, eq(questions.id, answers.questionId))
		.innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
		.where(eq(originalAnswers.applicationId, scope.applicationId))
		.orderBy(asc(questions.position));
	return rows.map(asRead);
}

/** The supervisor's list: who applied, how far the check of the answers is, what adjustment was asked. */
export async function listIncoming(scope: VacancyScope) {
	require(scope, 'identity.read');
	return vaultDatabase()
		.select({
			applicationId: applications.id,
			code: applications.code,
			status: applications.status,
			name: contacts.name,
			adjustment: contacts.adjustment,
			submittedAt: applications.submittedAt,
			answers: count(answers.id),
			open: sql<number>`count(${answers.id}) FILTER (WHERE ${answers.redaction} NOT IN ('confirmed', 'settled'))::int`,
			flagged: sql<number>`count(${answers.id}) FILTER (WHERE ${answers.redaction} = 'flagged')::int`,
			waiting: sql<number>`count(${answers.id}) FILTER (WHERE ${answers.redaction} = 'waiting')::int`,
			doubtful: sql<number>`(SELECT count(*)::int FROM vault.redaction_spans s JOIN answers b ON b.id = s.answer_id
				WHERE b.application_id = ${applications.id} AND s.status = 'proposed' AND s.score < 0.8)`,
		})
		.from(applications)
		.innerJoin(contacts, eq(contacts.applicationId, applications.id))
		.leftJoin(answers, eq(answers.applicationId, applications.id))
		.where(
			and(
				eq(applications.vacancyId, scope.vacancyId),
				ne(applications.status, 'draft'),
				ne(applications.status, 'expired'),
			),
		)
		.groupBy(applications.id, contacts.name, contacts.adjustment)
		.orderBy(asc(applications.code));
}

/** One application for the supervisor: contact, and each answer as written and as masked, with every span. */
export async function getIncoming(scope: VacancyScope, applicationId: string) {
	require(scope, 'identity.read');
	const [application] = await vaultDatabase()
		.select({
			applicationId: applications.id,
			code: applications.code,
			status: applications.status,
			locale: applications.locale,
			name: contacts.name,
			email: contacts.email,
			phone: contacts.phone,
			city: contacts.city,
			adjustment: contacts.adjustment,
		})
		.from(applications)
		.innerJoin(contacts, eq(contacts.applicationId, applications.id))
		.where(and(eq(applications.id, applicationId), eq(applications.vacancyId, scope.vacancyId)));
	// A draft is the candidate's own, also when it was sent before.
	if (!application || application.status === 'draft') throw new DomainError('not-found');
	const written = await vaultDatabase()
		.select({
			answerId: answers.id,
			...asked,
			text: originalAnswers.text,
			maskedText: answers.maskedText,
			redaction: answers.redaction,
		})
		.from(answers)
		.innerJoin(originalAnswers, eq(originalAnswers.answerId, answers.id))
		.innerJoin(questions, eq(questions.id, answers.questionId))
		.innerJoin(vacancies, eq(vacancies.id, questions.vacancyId))
		.where(eq(answers.applicationId, applicationId))
		.orderBy(asc(questions.position));
	const ids = written.map((answer) => answer.answerId);
	const spans =
		ids.length === 0
			? []
			: await vaultDatabase()
					.select()
					.from(redactionSpans)
					.where(inArray(redactionSpans.answerId, ids))
					.orderBy(asc(redactionSpans.starts));
	const flags = await vaultDatabase()
		.select({
			answerId: identityFlags.answerId,
			remark: identityFlags.remark,
			isSettled: sql<boolean>`${identityFlags.settledAt} IS NOT NULL`,
		})
		.from(identityFlags)
		.where(inArray(identityFlags.answerId, ids))
		.orderBy(asc(identityFlags.flaggedAt));
	const [steps] = await vaultDatabase()
		.select({ count: count() })
		.from(redactionSteps)
		.where(inArray(redactionSteps.answerId, ids));
	return {
		...application,
		canUndo: (steps?.count ?? 0) > 0,
		answers: written.map((answer) => ({
			...asRead(answer),
			spans: spans.filter((span) => span.answerId === answer.answerId),
			flags: flags.filter((flag) => flag.answerId === answer.answerId),
		})),
	};
}

/** Names of the candidates whose anonymity was lifted: for the panel and the manager, nobody else's. */
export async function listInvited(scope: VacancyScope) {
	require(scope, 'invited.read');
	return vaultDatabase()
		.select({
			applicationId: identityLifts.applicationId,
			code: applications.code,
			name: contacts.name,
			email: contacts.email,
			phone: contacts.phone,
			liftedAt: identityLifts.liftedAt,
		})
		.from(identityLifts)
		.innerJoin(
			applications,
			and(eq(applications.id, identityLifts.applicationId), eq(applications.status, 'submitted')),
		)
		.innerJoin(contacts, eq(contacts.applicationId, identityLifts.applicationId))
		.where(eq(identityLifts.vacancyId, scope.vacancyId))
		.orderBy(asc(contacts.name));
}

/** Shortlisted candidates whose anonymity is still to be lifted, by code only. */
export async function listToLift(scope: VacancyScope) {
	require(scope, 'anonymity.lift');
	return vaultDatabase()
		.select({ applicationId: decisions.applicationId, code: applications.code, rank: decisions.rank })
		.from(decisions)
		.innerJoin(
			applications,
			and(eq(applications.id, decisions.applicationId), eq(applications.status, 'submitted')),
		)
		.leftJoin(identityLifts, eq(identityLifts.applicationId, decisions.applicationId))
		.where(
			and(
				eq(decisions.vacancyId, scope.vacancyId),
				eq(decisions.outcome, 'invite'),
				sql`${identityLifts.applicationId} IS NULL`,
			),
		)
		.orderBy(asc(decisions.rank));
}

/** Mail of a procedure that a server refused, so that the supervisor can call. */
export async function listRefusedMail(scope: VacancyScope) {
	require(scope, 'identity.read');
	return vaultDatabase()
		.select({
			id: mails.id,
			template: mails.template,
			recipient: mails.recipient,
			lastError: mails.lastError,
			attempts: mails.attempts,
		})
		.from(mails)
		.where(
			and(
				eq(mails.vacancyId, scope.vacancyId),
				sql`${mails.sentAt} IS NULL AND ${mails.lastError} IS NOT NULL`,
			),
		);
}
