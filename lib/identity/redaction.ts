/** Masking of submitted answers: the engine proposes, the supervisor decides, the masked text is computed from both. */
import { and, eq, sql } from 'drizzle-orm';
import { answers, applications } from '@/db/schema/application';
import { contacts, originalAnswers, redactionSpans } from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';
import {
	type DetailType,
	detectApplication,
	engineVersion,
	type Labelled,
	loadData,
	mask,
	type Profile,
} from '@/lib/redaction';

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

/** Finds what gives the candidate away in all answers of one application, and stores the proposal. Job `redaction.propose`. */
export async function proposeRedaction(applicationId: string): Promise<void> {
	await vaultDatabase().transaction(async (transaction) => {
		const [application] = await transaction
			.select({
				locale: applications.locale,
				name: contacts.name,
				email: contacts.email,
				phone: contacts.phone,
				city: contacts.city,
			})
			.from(applications)
			.innerJoin(contacts, eq(contacts.applicationId, applications.id))
			.where(eq(applications.id, applicationId));
		if (!application) return; // withdrawn and erased before the job ran
		const written = await transaction
			.select({ answerId: originalAnswers.answerId, text: originalAnswers.text })
			.from(originalAnswers)
			.innerJoin(answers, and(eq(answers.id, originalAnswers.answerId), eq(answers.redaction, 'waiting')))
			.where(eq(originalAnswers.applicationId, applicationId));
		const found = detectApplication(
			written.map((answer) => answer.text),
			{ lang: application.locale, profile: profileOf(application), data: await loadData() },
		);
		for (const [index, answer] of written.entries()) {
			const spans = (found[index] ?? []).filter((span) => span.action !== 'hint');
			if (spans.length > 0) {
				await transaction.insert(redactionSpans).values(
					spans.map((span) => ({
						answerId: answer.answerId,
						starts: span.start,
						ends: span.end,
						type: span.type,
						kind: span.kind,
						rule: span.rule,
						score: span.score,
						entity: span.entity,
						status: 'proposed' as const,
						foundBy: 'engine' as const,
						detectorVersion: engineVersion,
					})),
				);
			}
			await transaction
				.update(answers)
				.set({ maskedText: mask(answer.text, spans, application.locale), redaction: 'proposed' })
				.where(eq(answers.id, answer.answerId));
		}
	});
}

export type SpanDecision =
	| { readonly spanId: string; readonly status: 'confirmed' | 'rejected' | 'proposed' }
	| {
			readonly answerId: string;
			readonly start: number;
			readonly end: number;
			readonly type: string;
			readonly kind: 'direct' | 'quasi' | 'protected';
	  };

/** Accepts, rejects, puts back or adds one span, and computes the masked text anew. */
export async function decideSpan(scope: VacancyScope, decision: SpanDecision): Promise<void> {
	if (!isAllowed(scope.roles, 'redaction.decide')) throw new DomainError('not-found');
	await vaultDatabase().transaction(async (transaction) => {
		const decided = { decidedBy: scope.staffId, decidedAt: sql`now()` };
		let answerId: string | undefined;
		if ('spanId' in decision) {
			const [row] = await transaction
				.update(redactionSpans)
				.set({ status: decision.status, ...decided })
				.where(eq(redactionSpans.id, decision.spanId))
				.returning({ answerId: redactionSpans.answerId });
			answerId = row?.answerId;
		} else {
			answerId = decision.answerId;
			await transaction.insert(redactionSpans).values({
				answerId,
				starts: decision.start,
				ends: decision.end,
				type: decision.type,
				kind: decision.kind,
				rule: 'supervisor',
				score: 1,
				status: 'added',
				foundBy: 'supervisor',
				detectorVersion: engineVersion,
				...decided,
			});
		}
		if (!answerId) throw new DomainError('not-found');
		const [answer] = await transaction
			.select({ text: originalAnswers.text, locale: applications.locale, vacancyId: answers.vacancyId })
			.from(answers)
			.innerJoin(originalAnswers, eq(originalAnswers.answerId, answers.id))
			.innerJoin(applications, eq(applications.id, answers.applicationId))
			.where(eq(answers.id, answerId));
		// Thrown inside the transaction: a span of a foreign procedure is rolled back, not just hidden.
		if (answer?.vacancyId !== scope.vacancyId) throw new DomainError('not-found');
		const spans = await transaction
			.select()
			.from(redactionSpans)
			.where(eq(redactionSpans.answerId, answerId));
		await transaction
			.update(answers)
			.set({ maskedText: maskedText(answer.text, spans, answer.locale) })
			.where(eq(answers.id, answerId));
	});
}

/** Confirms every answer of one application: what is proposed and not rejected is masked for good. */
export async function confirmRedaction(scope: VacancyScope, applicationId: string): Promise<void> {
	if (!isAllowed(scope.roles, 'redaction.decide')) throw new DomainError('not-found');
	await vaultDatabase().transaction(async (transaction) => {
		const confirmed = await transaction
			.update(answers)
			.set({ redaction: 'confirmed', confirmedBy: scope.staffId, confirmedAt: sql`now()` })
			.where(
				and(
					eq(answers.applicationId, applicationId),
					eq(answers.vacancyId, scope.vacancyId),
					sql`${answers.redaction} IN ('proposed', 'flagged')`,
				),
			)
			.returning({ id: answers.id });
		if (confirmed.length === 0) return;
		await transaction.execute(sql`
			UPDATE vault.redaction_spans SET status = 'confirmed', decided_by = ${scope.staffId}, decided_at = now()
			WHERE status = 'proposed' AND answer_id IN (SELECT id FROM answers WHERE application_id = ${applicationId})`);
		await transaction.execute(sql`
			UPDATE identity_flags SET settled_at = now(), settled_by = ${scope.staffId}
			WHERE settled_at IS NULL AND answer_id IN (SELECT id FROM answers WHERE application_id = ${applicationId})`);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'redaction.confirmed',
			object: `application:${applicationId}`,
			actor: `staff:${scope.staffId}`,
		});
	});
}
