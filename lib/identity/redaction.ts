/** Masking of submitted answers: the engine proposes, the supervisor decides, the masked text is computed from both. */
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/pools';
import { answers, applications } from '@/db/schema/application';
import { questions, vacancies } from '@/db/schema/vacancy';
import {
	contacts,
	earlierDecisions,
	originalAnswers,
	redactionSpans,
	redactionSteps,
} from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';
import {
	type DetailType,
	detectApplication,
	engineVersion,
	kindOfType,
	type Labelled,
	loadData,
	mask,
	type Profile,
} from '@/lib/redaction';
import { isDoubtful, mergeEarlier, storedSeconds, widen } from './rules';

type StoredSpan = typeof redactionSpans.$inferSelect;

/** What the form knows about the candidate, for the surest signal there is. */
export function profileOf(contact: { name: string; email: string; phone: string; city: string }): Profile {
	const [firstName, ...rest] = contact.name.trim().split(/\s+/);
	return {
		firstName,
		lastName: rest.join(' '),
		email: contact.email,
		phone: contact.phone,
		city: contact.city,
	};
}

/** The masked text of an answer: a pure function of the original and the spans that are not rejected. */
export const maskedText = (text: string, spans: readonly StoredSpan[], locale: 'nl' | 'en'): string =>
	mask(text, spans.filter((span) => span.status !== 'rejected').map(toSpan), locale);

const toSpan = (span: StoredSpan): Labelled => ({
	start: span.starts,
	end: span.ends,
	type: span.type as DetailType,
	...(span.entity && { entity: span.entity }),
});

/** The column keeps the type as text; it was written from a DetailType by vault.reopen. */
const decisionsOf = (row: typeof earlierDecisions.$inferSelect | undefined) =>
	(row?.decisions ?? []).map((decision) => ({ ...decision, type: decision.type as DetailType }));

/** Finds what gives the candidate away in all answers of one application, and stores the proposal. Job `redaction.propose`. */
export async function proposeRedaction(applicationId: string): Promise<void> {
	await vaultDatabase().transaction(async (transaction) => {
		const [application] = await transaction
			.select({
				locale: vacancies.locale,
				name: contacts.name,
				email: contacts.email,
				phone: contacts.phone,
				city: contacts.city,
			})
			.from(applications)
			.innerJoin(contacts, eq(contacts.applicationId, applications.id))
			.innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
			.where(eq(applications.id, applicationId));
		if (!application) return; // withdrawn and erased before the job ran
		const written = await transaction
			.select({
				answerId: originalAnswers.answerId,
				questionId: answers.questionId,
				type: questions.type,
				text: originalAnswers.text,
			})
			.from(originalAnswers)
			.innerJoin(answers, and(eq(answers.id, originalAnswers.answerId), eq(answers.redaction, 'waiting')))
			.innerJoin(questions, eq(questions.id, answers.questionId))
			.where(eq(originalAnswers.applicationId, applicationId));
		const found = detectApplication(
			// A choice, a number or a yes is nobody's own words: there is nothing in it to find.
			written.map((answer) => (answer.type === 'long-text' ? answer.text : '')),
			{ lang: application.locale, profile: profileOf(application), data: await loadData() },
		);
		const earlier = await transaction
			.delete(earlierDecisions)
			.where(eq(earlierDecisions.applicationId, applicationId))
			.returning();
		for (const [index, answer] of written.entries()) {
			const proposed = (found[index] ?? []).filter((span) => span.action !== 'hint');
			const known = earlier.find((row) => row.questionId === answer.questionId);
			const spans = mergeEarlier(answer.text, proposed, known?.text ?? '', decisionsOf(known));
			if (spans.length > 0) {
				await transaction.insert(redactionSpans).values(
					spans.map(({ start, end, ...span }) => ({
						...span,
						answerId: answer.answerId,
						starts: start,
						ends: end,
						kind: kindOfType[span.type],
						decidedAt: span.decidedBy === null ? null : sql`now()`,
						detectorVersion: engineVersion,
					})),
				);
			}
			const active = spans.filter((span) => span.status !== 'rejected');
			await transaction
				.update(answers)
				.set({ maskedText: mask(answer.text, active, application.locale), redaction: 'proposed' })
				.where(eq(answers.id, answer.answerId));
		}
	});
}

export type SpanDecision =
	| { readonly spanId: string; readonly status: 'confirmed' | 'rejected' | 'proposed' | 'wider' }
	| {
			readonly answerId: string;
			readonly start: number;
			readonly end: number;
			readonly type: string;
			readonly kind: 'direct' | 'quasi' | 'protected';
	  };

/** An answer at the desk, locked until the transaction ends. @throws DomainError `not-found`, `conflict` */
export async function openAnswer(transaction: Executor, scope: VacancyScope, answerId: string) {
	const [answer] = await transaction
		.select({
			id: answers.id,
			text: originalAnswers.text,
			locale: vacancies.locale,
			redaction: answers.redaction,
		})
		.from(answers)
		.innerJoin(originalAnswers, eq(originalAnswers.answerId, answers.id))
		.innerJoin(vacancies, eq(vacancies.id, answers.vacancyId))
		.where(and(eq(answers.id, answerId), eq(answers.vacancyId, scope.vacancyId)))
		.for('update', { of: answers });
	if (!answer) throw new DomainError('not-found');
	// What the committee may already have read does not change under their eyes: it is sent back or reopened first.
	if (answer.redaction !== 'proposed' && answer.redaction !== 'flagged')
		throw new DomainError('conflict', 'redaction-settled');
	return answer;
}

/** Computes the masked text anew from the spans as they are now. */
export async function remask(
	transaction: Executor,
	answer: Awaited<ReturnType<typeof openAnswer>>,
): Promise<void> {
	const spans = await transaction.select().from(redactionSpans).where(eq(redactionSpans.answerId, answer.id));
	await transaction
		.update(answers)
		.set({ maskedText: maskedText(answer.text, spans, answer.locale) })
		.where(eq(answers.id, answer.id));
}

/** Remembers what a passage was; without one, that it was not there. */
export const step = (span: StoredSpan, batch: string) => ({
	batch,
	answerId: span.answerId,
	spanId: span.id,
	statusBefore: span.status,
	startsBefore: span.starts,
	endsBefore: span.ends,
});

/**
 * Accepts, rejects, widens, puts back or adds one span, and computes the masked text anew.
 * @throws DomainError `not-found`; `conflict` when the answer is confirmed
 */
export async function decideSpan(scope: VacancyScope, decision: SpanDecision): Promise<void> {
	if (!isAllowed(scope.roles, 'redaction.decide')) throw new DomainError('not-found');
	await vaultDatabase().transaction(async (transaction) => {
		const decided = { decidedBy: scope.staffId, decidedAt: sql`now()` };
		const batch = randomUUID();
		if ('spanId' in decision) {
			const [span] = await transaction
				.select()
				.from(redactionSpans)
				.where(eq(redactionSpans.id, decision.spanId));
			if (!span) throw new DomainError('not-found');
			const answer = await openAnswer(transaction, scope, span.answerId);
			const place = widen(answer.text, { start: span.starts, end: span.ends });
			const change =
				decision.status === 'wider'
					? {
							starts: place.start,
							ends: place.end,
							status: span.foundBy === 'engine' ? 'confirmed' : 'added',
						}
					: { status: decision.status };
			await transaction.insert(redactionSteps).values(step(span, batch));
			await transaction
				.update(redactionSpans)
				.set({ ...(change as Partial<StoredSpan>), ...decided })
				.where(eq(redactionSpans.id, span.id));
			return remask(transaction, answer);
		}
		const { answerId, start, end, type, kind } = decision;
		const answer = await openAnswer(transaction, scope, answerId);
		if (end > answer.text.length) throw new DomainError('not-found');
		const [added] = await transaction
			.insert(redactionSpans)
			.values({
				answerId,
				starts: start,
				ends: end,
				type,
				kind,
				rule: 'supervisor',
				score: 1,
				status: 'added',
				// What an assessor pointed out is counted as the assessor's find.
				foundBy: answer.redaction === 'flagged' ? 'assessor' : 'supervisor',
				detectorVersion: engineVersion,
				...decided,
			})
			.returning({ spanId: redactionSpans.id });
		if (added) await transaction.insert(redactionSteps).values({ batch, answerId, ...added });
		return remask(transaction, answer);
	});
}

/** The answers of one application that are at the desk. */
export const ofApplication = (scope: VacancyScope, applicationId: string) =>
	and(
		eq(answers.applicationId, applicationId),
		eq(answers.vacancyId, scope.vacancyId),
		inArray(answers.redaction, ['proposed', 'flagged']),
	);

/**
 * Confirms every answer of one application: what is proposed and not rejected is masked for good. What an assessor sent
 * back waits for the rest that was sent back: one by one they would show which answers are of one candidate.
 * @param desk given at the desk: then doubtful passages must have been decided, and the time it took is stored
 * @throws DomainError `incomplete`
 */
export async function confirmRedaction(
	scope: VacancyScope,
	applicationId: string,
	desk?: { readonly seconds: number | undefined },
): Promise<void> {
	if (!isAllowed(scope.roles, 'redaction.decide')) throw new DomainError('not-found');
	await vaultDatabase().transaction(async (transaction) => {
		const mine = ofApplication(scope, applicationId);
		const open = await transaction
			.select({ answerId: answers.id, status: redactionSpans.status, score: redactionSpans.score })
			.from(answers)
			.leftJoin(redactionSpans, eq(redactionSpans.answerId, answers.id))
			.where(mine)
			.for('update', { of: answers });
		const isOpen = (row: (typeof open)[number]) =>
			row.status !== null && row.score !== null && isDoubtful({ status: row.status, score: row.score });
		if (desk && open.some(isOpen)) throw new DomainError('incomplete', 'redaction-doubtful');
		const ids = [...new Set(open.map((row) => row.answerId))];
		if (ids.length === 0) return;
		await transaction
			.update(answers)
			.set({
				redaction: sql`CASE ${answers.redaction} WHEN 'flagged' THEN 'settled' ELSE 'confirmed' END`,
				confirmedBy: scope.staffId,
				confirmedAt: sql`now()`,
			})
			.where(inArray(answers.id, ids));
		await transaction
			.update(redactionSpans)
			.set({ status: 'confirmed', decidedBy: scope.staffId, decidedAt: sql`now()` })
			.where(and(inArray(redactionSpans.answerId, ids), eq(redactionSpans.status, 'proposed')));
		await transaction.delete(redactionSteps).where(inArray(redactionSteps.answerId, ids));
		await transaction.execute(sql`
			UPDATE identity_flags SET settled_at = now(), settled_by = ${scope.staffId}
			WHERE settled_at IS NULL AND answer_id IN (SELECT id FROM answers WHERE application_id = ${applicationId})`);
		await transaction.execute(sql`SELECT vault.return_settled(${scope.vacancyId})`);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'redaction.confirmed',
			object: `application:${applicationId}`,
			actor: `staff:${scope.staffId}`,
		});
		const seconds = storedSeconds(desk?.seconds);
		// A figure about the work, not about who did it: without person and without application.
		if (seconds !== null)
			await recordEvent(transaction, {
				vacancyId: scope.vacancyId,
				action: 'redaction.timed',
				actor: 'system',
				details: { seconds, answers: ids.length },
			});
	});
}
