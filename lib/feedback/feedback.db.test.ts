/** A text for one candidate on a real database: written, checked, released, read, erased. */
import { beforeEach, describe, expect, it } from 'vitest';
import { submitApplication } from '@/lib/application/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { eraseApplication } from '@/lib/retention/commands';
import { arrange, one, ready, rows, scopeOf, vacancyId } from '@/lib/retention/test-candidate';
import { releaseFeedback, writeFeedback } from './commands';
import {
	getFeedbackText,
	getOwnFeedbackText,
	getOwnProcedure,
	listFeedbackTexts,
	listOwnScores,
} from './queries';

let applicationId = '';
let manager: VacancyScope;

/** What the gate gives to a colleague; the phase is read again, as for each request. */
async function staffScope(role: 'manager' | 'assessor' = 'manager'): Promise<VacancyScope> {
	const row = await one(
		`SELECT v.id AS "vacancyId", v.organisation_id AS "organisationId", v.created_by AS "staffId", v.title, v.slug, v.locale,
			v.phase FROM vacancies v WHERE v.id = $1`,
		[vacancyId],
	);
	return { ...row, roles: [role] } as unknown as VacancyScope;
}

/** Straight into a phase: the steps between have tests of their own. */
const inPhase = (phase: string) =>
	rows(
		`SET session_replication_role = replica; UPDATE vacancies SET phase = '${phase}'; SET session_replication_role = DEFAULT`,
	);

beforeEach(async () => {
	await arrange();
	applicationId = await ready();
	await submitApplication(await scopeOf(applicationId));
	await inPhase('decided');
	await rows(
		`INSERT INTO decisions (application_id, vacancy_id, rank, total, rule_outcome, outcome, reason, decided_by)
		SELECT a.id, a.vacancy_id, 1, 3.5, 'reject', 'reject', 'De regel is gevolgd.', v.created_by
		FROM applications a JOIN vacancies v ON v.id = a.vacancy_id`,
	);
	manager = await staffScope();
});

const write = (text: string, revision = 0) => writeFeedback(manager, { applicationId, revision, text });
const release = (revision: number, hasRead = false) =>
	releaseFeedback(manager, { applicationId, revision, hasRead });
const read = async () => getOwnFeedbackText(await scopeOf(applicationId));

describe('a text for one candidate', () => {
	it('shows only when it was released and the decision was told', async () => {
		await write('U schreef helder wat u deed.');
		expect((await listFeedbackTexts(manager)).map((row) => row.releasedAt)).toEqual([null]);
		await release(1);
		expect(await read()).toBeNull();
		await inPhase('interviewing');
		expect(await read()).toBe('U schreef helder wat u deed.');
	});

	it('is told by mail when the decision was told before', async () => {
		await inPhase('completed');
		manager = await staffScope();
		await write('U schreef helder wat u deed.');
		await release(1);
		await release(1);
		expect(await rows(`SELECT 1 FROM vault.mails WHERE template = 'feedback-added'`)).toHaveLength(1);
		expect(await rows(`SELECT action FROM events WHERE action LIKE 'feedback.%' ORDER BY id`)).toEqual([
			{ action: 'feedback.written' },
			{ action: 'feedback.released' },
		]);
	});

	it('cannot leave with a number of a person, and asks to read a doubtful passage', async () => {
		await write('Belt u ons op 06 12345678.');
		await expect(release(1, true)).rejects.toMatchObject({ reason: 'feedback-blocked' });
		await write('U past beter in het team.', 1);
		await expect(release(2)).rejects.toMatchObject({ fields: { read: ['feedback-unread'] } });
		await release(2, true);
	});

	it('is hidden again by a change, and gone when emptied', async () => {
		await inPhase('completed');
		manager = await staffScope();
		await write('Helder geschreven.');
		await release(1);
		await write('Helder en kort geschreven.', 1);
		expect(await read()).toBeNull();
		await expect(write('Van een collega.', 1)).rejects.toMatchObject({ code: 'conflict' });
		await write('', 2);
		expect(await rows('SELECT 1 FROM feedback_texts')).toEqual([]);
	});

	it('is refused before the decision, to who may not, and for who was not decided about', async () => {
		await expect(getFeedbackText(await staffScope('assessor'), applicationId)).rejects.toMatchObject({
			code: 'not-found',
		});
		await expect(
			writeFeedback(manager, { applicationId: vacancyId, revision: 0, text: 'x' }),
		).rejects.toMatchObject({ code: 'not-found' });
		await inPhase('moderation');
		manager = await staffScope();
		await expect(write('Te vroeg.')).rejects.toMatchObject({ code: 'wrong-phase' });
	});

	it('goes with the application', async () => {
		await write('Helder geschreven.');
		await eraseApplication(await scopeOf(applicationId));
		expect(await rows('SELECT 1 FROM feedback_texts')).toEqual([]);
	});
});

describe('what the committee wrote', () => {
	const remark = 'Te kort, vond ook Ousmane Mensah (06 12345678). Schrijft als moeder van twee.';

	beforeEach(async () => {
		await rows(
			`SET session_replication_role = replica;
			UPDATE staff SET name = 'Ousmane Mensah';
			INSERT INTO members (vacancy_id, staff_id, role, workshop_on) SELECT id, created_by, 'assessor', now() FROM vacancies;
			INSERT INTO assignments (vacancy_id, assessor_id, question_id, answer_id, position)
				SELECT a.vacancy_id, v.created_by, a.question_id, a.id, 1 FROM answers a JOIN vacancies v ON v.id = a.vacancy_id;
			INSERT INTO scores (token, round, revision, vacancy_id, value, rationale)
				SELECT token, 'own', 1, vacancy_id, 2, '${remark}' FROM assignments;
			UPDATE decisions SET reason = '${remark}';
			INSERT INTO outcomes (application_id, vacancy_id, outcome, reason, decided_by)
				SELECT application_id, vacancy_id, 'not-selected', '${remark}', decided_by FROM decisions;
			SET session_replication_role = DEFAULT`,
		);
		await inPhase('completed');
	});

	it('reaches the candidate without anybody’s name or number, and with all that was said', async () => {
		const scope = await scopeOf(applicationId);
		const { decision, outcome } = await getOwnProcedure(scope);
		const scores = await listOwnScores(scope);
		expect(scores).toHaveLength(2);
		for (const text of [
			...scores.map((row) => row.rationale),
			decision?.reason ?? '',
			outcome?.reason ?? '',
		]) {
			expect(text).not.toMatch(/Ousmane|Mensah|12345678/);
			expect(text).toContain('Te kort');
			expect(text).toContain('als moeder van twee');
		}
	});

	it('stays as it was for who has to account for it', async () => {
		expect(await rows('SELECT DISTINCT rationale FROM scores')).toEqual([{ rationale: remark }]);
	});
});
