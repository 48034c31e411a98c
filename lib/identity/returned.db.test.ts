import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/db/test';
import { flagAnswer, giveScore } from '@/lib/assessment/commands';
import { getBlindAnswer } from '@/lib/assessment/queries';
import type { VacancyScope } from '@/lib/auth/gate';
import { addRater } from './commands';
import { listIncoming } from './queries';
import { confirmRedaction, decideSpan } from './redaction';
import { answerOf, deskOf, makeProcedure, query, scopeOf, spanWith, text } from './test-desk';

beforeEach(emptyDatabase);

describe('an answer that an assessor sent back', () => {
	it('comes to the desk, keeps its scores as given before masking, and returns', async () => {
		const procedure = await makeProcedure('screening');
		const [first = '', second = ''] = procedure.assessors;
		await confirmRedaction(await deskOf(procedure), procedure.applicationId);
		await query(`SET session_replication_role = replica`);
		await query(`UPDATE vacancies SET phase = 'scoring' WHERE id = $1`, [procedure.vacancyId]);
		await query(`SET session_replication_role = DEFAULT`);
		const [assignment] = await query<{ token: string }>(
			`INSERT INTO assignments (vacancy_id, assessor_id, question_id, answer_id, position) VALUES ($1, $2, $3, $4, 1) RETURNING token`,
			[procedure.vacancyId, first, procedure.questionId, procedure.answerId],
		);
		const token = assignment?.token ?? '';
		const judge = await scopeOf(first, procedure.vacancyId, 'score.give');
		const scope = await deskOf(procedure);
		await giveScore(judge, { token, score: 3, rationale: '' });
		await flagAnswer(judge, { token, remark: 'Ik herken deze vrijwilliger' });
		const [row] = await listIncoming(scope);
		expect([row?.flagged, row?.open]).toEqual([1, 1]);
		await expect(giveScore(judge, { token, score: 4, rationale: '' })).rejects.toThrow('not-found');
		const answer = await answerOf(scope, procedure.applicationId);
		expect(answer.flags).toEqual([
			{ answerId: procedure.answerId, remark: 'Ik herken deze vrijwilliger', isSettled: false },
		]);
		const start = text.indexOf('vrijwilliger');
		const place = { answerId: procedure.answerId, start, end: start + 12 };
		await decideSpan(scope, { ...place, type: 'UNIQUE_FACT', kind: 'quasi' });
		expect((await spanWith(scope, procedure.applicationId, 'vrijwilliger')).foundBy).toBe('assessor');
		await confirmRedaction(scope, procedure.applicationId, { seconds: undefined });
		expect(await query(`SELECT template FROM vault.mails WHERE template LIKE 'answer-%' ORDER BY 1`)).toEqual(
			[{ template: 'answer-returned' }, { template: 'answer-settled' }],
		);
		expect(await getBlindAnswer(judge, token)).toMatchObject({ ownScore: 3, isBeforeMasking: true });
		await giveScore(judge, { token, score: 4, rationale: '' });
		expect(
			await query('SELECT value, before_masking FROM scores WHERE token = $1 ORDER BY revision', [token]),
		).toEqual([
			{ value: 3, before_masking: true },
			{ value: 4, before_masking: false },
		]);
		expect(await getBlindAnswer(judge, token)).toMatchObject({ ownScore: 4, isBeforeMasking: false });
		await addRater(scope, procedure.answerId);
		const assigned = await query<{ assessor_id: string }>('SELECT assessor_id FROM assignments');
		expect(new Set(assigned.map((one) => one.assessor_id))).toEqual(new Set([first, second]));
		await expect(addRater(scope, procedure.answerId)).rejects.toThrow('rater-none');
	});

	it.each([
		['is settled', (scope: VacancyScope, last: string) => confirmRedaction(scope, last)],
		[
			'is withdrawn',
			(_: VacancyScope, last: string) =>
				query(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [last]),
		],
		['is erased', (_: VacancyScope, last: string) => query('DELETE FROM applications WHERE id = $1', [last])],
	] as const)('returns with the others, when the last one %s', async (_, settleLast) => {
		const procedure = await makeProcedure('scoring');
		const scope = await deskOf(procedure);
		const last = randomUUID();
		await query(
			`INSERT INTO applications (id, vacancy_id, locale, status, submitted_at) VALUES ($1, $2, 'nl', 'submitted', now())`,
			[last, procedure.vacancyId],
		);
		await query(
			`INSERT INTO vault.contacts (application_id, name, email) VALUES ($1, 'Imke Reiger', 'imke@voorbeeld.example')`,
			[last],
		);
		const [other] = await query<{ id: string }>(
			`INSERT INTO answers (vacancy_id, application_id, question_id, masked_text, redaction) VALUES ($1, $2, $3, 'Kort', 'confirmed') RETURNING id`,
			[procedure.vacancyId, last, procedure.questionId],
		);
		await query('INSERT INTO vault.original_answers VALUES ($1, $2, $3)', [other?.id, last, 'Kort']);
		await confirmRedaction(scope, procedure.applicationId);
		const [judge = ''] = procedure.assessors;
		const seat = await scopeOf(judge, procedure.vacancyId, 'score.give');
		const tokens = await query<{ token: string }>(
			`INSERT INTO assignments (vacancy_id, assessor_id, question_id, answer_id, position)
			SELECT $1, $2, $3, id, CASE WHEN id = $4 THEN 1 ELSE 2 END FROM answers ORDER BY id = $4 DESC RETURNING token`,
			[procedure.vacancyId, judge, procedure.questionId, procedure.answerId],
		);
		for (const { token } of tokens) await flagAnswer(seat, { token, remark: '' });
		const first = tokens[0]?.token ?? '';
		const told = () => query(`SELECT 1 FROM vault.mails WHERE template = 'answer-settled'`);

		await confirmRedaction(scope, procedure.applicationId);
		expect(
			(await listIncoming(scope)).find((row) => row.applicationId === procedure.applicationId)?.open,
		).toBe(0);
		// Alone it would say whose answers these are.
		await expect(getBlindAnswer(seat, first)).rejects.toThrow('not-found');
		expect(await told()).toEqual([]);

		await settleLast(scope, last);
		expect(await getBlindAnswer(seat, first)).toMatchObject({ ownScore: null });
		expect(await told()).toHaveLength(1);
	});
});
