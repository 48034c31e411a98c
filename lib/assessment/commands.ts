import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { appDatabase, blindDatabase, type Executor } from '@/db/pools';
import { answers, applications } from '@/db/schema/application';
import { assignments } from '@/db/schema/assessment';
import { members, questions, vacancies, vacancyVersions } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import { blindKey, type VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { enterPhase } from '@/lib/vacancy/publication';
import { assign } from './rules';

/**
 * Opens scoring: every answer is confirmed, every answer that counts gets its assessors, every assessor an order of their
 * own. Declarations and other answers without weight go to nobody.
 * @throws DomainError `wrong-phase`, `incomplete`
 */
export async function openScoring(scope: VacancyScope): Promise<void> {
	if (scope.phase !== 'screening') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const submitted = await transaction
			.select({ answerId: answers.id, questionId: answers.questionId, redaction: answers.redaction })
			.from(answers)
			.innerJoin(
				applications,
				and(eq(applications.id, answers.applicationId), eq(applications.status, 'submitted')),
			)
			.where(eq(answers.vacancyId, scope.vacancyId));
		if (submitted.length === 0) throw new DomainError('incomplete', 'nothing-to-score');
		if (submitted.some((answer) => answer.redaction !== 'confirmed'))
			throw new DomainError('incomplete', 'redaction-open');
		const counting = new Set(
			(
				await transaction
					.select({ id: questions.id })
					.from(questions)
					.where(and(eq(questions.vacancyId, scope.vacancyId), gt(questions.weight, 0)))
			).map(({ id }) => id),
		);
		const scored = submitted.filter(({ questionId }) => counting.has(questionId));
		const assessors = await listAssessors(transaction, scope.vacancyId);
		const [rule] = await transaction
			.select({ raters: vacancies.ratersRequired, seed: vacancyVersions.sha256 })
			.from(vacancies)
			.innerJoin(
				vacancyVersions,
				and(eq(vacancyVersions.vacancyId, vacancies.id), eq(vacancyVersions.number, 1)),
			)
			.where(eq(vacancies.id, scope.vacancyId));
		if (!rule || assessors.length < rule.raters) throw new DomainError('incomplete', 'raters-few');
		const dealt = assign(scored, assessors, rule.raters, rule.seed);
		for (let start = 0; start < dealt.length; start += 1000) {
			await transaction
				.insert(assignments)
				.values(dealt.slice(start, start + 1000).map((row) => ({ ...row, vacancyId: scope.vacancyId })));
		}
		await enterPhase(transaction, scope, 'scoring', `staff:${scope.staffId}`, { answers: scored.length });
		for (const assessor of assessors) {
			await transaction.execute(sql`SELECT vault.queue_staff_mail(${assessor}, 'scoring-opened', ${scope.locale}, ${scope.vacancyId},
				${JSON.stringify({ title: scope.title, vacancyId: scope.vacancyId })}::jsonb)`);
		}
	});
}

async function listAssessors(transaction: Executor, vacancyId: string): Promise<string[]> {
	const rows = await transaction
		.selectDistinct({ staffId: members.staffId })
		.from(members)
		.where(and(eq(members.vacancyId, vacancyId), inArray(members.role, ['assessor', 'chair'])));
	return rows.map((row) => row.staffId).sort();
}

/** Stores the assessor's own score as a new revision. Runs as role blind. @throws DomainError `not-found` */
export async function giveScore(
	scope: VacancyScope,
	input: { token: string; score: number; rationale: string },
): Promise<void> {
	const result = await blindDatabase().execute<{ stored: boolean }>(
		sql`SELECT blind.give_score(${await blindKey(scope)}, ${input.token}, ${input.score}::smallint, ${input.rationale}) AS stored`,
	);
	if (!result.rows[0]?.stored) throw new DomainError('not-found', 'answer-away');
}

/** "This identifies someone": takes the answer out of every queue and tells the supervisor. Runs as role blind. */
export async function flagAnswer(
	scope: VacancyScope,
	input: { token: string; remark: string },
): Promise<void> {
	const result = await blindDatabase().execute<{ flagged: boolean }>(
		sql`SELECT blind.flag(${await blindKey(scope)}, ${input.token}, ${input.remark}) AS flagged`,
	);
	if (!result.rows[0]?.flagged) throw new DomainError('not-found', 'answer-away');
	const supervisors = await appDatabase()
		.select({ staffId: members.staffId })
		.from(members)
		.where(and(eq(members.vacancyId, scope.vacancyId), eq(members.role, 'supervisor')));
	for (const { staffId } of supervisors) {
		await appDatabase().execute(sql`SELECT vault.queue_staff_mail(${staffId}, 'answer-returned', ${scope.locale}, ${scope.vacancyId},
			${JSON.stringify({ title: scope.title, vacancyId: scope.vacancyId })}::jsonb)`);
	}
}

/** "I think I know the writer": somebody else of the committee scores this answer, when there is somebody. */
export async function recuse(scope: VacancyScope, token: string): Promise<void> {
	const result = await blindDatabase().execute<{ recused: boolean }>(
		sql`SELECT blind.recuse(${await blindKey(scope)}, ${token}) AS recused`,
	);
	if (!result.rows[0]?.recused) throw new DomainError('not-found');
	await appDatabase().execute(sql`
		INSERT INTO assignments (vacancy_id, assessor_id, question_id, answer_id, position)
		SELECT t.vacancy_id, m.staff_id, t.question_id, t.answer_id,
			(SELECT coalesce(max(p.position), 0) + 1 FROM assignments p WHERE p.assessor_id = m.staff_id AND p.question_id = t.question_id)
		FROM assignments t
		JOIN members m ON m.vacancy_id = t.vacancy_id AND m.role IN ('assessor', 'chair')
		WHERE t.token = ${token} AND NOT EXISTS (SELECT FROM assignments o WHERE o.answer_id = t.answer_id AND o.assessor_id = m.staff_id)
		ORDER BY (SELECT count(*) FROM assignments l WHERE l.assessor_id = m.staff_id AND l.vacancy_id = t.vacancy_id) LIMIT 1`);
}

/**
 * Ends the scoring when every answer has at least two scores and nobody has work left.
 * @throws DomainError `incomplete`
 */
export async function closeScoring(scope: VacancyScope): Promise<void> {
	if (scope.phase !== 'scoring') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const result = await transaction.execute<{ open: boolean }>(sql`
			SELECT EXISTS (
				SELECT FROM answers a JOIN applications p ON p.id = a.application_id AND p.status = 'submitted'
					JOIN questions q ON q.id = a.question_id AND q.weight > 0
				WHERE a.vacancy_id = ${scope.vacancyId} AND (
					a.redaction <> 'confirmed'
					OR EXISTS (SELECT FROM assignments t WHERE t.answer_id = a.id AND NOT t.recused
						AND NOT EXISTS (SELECT FROM scores s WHERE s.token = t.token))
					OR (SELECT count(*) FROM current_scores c WHERE c.answer_id = a.id) < 2)
			) AS open`);
		if (result.rows[0]?.open) throw new DomainError('incomplete', 'scores-missing');
		await enterPhase(transaction, scope, 'moderation', `staff:${scope.staffId}`);
	});
}

/** A revised score after discussion: a second record with a reason; the original stays. */
export async function moderateScore(
	scope: VacancyScope,
	input: { token: string; score: number; rationale: string },
): Promise<void> {
	if (scope.phase !== 'moderation') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const result = await transaction.execute(sql`
			INSERT INTO scores (token, round, revision, vacancy_id, value, rationale)
			SELECT t.token, 'moderated', coalesce((SELECT max(s.revision) FROM scores s WHERE s.token = t.token AND s.round = 'moderated'), 0) + 1,
				t.vacancy_id, ${input.score}, ${input.rationale}
			FROM assignments t WHERE t.token = ${input.token} AND t.vacancy_id = ${scope.vacancyId}`);
		if (!result.rowCount) throw new DomainError('not-found');
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'score.moderated',
			object: `assignment:${input.token}`,
			actor: `staff:${scope.staffId}`,
		});
	});
}
