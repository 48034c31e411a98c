/** A look behind the pages: as the owner, to find what a spec needs and to let time pass. */
import { Client } from 'pg';
import { parseTestSettings, surroundings } from '@/lib/env';

let client: Client | undefined;

export async function owner(): Promise<Client> {
	if (client) return client;
	client = new Client({ connectionString: parseTestSettings(surroundings()).E2E_OWNER_DATABASE_URL });
	await client.connect();
	return client;
}

export async function rows<Row extends object>(
	text: string,
	values: readonly unknown[] = [],
): Promise<Row[]> {
	const result = await (await owner()).query<Row>(text, [...values]);
	return result.rows;
}

/** The first row; a spec without it cannot mean anything. */
export async function row<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row> {
	const [first] = await rows<Row>(text, values);
	if (!first) throw new Error(`nothing found by: ${text}`);
	return first;
}

/** Lets the closing time of a vacancy pass, with its grace: the worker then moves it on within a minute. */
export async function letClosingPass(vacancyId: string): Promise<void> {
	const database = await owner();
	await database.query('ALTER TABLE vacancies DISABLE TRIGGER vacancies_frozen');
	await database.query(`UPDATE vacancies SET closes_at = now() - interval '16 minutes' WHERE id = $1`, [
		vacancyId,
	]);
	await database.query('ALTER TABLE vacancies ENABLE TRIGGER vacancies_frozen');
	await database.query(`SELECT enqueue('vacancy.close-due', '{}')`);
}
