import { and, eq, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { applications, draftAnswers } from '@/db/schema/application';
import { vacancies } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { DomainError } from '@/lib/errors';
import { getDraft } from './queries';
import { acceptsAnswers, answerProblem, maySteer } from './rules';
import type { AnswerInput } from './schema';

/**
 * Begins a draft for this browser, or finds the one it began before. Returns its id.
 * @throws DomainError `not-found`, `closed`
 */
export async function startApplication(
	slug: string,
	keySha256: string,
	locale: 'nl' | 'en',
): Promise<string> {
	return appDatabase().transaction(async (transaction) => {
		const [vacancy] = await transaction
			.select({ id: vacancies.id, phase: vacancies.phase, closesAt: vacancies.closesAt })
			.from(vacancies)
			.where(eq(vacancies.slug, slug));
		if (!vacancy || vacancy.phase === 'draft') throw new DomainError('not-found');
		const [known] = await transaction
			.select({ id: applications.id })
			.from(applications)
			.where(and(eq(applications.accessKeySha256, keySha256), eq(applications.vacancyId, vacancy.id)));
		if (known) return known.id;
		if (!acceptsAnswers(vacancy.phase, vacancy.closesAt, new Date(), false)) throw new DomainError('closed');
		const [row] = await transaction
			.insert(applications)
			.values({ vacancyId: vacancy.id, locale, accessKeySha256: keySha256 })
			.returning({ id: applications.id });
		if (!row) throw new Error('application was not stored');
		await recordEvent(transaction, {
			vacancyId: vacancy.id,
			action: 'application.started',
			actor: 'candidate',
		});
		return row.id;
	});
}

export interface SavedAnswer {
	readonly revision: number;
	readonly savedAt: Date;
	/** Set when another tab or device saved a newer text: nothing was overwritten, this is that text. */
	readonly newerText?: string;
}

/**
 * Saves one answer of a draft. `input.revision` is the revision the browser last saw (0: none yet); an older one
 * changes nothing and gives the newer text back.
 * @throws DomainError `closed`, `wrong-phase`
 */
export async function saveAnswer(scope: ApplicationScope, input: AnswerInput): Promise<SavedAnswer> {
	if (scope.status !== 'draft') throw new DomainError('wrong-phase');
	if (!acceptsAnswers(scope.phase, scope.closesAt, new Date(), true)) throw new DomainError('closed');
	const known = sql`${draftAnswers.revision} = ${input.revision}`;
	const result = await appDatabase().execute<{ revision: number; saved_at: string }>(sql`
		WITH draft AS (
			-- Waits for a submission in another tab: a late save must not leave text behind after it.
			SELECT id FROM applications WHERE id = ${scope.applicationId} AND status = 'draft' FOR SHARE
		), saved AS (
			INSERT INTO draft_answers (application_id, question_id, text)
			SELECT draft.id, q.id, ${input.text} FROM draft, questions q
			WHERE q.id = ${input.questionId} AND q.vacancy_id = ${scope.vacancyId} AND q.stage = 'application'
			ON CONFLICT (application_id, question_id) DO UPDATE
				SET text = excluded.text, revision = draft_answers.revision + 1, saved_at = now() WHERE ${known}
			RETURNING revision, saved_at
		)
		-- Counted only with a text that was stored, so that a repeated request does not count twice.
		SELECT revision, saved_at, vault.note_removed(${scope.vacancyId}, ${JSON.stringify(input.removed ?? {})}::jsonb) FROM saved`);
	const saved = result.rows[0];
	if (saved) return { revision: saved.revision, savedAt: new Date(saved.saved_at) };
	const [newer] = await appDatabase()
		.select({ revision: draftAnswers.revision, savedAt: draftAnswers.savedAt, text: draftAnswers.text })
		.from(draftAnswers)
		.where(
			and(eq(draftAnswers.applicationId, scope.applicationId), eq(draftAnswers.questionId, input.questionId)),
		);
	if (!newer) throw new DomainError('wrong-phase', 'draft-gone');
	if (newer.text === input.text) return { revision: newer.revision, savedAt: newer.savedAt };
	return { revision: newer.revision, savedAt: newer.savedAt, newerText: newer.text };
}

export async function declareWritingAid(
	scope: ApplicationScope,
	writingAid: 'none' | 'spelling' | 'people' | 'ai',
): Promise<void> {
	await appDatabase()
		.update(applications)
		.set({ writingAid })
		.where(eq(applications.id, scope.applicationId));
}

/**
 * Sends the application: the answers move to the vault, a confirmation goes out, masking begins. All or nothing, once.
 * @throws DomainError `closed`, `incomplete` (an answer or the proven address is missing)
 */
export async function submitApplication(scope: ApplicationScope): Promise<void> {
	if (scope.status === 'submitted') return; // a second click: there is one application, and it is in
	if (scope.status !== 'draft') throw new DomainError('wrong-phase');
	if (!acceptsAnswers(scope.phase, scope.closesAt, new Date(), true)) throw new DomainError('closed');
	await appDatabase().transaction(async (transaction) => {
		const [row] = await transaction
			.update(applications)
			.set({ status: 'submitted', submittedAt: sql`now()` })
			.where(and(eq(applications.id, scope.applicationId), eq(applications.status, 'draft')))
			.returning({ id: applications.id });
		if (!row) return; // sent by another click
		// Read behind the lock on the application: no save can come in between.
		const draft = await getDraft(scope, transaction);
		const problems = draft.questions.map(answerProblem);
		if (problems.includes('answer-empty')) throw new DomainError('incomplete', 'answers-missing');
		if (problems.includes('answer-over-limit')) throw new DomainError('incomplete', 'answers-over-limit');
		const other = problems.find((problem) => problem !== null);
		if (other) throw new DomainError('incomplete', other);
		try {
			await transaction.execute(sql`SELECT vault.receive(${scope.applicationId})`);
		} catch (error) {
			if (databaseCode(error) === '23514') throw new DomainError('incomplete', 'email-unproven');
			throw error;
		}
		await transaction.execute(sql`SELECT vault.queue_mail(${scope.applicationId}, 'application-received',
			${JSON.stringify({ title: draft.vacancy.title, applicationId: scope.applicationId })}::jsonb)`);
		await transaction.execute(sql`SELECT enqueue('redaction.propose',
			${JSON.stringify({ applicationId: scope.applicationId })}::jsonb, ${`redaction:${scope.applicationId}`})`);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'application.submitted',
			object: `application:${scope.applicationId}`,
			actor: 'candidate',
		});
	});
}

/** Takes a submitted application back to a draft while the vacancy is open. @throws DomainError `closed` */
export async function reopenApplication(scope: ApplicationScope): Promise<void> {
	if (scope.status !== 'submitted') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		try {
			await transaction.execute(sql`SELECT vault.reopen(${scope.applicationId})`);
		} catch (error) {
			if (databaseCode(error) === '23514') throw new DomainError('closed');
			throw error;
		}
		await transaction
			.update(applications)
			.set({ status: 'draft', submittedAt: null })
			.where(eq(applications.id, scope.applicationId));
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'application.reopened',
			object: `application:${scope.applicationId}`,
			actor: 'candidate',
		});
	});
}

/**
 * Withdraws: nobody assesses it any more, and its equality answers are destroyed.
 * @throws DomainError `wrong-phase` once the procedure has ended
 */
export async function withdrawApplication(scope: ApplicationScope): Promise<void> {
	if (scope.status === 'withdrawn') return;
	if (!maySteer(scope.phase)) throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		await transaction
			.update(applications)
			.set({ status: 'withdrawn' })
			.where(eq(applications.id, scope.applicationId));
		await transaction.execute(sql`SELECT monitoring.forget(${scope.applicationId})`);
		if (scope.status === 'submitted')
			await transaction.execute(
				sql`SELECT vault.queue_mail(${scope.applicationId}, 'application-withdrawn', ${JSON.stringify({ title: await titleOf(transaction, scope) })}::jsonb)`,
			);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'application.withdrawn',
			object: `application:${scope.applicationId}`,
			actor: 'candidate',
		});
	});
}

async function titleOf(transaction: Executor, scope: ApplicationScope): Promise<string> {
	const [row] = await transaction
		.select({ title: vacancies.title })
		.from(vacancies)
		.where(eq(vacancies.id, scope.vacancyId));
	return row?.title ?? '';
}

/** The SQLSTATE of a refused statement; Drizzle wraps the driver's error. */
function databaseCode(error: unknown): string | undefined {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code))
			return cause.code;
	}
	return undefined;
}
