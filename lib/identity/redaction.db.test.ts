import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { type ArrangedProcedure, arrangeProcedure } from '@/db/test-procedure';
import { flagAnswer, giveScore } from '@/lib/assessment/commands';
import { getBlindAnswer } from '@/lib/assessment/queries';
import { loadStaff, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import type { Permission } from '@/lib/auth/permissions';
import { acceptCertain, addRater, recordIdentityViewed, reopenCheck, undoDecision } from './commands';
import { getIncoming, listIncoming } from './queries';
import { confirmRedaction, decideSpan, maskedText, proposeRedaction } from './redaction';

const text =
	'Ik ben Noor Veldkamp en ik werk als vrijwilliger bij de moskee. Mail mij op noor@voorbeeld.example.';

async function query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
	return (await (await connectAs('superuser')).query<Row>(sql, [...values])).rows;
}

/** With what the engine proposes, as after sending. */
async function makeProcedure(phase: string): Promise<ArrangedProcedure> {
	const procedure = await arrangeProcedure(phase, text);
	await proposeRedaction(procedure.applicationId);
	return procedure;
}

async function scopeOf(staffId: string, vacancyId: string, permission: Permission): Promise<VacancyScope> {
	const actor = await loadStaff(staffId);
	if (!actor) throw new Error('no such person');
	return vacancyScope(actor, vacancyId, permission);
}

const deskOf = (procedure: ArrangedProcedure) =>
	scopeOf(procedure.supervisor, procedure.vacancyId, 'redaction.decide');

async function answerOf(scope: VacancyScope, applicationId: string) {
	const [answer] = (await getIncoming(scope, applicationId)).answers;
	if (!answer) throw new Error('no answer');
	// Whatever happened: what the committee reads follows from the original and the passages.
	expect(answer.maskedText).toBe(maskedText(answer.text, answer.spans, 'nl'));
	return answer;
}

const spanWith = async (scope: VacancyScope, applicationId: string, words: string) => {
	const answer = await answerOf(scope, applicationId);
	const span = answer.spans.find((one) => answer.text.slice(one.starts, one.ends).includes(words));
	if (!span) throw new Error(`nothing found with ${words}`);
	return span;
};

beforeEach(emptyDatabase);

describe('the desk', () => {
	it('masks what is found, unmasks what is rejected, and takes it back', async () => {
		const procedure = await makeProcedure('screening');
		const scope = await deskOf(procedure);
		expect((await answerOf(scope, procedure.applicationId)).maskedText).not.toContain('Veldkamp');
		const span = await spanWith(scope, procedure.applicationId, 'Veldkamp');
		await decideSpan(scope, { spanId: span.id, status: 'rejected' });
		expect((await answerOf(scope, procedure.applicationId)).maskedText).toContain('Veldkamp');
		expect(await undoDecision(scope, procedure.applicationId)).toBe(true);
		const answer = await answerOf(scope, procedure.applicationId);
		expect(answer.maskedText).not.toContain('Veldkamp');
		expect(answer.spans.find((one) => one.id === span.id)?.status).toBe('proposed');
		expect(await undoDecision(scope, procedure.applicationId)).toBe(false);
	});

	it('keeps masked text a function of original and passages through any row of acts', async () => {
		const procedure = await makeProcedure('screening');
		const scope = await deskOf(procedure);
		const acts = ['widen', 'reject', 'add', 'widen', 'certain', 'undo', 'accept', 'add', 'undo', 'undo'];
		for (const [index, act] of acts.entries()) {
			const { spans } = await answerOf(scope, procedure.applicationId);
			const span = spans[index % Math.max(1, spans.length)];
			if (act === 'undo') await undoDecision(scope, procedure.applicationId);
			else if (act === 'certain') await acceptCertain(scope, procedure.applicationId);
			else if (act === 'add' || !span)
				await decideSpan(scope, {
					answerId: procedure.answerId,
					start: index,
					end: index + 12,
					type: 'UNIQUE_FACT',
					kind: 'quasi',
				});
			else
				await decideSpan(scope, {
					spanId: span.id,
					status: act === 'widen' ? 'wider' : act === 'reject' ? 'rejected' : 'confirmed',
				});
			await answerOf(scope, procedure.applicationId);
		}
	});

	it('stores an added passage as the supervisor’s find and takes it away again', async () => {
		const procedure = await makeProcedure('screening');
		const scope = await deskOf(procedure);
		const start = text.indexOf('vrijwilliger');
		await decideSpan(scope, {
			answerId: procedure.answerId,
			start,
			end: start + 12,
			type: 'UNIQUE_FACT',
			kind: 'quasi',
		});
		const span = await spanWith(scope, procedure.applicationId, 'vrijwilliger');
		expect([span.status, span.foundBy, span.decidedBy]).toEqual([
			'added',
			'supervisor',
			procedure.supervisor,
		]);
		await undoDecision(scope, procedure.applicationId);
		expect((await answerOf(scope, procedure.applicationId)).maskedText).toContain('vrijwilliger');
	});

	it('refuses a passage of another procedure, and changes nothing there', async () => {
		const mine = await makeProcedure('screening');
		const theirs = await makeProcedure('screening');
		const span = await spanWith(await deskOf(theirs), theirs.applicationId, 'Veldkamp');
		const before = await query('SELECT * FROM vault.redaction_spans ORDER BY id');
		const scope = await deskOf(mine);
		const foreign = { answerId: theirs.answerId, start: 0, end: 3, type: 'NAME', kind: 'direct' } as const;
		await expect(decideSpan(scope, { spanId: span.id, status: 'rejected' })).rejects.toThrow('not-found');
		await expect(decideSpan(scope, foreign)).rejects.toThrow('not-found');
		await expect(getIncoming(scope, theirs.applicationId)).rejects.toThrow('not-found');
		expect(await acceptCertain(scope, theirs.applicationId)).toBe(0);
		await confirmRedaction(scope, theirs.applicationId);
		expect(await query('SELECT * FROM vault.redaction_spans ORDER BY id')).toEqual(before);
		const [answer] = await query<{ redaction: string }>('SELECT redaction FROM answers WHERE id = $1', [
			theirs.answerId,
		]);
		expect(answer?.redaction).toBe('proposed');
	});

	it('does not let an assessor near it', async () => {
		const procedure = await makeProcedure('screening');
		const [assessor = ''] = procedure.assessors;
		const scope = await scopeOf(assessor, procedure.vacancyId, 'vacancy.read');
		await expect(getIncoming(scope, procedure.applicationId)).rejects.toThrow('not-found');
		await expect(confirmRedaction(scope, procedure.applicationId)).rejects.toThrow('not-found');
		await expect(undoDecision(scope, procedure.applicationId)).rejects.toThrow('not-found');
	});

	it('confirms only when no doubt is left, then nothing changes until it is reopened', async () => {
		const procedure = await makeProcedure('screening');
		const scope = await deskOf(procedure);
		const desk = { seconds: 50 };
		await query(`UPDATE vault.redaction_spans SET score = 0.6 WHERE answer_id = $1`, [procedure.answerId]);
		await expect(confirmRedaction(scope, procedure.applicationId, desk)).rejects.toThrow(
			'redaction-doubtful',
		);
		const { spans } = await answerOf(scope, procedure.applicationId);
		for (const span of spans) await decideSpan(scope, { spanId: span.id, status: 'confirmed' });
		await confirmRedaction(scope, procedure.applicationId, desk);
		expect((await answerOf(scope, procedure.applicationId)).redaction).toBe('confirmed');
		const [first] = spans;
		await expect(decideSpan(scope, { spanId: first?.id ?? '', status: 'rejected' })).rejects.toThrow(
			'redaction-settled',
		);
		const timed = await query<{ actor: string; object: string; details: object }>(
			`SELECT actor, object, details FROM events WHERE action = 'redaction.timed'`,
		);
		expect(timed).toEqual([{ actor: 'system', object: '', details: { seconds: 60, answers: 1 } }]);
		await reopenCheck(scope, procedure.applicationId);
		await decideSpan(scope, { spanId: first?.id ?? '', status: 'rejected' });
	});

	it('writes down who looked, once an hour', async () => {
		const procedure = await makeProcedure('screening');
		const scope = await deskOf(procedure);
		for (let time = 0; time < 3; time++) await recordIdentityViewed(scope, procedure.applicationId);
		const seen = await query(`SELECT object, actor FROM events WHERE action = 'identity.viewed'`);
		expect(seen).toEqual([
			{ object: `application:${procedure.applicationId}`, actor: `staff:${procedure.supervisor}` },
		]);
	});
});

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

describe('a candidate who changes the text', () => {
	it('keeps the decisions about words that stayed as they were', async () => {
		const procedure = await makeProcedure('open');
		const scope = await deskOf(procedure);
		const rejected = await spanWith(scope, procedure.applicationId, 'noor@');
		await decideSpan(scope, { spanId: rejected.id, status: 'rejected' });
		const start = text.indexOf('vrijwilliger');
		const place = { answerId: procedure.answerId, start, end: start + 12 };
		await decideSpan(scope, { ...place, type: 'UNIQUE_FACT', kind: 'quasi' });
		await query('SELECT vault.reopen($1)', [procedure.applicationId]);
		await query('DELETE FROM draft_answers');
		const answerId = randomUUID();
		await query('INSERT INTO answers (id, vacancy_id, application_id, question_id) VALUES ($1, $2, $3, $4)', [
			answerId,
			procedure.vacancyId,
			procedure.applicationId,
			procedure.questionId,
		]);
		await query('INSERT INTO vault.original_answers VALUES ($1, $2, $3)', [
			answerId,
			procedure.applicationId,
			`Eerst iets nieuws, een hele zin vooraf. ${text}`,
		]);
		await proposeRedaction(procedure.applicationId);
		const answer = await answerOf(scope, procedure.applicationId);
		expect(answer.maskedText).toContain('noor@voorbeeld.example');
		expect(answer.maskedText).not.toContain('vrijwilliger');
		expect(answer.maskedText).not.toContain('Veldkamp');
		expect(await query('SELECT 1 FROM vault.earlier_decisions')).toEqual([]);
	});
});
