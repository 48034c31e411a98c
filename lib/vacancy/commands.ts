import { and, eq, lte, max, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { lintReasons, lintRuns, approvals, members, memberSides, questions, vacancies, vacancyVersions } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import type { StaffActor, VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { randomKey, sha256 } from '@/lib/id';
import { lint } from '@/lib/linter';
import { canonicalText } from './canonical';
import { type Phase, phases } from './phases';
import { openFindings } from './publication';
import { countCommittee, getApproval, getVacancy, listLintReasons, listQuestions } from './queries';
import { frozenContent, type ReadinessItem, missingForPublication, slugFor } from './rules';
import type { DecisionRuleInput, MemberInput, QuestionInput, VacancyInput } from './schema';

export async function createVacancy(actor: StaffActor, input: { title: string; vacancyLocale: 'nl' | 'en' }): Promise<string> {
	return appDatabase().transaction(async (transaction) => {
		const tail = randomKey().toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 6);
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
		await recordEvent(transaction, { vacancyId: row.id, action: 'vacancy.created', actor: `staff:${actor.staffId}` });
		return row.id;
	});
}

/**
 * Saves a draft when nobody else did since `input.revision`; returns the new revision.
 * @throws DomainError `conflict`, `wrong-phase`
 */
export async function saveVacancy(scope: VacancyScope, input: VacancyInput): Promise<number> {
	requireEditable(scope.phase);
	const { revision, ...values } = input;
	return appDatabase().transaction(async (transaction) => {
		const [row] = await transaction
			.update(vacancies)
			.set({ ...values, updatedAt: sql`now()`, revision: revision + 1 })
			.where(and(eq(vacancies.id, scope.vacancyId), eq(vacancies.revision, revision), eq(vacancies.phase, 'draft')))
			.returning({ revision: vacancies.revision });
		if (!row) throw new DomainError('conflict');
		await storeLintRun(transaction, scope, 'first', values.body, values.locale);
		return row.revision;
	});
}

export async function saveDecisionRule(scope: VacancyScope, input: DecisionRuleInput): Promise<void> {
	requireEditable(scope.phase);
	await appDatabase()
		.update(vacancies)
		.set({ ...input, revision: sql`${vacancies.revision} + 1` })
		.where(eq(vacancies.id, scope.vacancyId));
}

/** Adds a question at the end of its stage, or changes one. Returns its id. */
export async function saveQuestion(scope: VacancyScope, input: QuestionInput): Promise<string> {
	requireEditable(scope.phase);
	const { questionId, stage, ...values } = input;
	return appDatabase().transaction(async (transaction) => {
		if (questionId) {
			const [changed] = await transaction
				.update(questions)
				.set(values)
				.where(and(eq(questions.id, questionId), eq(questions.vacancyId, scope.vacancyId)))
				.returning({ id: questions.id });
			if (!changed) throw new DomainError('not-found');
			return changed.id;
		}
		const [last] = await transaction
			.select({ position: max(questions.position) })
			.from(questions)
			.where(and(eq(questions.vacancyId, scope.vacancyId), eq(questions.stage, stage)));
		const [added] = await transaction
			.insert(questions)
			.values({ ...values, stage, vacancyId: scope.vacancyId, position: (last?.position ?? 0) + 1 })
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

/** @throws DomainError `conflict` when the person is on the other side of the procedure, or a chair exists */
export async function addMember(scope: VacancyScope, input: MemberInput): Promise<void> {
	if (phases[scope.phase].next.length === 0 || scope.phase === 'completed') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const side = input.role === 'supervisor' ? 'sees-originals' : 'judges-blind';
		await joinSide(transaction, scope.vacancyId, input.staffId, side);
		const [added] = await transaction
			.insert(members)
			.values({ vacancyId: scope.vacancyId, staffId: input.staffId, role: input.role, workshopOn: input.workshopOn })
			.onConflictDoNothing()
			.returning({ role: members.role });
		if (!added && input.role === 'chair') throw new DomainError('conflict', 'chair-taken', { role: ['chair-taken'] });
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'member.added',
			object: `staff:${input.staffId}`,
			actor: `staff:${scope.staffId}`,
			details: { role: input.role },
		});
	});
}

/** Takes a role away while the vacancy is a draft or open; the side stays, so that nobody changes sides later. */
export async function removeMember(scope: VacancyScope, staffId: string, role: MemberInput['role']): Promise<void> {
	if (scope.phase !== 'draft' && scope.phase !== 'open') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		await transaction
			.delete(members)
			.where(and(eq(members.vacancyId, scope.vacancyId), eq(members.staffId, staffId), eq(members.role, role)));
		if (scope.phase === 'draft') {
			await transaction.execute(sql`
				DELETE FROM member_sides s WHERE s.vacancy_id = ${scope.vacancyId} AND s.staff_id = ${staffId}
					AND NOT EXISTS (SELECT FROM members m WHERE m.vacancy_id = s.vacancy_id AND m.staff_id = s.staff_id)`);
		}
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'member.removed',
			object: `staff:${staffId}`,
			actor: `staff:${scope.staffId}`,
			details: { role },
		});
	});
}

/** Keeps a finding with a written reason: per finding for a stop, per rule for a warning (publication.ts). */
export async function giveLintReason(scope: VacancyScope, input: { finding: string; reason: string }): Promise<void> {
	requireEditable(scope.phase);
	const values = { reason: input.reason, givenBy: scope.staffId };
	await appDatabase()
		.insert(lintReasons)
		.values({ vacancyId: scope.vacancyId, finding: input.finding, ...values })
		.onConflictDoUpdate({ target: [lintReasons.vacancyId, lintReasons.finding], set: { ...values, givenAt: sql`now()` } });
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
		const values = { textSha256: sha256(vacancy.body), approvedBy: scope.staffId };
		await transaction
			.insert(approvals)
			.values({ vacancyId: scope.vacancyId, ...values })
			.onConflictDoUpdate({ target: approvals.vacancyId, set: { ...values, approvedAt: sql`now()` } });
		await recordEvent(transaction, { vacancyId: scope.vacancyId, action: 'vacancy.approved', actor: `staff:${scope.staffId}` });
	});
}

/** What keeps this draft from being published, measured on what is stored now. */
export async function checkReadiness(scope: VacancyScope, database: Executor = appDatabase()): Promise<ReadinessItem[]> {
	const [vacancy, asked, committee, reasons, approval] = [
		await getVacancy(scope, database),
		await listQuestions(scope, database),
		await countCommittee(scope, database),
		await listLintReasons(scope, database),
		await getApproval(scope, database),
	];
	const { open, reasoned } = openFindings(vacancy.body, vacancy.locale, reasons);
	const lintState = {
		open: open.length,
		needsSecondReader: reasoned > 0,
		approved: approval?.textSha256 === sha256(vacancy.body),
	};
	return missingForPublication(vacancy, asked, committee, lintState, new Date());
}

/**
 * Publishes: from here on text, questions, anchors and rule are frozen and their hash is stored.
 * @throws DomainError `incomplete` when the checklist is not empty
 */
export async function publishVacancy(scope: VacancyScope): Promise<{ sha256: string }> {
	return appDatabase().transaction(async (transaction) => {
		await transaction.execute(sql`SELECT 1 FROM vacancies WHERE id = ${scope.vacancyId} FOR UPDATE`);
		const vacancy = await getVacancy(scope, transaction);
		if (vacancy.phase !== 'draft') throw new DomainError('wrong-phase');
		const missing = await checkReadiness(scope, transaction);
		if (missing.length > 0) throw new DomainError('incomplete', 'not-ready');
		const canonical = canonicalText(frozenContent(vacancy, await listQuestions(scope, transaction)));
		const hash = sha256(canonical);
		await transaction.insert(vacancyVersions).values({
			vacancyId: scope.vacancyId,
			number: 1,
			canonical,
			sha256: hash,
			reason: 'publication',
			createdBy: scope.staffId,
		});
		await storeLintRun(transaction, scope, 'publication', vacancy.body, vacancy.locale);
		await enterPhase(transaction, scope, 'open', `staff:${scope.staffId}`, { sha256: hash });
		return { sha256: hash };
	});
}

/** Moves the closing time to later: an event, not a step back. */
export async function extendClosing(scope: VacancyScope, closesAt: Date): Promise<void> {
	await appDatabase().transaction(async (transaction) => {
		const [row] = await transaction
			.update(vacancies)
			.set({ closesAt, updatedAt: sql`now()` })
			.where(and(eq(vacancies.id, scope.vacancyId), eq(vacancies.phase, 'open'), lte(vacancies.closesAt, closesAt)))
			.returning({ id: vacancies.id });
		if (!row) throw new DomainError('wrong-phase');
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'closing.extended',
			actor: `staff:${scope.staffId}`,
			details: { closesAt: closesAt.toISOString() },
		});
	});
}

/** Ends a procedure before its time; candidates are told by the job that follows. */
export async function cancelProcedure(scope: VacancyScope): Promise<void> {
	await appDatabase().transaction((transaction) => enterPhase(transaction, scope, 'cancelled', `staff:${scope.staffId}`));
}

/** Moves every open vacancy whose closing time passed, with the grace for whoever is on the last page, to screening. */
export async function closeDueVacancies(): Promise<number> {
	return appDatabase().transaction(async (transaction) => {
		const due = await transaction
			.select({ vacancyId: vacancies.id })
			.from(vacancies)
			.where(and(eq(vacancies.phase, 'open'), sql`${vacancies.closesAt} < now() - interval '15 minutes'`))
			.for('update', { skipLocked: true });
		for (const scope of due) await enterPhase(transaction, scope, 'screening', 'system');
		return due.length;
	});
}

/** One step forward in the phase table, with its event. The database refuses any other step. */
export async function enterPhase(
	transaction: Executor,
	scope: Pick<VacancyScope, 'vacancyId'>,
	phase: Phase,
	actor: `staff:${string}` | 'system',
	details: Readonly<Record<string, string | number>> = {},
): Promise<void> {
	await transaction
		.update(vacancies)
		.set({ phase, updatedAt: sql`now()` })
		.where(eq(vacancies.id, scope.vacancyId));
	await recordEvent(transaction, {
		vacancyId: scope.vacancyId,
		action: `procedure.${phase}`,
		actor,
		origin: actor === 'system' ? 'worker' : 'web',
		details,
	});
	await transaction.execute(
		sql`SELECT enqueue('metrics.compute', ${JSON.stringify({ vacancyId: scope.vacancyId })}::jsonb, ${`metrics:${scope.vacancyId}`})`,
	);
}

async function joinSide(transaction: Executor, vacancyId: string, staffId: string, side: 'judges-blind' | 'sees-originals') {
	await transaction.insert(memberSides).values({ vacancyId, staffId, side }).onConflictDoNothing();
	const [row] = await transaction
		.select({ side: memberSides.side })
		.from(memberSides)
		.where(and(eq(memberSides.vacancyId, vacancyId), eq(memberSides.staffId, staffId)));
	if (row?.side !== side) throw new DomainError('conflict', 'side-conflict', { role: ['side-conflict'] });
}

/** The first non-empty text and the published one are kept, for the evaluation of the linter itself. */
async function storeLintRun(
	transaction: Executor,
	scope: VacancyScope,
	moment: 'first' | 'publication',
	body: string,
	language: 'nl' | 'en',
) {
	if (body.trim() === '') return;
	const { findings, ruleSetVersion, document } = lint(body, { lang: language });
	await transaction
		.insert(lintRuns)
		.values({
			vacancyId: scope.vacancyId,
			moment,
			ruleSetVersion,
			textSha256: sha256(body),
			findings: findings.map(({ rule, category, severity, start, end }) => ({ rule, category, severity, start, end })),
			document: { ...document },
		})
		.onConflictDoNothing();
}

function requireEditable(phase: Phase): void {
	if (!phases[phase].mayEdit) throw new DomainError('wrong-phase');
}
