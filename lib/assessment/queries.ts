import { and, asc, eq, sql } from 'drizzle-orm';
import { appDatabase, blindDatabase } from '@/db/pools';
import { answers } from '@/db/schema/application';
import { assignments, currentScores, scores } from '@/db/schema/assessment';
import { questions } from '@/db/schema/vacancy';
import { blindKey, type VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { answerText, registeredScore } from '@/lib/questionnaire/types';
import { phases } from '@/lib/vacancy/phases';
import { needsDiscussion } from './rules';

/** What an assessor sees of the work: per question how many answers and how many scored. Runs as role blind. */
export async function getQueue(scope: VacancyScope) {
	const result = await blindDatabase().execute<{
		question: number;
		competency: string;
		text: string;
		total: string;
		scored: string;
	}>(sql`SELECT question, competency, text, total, scored FROM blind.queue(${await blindKey(scope)})`);
	return result.rows.map((row) => ({ ...row, total: Number(row.total), scored: Number(row.scored) }));
}

/** The tokens of one question in the assessor's own order. Runs as role blind. */
export async function listTokens(scope: VacancyScope, question: number) {
	const result = await blindDatabase().execute<{ token: string; number: string; scored: boolean }>(
		sql`SELECT token, number, scored FROM blind.tokens(${await blindKey(scope)}, ${question}::smallint)`,
	);
	return result.rows.map((row) => ({ ...row, number: Number(row.number) }));
}

export interface BlindAnswer {
	readonly question: number;
	readonly type: string;
	readonly competency: string;
	readonly questionText: string;
	readonly settings: Readonly<Record<string, unknown>>;
	readonly anchors: Readonly<Record<1 | 3 | 5, string>>;
	/** As people read it: the words of a choice, not its code. */
	readonly maskedText: string;
	/** The score registered for this choice; null when the assessor judges by the anchors. */
	readonly registeredScore: number | null;
	readonly ownScore: number | null;
	readonly ownRationale: string;
	/** The own score was given before the answer was masked further. */
	readonly isBeforeMasking: boolean;
}

/** One masked answer with its rubric and the assessor's own score. Runs as role blind. @throws DomainError `not-found` */
export async function getBlindAnswer(scope: VacancyScope, token: string): Promise<BlindAnswer> {
	const key = await blindKey(scope);
	const result = await blindDatabase().execute<{
		question: number;
		type: string;
		competency: string;
		question_text: string;
		settings: Record<string, unknown>;
		anchor_1: string;
		anchor_3: string;
		anchor_5: string;
		masked_text: string;
		value: number | null;
		rationale: string | null;
		before_masking: boolean;
	}>(sql`SELECT * FROM blind.answer(${key}, ${token})`);
	const row = result.rows[0];
	if (!row) throw new DomainError('not-found', 'answer-away');
	await blindDatabase().execute(sql`SELECT blind.mark_shown(${key}, ${token})`);
	const question = { type: row.type, settings: row.settings, wordLimit: 0 };
	return {
		question: row.question,
		type: row.type,
		competency: row.competency,
		questionText: row.question_text,
		settings: row.settings,
		anchors: { 1: row.anchor_1, 3: row.anchor_3, 5: row.anchor_5 },
		maskedText: answerText(question, row.masked_text, scope.locale),
		registeredScore: registeredScore(question, row.masked_text),
		ownScore: row.value,
		ownRationale: row.rationale ?? '',
		isBeforeMasking: row.before_masking,
	};
}

/** How far the scoring is, in numbers only: for supervisor and chair. */
export async function getProgress(scope: VacancyScope) {
	const [row] = await appDatabase()
		.select({
			assigned: sql<number>`count(*)::int`,
			scored: sql<number>`count(*) FILTER (WHERE EXISTS (SELECT FROM scores s WHERE s.token = ${assignments.token}))::int`,
		})
		.from(assignments)
		.where(and(eq(assignments.vacancyId, scope.vacancyId), eq(assignments.recused, false)));
	return row ?? { assigned: 0, scored: 0 };
}

/**
 * After everybody scored alone: the answers whose scores differ much, with every own score and reason, without names.
 * @throws DomainError `wrong-phase` while scoring is still open: nobody sees another's score before
 */
export async function listDisagreements(scope: VacancyScope) {
	if (!phases[scope.phase].showsPeers) throw new DomainError('wrong-phase');
	const rows = await appDatabase()
		.select({
			answerId: assignments.answerId,
			token: scores.token,
			round: scores.round,
			value: scores.value,
			rationale: scores.rationale,
			isBeforeMasking: scores.beforeMasking,
			position: questions.position,
			question: questions.text,
			competency: questions.competency,
			anchor1: questions.anchor1,
			anchor3: questions.anchor3,
			anchor5: questions.anchor5,
			type: questions.type,
			settings: questions.settings,
			wordLimit: questions.wordLimit,
			maskedText: answers.maskedText,
		})
		.from(scores)
		.innerJoin(assignments, eq(assignments.token, scores.token))
		.innerJoin(answers, eq(answers.id, assignments.answerId))
		.innerJoin(questions, eq(questions.id, assignments.questionId))
		.where(
			and(
				eq(scores.vacancyId, scope.vacancyId),
				sql`${scores.revision} = (SELECT max(l.revision) FROM scores l WHERE l.token = ${scores.token} AND l.round = ${scores.round})`,
			),
		)
		// by token: an order that follows neither time nor person
		.orderBy(asc(questions.position), asc(scores.token));
	const byAnswer = new Map<string, typeof rows>();
	for (const row of rows) byAnswer.set(row.answerId, [...(byAnswer.get(row.answerId) ?? []), row]);
	return [...byAnswer.values()].flatMap((given) => {
		const own = given.filter((row) => row.round === 'own');
		const [first] = own;
		if (!first || !needsDiscussion(own.map((row) => row.value))) return [];
		const { position, question, competency, anchor1, anchor3, anchor5, answerId } = first;
		const moderated = given.filter((row) => row.round === 'moderated');
		return [
			{
				answerId,
				position,
				question,
				competency,
				anchors: { 1: anchor1, 3: anchor3, 5: anchor5 },
				maskedText: answerText(first, first.maskedText ?? '', scope.locale),
				own,
				moderated,
			},
		];
	});
}

/** Every score that counts, for ranking and metrics. */
export async function listCurrentScores(vacancyId: string) {
	return appDatabase()
		.select({
			applicationId: answers.applicationId,
			answerId: currentScores.answerId,
			questionId: currentScores.questionId,
			assessorId: currentScores.assessorId,
			value: currentScores.value,
			round: currentScores.round,
			position: currentScores.position,
		})
		.from(currentScores)
		.innerJoin(answers, eq(answers.id, currentScores.answerId))
		.where(eq(currentScores.vacancyId, vacancyId));
}
