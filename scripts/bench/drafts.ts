/** Drafts that are ready to be sent, made by SQL: a vacancy of its own, a proven address and an answer per question. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { randomKey, sha256 } from '@/lib/id';

export type Draft = { readonly id: string; readonly key: string };
export type BenchVacancy = { readonly id: string; readonly questionIds: readonly string[] };

const sentences = [
	'In een project met drie diensten liep de planning uit, en niemand wist wie er een besluit mocht nemen.',
	'Ik heb toen met iedereen apart gesproken en op papier gezet waarover we het al eens waren.',
	'Daarna bleven twee punten over, en die hebben we in een middag samen opgelost.',
	'De cijfers heb ik eerst zelf nagerekend, omdat een fout in de bron alles scheef zou trekken.',
	'Wat ik een volgende keer anders doe, is de mensen van de uitvoering vanaf het begin laten meepraten.',
	'Het resultaat was een afspraak van een bladzijde, die na een jaar nog steeds werd gebruikt.',
	'Ik merkte dat een korte uitleg met een voorbeeld meer hielp dan een lange nota.',
	'Aan het eind heb ik gevraagd wat ik had gemist, en dat leverde drie verbeteringen op.',
] as const;

/** An answer of about 120 words, different per draft and question. */
export function answerText(draft: number, question: number): string {
	return Array.from(
		{ length: 7 },
		(_, at) => sentences[(draft + question * 3 + at * 5) % sentences.length],
	).join(' ');
}

/** An open vacancy with four questions, beside those of the demo. */
export async function makeVacancy(owner: Client): Promise<BenchVacancy> {
	const id = randomUUID();
	const questionIds = [1, 2, 3, 4].map(() => randomUUID());
	await owner.query(
		`INSERT INTO vacancies (id, organisation_id, slug, locale, title, body, closes_at, minimum_score, invite_count, tie_rule, created_by)
		SELECT $1, s.organisation_id, $2, 'nl', 'Vacature van de meting', 'Alleen voor een meting.',
			now() + interval '30 days', 2.5, 5, 'invite-all', s.id FROM staff s WHERE s.may_manage ORDER BY s.subject LIMIT 1`,
		[id, `meting-${id.slice(0, 8)}`],
	);
	await owner.query(
		`INSERT INTO questions (id, vacancy_id, stage, position, competency, text)
		SELECT q.id, $1, 'application', q.position, 'Samenwerken', 'Vertel over een keer dat u met anderen iets oploste.'
		FROM unnest($2::uuid[]) WITH ORDINALITY AS q (id, position)`,
		[id, questionIds],
	);
	await owner.query(`UPDATE vacancies SET phase = 'open' WHERE id = $1`, [id]);
	return { id, questionIds };
}

/** `count` drafts, each with a key, a person, a proven address and contact details; answered unless told otherwise. */
export async function makeDrafts(
	owner: Client,
	vacancy: BenchVacancy,
	count: number,
	answered: boolean,
): Promise<Draft[]> {
	const drafts = Array.from({ length: count }, () => ({ id: randomUUID(), key: randomKey() }));
	const ids = drafts.map(({ id }) => id);
	await owner.query('BEGIN');
	await owner.query(
		`INSERT INTO applications (id, vacancy_id, locale, writing_aid, access_key_sha256)
		SELECT d.id, $1, 'nl', 'none', d.hash FROM unnest($2::uuid[], $3::text[]) AS d (id, hash)`,
		[vacancy.id, ids, drafts.map(({ key }) => sha256(key))],
	);
	await owner.query(
		`WITH person AS (
			INSERT INTO vault.persons (id, email) SELECT d.id, 'k-' || d.id || '@voorbeeld.example' FROM unnest($2::uuid[]) AS d (id)
			RETURNING id, email
		), link AS (
			INSERT INTO vault.application_links (application_id, person_id, vacancy_id) SELECT id, id, $1 FROM person
		)
		INSERT INTO vault.contacts (application_id, name, email, city) SELECT id, 'Kandidaat van de meting', email, 'Utrecht' FROM person`,
		[vacancy.id, ids],
	);
	if (answered)
		for (const [at, questionId] of vacancy.questionIds.entries())
			await owner.query(
				`INSERT INTO draft_answers (application_id, question_id, text)
				SELECT d.id, $1, d.text FROM unnest($2::uuid[], $3::text[]) AS d (id, text)`,
				[questionId, ids, drafts.map((_, draft) => answerText(draft, at))],
			);
	await owner.query('COMMIT');
	return drafts;
}

/** How many of these are in the database whole: sent, every answer in the vault, one mail and one event. */
export async function countStored(
	owner: Client,
	vacancy: BenchVacancy,
	drafts: readonly Draft[],
): Promise<number> {
	const { rows } = await owner.query<{ stored: number }>(
		`SELECT count(*)::int AS stored FROM applications a
		WHERE a.id = ANY ($1::uuid[]) AND a.status = 'submitted'
			AND (SELECT count(*) FROM vault.original_answers o WHERE o.application_id = a.id) = $2
			AND NOT EXISTS (SELECT FROM draft_answers d WHERE d.application_id = a.id)
			AND (SELECT count(*) FROM vault.mails m WHERE m.application_id = a.id AND m.template = 'application-received') = 1
			AND (SELECT count(*) FROM events e WHERE e.vacancy_id = a.vacancy_id AND e.action = 'application.submitted'
				AND e.object = 'application:' || a.id) = 1`,
		[drafts.map(({ id }) => id), vacancy.questionIds.length],
	);
	return rows[0]?.stored ?? 0;
}

/** Waits until the worker has nothing left to do, so that no run pays for the one before; at most `seconds`. */
export async function waitForQuietQueue(owner: Client, seconds: number): Promise<void> {
	const until = Date.now() + seconds * 1000;
	while (Date.now() < until) {
		const { rows } = await owner.query<{ waiting: number }>(
			'SELECT count(*)::int AS waiting FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts',
		);
		if (rows[0]?.waiting === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}
