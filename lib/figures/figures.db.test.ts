/** A release on a real database: who can read what, what waits, what is stored, and that nothing small ever is. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectAs, emptyDatabase } from '@/db/test';
import { arrangeProcedure } from '@/db/test-procedure';
import type { StaffActor } from '@/lib/auth/gate';
import { releaseFigures } from './commands';
import { listReleases } from './queries';

const evaluator = { staffId: randomUUID(), roles: ['evaluator'] } as unknown as StaffActor;

async function run<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
	const superuser = await connectAs('superuser');
	return (await superuser.query<Row>(sql, [...values])).rows;
}

/** A counted procedure: 40 applied, 8 invited, 2 hired, 10 of whom did not answer; women and men alike. */
async function tallied(arm: 'pilot' | 'comparison'): Promise<string> {
	const { vacancyId } = await arrangeProcedure('draft', 'tekst');
	await run('UPDATE vacancies SET study_arm = $2 WHERE id = $1', [vacancyId, arm]);
	await run(
		`INSERT INTO monitoring.tallies VALUES
			($1, 'everyone', 'everyone', 'submitted', 32), ($1, 'everyone', 'everyone', 'shortlisted', 6), ($1, 'everyone', 'everyone', 'hired', 2),
			($1, 'gender', 'woman', 'submitted', 12), ($1, 'gender', 'woman', 'shortlisted', 3), ($1, 'gender', 'woman', 'hired', 1),
			($1, 'gender', 'man', 'submitted', 12), ($1, 'gender', 'man', 'shortlisted', 2)`,
		[vacancyId],
	);
	await run(
		`INSERT INTO survey_responses (vacancy_id, invited, items, remark)
		SELECT $1, n % 2 = 0, jsonb_build_object('easy-to-use', 1 + n % 5), CASE WHEN n = 1 THEN 'woorden' ELSE '' END FROM generate_series(1, 5) n`,
		[vacancyId],
	);
	return vacancyId;
}

const several = async (count: number, arm: 'pilot' | 'comparison') => {
	for (let made = 0; made < count; made++) await tallied(arm);
};

beforeEach(emptyDatabase);

describe('a release', () => {
	it('waits for five procedures of one arm, and then leaves a stored record and an event', async () => {
		await several(4, 'pilot');
		await several(1, 'comparison');
		expect(await releaseFigures()).toEqual([]);
		expect(await listReleases(evaluator)).toEqual([]);
		await several(1, 'pilot');
		expect(await releaseFigures()).toEqual([1]);
		const [release] = await listReleases(evaluator);
		expect(release).toMatchObject({
			number: 1,
			studyArm: 'pilot',
			ruleVersion: 1,
			threshold: 10,
			procedures: 5,
		});
		expect(release?.content.everyone).toEqual({ applied: 200, invited: 40, hired: 10 });
		expect(release?.content.groups.gender?.counts.woman).toMatchObject({ applied: 80, invited: 20 });
		expect(release?.content.groups.gender?.counts.man?.applied).toBe(70);
		expect(release?.content.survey.items['easy-to-use']?.all).toMatchObject({ n: 25, mean: 3, bands: null });
		expect(release?.content.survey).toMatchObject({ responses: 25, remarks: null });
		expect(await run(`SELECT 1 FROM events WHERE action = 'figures.released'`)).toHaveLength(1);
		expect(await releaseFigures()).toEqual([]);
	});

	it('leaves no trace when it had better wait', async () => {
		await several(5, 'pilot');
		await releaseFigures();
		// Five more with five women and five men invited: the difference between two releases would tell who.
		await several(5, 'pilot');
		const fresh =
			'NOT EXISTS (SELECT FROM monitoring.released_procedures p WHERE p.vacancy_id = t.vacancy_id)';
		await run(`DELETE FROM monitoring.tallies t WHERE stage = 'hired' AND ${fresh}`);
		await run(
			`UPDATE monitoring.tallies t SET count = CASE item WHEN 'everyone' THEN 2 ELSE 1 END WHERE stage = 'shortlisted' AND ${fresh}`,
		);
		expect(await releaseFigures()).toEqual([]);
		expect(await listReleases(evaluator)).toHaveLength(1);
		expect(await run('SELECT 1 FROM monitoring.released_procedures')).toHaveLength(5);
		expect(await run('SELECT 1 FROM survey_responses WHERE release IS NULL')).toHaveLength(25);
		// With five more as before there is enough, and all that waited is in it.
		await several(5, 'pilot');
		expect(await releaseFigures()).toEqual([2]);
		const [second] = await listReleases(evaluator);
		expect(second).toMatchObject({ number: 2, procedures: 15 });
		expect(second?.content.groups.gender?.counts.woman).toMatchObject({ applied: 225, invited: 45 });
	});

	it('cannot be changed or taken back, not even by the owner of the database', async () => {
		await several(5, 'pilot');
		await releaseFigures();
		const owner = await connectAs('owner');
		await expect(owner.query('UPDATE figure_releases SET threshold = 11')).rejects.toThrow(/stays as it is/);
		await expect(owner.query('DELETE FROM figure_releases')).rejects.toThrow(/stays as it is/);
	});

	it('is refused by the database when a number names fewer than ten people, whoever asks', async () => {
		await several(5, 'pilot');
		const worker = await connectAs('worker');
		const contents: readonly object[] = [
			{ groups: { gender: { counts: { woman: { applied: 9 } } } } },
			{ survey: { items: { 'easy-to-use': { all: { n: 9 } } } } },
			{ survey: { items: { 'easy-to-use': { all: { n: 30, bands: [1, 14, 15] } } } } },
			{ survey: { remarks: 3 } },
		];
		for (const content of contents) {
			await worker.query('BEGIN');
			const { rows } = await worker.query(`SELECT monitoring.begin_release('pilot') AS number`);
			await expect(
				worker.query(`SELECT monitoring.store_release($1, 'pilot', 1, 10, $2)`, [rows[0]?.number, content]),
			).rejects.toThrow(/fewer than ten/);
			await worker.query('ROLLBACK');
		}
		await expect(worker.query(`SELECT monitoring.store_release(7, 'pilot', 1, 10, '{}')`)).rejects.toThrow(
			/not begun/,
		);
	});

	it('counts a procedure once, with everybody in it', async () => {
		const { vacancyId, applicationId } = await arrangeProcedure('interviewing', 'tekst');
		const app = await connectAs('app');
		await app.query('SELECT monitoring.open($1)', [applicationId]);
		await app.query('SELECT monitoring.close($1)', [vacancyId]);
		await app.query('SELECT monitoring.close($1)', [vacancyId]);
		expect(await run('SELECT item, answer, stage, count FROM monitoring.tallies')).toEqual([
			{ item: 'everyone', answer: 'everyone', stage: 'submitted', count: 1 },
		]);
		expect(await run('SELECT 1 FROM monitoring.links')).toEqual([]);
	});

	it('gives no ticket any more once the procedure is over', async () => {
		const { applicationId } = await arrangeProcedure('completed', 'tekst');
		const app = await connectAs('app');
		const { rows } = await app.query('SELECT monitoring.open($1) AS ticket', [applicationId]);
		expect(rows).toEqual([{ ticket: null }]);
		expect(await run('SELECT 1 FROM monitoring.links')).toEqual([]);
	});
});

describe('who reads figures by group', () => {
	it('is role report for releases, and no login role for what they were made from', async () => {
		await several(5, 'pilot');
		await releaseFigures();
		const report = await connectAs('report');
		expect((await report.query('SELECT number FROM figure_releases')).rows).toEqual([{ number: 1 }]);
		const forbidden = [
			'SELECT * FROM monitoring.tallies',
			'SELECT * FROM monitoring.links',
			'SELECT * FROM monitoring.answers',
			'SELECT * FROM monitoring.released_procedures',
			'SELECT * FROM monitoring.released_surveys',
			'SELECT remark FROM public.survey_responses',
			'SELECT items FROM public.survey_responses',
			`SELECT monitoring.begin_release('pilot')`,
			`SELECT * FROM monitoring.release_counts('pilot')`,
			`SELECT * FROM monitoring.release_surveys('pilot')`,
			`SELECT monitoring.store_release(2, 'pilot', 1, 10, '{}')`,
			`INSERT INTO public.figure_releases VALUES (2, 'pilot', now(), 1, 10, 5, '{}')`,
			'UPDATE public.figure_releases SET threshold = 12',
			'SET ROLE monitoring_owner',
		];
		for (const attempt of forbidden)
			await expect(report.query(attempt), attempt).rejects.toThrow(/permission denied/);
		// The web server's other roles cannot either; app keeps the surveys, which it writes.
		for (const role of ['app', 'blind', 'vault', 'monitoring'] as const) {
			const client = await connectAs(role);
			for (const attempt of [
				...forbidden.slice(0, 5),
				...forbidden.slice(7, 14),
				'SELECT * FROM public.figure_releases',
			])
				await expect(client.query(attempt), `${role}: ${attempt}`).rejects.toThrow(/permission denied/);
		}
	});

	it('gives the worker sums over a release, never a procedure', async () => {
		const vacancyId = await tallied('pilot');
		await several(4, 'pilot');
		const worker = await connectAs('worker');
		expect((await worker.query(`SELECT * FROM monitoring.release_counts('pilot')`)).rows).toEqual([]);
		await releaseFigures();
		const { rows } = await worker.query(`SELECT * FROM monitoring.release_counts('pilot')`);
		expect(Object.keys(rows[0] ?? {})).toEqual(['release', 'item', 'answer', 'stage', 'count']);
		expect(JSON.stringify(rows)).not.toContain(vacancyId);
		for (const attempt of [
			'SELECT * FROM monitoring.tallies',
			'SELECT * FROM monitoring.released_procedures',
		])
			await expect(worker.query(attempt), attempt).rejects.toThrow(/permission denied/);
	});
});
