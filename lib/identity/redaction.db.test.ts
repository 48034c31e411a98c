import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/db/test';
import { acceptCertain, recordIdentityViewed, reopenCheck, undoDecision } from './commands';
import { getIncoming } from './queries';
import { confirmRedaction, decideSpan, proposeRedaction } from './redaction';
import { answerOf, deskOf, makeProcedure, query, scopeOf, spanWith, text } from './test-desk';

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
