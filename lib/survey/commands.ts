import { and, eq, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { applications, surveyResponses } from '@/db/schema/application';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { DomainError } from '@/lib/errors';
import { isSurveyOpen } from './rules';
import type { SurveyInput } from './schema';

/**
 * Stores one survey, once per application, without any tie to it: only that it was filled in is kept with the application.
 * @throws DomainError `wrong-phase` before the decision was told, `conflict` when it was filled in before
 */
export async function answerSurvey(scope: ApplicationScope, input: SurveyInput): Promise<void> {
	if (scope.status !== 'submitted' || !isSurveyOpen(scope.phase)) throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const [first] = await transaction
			.update(applications)
			.set({ surveyed: true })
			.where(and(eq(applications.id, scope.applicationId), eq(applications.surveyed, false)))
			.returning({ id: applications.id });
		if (!first) throw new DomainError('conflict', 'survey-done');
		const result = await transaction.execute<{ invited: boolean }>(
			sql`SELECT EXISTS (SELECT FROM decisions WHERE application_id = ${scope.applicationId} AND outcome = 'invite') AS invited`,
		);
		const items = Object.fromEntries(Object.entries(input.items).filter(([, value]) => value !== undefined));
		await transaction.insert(surveyResponses).values({
			vacancyId: scope.vacancyId,
			invited: result.rows[0]?.invited === true,
			items: items as Record<string, number>,
			remark: input.remark,
		});
	});
}
