import { sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { interviewScores, interviewSubmissions } from '@/db/schema/decision';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { getOwnForm, listInterviews } from './queries';
import type { InterviewInput } from './schema';

/**
 * Saves a panel member's own form, and hands it in when asked. A form that was handed in does not change.
 * @throws DomainError `wrong-phase`, `not-found`, `conflict` (handed in already), `incomplete` (a score is missing)
 */
export async function saveInterview(scope: VacancyScope, input: InterviewInput): Promise<void> {
	if (scope.phase !== 'interviewing') throw new DomainError('wrong-phase');
	const invited = await listInterviews(scope);
	if (!invited.some((candidate) => candidate.applicationId === input.applicationId))
		throw new DomainError('not-found');
	const { guide, submittedAt } = await getOwnForm(scope, input.applicationId);
	if (submittedAt) throw new DomainError('conflict', 'form-submitted');
	const missing = guide.filter((question) => (input.score[question.questionId] ?? null) === null);
	await appDatabase().transaction(async (transaction) => {
		for (const { questionId } of guide) {
			const values = { value: input.score[questionId] ?? null, notes: input.notes[questionId] ?? '' };
			await transaction
				.insert(interviewScores)
				.values({
					applicationId: input.applicationId,
					interviewerId: scope.staffId,
					questionId,
					vacancyId: scope.vacancyId,
					...values,
				})
				.onConflictDoUpdate({
					target: [interviewScores.applicationId, interviewScores.interviewerId, interviewScores.questionId],
					set: { ...values, savedAt: sql`now()` },
				});
		}
		if (input.intent === 'save' || missing.length > 0) return;
		await transaction.insert(interviewSubmissions).values({
			applicationId: input.applicationId,
			interviewerId: scope.staffId,
			vacancyId: scope.vacancyId,
		});
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'interview.scored',
			object: `application:${input.applicationId}`,
			actor: `staff:${scope.staffId}`,
		});
	});
	// What was typed is saved; only handing in is refused.
	if (input.intent === 'submit' && missing.length > 0) {
		const fields = Object.fromEntries(
			missing.map((question) => [`score.${question.questionId}`, ['score-missing']]),
		);
		throw new DomainError('incomplete', 'form-incomplete', fields);
	}
}
