import { createHmac, randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { answers } from '@/db/schema/application';
import {
	applicationLinks,
	contacts,
	identityLifts,
	redactionSpans,
	redactionSteps,
	retentionConsents,
} from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import type { ContactInput } from '@/lib/application/schema';
import { recordEvent, recordEventHourly } from '@/lib/audit/commands';
import type { ApplicationScope } from '@/lib/auth/candidate';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { env } from '@/lib/env';
import { DomainError } from '@/lib/errors';
import { isId, isSameHash } from '@/lib/id';
import { phases } from '@/lib/vacancy/phases';
import { listToLift } from './queries';
import { ofApplication, openAnswer, remask, step } from './redaction';
import { certainFrom } from './rules';

/** Stores contact details in the vault, and nowhere else. A changed address has to be proven again. */
export async function putContact(
	scope: ApplicationScope,
	input: Omit<ContactInput, 'reminders'> & { readonly reminders?: boolean },
): Promise<void> {
	if (scope.status !== 'draft') throw new DomainError('wrong-phase');
	await vaultDatabase().transaction(async (transaction) => {
		const [known] = await transaction
			.select({ email: contacts.email })
			.from(contacts)
			.where(eq(contacts.applicationId, scope.applicationId));
		await transaction
			.insert(contacts)
			.values({ applicationId: scope.applicationId, ...input })
			.onConflictDoUpdate({ target: contacts.applicationId, set: { ...input, updatedAt: sql`now()` } });
		if (known && known.email !== input.email) {
			await transaction
				.delete(applicationLinks)
				.where(eq(applicationLinks.applicationId, scope.applicationId));
		}
	});
}

/** The part of a mailed link that switches off reminders of one application and can do nothing else; it is stored nowhere. */
export const reminderKey = (applicationId: string): string =>
	createHmac('sha256', env().AUTH_SECRET).update(`reminders:${applicationId}`).digest('hex');

export const isReminderKey = (applicationId: string, key: string): boolean =>
	isId(applicationId) && isSameHash(key, reminderKey(applicationId));

/** No more reminders of this draft; without login, since the link came by mail. @throws DomainError `not-found` */
export async function stopReminders(applicationId: string, key: string): Promise<void> {
	if (!isReminderKey(applicationId, key)) throw new DomainError('not-found', 'link-expired');
	await vaultDatabase()
		.update(contacts)
		.set({ reminders: false })
		.where(eq(contacts.applicationId, applicationId));
}

/**
 * Lifts the anonymity of shortlisted candidates. There is no way back and no way early.
 * @throws DomainError `wrong-phase`; `not-found` when somebody is not on the shortlist
 */
export async function liftAnonymity(
	scope: VacancyScope,
	applicationIds: readonly string[],
	reason: string,
): Promise<void> {
	if (!phases[scope.phase].mayLiftAnonymity) throw new DomainError('wrong-phase');
	const allowed = new Set((await listToLift(scope)).map((row) => row.applicationId));
	if (applicationIds.length === 0 || applicationIds.some((id) => !allowed.has(id)))
		throw new DomainError('not-found');
	await vaultDatabase().transaction(async (transaction) => {
		for (const applicationId of applicationIds) {
			const [lifted] = await transaction
				.insert(identityLifts)
				.values({ applicationId, vacancyId: scope.vacancyId, reason, liftedBy: scope.staffId })
				.onConflictDoNothing()
				.returning({ applicationId: identityLifts.applicationId });
			if (!lifted) continue;
			await recordEvent(transaction, {
				vacancyId: scope.vacancyId,
				action: 'anonymity.lifted',
				object: `application:${applicationId}`,
				actor: `staff:${scope.staffId}`,
			});
		}
	});
}

/** Consent to be kept for a year after the procedure; given again after it was withdrawn, it starts anew. */
export async function giveRetentionConsent(scope: ApplicationScope): Promise<void> {
	if (scope.status !== 'submitted') throw new DomainError('wrong-phase');
	const fresh = { givenAt: sql`now()`, withdrawnAt: null };
	await vaultDatabase().transaction(async (transaction) => {
		await transaction
			.insert(retentionConsents)
			.values({ applicationId: scope.applicationId })
			.onConflictDoUpdate({ target: retentionConsents.applicationId, set: fresh });
		await recordConsent(transaction, scope, 'retention.consented');
	});
}

export async function withdrawRetentionConsent(scope: ApplicationScope): Promise<void> {
	await vaultDatabase().transaction(async (transaction) => {
		await transaction
			.update(retentionConsents)
			.set({ withdrawnAt: sql`now()` })
			.where(eq(retentionConsents.applicationId, scope.applicationId));
		await recordConsent(transaction, scope, 'retention.withdrawn');
	});
}

const recordConsent = (
	transaction: Executor,
	scope: ApplicationScope,
	action: 'retention.consented' | 'retention.withdrawn',
) =>
	recordEvent(transaction, {
		vacancyId: scope.vacancyId,
		action,
		object: `application:${scope.applicationId}`,
		actor: 'candidate',
	});

function requireDesk(scope: VacancyScope): void {
	if (!isAllowed(scope.roles, 'redaction.decide')) throw new DomainError('not-found');
}

/** Writes down that somebody looked at a candidate's identity: once an hour per person and object. */
export async function recordIdentityViewed(scope: VacancyScope, applicationId?: string): Promise<void> {
	await recordEventHourly({
		vacancyId: scope.vacancyId,
		action: 'identity.viewed',
		object: applicationId ? `application:${applicationId}` : `vacancy:${scope.vacancyId}`,
		actor: `staff:${scope.staffId}`,
	});
}

/** Accepts every certain passage of one application that nobody has decided yet; returns how many. */
export async function acceptCertain(scope: VacancyScope, applicationId: string): Promise<number> {
	requireDesk(scope);
	return vaultDatabase().transaction(async (transaction) => {
		const rows = await transaction
			.select({ span: redactionSpans })
			.from(redactionSpans)
			.innerJoin(answers, eq(answers.id, redactionSpans.answerId))
			.where(
				and(
					ofApplication(scope, applicationId),
					eq(redactionSpans.status, 'proposed'),
					sql`${redactionSpans.score} >= ${certainFrom}`,
				),
			)
			.for('update', { of: answers });
		if (rows.length === 0) return 0;
		const batch = randomUUID();
		await transaction.insert(redactionSteps).values(rows.map(({ span }) => step(span, batch)));
		const ids = rows.map(({ span }) => span.id);
		await transaction
			.update(redactionSpans)
			.set({ status: 'confirmed', decidedBy: scope.staffId, decidedAt: sql`now()` })
			.where(inArray(redactionSpans.id, ids));
		return rows.length;
	});
}

/** Takes back the newest act at one application's desk; false when there is none. */
export async function undoDecision(scope: VacancyScope, applicationId: string): Promise<boolean> {
	requireDesk(scope);
	return vaultDatabase().transaction(async (transaction) => {
		const [newest] = await transaction
			.select({ batch: redactionSteps.batch })
			.from(redactionSteps)
			.innerJoin(answers, eq(answers.id, redactionSteps.answerId))
			.where(ofApplication(scope, applicationId))
			.orderBy(desc(redactionSteps.id))
			.limit(1);
		if (!newest) return false;
		const steps = await transaction
			.delete(redactionSteps)
			.where(eq(redactionSteps.batch, newest.batch))
			.returning();
		for (const { spanId, statusBefore, startsBefore, endsBefore } of steps) {
			const one = eq(redactionSpans.id, spanId);
			if (statusBefore === null || startsBefore === null || endsBefore === null)
				await transaction.delete(redactionSpans).where(one);
			else
				await transaction
					.update(redactionSpans)
					.set({
						status: statusBefore,
						starts: startsBefore,
						ends: endsBefore,
						decidedBy: scope.staffId,
						decidedAt: sql`now()`,
					})
					.where(one);
		}
		for (const answerId of new Set(steps.map((row) => row.answerId)))
			await remask(transaction, await openAnswer(transaction, scope, answerId));
		return true;
	});
}

/**
 * Opens the check of one application again, while nobody has read its answers yet.
 * @throws DomainError `wrong-phase` once scoring has opened
 */
export async function reopenCheck(scope: VacancyScope, applicationId: string): Promise<void> {
	requireDesk(scope);
	if (scope.phase !== 'open' && scope.phase !== 'screening') throw new DomainError('wrong-phase');
	await vaultDatabase().transaction(async (transaction) => {
		const reopened = await transaction
			.update(answers)
			.set({ redaction: 'proposed', confirmedBy: null, confirmedAt: null })
			.where(
				and(
					eq(answers.applicationId, applicationId),
					eq(answers.vacancyId, scope.vacancyId),
					eq(answers.redaction, 'confirmed'),
				),
			)
			.returning({ id: answers.id });
		if (reopened.length === 0) return;
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'redaction.reopened',
			object: `application:${applicationId}`,
			actor: `staff:${scope.staffId}`,
		});
	});
}

/**
 * Asks one more assessor, who has not seen it, for an answer that was read before it was masked.
 * @throws DomainError `wrong-phase`; `incomplete` when everybody of the committee has it already
 */
export async function addRater(scope: VacancyScope, answerId: string): Promise<void> {
	requireDesk(scope);
	if (scope.phase !== 'scoring') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const { rows } = await transaction.execute<{ assessor_id: string }>(sql`
			INSERT INTO assignments (vacancy_id, assessor_id, question_id, answer_id, position)
			SELECT a.vacancy_id, m.staff_id, a.question_id, a.id,
				(SELECT coalesce(max(p.position), 0) + 1 FROM assignments p WHERE p.assessor_id = m.staff_id AND p.question_id = a.question_id)
			FROM answers a JOIN members m ON m.vacancy_id = a.vacancy_id AND m.role IN ('assessor', 'chair')
			WHERE a.id = ${answerId} AND a.vacancy_id = ${scope.vacancyId}
				AND EXISTS (SELECT FROM identity_flags f WHERE f.answer_id = a.id)
				AND NOT EXISTS (SELECT FROM assignments o WHERE o.answer_id = a.id AND o.assessor_id = m.staff_id)
			ORDER BY (SELECT count(*) FROM assignments l WHERE l.assessor_id = m.staff_id AND l.vacancy_id = a.vacancy_id)
			LIMIT 1 RETURNING assessor_id`);
		const [added] = rows;
		if (!added) throw new DomainError('incomplete', 'rater-none');
		await transaction.execute(sql`SELECT vault.queue_staff_mail(${added.assessor_id}, 'scoring-opened', ${scope.locale}, ${scope.vacancyId},
			${JSON.stringify({ title: scope.title, vacancyId: scope.vacancyId })}::jsonb)`);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'rater.added',
			object: `answer:${answerId}`,
			actor: `staff:${scope.staffId}`,
		});
	});
}
