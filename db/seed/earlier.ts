/**
 * An earlier round of the pilot: procedures that ended so long ago that every application has been erased. What is left
 * are their figures, the equality answers as counts, and the surveys, so that a release by group has something to show.
 *
 * The candidates of this round are rows without a name or a text, made together by the owner of the database (walking
 * some 370 people through every form would take minutes). What counts them are the platform's own functions, each under
 * its own role. Who is invited is drawn by lot: the demo shows no difference between groups, only chance.
 */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { appDatabase, monitoringDatabase } from '@/db/pools';
import { surveyResponses } from '@/db/schema/application';
import { computeMetrics } from '@/lib/evaluation/commands';
import { surveyItems } from '@/lib/survey/rules';
import { equalityAnswers } from './candidates';
import type { Cast } from './organisations';
import type { Owner } from './owner';
import { chance, deviate } from './random';

const dayLength = 86_400_000;
const invitedEach = 12;
const hiredEach = 2;

interface EarlierProcedure {
	readonly title: string;
	readonly manager: string;
	readonly arm: 'pilot' | 'comparison';
	readonly submitted: number;
	/** Days ago that it was completed. */
	readonly ended: number;
}

const procedure = (
	title: string,
	manager: string,
	arm: EarlierProcedure['arm'],
	submitted: number,
	ended: number,
): EarlierProcedure => ({ title, manager, arm, submitted, ended });

export const earlierProcedures: readonly EarlierProcedure[] = [
	procedure('Adviseur grondwater', 'm.haddad', 'pilot', 36, 290),
	procedure('Medewerker bezwaar', 'f.tromp', 'pilot', 33, 281),
	procedure('Planner onderhoud', 'm.haddad', 'pilot', 31, 266),
	procedure('Redacteur open data', 'f.tromp', 'pilot', 38, 254),
	procedure('Toezichthouder bodem', 'd.wijaya', 'pilot', 35, 243),
	procedure('Secretaris bestuur', 'd.wijaya', 'pilot', 34, 231),
	procedure('Adviseur bodem', 'm.haddad', 'comparison', 37, 288),
	procedure('Medewerker klachten', 'f.tromp', 'comparison', 35, 274),
	procedure('Planner metingen', 'm.haddad', 'comparison', 34, 262),
	procedure('Beheerder registers', 'f.tromp', 'comparison', 32, 250),
	procedure('Toezichthouder geluid', 'd.wijaya', 'comparison', 36, 237),
];

/** Days that the procedure had behind it when it reached a phase, counted back from its end. */
const phaseDays = [
	['draft', 96],
	['open', 88],
	['screening', 60],
	['scoring', 52],
	['moderation', 38],
	['decided', 31],
	['interviewing', 24],
	['completed', 0],
	['purged', -28],
] as const;

interface Applicant {
	readonly id: string;
	readonly key: string;
	readonly vacancyId: string;
	readonly rank: number;
}

const isInvited = ({ rank }: Applicant) => rank <= invitedEach;

/** Ranks by lot. */
function applicantsOf(vacancyId: string, { title, submitted }: EarlierProcedure): Applicant[] {
	const keys = Array.from({ length: submitted }, (_, index) => `${title}-${index}`);
	const order = keys
		.map((key) => [key, chance(key, 'lot')] as const)
		.sort((left, right) => left[1] - right[1]);
	return order.map(([key], index) => ({ id: randomUUID(), key, vacancyId, rank: index + 1 }));
}

/** Phases are entered one by one, as the database wants it, and then moved to their day. */
async function enterPhases(
	{ pool }: Owner,
	ids: readonly string[],
	phases: readonly string[],
): Promise<void> {
	for (const phase of phases)
		await pool.query('UPDATE vacancies SET phase = $2 WHERE id = ANY ($1)', [ids, phase]);
}

async function insertProcedures(
	{ pool }: Owner,
	cast: Cast,
	now: Date,
): Promise<Map<string, EarlierProcedure>> {
	const made = new Map<string, EarlierProcedure>();
	for (const earlier of earlierProcedures) {
		const id = randomUUID();
		const slug = `${earlier.title.toLowerCase().replaceAll(' ', '-')}-eerdere-ronde`;
		const started = new Date(now.getTime() - (earlier.ended + 96) * dayLength);
		const closed = new Date(now.getTime() - (earlier.ended + 61) * dayLength);
		await pool.query(
			`INSERT INTO vacancies (id, organisation_id, slug, locale, title, study_arm, closes_at, created_by, created_at, updated_at)
			SELECT $1, organisation_id, $2, 'nl', $3, $4, $5, id, $6, $6 FROM staff WHERE id = $7`,
			[id, slug, earlier.title, earlier.arm, closed, started, cast.staffId(earlier.manager)],
		);
		made.set(id, earlier);
	}
	return made;
}

async function insertApplicants(
	{ pool }: Owner,
	cast: Cast,
	people: readonly Applicant[],
	now: Date,
): Promise<void> {
	const decider = cast.staffId('m.haddad');
	const columns = [
		people.map(({ id }) => id),
		people.map(({ vacancyId }) => vacancyId),
		people.map(({ rank }) => rank),
	];
	await pool.query(
		`INSERT INTO applications (id, vacancy_id, locale, status, started_at, submitted_at)
		SELECT p.id, p.vacancy, 'nl', 'submitted', $4, $4 FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS p (id, vacancy, rank)`,
		[...columns, now],
	);
	await pool.query(
		`INSERT INTO decisions (application_id, vacancy_id, rank, total, rule_outcome, outcome, reason, decided_by)
		SELECT p.id, p.vacancy, p.rank, greatest(1, 4.8 - p.rank * 0.1), o.outcome, o.outcome, 'Volgens de vastgelegde regel.', $4
		FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS p (id, vacancy, rank),
			LATERAL (SELECT CASE WHEN p.rank <= $5 THEN 'invite' ELSE 'reject' END AS outcome) AS o`,
		[...columns, decider, invitedEach],
	);
	await pool.query(
		`INSERT INTO interview_submissions (application_id, interviewer_id, vacancy_id)
		SELECT p.id, $4, p.vacancy FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS p (id, vacancy, rank) WHERE p.rank <= $5`,
		[...columns, decider, invitedEach],
	);
	await pool.query(
		`INSERT INTO outcomes (application_id, vacancy_id, outcome, reason, decided_by)
		SELECT p.id, p.vacancy, CASE WHEN p.rank <= $5 THEN 'hired' ELSE 'not-selected' END, 'Na het gesprek besloten.', $4
		FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS p (id, vacancy, rank) WHERE p.rank <= $6`,
		[...columns, decider, hiredEach, invitedEach],
	);
}

/** Seven in ten answer, through a ticket, as in the platform. */
async function answerEqualityQuestions(people: readonly Applicant[]): Promise<void> {
	const keys = new Map(people.map(({ id, key }) => [id, key]));
	const asked = people.filter(({ key }) => chance(key, 'equality') < 0.75).map(({ id }) => id);
	const list = JSON.stringify(asked);
	const { rows } = await appDatabase().execute<{ id: string; ticket: string }>(
		sql`SELECT id, monitoring.open(id::uuid) AS ticket FROM jsonb_array_elements_text(${list}::jsonb) AS id`,
	);
	const answers = rows.flatMap(({ id, ticket }) =>
		Object.entries(equalityAnswers(keys.get(id) ?? '')).map(([item, answer]) => ({
			ticket,
			item,
			answer,
		})),
	);
	await monitoringDatabase().execute(
		sql`SELECT count(monitoring.answer(a.ticket, a.item, a.answer))
			FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS a (ticket uuid, item text, answer text)`,
	);
}

async function fillInSurveys(people: readonly Applicant[]): Promise<void> {
	const given = people.filter(({ key }) => chance(key, 'survey') < 0.5);
	await appDatabase()
		.insert(surveyResponses)
		.values(
			given.map((person) => ({
				vacancyId: person.vacancyId,
				invited: isInvited(person),
				items: Object.fromEntries(
					surveyItems
						.filter((item) => chance(person.key, item, 'answers') < 0.92)
						.map((item) => {
							const grade = Math.round(
								3.4 + chance(item, 'liked') + (isInvited(person) ? 0.3 : 0) + deviate(person.key, item),
							);
							return [item, Math.min(5, Math.max(1, grade))];
						}),
				),
			})),
		);
}

/** Makes the earlier round, counts it, and erases its people. */
export async function makeEarlierRound(cast: Cast, owner: Owner, now: Date): Promise<void> {
	const made = await insertProcedures(owner, cast, now);
	const ids = [...made.keys()];
	const phases = phaseDays.map(([phase]) => phase);
	await enterPhases(owner, ids, phases.slice(1, -2));
	const people = [...made].flatMap(([id, earlier]) => applicantsOf(id, earlier));
	await insertApplicants(owner, cast, people, now);
	await answerEqualityQuestions(people);
	await enterPhases(owner, ids, ['completed']);
	for (const id of ids) await appDatabase().execute(sql`SELECT monitoring.close(${id}::uuid)`);
	await fillInSurveys(people);
	const moved = [...made].flatMap(([id, { ended }]) =>
		phaseDays.map(([phase, before]) => ({
			id,
			phase,
			at: new Date(now.getTime() - (ended + before) * dayLength),
		})),
	);
	const move = `UPDATE phase_entries p SET entered_at = m.at
		FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, phase text, at timestamptz) WHERE p.vacancy_id = m.id AND p.phase = m.phase`;
	await owner.pool.query(move, [JSON.stringify(moved)]);
	for (const id of ids) await computeMetrics(id);
	await owner.pool.query('DELETE FROM applications WHERE vacancy_id = ANY ($1)', [ids]);
	await enterPhases(owner, ids, ['purged']);
	await owner.pool.query(move, [JSON.stringify(moved)]);
}
