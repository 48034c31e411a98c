/**
 * The limit: the statements of one submission (lib/application/commands.ts, `submitApplication`) by `pg` alone, under the
 * same login role, with as many connections. What the route adds is HTTP, the form, the proof of the right, the rate
 * limit and the query builder.
 */
import { Client } from 'pg';
import { inParallel } from './client';
import type { BenchVacancy, Draft } from './drafts';

async function submitBare(client: Client, vacancy: BenchVacancy, { id }: Draft): Promise<void> {
	await client.query('BEGIN');
	await client.query(
		`UPDATE applications SET status = 'submitted', submitted_at = now() WHERE id = $1 AND status = 'draft' RETURNING id`,
		[id],
	);
	const { rows } = await client.query<{ title: string }>(
		'SELECT title, slug, locale, closes_at FROM vacancies WHERE id = $1',
		[vacancy.id],
	);
	await client.query(
		`SELECT q.id, q.position, q.type, q.competency, q.text, q.help, q.word_limit, q.weight, q.anchor_5, q.settings,
			d.text, d.revision, d.saved_at
		FROM questions q LEFT JOIN draft_answers d ON d.question_id = q.id AND d.application_id = $1
		WHERE q.vacancy_id = $2 AND q.stage = 'application' ORDER BY q.position`,
		[id, vacancy.id],
	);
	await client.query('SELECT writing_aid FROM applications WHERE id = $1', [id]);
	await client.query('SELECT vault.receive($1)', [id]);
	await client.query(`SELECT vault.queue_mail($1, 'application-received', $2::jsonb)`, [
		id,
		JSON.stringify({ title: rows[0]?.title ?? '', applicationId: id }),
	]);
	await client.query(`SELECT enqueue('redaction.propose', $1::jsonb, $2)`, [
		JSON.stringify({ applicationId: id }),
		`redaction:${id}`,
	]);
	await client.query(
		`INSERT INTO events (vacancy_id, action, object, result, origin, actor, details)
		VALUES ($1, 'application.submitted', $2, 'ok', 'web', 'candidate', '{}')`,
		[vacancy.id, `application:${id}`],
	);
	await client.query('COMMIT');
}

/** Sends every draft over this many connections; returns seconds and the milliseconds of each. */
export async function submitAllBare(
	appUrl: string,
	vacancy: BenchVacancy,
	drafts: readonly Draft[],
	connections: number,
): Promise<{ readonly seconds: number; readonly times: readonly number[] }> {
	const clients = await Promise.all(
		Array.from({ length: connections }, async () => {
			const client = new Client({ connectionString: appUrl });
			await client.connect();
			return client;
		}),
	);
	const times: number[] = [];
	try {
		const seconds = await inParallel(drafts, connections, async (draft, lane) => {
			const client = clients[lane];
			if (!client) throw new Error('more lanes than connections');
			const begin = performance.now();
			await submitBare(client, vacancy, draft);
			times.push(performance.now() - begin);
		});
		return { seconds, times };
	} finally {
		await Promise.all(clients.map((client) => client.end()));
	}
}
