import { and, asc, eq } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { answers, applications } from '@/db/schema/application';
import { decisions, outcomes } from '@/db/schema/decision';
import { questions, vacancies, vacancyVersions } from '@/db/schema/vacancy';
import { listCurrentScores } from '@/lib/assessment/queries';
import type { VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { answerText, isDeclaration } from '@/lib/questionnaire/types';
import { phases } from '@/lib/vacancy/phases';
import { rank } from './rules';

/**
 * The ranking by the registered rule, by candidate code. It does not exist before everybody scored alone.
 * @throws DomainError `wrong-phase`
 */
export async function getRanking(scope: VacancyScope) {
	if (!phases[scope.phase].showsPeers) throw new DomainError('wrong-phase');
	const [rule] = await appDatabase()
		.select({
			minimumScore: vacancies.minimumScore,
			inviteCount: vacancies.inviteCount,
			tieRule: vacancies.tieRule,
			sha256: vacancyVersions.sha256,
		})
		.from(vacancies)
		.innerJoin(
			vacancyVersions,
			and(eq(vacancyVersions.vacancyId, vacancies.id), eq(vacancyVersions.number, 1)),
		)
		.where(eq(vacancies.id, scope.vacancyId));
	if (!rule || rule.minimumScore === null || rule.inviteCount === null || rule.tieRule === null) {
		throw new Error('a published vacancy has a decision rule');
	}
	const { minimumScore, inviteCount, tieRule, sha256 } = rule;
	const asked = await appDatabase()
		.select({
			questionId: questions.id,
			weight: questions.weight,
			competency: questions.competency,
			position: questions.position,
		})
		.from(questions)
		.where(and(eq(questions.vacancyId, scope.vacancyId), eq(questions.stage, 'application')))
		.orderBy(asc(questions.position));
	const scored = asked.filter((question) => question.weight > 0);
	const candidates = await appDatabase()
		.select({ applicationId: applications.id, code: applications.code })
		.from(applications)
		.where(and(eq(applications.vacancyId, scope.vacancyId), eq(applications.status, 'submitted')));
	const codes = new Map(candidates.map((row) => [row.applicationId, row.code]));
	const ranking = rank(
		[...codes.keys()],
		scored,
		await listCurrentScores(scope.vacancyId),
		{ minimumScore, inviteCount, tieRule },
		sha256,
	);
	return {
		rule: { minimumScore, inviteCount, tieRule, sha256 },
		questions: scored,
		rows: ranking.map((row) => ({ ...row, code: codes.get(row.applicationId) ?? '' })),
	};
}

/** The decisions as taken, with the rule's outcome beside them. */
export async function listDecisions(scope: VacancyScope) {
	return appDatabase()
		.select({
			applicationId: decisions.applicationId,
			code: applications.code,
			status: applications.status,
			rank: decisions.rank,
			total: decisions.total,
			ruleOutcome: decisions.ruleOutcome,
			outcome: decisions.outcome,
			reason: decisions.reason,
			final: outcomes.outcome,
			finalReason: outcomes.reason,
		})
		.from(decisions)
		.innerJoin(applications, eq(applications.id, decisions.applicationId))
		.leftJoin(outcomes, eq(outcomes.applicationId, decisions.applicationId))
		.where(eq(decisions.vacancyId, scope.vacancyId))
		.orderBy(asc(decisions.rank), asc(applications.code));
}

/** The masked answers of one candidate, for whoever decides about the ranking. */
export async function listMaskedAnswers(scope: VacancyScope, applicationId: string) {
	if (!phases[scope.phase].showsPeers) throw new DomainError('wrong-phase');
	const rows = await appDatabase()
		.select({
			position: questions.position,
			question: questions.text,
			competency: questions.competency,
			type: questions.type,
			settings: questions.settings,
			wordLimit: questions.wordLimit,
			maskedText: answers.maskedText,
		})
		.from(answers)
		.innerJoin(questions, eq(questions.id, answers.questionId))
		.where(
			and(
				eq(answers.vacancyId, scope.vacancyId),
				eq(answers.applicationId, applicationId),
				eq(answers.redaction, 'confirmed'),
			),
		)
		.orderBy(asc(questions.position));
	if (rows.length === 0) throw new DomainError('not-found');
	return (
		rows
			// A declaration is between the candidate and the supervisor.
			.filter((row) => !isDeclaration(row))
			.map(({ position, question, competency, maskedText, ...typed }) => ({
				position,
				question,
				competency,
				maskedText: answerText(typed, maskedText ?? '', scope.locale),
			}))
	);
}
