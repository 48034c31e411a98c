import { asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { appDatabase, reportDatabase } from '@/db/pools';
import { metrics as metricRows } from '@/db/schema/decision';
import { organisations } from '@/db/schema/organisation';
import { vacancies } from '@/db/schema/vacancy';
import { requirePermission, type StaffActor } from '@/lib/auth/gate';
import { metricIds } from './metrics';
import type { MetricValue, ProcedureSource, SourceScore } from './source';

/** Everything a metric may use of one procedure. A constant number of queries; read by the job only. */
export async function loadSource(vacancyId: string): Promise<ProcedureSource> {
	const database = appDatabase();
	const [counts] = (
		await database.execute<Record<string, number>>(sql`
			SELECT count(*)::int AS started,
				count(*) FILTER (WHERE a.status = 'submitted')::int AS submitted,
				count(*) FILTER (WHERE a.status = 'submitted' AND d.outcome = 'invite')::int AS shortlisted,
				count(*) FILTER (WHERE EXISTS (SELECT FROM interview_submissions s WHERE s.application_id = a.id))::int AS interviewed,
				count(*) FILTER (WHERE o.outcome IN ('hired', 'offer-declined'))::int AS offered,
				count(*) FILTER (WHERE o.outcome = 'hired')::int AS hired,
				count(d.application_id)::int AS decisions,
				count(*) FILTER (WHERE d.outcome <> d.rule_outcome)::int AS deviations
			FROM applications a
			LEFT JOIN decisions d ON d.application_id = a.id
			LEFT JOIN outcomes o ON o.application_id = a.id
			WHERE a.vacancy_id = ${vacancyId}`)
	).rows;
	const [single] = (
		await database.execute<Record<string, number>>(sql`
			SELECT
				(SELECT count(*)::int FROM answers a JOIN questions q ON q.id = a.question_id AND q.type = 'long-text'
					WHERE a.vacancy_id = ${vacancyId}) AS answers,
				(SELECT count(*)::int FROM identity_flags WHERE vacancy_id = ${vacancyId}) AS flags,
				(SELECT count(*)::int FROM lint_reasons WHERE vacancy_id = ${vacancyId}) AS reasons,
				(SELECT coalesce(sum(times), 0)::int FROM lint_uses WHERE vacancy_id = ${vacancyId} AND use = 'applied') AS applied,
				(SELECT coalesce(sum(times), 0)::int FROM lint_uses WHERE vacancy_id = ${vacancyId} AND use = 'hidden') AS hidden,
				(SELECT count(*)::int FROM assignments WHERE vacancy_id = ${vacancyId}) AS assigned,
				(SELECT count(*)::int FROM assignments WHERE vacancy_id = ${vacancyId} AND recused) AS recused,
				(SELECT count(DISTINCT t.answer_id)::int FROM scores s JOIN assignments t ON t.token = s.token
					WHERE s.vacancy_id = ${vacancyId} AND s.round = 'moderated') AS moderated`)
	).rows;
	const entries = await database.execute<{ phase: string; entered_at: string }>(
		sql`SELECT phase, entered_at FROM phase_entries WHERE vacancy_id = ${vacancyId}`,
	);
	const questions = await database.execute<{ id: string; position: number; weight: number }>(
		sql`SELECT id, position, weight FROM questions WHERE vacancy_id = ${vacancyId} AND stage = 'application' AND weight > 0 ORDER BY position`,
	);
	const scores = await database.execute<SourceScore & Record<string, unknown>>(sql`
		SELECT DISTINCT ON (s.token) t.answer_id AS "answerId", a.application_id AS "applicationId", t.question_id AS "questionId",
			t.assessor_id AS "assessorId", s.value, t.position
		FROM scores s JOIN assignments t ON t.token = s.token JOIN answers a ON a.id = t.answer_id
		WHERE s.vacancy_id = ${vacancyId} AND s.round = 'own' ORDER BY s.token, s.revision DESC`);
	const lintRuns = await database.execute<{
		moment: 'first' | 'publication';
		findings: { severity: string }[];
	}>(sql`SELECT moment, findings FROM lint_runs WHERE vacancy_id = ${vacancyId}`);
	const leaks = await database.execute<{ found_by: string; type: string; count: string }>(
		sql`SELECT found_by, type, count FROM vault.count_leaks(${vacancyId})`,
	);
	const [vacancy] = await database
		.select({ closesAt: vacancies.closesAt })
		.from(vacancies)
		.where(eq(vacancies.id, vacancyId));
	const of = (row: Record<string, number> | undefined, name: string) => row?.[name] ?? 0;
	return {
		enteredAt: Object.fromEntries(entries.rows.map((row) => [row.phase, new Date(row.entered_at)])),
		closesAt: vacancy?.closesAt ?? null,
		funnel: {
			started: of(counts, 'started'),
			submitted: of(counts, 'submitted'),
			shortlisted: of(counts, 'shortlisted'),
			interviewed: of(counts, 'interviewed'),
			offered: of(counts, 'offered'),
			hired: of(counts, 'hired'),
		},
		questions: questions.rows,
		ownScores: scores.rows,
		moderatedAnswers: of(single, 'moderated'),
		assignments: { total: of(single, 'assigned'), recused: of(single, 'recused') },
		lint: Object.fromEntries(lintRuns.rows.map((row) => [row.moment, row.findings])),
		lintReasons: of(single, 'reasons'),
		lintUses: { applied: of(single, 'applied'), hidden: of(single, 'hidden') },
		answers: of(single, 'answers'),
		leaks: leaks.rows.map((row) => ({ foundBy: row.found_by, type: row.type, count: Number(row.count) })),
		flags: of(single, 'flags'),
		decisions: { total: of(counts, 'decisions'), deviations: of(counts, 'deviations') },
	};
}

/** Every published procedure with its stored metrics, for the report. Runs as role report. */
export async function listReport(actor: StaffActor) {
	requirePermission(actor, 'report.read');
	const procedures = await reportDatabase()
		.select({
			id: vacancies.id,
			title: vacancies.title,
			locale: vacancies.locale,
			phase: vacancies.phase,
			// Also when its people have been erased since.
			wasCompleted: sql<boolean>`EXISTS (SELECT FROM phase_entries p WHERE p.vacancy_id = ${vacancies.id} AND p.phase = 'completed')`,
			studyArm: vacancies.studyArm,
			jobFamily: vacancies.jobFamily,
			salaryScale: vacancies.salaryScale,
			organisation: organisations.name,
		})
		.from(vacancies)
		.innerJoin(organisations, eq(organisations.id, vacancies.organisationId))
		.where(notInArray(vacancies.phase, ['draft']))
		.orderBy(desc(vacancies.createdAt), asc(vacancies.id));
	if (procedures.length === 0) return [];
	const stored = await reportDatabase()
		.select({
			vacancyId: metricRows.vacancyId,
			metric: metricRows.metric,
			value: metricRows.value,
			computedAt: metricRows.computedAt,
		})
		.from(metricRows)
		.where(
			inArray(
				metricRows.vacancyId,
				procedures.map((row) => row.id),
			),
		);
	const known = new Set<string>(metricIds);
	return procedures.map((procedure) => {
		const own = stored.filter((row) => row.vacancyId === procedure.id && known.has(row.metric));
		return {
			...procedure,
			computedAt: own[0]?.computedAt ?? null,
			metrics: Object.fromEntries(own.map((row) => [row.metric, row.value as MetricValue])),
		};
	});
}
export type ReportRow = Awaited<ReturnType<typeof listReport>>[number];
