import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { approvals, libraryQuestions, lintReasons, members, questions, vacancies } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import type { StaffActor, VacancyScope } from '@/lib/auth/gate';
import { joinSide } from '@/lib/committee/commands';
import { DomainError } from '@/lib/errors';
import { randomKey, sha256 } from '@/lib/id';
import { countUses } from '@/lib/language-check/commands';
import { getLanguageSettings } from '@/lib/language-check/queries';
import type { Stage } from '@/lib/questionnaire/library';
import { isDeclaration, isQuestionType } from '@/lib/questionnaire/types';
import { canonicalText, readContent } from './canonical';
import { type Phase, phases } from './phases';
import { findInQuestions, isWeighty, storeLintRun } from './publication';
import { getVacancy, listQuestions } from './queries';
import { isAnchored, slugFor } from './rules';
import type { DecisionRuleInput, LintUse, QuestionInput, VacancyInput } from './schema';

export async function createVacancy(
	actor: StaffActor,
	input: { title: string; vacancyLocale: 'nl' | 'en' },
): Promise<string> {
	return appDatabase().transaction(async (transaction) => {
		const tail = randomKey()
			.toLowerCase()
			.replace(/[^a-z0-9]/g, '')
			.slice(0, 6);
		const [row] = await transaction
			.insert(vacancies)
			.values({
				organisationId: actor.organisationId,
				title: input.title,
				locale: input.vacancyLocale,
				slug: slugFor(input.title, tail),
				createdBy: actor.staffId,
			})
			.returning({ id: vacancies.id });
		if (!row) throw new Error('vacancy was not stored');
		await joinSide(transaction, row.id, actor.staffId, 'judges-blind');
		await transaction.insert(members).values({ vacancyId: row.id, staffId: actor.staffId, role: 'manager' });
		await recordEvent(transaction, {
			vacancyId: row.id,
			action: 'vacancy.created',
			actor: `staff:${actor.staffId}`,
		});
		return row.id;
	});
}

/**
 * Saves a draft when nobody else did since `input.revision`; returns the new revision.
 * @throws DomainError `conflict`, `wrong-phase`
 */
export async function saveVacancy(
	scope: VacancyScope,
	input: Omit<VacancyInput, 'priorityRoundOn'> & Partial<Pick<VacancyInput, 'priorityRoundOn'>>,
	uses: readonly LintUse[] = [],
): Promise<number> {
	requireEditable(scope.phase);
	const { revision, ...values } = input;
	return appDatabase().transaction(async (transaction) => {
		const [row] = await transaction
			.update(vacancies)
			.set({ ...values, updatedAt: sql`now()`, revision: revision + 1 })
			.where(
				and(
					eq(vacancies.id, scope.vacancyId),
					eq(vacancies.revision, revision),
					eq(vacancies.phase, 'draft'),
				),
			)
			.returning({ revision: vacancies.revision });
		if (!row) throw new DomainError('conflict');
		await storeLintRun(transaction, scope, 'first', values.body, values.locale);
		await countUses(transaction, scope, uses);
		return row.revision;
	});
}

/**
 * Saves the rule when nobody else did since `input.revision`; returns the new revision.
 * @throws DomainError `conflict`, `wrong-phase`
 */
export async function saveDecisionRule(
	scope: VacancyScope,
	{ revision, ...rule }: Omit<DecisionRuleInput, 'revision'> & { readonly revision?: number },
): Promise<number> {
	requireEditable(scope.phase);
	const [row] = await appDatabase()
		.update(vacancies)
		.set({ ...rule, updatedAt: sql`now()`, ruleRevision: sql`${vacancies.ruleRevision} + 1` })
		.where(
			and(
				eq(vacancies.id, scope.vacancyId),
				eq(vacancies.phase, 'draft'),
				revision === undefined ? undefined : eq(vacancies.ruleRevision, revision),
			),
		)
		.returning({ revision: vacancies.ruleRevision });
	if (!row) throw new DomainError('conflict');
	return row.revision;
}

/** The most questions of one stage that the database takes. */
const mostQuestions = 20;

/** A question as it is stored; without settings those of an open question, without a revision whatever is there. */
export type QuestionToSave = Omit<QuestionInput, 'settings' | 'revision'> &
	Partial<Pick<QuestionInput, 'settings' | 'revision'>>;

/**
 * Changes a question when nobody else did since `input.revision`, or adds one at the end of its stage: declarations stand
 * after the questions. Returns its id.
 * @throws DomainError `conflict`, `not-found`, `wrong-phase`, `incomplete` when there are twenty already
 */
export async function saveQuestion(scope: VacancyScope, input: QuestionToSave): Promise<string> {
	requireEditable(scope.phase);
	const { questionId, stage, revision, ...values } = input;
	return appDatabase().transaction(async (transaction) => {
		const asked = (await listQuestions(scope, transaction)).filter((question) => question.stage === stage);
		if (questionId) {
			if (!asked.some(({ id }) => id === questionId)) throw new DomainError('not-found');
			const [changed] = await transaction
				.update(questions)
				.set({ ...values, revision: sql`${questions.revision} + 1` })
				.where(
					and(
						eq(questions.id, questionId),
						eq(questions.vacancyId, scope.vacancyId),
						revision === undefined ? undefined : eq(questions.revision, revision),
					),
				)
				.returning({ id: questions.id });
			if (!changed) throw new DomainError('conflict');
			return changed.id;
		}
		if (asked.length >= mostQuestions) throw new DomainError('incomplete', 'questions-many');
		const after = isDeclaration(values) ? asked : asked.filter((question) => !isDeclaration(question));
		const position = after.length + 1;
		await transaction.execute(sql`SET CONSTRAINTS ALL DEFERRED`);
		await transaction.execute(sql`
			UPDATE questions SET position = position + 1
			WHERE vacancy_id = ${scope.vacancyId} AND stage = ${stage} AND position >= ${position}`);
		const [added] = await transaction
			.insert(questions)
			.values({ ...values, stage, vacancyId: scope.vacancyId, position })
			.returning({ id: questions.id });
		if (!added) throw new Error('question was not stored');
		return added.id;
	});
}

/** Removes a question and closes the gap in the numbering. */
export async function removeQuestion(scope: VacancyScope, questionId: string): Promise<void> {
	requireEditable(scope.phase);
	await appDatabase().transaction(async (transaction) => {
		const [gone] = await transaction
			.delete(questions)
			.where(and(eq(questions.id, questionId), eq(questions.vacancyId, scope.vacancyId)))
			.returning({ stage: questions.stage, position: questions.position });
		if (!gone) throw new DomainError('not-found');
		await transaction.execute(sql`SET CONSTRAINTS ALL DEFERRED`);
		await transaction.execute(sql`
			UPDATE questions SET position = position - 1
			WHERE vacancy_id = ${scope.vacancyId} AND stage = ${gone.stage} AND position > ${gone.position}`);
	});
}

/**
 * Keeps a question in the library of the vacancy's organisation, for later procedures.
 * @throws DomainError `not-found`; `incomplete` when anchors miss or the language check has something to say, `conflict`
 * when it is there already
 */
export async function keepQuestion(scope: VacancyScope, questionId: string): Promise<void> {
	await appDatabase().transaction(async (transaction) => {
		const { organisationId, locale } = await getVacancy(scope, transaction);
		const question = (await listQuestions(scope, transaction)).find(({ id }) => id === questionId);
		if (!question) throw new DomainError('not-found');
		if (!isAnchored(question)) throw new DomainError('incomplete', 'library-unready');
		const settings = await getLanguageSettings(scope, transaction);
		const found = findInQuestions([question], locale, settings).filter(({ finding }) => isWeighty(finding));
		if (found.length > 0) throw new DomainError('incomplete', 'library-findings');
		const { id: _, vacancyId: _of, position: _at, revision: _changed, ...kept } = question;
		const [added] = await transaction
			.insert(libraryQuestions)
			.values({ ...kept, organisationId, locale, createdBy: scope.staffId })
			.onConflictDoNothing()
			.returning({ id: libraryQuestions.id });
		if (!added) throw new DomainError('conflict', 'library-known');
	});
}

/** Copies a question of the organisation's own library into the draft. @throws DomainError `not-found`, `wrong-phase` */
export async function copyKeptQuestion(scope: VacancyScope, ownId: string): Promise<Stage> {
	const [kept] = await appDatabase()
		.select(getTableColumns(libraryQuestions))
		.from(libraryQuestions)
		.innerJoin(vacancies, eq(vacancies.organisationId, libraryQuestions.organisationId))
		.where(and(eq(libraryQuestions.id, ownId), eq(vacancies.id, scope.vacancyId)));
	if (!kept || !isQuestionType(kept.type)) throw new DomainError('not-found', 'library-unknown');
	const { id: _, organisationId: _of, locale: _in, createdBy: _by, createdAt: _at, type, ...question } = kept;
	await saveQuestion(scope, { ...question, type, questionId: null });
	return kept.stage;
}

/** Takes a question out of the organisation's library; vacancies that use it keep theirs. */
export async function dropKeptQuestion(scope: VacancyScope, ownId: string): Promise<void> {
	const { organisationId } = await getVacancy(scope);
	await appDatabase()
		.delete(libraryQuestions)
		.where(and(eq(libraryQuestions.id, ownId), eq(libraryQuestions.organisationId, organisationId)));
}

/** Changes places with the question before or after it in the same stage, declarations among each other; at an end nothing happens. */
export async function moveQuestion(
	scope: VacancyScope,
	questionId: string,
	direction: 'up' | 'down',
): Promise<void> {
	requireEditable(scope.phase);
	await appDatabase().transaction(async (transaction) => {
		const asked = await listQuestions(scope, transaction);
		const moved = asked.find((question) => question.id === questionId);
		if (!moved) throw new DomainError('not-found');
		const target = moved.position + (direction === 'up' ? -1 : 1);
		const other = asked.find((question) => question.stage === moved.stage && question.position === target);
		if (!other || isDeclaration(other) !== isDeclaration(moved)) return;
		await transaction.execute(sql`
			UPDATE questions SET position = CASE id WHEN ${moved.id}::uuid THEN ${target}::int ELSE ${moved.position}::int END
			WHERE vacancy_id = ${scope.vacancyId} AND id IN (${moved.id}::uuid, ${other.id}::uuid)`);
	});
}

/** Keeps a finding with a written reason: per finding for a stop, per rule for a warning (publication.ts). */
export async function giveLintReason(
	scope: VacancyScope,
	input: { finding: string; reason: string },
): Promise<void> {
	requireEditable(scope.phase);
	const values = { reason: input.reason, givenBy: scope.staffId };
	await appDatabase()
		.insert(lintReasons)
		.values({ vacancyId: scope.vacancyId, finding: input.finding, ...values })
		.onConflictDoUpdate({
			target: [lintReasons.vacancyId, lintReasons.finding],
			set: { ...values, givenAt: sql`now()` },
		});
}

/**
 * The second reader's approval: somebody who did not write the vacancy. It holds for this text only.
 * @throws DomainError `not-found` for the author, who cannot approve
 */
export async function approveText(scope: VacancyScope): Promise<void> {
	requireEditable(scope.phase);
	await appDatabase().transaction(async (transaction) => {
		const vacancy = await getVacancy(scope, transaction);
		if (vacancy.createdBy === scope.staffId) throw new DomainError('not-found');
		const asked = await listQuestions(scope, transaction);
		const values = {
			textSha256: sha256(canonicalText(readContent(vacancy, asked))),
			approvedBy: scope.staffId,
		};
		await transaction
			.insert(approvals)
			.values({ vacancyId: scope.vacancyId, ...values })
			.onConflictDoUpdate({ target: approvals.vacancyId, set: { ...values, approvedAt: sql`now()` } });
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'vacancy.approved',
			actor: `staff:${scope.staffId}`,
		});
	});
}

function requireEditable(phase: Phase): void {
	if (!phases[phase].mayEdit) throw new DomainError('wrong-phase');
}
