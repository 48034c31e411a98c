/** A text that a person writes for one candidate: stored first, checked, and shown only after it was released. */
import { and, eq, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { applications } from '@/db/schema/application';
import { decisions } from '@/db/schema/decision';
import { feedbackTexts } from '@/db/schema/feedback';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';
import { checkStoredText } from './queries';
import { isDecisionTold, mayWriteFeedback } from './rules';
import type { FeedbackTextInput } from './schema';

function requireWriter(scope: VacancyScope): void {
	if (!isAllowed(scope.roles, 'feedback.write')) throw new DomainError('not-found');
	if (!mayWriteFeedback(scope.phase)) throw new DomainError('wrong-phase');
}

const ofApplication = (scope: VacancyScope, applicationId: string) =>
	and(eq(feedbackTexts.applicationId, applicationId), eq(feedbackTexts.vacancyId, scope.vacancyId));

/**
 * Stores the text for one candidate, or takes it back when it is empty. What was released before is hidden again until the
 * new text was read and released.
 * @throws DomainError `wrong-phase`; `not-found` for who was not decided about; `conflict` when a colleague saved first
 */
export async function writeFeedback(scope: VacancyScope, input: FeedbackTextInput): Promise<void> {
	requireWriter(scope);
	const { applicationId, revision, text } = input;
	await appDatabase().transaction(async (transaction) => {
		await requireDecided(transaction, scope, applicationId);
		const [stored] = await transaction
			.select({ revision: feedbackTexts.revision, text: feedbackTexts.text })
			.from(feedbackTexts)
			.where(ofApplication(scope, applicationId))
			.for('update');
		if ((stored?.revision ?? 0) !== revision) throw new DomainError('conflict');
		if (text === (stored?.text ?? '')) return;
		if (text === '') await transaction.delete(feedbackTexts).where(ofApplication(scope, applicationId));
		else {
			const written = { text, writtenBy: scope.staffId, writtenAt: sql`now()`, releasedAt: null };
			const rows = stored
				? await transaction
						.update(feedbackTexts)
						.set({ ...written, revision: stored.revision + 1 })
						.where(ofApplication(scope, applicationId))
						.returning({ revision: feedbackTexts.revision })
				: await transaction
						.insert(feedbackTexts)
						.values({ ...written, applicationId, vacancyId: scope.vacancyId })
						.onConflictDoNothing()
						.returning({ revision: feedbackTexts.revision });
			if (rows.length === 0) throw new DomainError('conflict');
		}
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: text === '' ? 'feedback.removed' : 'feedback.written',
			object: `application:${applicationId}`,
			actor: `staff:${scope.staffId}`,
		});
	});
}

/**
 * Shows the text to the candidate. Who had the decision already gets a letter that there is something to read.
 * @throws DomainError `incomplete` while the check stops it or doubtful passages were not read; `conflict` after a change
 */
export async function releaseFeedback(
	scope: VacancyScope,
	input: { readonly applicationId: string; readonly revision: number; readonly hasRead: boolean },
): Promise<void> {
	requireWriter(scope);
	const { text, check } = await checkStoredText(scope, input.applicationId);
	if (text.revision !== input.revision) throw new DomainError('conflict');
	if (text.releasedAt !== null) return; // a second click
	if (check.isBlocked) throw new DomainError('incomplete', 'feedback-blocked');
	const isDoubtful = check.details.length > 0 || check.language.length > 0;
	if (isDoubtful && !input.hasRead)
		throw new DomainError('invalid-input', 'invalid-input', { read: ['feedback-unread'] });
	await appDatabase().transaction(async (transaction) => {
		const [released] = await transaction
			.update(feedbackTexts)
			.set({ releasedAt: sql`now()` })
			.where(and(ofApplication(scope, input.applicationId), eq(feedbackTexts.revision, input.revision)))
			.returning({ id: feedbackTexts.applicationId });
		if (!released) throw new DomainError('conflict');
		if (isDecisionTold(scope.phase)) {
			const data = { title: scope.title, applicationId: input.applicationId };
			await transaction.execute(sql`SELECT vault.queue_mail(${input.applicationId}, 'feedback-added',
				${JSON.stringify(data)}::jsonb)`);
		}
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'feedback.released',
			object: `application:${input.applicationId}`,
			actor: `staff:${scope.staffId}`,
		});
	});
}

async function requireDecided(transaction: Executor, scope: VacancyScope, applicationId: string) {
	const [decided] = await transaction
		.select({ id: decisions.applicationId })
		.from(decisions)
		.innerJoin(
			applications,
			and(eq(applications.id, decisions.applicationId), eq(applications.status, 'submitted')),
		)
		.where(and(eq(decisions.applicationId, applicationId), eq(decisions.vacancyId, scope.vacancyId)));
	if (!decided) throw new DomainError('not-found');
}
