import { and, eq, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { applications } from '@/db/schema/application';
import { decisions, outcomes } from '@/db/schema/decision';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { remarkMask } from '@/lib/feedback/queries';
import { liftAnonymity } from '@/lib/identity/commands';
import { listToLift } from '@/lib/identity/queries';
import { enterPhase } from '@/lib/vacancy/publication';
import { getRanking } from './queries';
import type { DecisionInput, OutcomeInput } from './schema';

/**
 * A person decides about everybody at once, beside the rule. A deviation needs a reason of its own and is counted.
 * @throws DomainError `wrong-phase`, `incomplete` when somebody is left out, `invalid-input` for a deviation without reason
 */
export async function decide(scope: VacancyScope, input: DecisionInput): Promise<void> {
	if (scope.phase !== 'moderation') throw new DomainError('wrong-phase');
	const { rows } = await getRanking(scope);
	if (rows.some((row) => input.outcome[row.applicationId] === undefined)) throw new DomainError('incomplete');
	const unexplained = rows.filter(
		(row) =>
			input.outcome[row.applicationId] !== row.ruleOutcome &&
			(input.deviation[row.applicationId] ?? '').length < 10,
	);
	if (unexplained.length > 0) {
		const fields = Object.fromEntries(
			unexplained.map((row) => [`deviation.${row.applicationId}`, ['deviation-reason']]),
		);
		throw new DomainError('invalid-input', 'deviation-reason', fields);
	}
	await appDatabase().transaction(async (transaction) => {
		await transaction.insert(decisions).values(
			rows.map((row) => {
				const outcome = input.outcome[row.applicationId] ?? row.ruleOutcome;
				return {
					applicationId: row.applicationId,
					vacancyId: scope.vacancyId,
					rank: row.rank,
					total: row.total,
					ruleOutcome: row.ruleOutcome,
					outcome,
					reason: outcome === row.ruleOutcome ? input.reason : (input.deviation[row.applicationId] ?? ''),
					decidedBy: scope.staffId,
				};
			}),
		);
		const deviations = rows.filter((row) => input.outcome[row.applicationId] !== row.ruleOutcome).length;
		await enterPhase(transaction, scope, 'decided', `staff:${scope.staffId}`, { deviations });
	});
}

/**
 * Lifts the anonymity of everybody on the shortlist, sends invitations and kind rejections, and opens the interviews.
 * @throws DomainError `wrong-phase`
 */
export async function inviteShortlist(scope: VacancyScope, reason: string): Promise<void> {
	if (scope.phase !== 'decided') throw new DomainError('wrong-phase');
	const toLift = await listToLift(scope);
	if (toLift.length > 0) {
		await liftAnonymity(
			scope,
			toLift.map((row) => row.applicationId),
			reason,
		);
	}
	// A letter leaves the committee like everything else a candidate reads.
	const masked = await remarkMask(scope.vacancyId);
	await appDatabase().transaction(async (transaction) => {
		const decided = await transaction
			.select({
				applicationId: decisions.applicationId,
				outcome: decisions.outcome,
				reason: decisions.reason,
			})
			.from(decisions)
			.innerJoin(
				applications,
				and(eq(applications.id, decisions.applicationId), eq(applications.status, 'submitted')),
			)
			.where(eq(decisions.vacancyId, scope.vacancyId));
		for (const row of decided) {
			const template = row.outcome === 'invite' ? 'invited' : 'not-invited';
			await mailCandidate(transaction, scope, row.applicationId, template, masked(row.reason));
		}
		const isAnybodyInvited = decided.some((row) => row.outcome === 'invite');
		if (!isAnybodyInvited) await transaction.execute(sql`SELECT monitoring.close(${scope.vacancyId})`);
		await enterPhase(
			transaction,
			scope,
			isAnybodyInvited ? 'interviewing' : 'completed',
			`staff:${scope.staffId}`,
		);
		if (!isAnybodyInvited) return;
		await transaction.execute(sql`
			SELECT vault.queue_staff_mail(m.staff_id, 'interviews-opened', ${scope.locale}, ${scope.vacancyId},
				${JSON.stringify({ title: scope.title, vacancyId: scope.vacancyId })}::jsonb)
			FROM (SELECT DISTINCT staff_id FROM members WHERE vacancy_id = ${scope.vacancyId} AND role = 'interviewer') m`);
	});
}

/** Records what came of an interview; the candidate hears it by mail. @throws DomainError `wrong-phase`, `not-found` */
export async function recordOutcome(scope: VacancyScope, input: OutcomeInput): Promise<void> {
	if (scope.phase !== 'interviewing') throw new DomainError('wrong-phase');
	const masked = await remarkMask(scope.vacancyId);
	await appDatabase().transaction(async (transaction) => {
		const [invited] = await transaction
			.select({ id: decisions.applicationId })
			.from(decisions)
			.where(
				and(
					eq(decisions.applicationId, input.applicationId),
					eq(decisions.vacancyId, scope.vacancyId),
					eq(decisions.outcome, 'invite'),
				),
			);
		if (!invited) throw new DomainError('not-found');
		const [stored] = await transaction
			.insert(outcomes)
			.values({ ...input, vacancyId: scope.vacancyId, decidedBy: scope.staffId })
			.onConflictDoNothing()
			.returning({ id: outcomes.applicationId });
		if (!stored) throw new DomainError('conflict');
		await mailCandidate(transaction, scope, input.applicationId, 'outcome', masked(input.reason));
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'outcome.recorded',
			object: `application:${input.applicationId}`,
			actor: `staff:${scope.staffId}`,
			details: { outcome: input.outcome },
		});
	});
}

/** Ends the procedure when everybody invited has an outcome; equality answers are counted and destroyed. */
export async function completeProcedure(scope: VacancyScope): Promise<void> {
	if (scope.phase !== 'interviewing') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const result = await transaction.execute<{ open: boolean }>(sql`
			SELECT EXISTS (
				SELECT FROM decisions d JOIN applications a ON a.id = d.application_id AND a.status = 'submitted'
				WHERE d.vacancy_id = ${scope.vacancyId} AND d.outcome = 'invite'
					AND NOT EXISTS (SELECT FROM outcomes o WHERE o.application_id = d.application_id)) AS open`);
		if (result.rows[0]?.open) throw new DomainError('incomplete', 'outcome-missing');
		await transaction.execute(sql`SELECT monitoring.close(${scope.vacancyId})`);
		await enterPhase(transaction, scope, 'completed', `staff:${scope.staffId}`);
	});
}

async function mailCandidate(
	transaction: Executor,
	scope: VacancyScope,
	applicationId: string,
	template: string,
	reason: string,
) {
	await transaction.execute(sql`SELECT vault.queue_mail(${applicationId}, ${template},
		${JSON.stringify({ title: scope.title, applicationId, reason })}::jsonb)`);
}
