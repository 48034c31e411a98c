/**
 * The owner of the database, for the three things that no role of the platform may do: read a code that was mailed to
 * a candidate, see which assignment belongs to whose answer, and move times into the past. The demo only.
 */
import { Pool } from 'pg';

export interface Assigned {
	readonly token: string;
	readonly applicationId: string;
	/** Position of the question, from 1. */
	readonly question: number;
	readonly assessorId: string;
	readonly position: number;
}

export interface Owner {
	readonly pool: Pool;
	readonly mailedCode: (applicationId: string) => Promise<string>;
	readonly listAssigned: (vacancyId: string) => Promise<readonly Assigned[]>;
}

export async function withOwner<Result>(
	url: string,
	work: (owner: Owner) => Promise<Result>,
): Promise<Result> {
	const pool = new Pool({ connectionString: url, max: 3, application_name: 'onbevangen seed' });
	try {
		return await work({
			pool,
			mailedCode: async (applicationId) => {
				const found = await pool.query<{ code: string }>(
					`SELECT data->>'code' AS code FROM vault.mails WHERE application_id = $1 AND template = 'prove-address'`,
					[applicationId],
				);
				return found.rows[0]?.code ?? '';
			},
			listAssigned: async (vacancyId) => {
				const found = await pool.query<Assigned>(
					`SELECT t.token, a.application_id AS "applicationId", q.position AS question, t.assessor_id AS "assessorId",
						t.position FROM assignments t JOIN answers a ON a.id = t.answer_id JOIN questions q ON q.id = t.question_id
					WHERE t.vacancy_id = $1 ORDER BY t.assessor_id, q.position, t.position`,
					[vacancyId],
				);
				return found.rows;
			},
		});
	} finally {
		await pool.end();
	}
}
