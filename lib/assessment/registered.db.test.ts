/** Answers that nobody judges, and choices with a score that was registered: seen through the database's own doors. */
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { type ArrangedProcedure, arrangeProcedure } from '@/db/test-procedure';
import { loadStaff, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import { getIncoming } from '@/lib/identity/queries';
import { openScoring } from './commands';

let procedure: ArrangedProcedure;
let scope: VacancyScope;

async function rows(sql: string, values: unknown[] = []) {
	return (await (await connectAs('superuser')).query(sql, values)).rows;
}

/** As rows of before: triggers that keep published questions frozen are passed over. */
async function arrange(sql: string, values: unknown[]) {
	await rows('SET session_replication_role = replica');
	await rows(sql, values);
	await rows('SET session_replication_role = DEFAULT');
}

const settings = {
	scored: true,
	options: [
		{ key: 'a', text: 'Een krant lukt.', points: 2 },
		{ key: 'b', text: 'Ook een wet lukt.', points: 5 },
	],
};

beforeEach(async () => {
	await emptyDatabase();
	procedure = await arrangeProcedure('screening', 'b');
	const { vacancyId, questionId, applicationId, supervisor } = procedure;
	await arrange(`UPDATE questions SET type = 'single-choice', settings = $1, weight = 2 WHERE id = $2`, [
		JSON.stringify(settings),
		questionId,
	]);
	await arrange(
		`WITH q AS (INSERT INTO questions (vacancy_id, stage, position, type, competency, text, word_limit, weight, settings)
			VALUES ($1, 'application', 2, 'yes-no', 'VOG', 'Kunt u een VOG overleggen?', 20, 0, '{"required": "yes"}') RETURNING id),
		a AS (INSERT INTO answers (vacancy_id, application_id, question_id) SELECT $1, $2, id FROM q RETURNING id)
		INSERT INTO vault.original_answers SELECT id, $2, 'no' FROM a`,
		[vacancyId, applicationId],
	);
	await rows(
		`UPDATE answers a SET masked_text = o.text, redaction = 'confirmed' FROM vault.original_answers o WHERE o.answer_id = a.id`,
	);
	await arrange(
		`INSERT INTO vacancy_versions (vacancy_id, number, canonical, sha256, reason, created_by)
		VALUES ($1, 1, '{}', repeat('a', 64), 'publication', $2)`,
		[vacancyId, supervisor],
	);
	await arrange('UPDATE vacancies SET raters_required = 2 WHERE id = $1', [vacancyId]);
	const actor = await loadStaff(supervisor);
	if (!actor) throw new Error('no staff');
	scope = await vacancyScope(actor, vacancyId, 'redaction.decide');
	await openScoring(scope);
});

describe('a declaration', () => {
	it('is given to no assessor', async () => {
		const given = await rows(
			'SELECT DISTINCT q.type FROM assignments t JOIN questions q ON q.id = t.question_id',
		);
		expect(given).toEqual([{ type: 'single-choice' }]);
	});

	it('is read by the supervisor, with what it misses', async () => {
		const { answers } = await getIncoming(scope, procedure.applicationId);
		expect(answers.map(({ text, misses, isOwnWords }) => ({ text, misses, isOwnWords }))).toEqual([
			{ text: 'Ook een wet lukt.', misses: false, isOwnWords: false },
			{ text: 'Nee', misses: true, isOwnWords: false },
		]);
	});
});

describe('a choice with registered scores', () => {
	it('gets that score from an assessor and no other, whatever is sent', async () => {
		const [mine] = await rows(
			`SELECT t.token, m.blind_key FROM assignments t
			JOIN members m ON m.vacancy_id = t.vacancy_id AND m.staff_id = t.assessor_id LIMIT 1`,
		);
		const blind = await connectAs('blind');
		const give = async (score: number) =>
			(
				await blind.query(`SELECT blind.give_score($1, $2, $3::smallint, '') AS stored`, [
					mine.blind_key,
					mine.token,
					score,
				])
			).rows[0].stored;
		for (const other of [0, 1, 2, 4]) expect(await give(other)).toBe(false);
		expect(await give(5)).toBe(true);
		expect(await rows('SELECT value FROM scores')).toEqual([{ value: 5 }]);
	});
});
