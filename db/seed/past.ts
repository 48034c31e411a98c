/**
 * Moves what the seed did into the past. Commands stamp the present, so a demo made in seconds would show every
 * procedure as begun and ended today. Acts get their moment from clock.ts, and every other time follows from its act.
 *
 * Only the owner of the database can do this: triggers that freeze published texts and handed-in forms are off inside
 * this one transaction, and only before the events are sealed. It runs in the demo and in tests, nowhere else.
 */
import { dutchTime } from '@/lib/vacancy/schema';
import { type Act, datesOf } from './clock';
import type { Owner } from './owner';
import { closingDay, type VacancyPlan } from './plan';

const touched = [
	'public.events',
	'public.vacancies',
	'public.phase_entries',
	'public.vacancy_versions',
	'public.lint_runs',
	'public.lint_reasons',
	'public.approvals',
	'public.members',
	'public.applications',
	'public.draft_answers',
	'public.answers',
	'public.assignments',
	'public.scores',
	'public.identity_flags',
	'public.decisions',
	'public.interview_scores',
	'public.interview_submissions',
	'public.outcomes',
	'vault.persons',
	'vault.contacts',
	'vault.redaction_spans',
	'vault.identity_lifts',
	'vault.mails',
];

/** Each statement reads the moment of an act and gives it to the rows that the act made. */
const follow = [
	`UPDATE phase_entries p SET entered_at = e.at FROM events e
		WHERE e.vacancy_id = p.vacancy_id
			AND e.action = CASE p.phase WHEN 'draft' THEN 'vacancy.created' ELSE 'procedure.' || p.phase END`,
	`UPDATE vacancies v SET created_at = (SELECT min(e.at) FROM events e WHERE e.vacancy_id = v.id),
		updated_at = (SELECT max(e.at) FROM events e WHERE e.vacancy_id = v.id AND e.action ~ '^(procedure|vacancy|member)')`,
	`UPDATE vacancy_versions t SET created_at = p.entered_at FROM phase_entries p
		WHERE p.vacancy_id = t.vacancy_id AND p.phase = 'open'`,
	`UPDATE lint_runs l SET created_at = CASE l.moment WHEN 'publication' THEN p.entered_at ELSE v.created_at + interval '50 minutes' END
		FROM vacancies v LEFT JOIN phase_entries p ON p.vacancy_id = v.id AND p.phase = 'open' WHERE v.id = l.vacancy_id`,
	`UPDATE approvals a SET approved_at = e.at FROM events e
		WHERE e.vacancy_id = a.vacancy_id AND e.action = 'vacancy.approved'`,
	`UPDATE lint_reasons l SET given_at = a.approved_at - interval '3 hours' FROM approvals a WHERE a.vacancy_id = l.vacancy_id`,
	`UPDATE members m SET added_at = coalesce((SELECT e.at FROM events e WHERE e.vacancy_id = m.vacancy_id
		AND e.action = 'member.added' AND e.object = 'staff:' || m.staff_id AND e.details->>'role' = m.role), v.created_at)
		FROM vacancies v WHERE v.id = m.vacancy_id`,
	// An act "started" names nobody: the first to begin has the first of those acts.
	`WITH begun AS (SELECT id, vacancy_id, row_number() OVER (PARTITION BY vacancy_id ORDER BY started_at, id) AS number FROM applications),
		acts AS (SELECT vacancy_id, at, row_number() OVER (PARTITION BY vacancy_id ORDER BY id) AS number FROM events WHERE action = 'application.started')
		UPDATE applications a SET started_at = acts.at,
			submitted_at = (SELECT e.at FROM events e WHERE e.action = 'application.submitted' AND e.object = 'application:' || a.id)
		FROM begun JOIN acts USING (vacancy_id, number) WHERE begun.id = a.id`,
	`UPDATE draft_answers d SET saved_at = a.started_at + interval '25 minutes' FROM applications a WHERE a.id = d.application_id`,
	`UPDATE vault.contacts c SET updated_at = coalesce(a.submitted_at - interval '9 minutes', a.started_at + interval '30 minutes') FROM applications a WHERE a.id = c.application_id`,
	`UPDATE vault.persons p SET created_at = coalesce(a.submitted_at - interval '7 minutes', a.started_at + interval '33 minutes')
		FROM vault.application_links l JOIN applications a ON a.id = l.application_id WHERE l.person_id = p.id`,
	`UPDATE answers a SET confirmed_at = e.at FROM events e
		WHERE a.confirmed_at IS NOT NULL AND e.action = 'redaction.confirmed' AND e.object = 'application:' || a.application_id`,
	`UPDATE vault.redaction_spans s SET decided_at = a.confirmed_at FROM answers a WHERE a.id = s.answer_id AND s.decided_at IS NOT NULL`,
	`WITH given AS (SELECT token, round, revision, row_number() OVER (PARTITION BY token, round ORDER BY revision) AS number FROM scores),
		acts AS (SELECT object, CASE action WHEN 'score.given' THEN 'own' ELSE 'moderated' END AS round, at,
			row_number() OVER (PARTITION BY object, action ORDER BY id) AS number
			FROM events WHERE action IN ('score.given', 'score.moderated'))
		UPDATE scores s SET created_at = acts.at FROM given JOIN acts ON acts.object = 'assignment:' || given.token
			AND acts.round = given.round AND acts.number = given.number
		WHERE given.token = s.token AND given.round = s.round AND given.revision = s.revision`,
	`UPDATE assignments t SET first_shown_at = e.first - interval '2 minutes'
		FROM (SELECT object, min(at) AS first FROM events WHERE action IN ('score.given', 'assessor.recused') GROUP BY object) e
		WHERE e.object = 'assignment:' || t.token`,
	`UPDATE identity_flags f SET flagged_at = e.at,
		settled_at = (SELECT max(c.at) FROM events c JOIN answers a ON c.object = 'application:' || a.application_id
			WHERE a.id = f.answer_id AND c.action = 'redaction.confirmed' AND f.settled_at IS NOT NULL)
		FROM events e WHERE e.action = 'answer.flagged' AND e.object = 'answer:' || f.answer_id`,
	`UPDATE decisions d SET decided_at = p.entered_at FROM phase_entries p WHERE p.vacancy_id = d.vacancy_id AND p.phase = 'decided'`,
	`UPDATE vault.identity_lifts l SET lifted_at = e.at FROM events e
		WHERE e.action = 'anonymity.lifted' AND e.object = 'application:' || l.application_id`,
	`UPDATE interview_submissions s SET submitted_at = e.at FROM events e WHERE e.action = 'interview.scored'
		AND e.object = 'application:' || s.application_id AND e.actor = 'staff:' || s.interviewer_id`,
	`UPDATE interview_scores s SET saved_at = coalesce(
		(SELECT i.submitted_at FROM interview_submissions i WHERE i.application_id = s.application_id AND i.interviewer_id = s.interviewer_id),
		(SELECT max(e.at) FROM events e WHERE e.vacancy_id = s.vacancy_id))`,
	`UPDATE outcomes o SET decided_at = e.at FROM events e
		WHERE e.action = 'outcome.recorded' AND e.object = 'application:' || o.application_id`,
	`UPDATE vault.mails m SET created_at = coalesce(CASE m.template
		WHEN 'prove-address' THEN (SELECT coalesce(a.submitted_at - interval '12 minutes', a.started_at + interval '31 minutes') FROM applications a WHERE a.id = m.application_id)
		WHEN 'application-received' THEN (SELECT a.submitted_at FROM applications a WHERE a.id = m.application_id)
		WHEN 'outcome' THEN (SELECT o.decided_at FROM outcomes o WHERE o.application_id = m.application_id)
		WHEN 'answer-returned' THEN (SELECT max(f.flagged_at) FROM identity_flags f WHERE f.vacancy_id = m.vacancy_id)
		WHEN 'scoring-opened' THEN (SELECT p.entered_at FROM phase_entries p WHERE p.vacancy_id = m.vacancy_id AND p.phase = 'scoring')
		ELSE (SELECT p.entered_at FROM phase_entries p WHERE p.vacancy_id = m.vacancy_id AND p.phase = 'interviewing')
		END, m.created_at)`,
];

/** These few wait for the worker and arrive in the inbox, so that it shows something; the rest was sent long ago. */
const settleMail = `
	WITH kept AS (
		SELECT id FROM (
			SELECT id, template, row_number() OVER (PARTITION BY template ORDER BY created_at DESC, id) AS place FROM vault.mails
			WHERE template IN ('application-received', 'invited', 'not-invited', 'outcome', 'scoring-opened', 'interviews-opened', 'answer-returned')
		) m WHERE place <= CASE WHEN template IN ('application-received', 'invited') THEN 2 ELSE 1 END
	)
	UPDATE vault.mails m SET sent_at = created_at + interval '8 seconds', attempts = 1, data = data - 'link' - 'code'
	WHERE id NOT IN (SELECT id FROM kept)`;

/** What these jobs do, the seed has done itself. */
const removeJobs = `
	SELECT graphile_worker.remove_job(j.key) FROM graphile_worker.jobs j WHERE j.key IS NOT NULL
		AND NOT EXISTS (SELECT FROM vault.mails m WHERE m.sent_at IS NULL AND j.key = 'mail:' || m.id)`;

/** @param made the plan of each vacancy by its id */
export async function moveIntoThePast(
	{ pool }: Owner,
	made: ReadonlyMap<string, VacancyPlan>,
	now: Date,
): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('BEGIN');
		for (const table of touched) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
		for (const [vacancyId, plan] of made) {
			const acts = await client.query<Act>(
				'SELECT id, action FROM events WHERE vacancy_id = $1 ORDER BY events.id',
				[vacancyId],
			);
			const dates = datesOf(plan, acts.rows, now);
			await client.query(
				`UPDATE events e SET at = d.at, origin = 'seed'
				FROM unnest($1::bigint[], $2::timestamptz[]) AS d (id, at) WHERE e.id = d.id`,
				[[...dates.keys()], [...dates.values()]],
			);
			await client.query('UPDATE vacancies SET closes_at = $2 WHERE id = $1', [
				vacancyId,
				dutchTime(`${closingDay(plan, now)}T23:59`),
			]);
		}
		await client.query(
			`UPDATE events SET at = at - interval '130 days' + id * interval '11 minutes', origin = 'seed' WHERE vacancy_id IS NULL`,
		);
		for (const statement of [...follow, settleMail, removeJobs]) await client.query(statement);
		for (const table of touched) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
		await client.query('COMMIT');
	} catch (error) {
		await client.query('ROLLBACK');
		throw error;
	} finally {
		client.release();
	}
}
