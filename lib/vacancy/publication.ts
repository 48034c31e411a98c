/** Publication: the linter gate, run by the server with the editor's own engine, the freeze, and every step to a next phase. */
import { and, eq, lte, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { lintRuns, vacancies, vacancyVersions } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { countCommittee } from '@/lib/committee/queries';
import { DomainError } from '@/lib/errors';
import { sha256 } from '@/lib/id';
import { getLanguageSettings } from '@/lib/language-check/queries';
import { type LanguageSettings, noSettings, reasonKey, withSettings } from '@/lib/language-check/rules';
import { type Finding, lint } from '@/lib/linter';
import { settingWords, type TypedQuestion } from '@/lib/questionnaire/types';
import { canonicalText, frozenContent, readContent } from './canonical';
import type { Phase } from './phases';
import { getApproval, getVacancy, listLintReasons, listQuestions } from './queries';
import { missingForPublication, type ReadinessItem } from './rules';

export interface StoredReason {
	readonly finding: string;
	readonly reason: string;
}

export { reasonKey };

/** What has to be changed or given a reason. */
export const isWeighty = ({ severity }: Pick<Finding, 'severity'>): boolean =>
	severity === 'stop' || severity === 'warn';

/** Findings of a text that still need a change or a written reason. Tips and counts never do. */
export function openFindings(
	text: string,
	language: 'nl' | 'en',
	reasons: readonly StoredReason[],
	settings: LanguageSettings = noSettings,
): { readonly findings: readonly Finding[]; readonly open: readonly Finding[]; readonly reasoned: number } {
	const answered = new Set(reasons.map((reason) => reason.finding));
	const findings = withSettings(lint(text, { lang: language }).findings, settings);
	const weighty = findings.filter(isWeighty);
	const open = weighty.filter((finding) => !answered.has(reasonKey(finding)));
	return { findings, open, reasoned: weighty.length - open.length };
}

/** A finding in a question, its explanation or an anchor. */
export interface QuestionFinding {
	readonly questionId: string;
	readonly field: 'text' | 'help' | 'anchor1' | 'anchor3' | 'anchor5' | 'settings';
	readonly finding: Finding;
}

const questionFields = ['text', 'help', 'anchor1', 'anchor3', 'anchor5'] as const;

type ReadQuestion = { readonly id: string } & TypedQuestion & Record<(typeof questionFields)[number], string>;

/** What the linter says about questions, anchors, choices and interview guides: forbidden topics above all. */
export function findInQuestions(
	asked: readonly ReadQuestion[],
	language: 'nl' | 'en',
	settings: LanguageSettings = noSettings,
): QuestionFinding[] {
	return asked.flatMap((question) => {
		const texts = [
			...questionFields.map((field) => [field, question[field]] as const),
			...settingWords(question).map((words) => ['settings', words] as const),
		];
		return texts.flatMap(([field, text]) =>
			withSettings(lint(text, { lang: language, kind: 'question' }).findings, settings)
				.filter((finding) => finding.severity !== 'info')
				.map((finding) => ({ questionId: question.id, field, finding })),
		);
	});
}

/** Everything the language check says about a procedure now, and what of it is still open. */
export async function checkLanguage(scope: VacancyScope, database: Executor = appDatabase()) {
	const [vacancy, asked, reasons, settings] = [
		await getVacancy(scope, database),
		await listQuestions(scope, database),
		await listLintReasons(scope, database),
		await getLanguageSettings(scope, database),
	];
	const inText = openFindings(vacancy.body, vacancy.locale, reasons, settings);
	const answered = new Set(reasons.map((reason) => reason.finding));
	const inQuestions = findInQuestions(asked, vacancy.locale, settings).filter(({ finding }) =>
		isWeighty(finding),
	);
	const openQuestions = inQuestions.filter(({ finding }) => !answered.has(reasonKey(finding)));
	return {
		findings: inText.findings,
		open: inText.open,
		openQuestions,
		inQuestions,
		reasons,
		openCount: inText.open.length + openQuestions.length,
		reasoned: inText.reasoned + inQuestions.length - openQuestions.length,
	};
}

/** What keeps this draft from being published, measured on what is stored now. */
export async function checkReadiness(
	scope: VacancyScope,
	database: Executor = appDatabase(),
): Promise<ReadinessItem[]> {
	const [vacancy, asked, committee, language, approval] = [
		await getVacancy(scope, database),
		await listQuestions(scope, database),
		await countCommittee(scope, database),
		await checkLanguage(scope, database),
		await getApproval(scope, database),
	];
	const lintState = {
		open: language.openCount,
		needsSecondReader: language.reasoned > 0,
		approved: approval?.textSha256 === sha256(canonicalText(readContent(vacancy, asked))),
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
			.where(
				and(
					eq(vacancies.id, scope.vacancyId),
					eq(vacancies.phase, 'open'),
					lte(vacancies.closesAt, closesAt),
				),
			)
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

/**
 * Corrects the text of an open vacancy as a new version with a reason; who started is told. Scoring stays as it is.
 * @throws DomainError `wrong-phase` when the vacancy is not open, `incomplete` when the new text has open findings
 */
export async function correctVacancy(
	scope: VacancyScope,
	input: { readonly body: string; readonly reason: string },
): Promise<void> {
	if (scope.phase !== 'open') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const vacancy = { ...(await getVacancy(scope, transaction)), body: input.body };
		const asked = await listQuestions(scope, transaction);
		const { open } = openFindings(
			input.body,
			vacancy.locale,
			await listLintReasons(scope, transaction),
			await getLanguageSettings(scope, transaction),
		);
		if (open.length > 0)
			throw new DomainError('incomplete', 'correction-findings', { body: ['correction-findings'] });
		const canonical = canonicalText(frozenContent(vacancy, asked));
		await transaction.execute(sql`SELECT correct_vacancy(${scope.vacancyId}::uuid, ${scope.staffId}::uuid,
			${input.body}, ${canonical}, ${input.reason})`);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'vacancy.corrected',
			actor: `staff:${scope.staffId}`,
			details: { sha256: sha256(canonical) },
		});
		await mailCandidates(transaction, scope, 'vacancy-corrected', { reason: input.reason });
	});
}

/** Everybody who started or applied, at a proven address. The address stays in the vault. */
async function mailCandidates(
	transaction: Executor,
	scope: VacancyScope,
	template: 'vacancy-corrected' | 'procedure-cancelled',
	data: Readonly<Record<string, string>> = {},
): Promise<void> {
	await transaction.execute(sql`SELECT vault.queue_mail_to_candidates(${scope.vacancyId}::uuid, ${template},
		${JSON.stringify({ title: scope.title, ...data })}::jsonb)`);
}

/** Ends a procedure before its time, and tells the candidates. */
export async function cancelProcedure(scope: VacancyScope): Promise<void> {
	await appDatabase().transaction(async (transaction) => {
		await enterPhase(transaction, scope, 'cancelled', `staff:${scope.staffId}`);
		await mailCandidates(transaction, scope, 'procedure-cancelled');
	});
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
	phase: Exclude<Phase, 'draft'>,
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

/** An editor saves every few seconds: a text counts as the first when there is enough of it to judge. */
const shortestFirstText = 200;

/** The first text and the published one are kept, for the evaluation of the linter itself. */
export async function storeLintRun(
	transaction: Executor,
	scope: VacancyScope,
	moment: 'first' | 'publication',
	body: string,
	language: 'nl' | 'en',
) {
	if (moment === 'first' && body.trim().length < shortestFirstText) return;
	const { findings, ruleSetVersion, document } = lint(body, { lang: language });
	await transaction
		.insert(lintRuns)
		.values({
			vacancyId: scope.vacancyId,
			moment,
			ruleSetVersion,
			textSha256: sha256(body),
			findings: findings.map(({ rule, category, severity, start, end }) => ({
				rule,
				category,
				severity,
				start,
				end,
			})),
			document: { ...document },
		})
		.onConflictDoNothing();
}
