import { beforeAll, describe, expect, test } from 'vitest';
import { connectAs, testUrl } from '@/db/test';
import { metricIds } from '@/lib/evaluation/metrics';
import type { FigureRelease } from '@/lib/figures/release';
import { lint } from '@/lib/linter';
import { datesOf } from './clock';
import { planEverybody, seed } from './index';
import { plans, seededPhases } from './plan';
import { firstBody, publishedBody } from './vacancy';

const now = new Date();
const everybody = planEverybody().flat();

async function rows<Row extends Record<string, unknown>>(text: string): Promise<Row[]> {
	return (await (await connectAs('superuser')).query<Row>(text)).rows;
}

describe('the plan', () => {
	test('is the same every time, and nobody writes what another in the procedure writes', () => {
		expect(planEverybody().flat()).toEqual(everybody);
		for (const candidates of planEverybody()) {
			const texts = candidates.flatMap((candidate) => candidate.answers.map((answer) => answer.text));
			expect(new Set(texts).size).toBe(texts.length);
		}
	});

	test('has three organisations, two languages and about 120 candidates with names of their own', () => {
		expect(new Set(plans.map((plan) => plan.content.organisation)).size).toBe(3);
		expect(new Set(plans.map((plan) => plan.content.locale))).toEqual(new Set(['nl', 'en']));
		expect(everybody.filter((candidate) => candidate.ends !== 'draft')).toHaveLength(119);
		expect(new Set(everybody.map((candidate) => candidate.name)).size).toBe(everybody.length);
		expect(new Set(everybody.map((candidate) => candidate.email)).size).toBe(everybody.length);
		expect(everybody.every((candidate) => candidate.email.endsWith('@voorbeeld.example'))).toBe(true);
	});

	test('gives every act a moment, in order and in the past, whatever day it is', () => {
		for (let offset = 0; offset < 364; offset += 13) {
			const today = new Date(now.getTime() + offset * 86_400_000 + offset * 3_600_000);
			for (const plan of plans) {
				const walked = seededPhases.filter((phase) => phase !== 'draft' && plan.days[phase] !== undefined);
				const acts = [
					'vacancy.created',
					...walked.flatMap((phase) => [...Array(10).fill('some.act'), `procedure.${phase}`]),
					...Array(10).fill('some.act'),
				].map((action: string, id) => ({ id: String(id), action }));
				const dates = [...datesOf(plan, acts, today)].sort(([left], [right]) => Number(left) - Number(right));
				const times = dates.map(([, date]) => date.getTime());
				expect(times).toHaveLength(acts.length);
				expect(times.filter((time, index) => time < (times[index - 1] ?? 0))).toEqual([]);
				expect(Math.max(...times)).toBeLessThan(today.getTime());
			}
		}
	});

	test('has no open slot in any answer', () => {
		const texts = everybody.flatMap((candidate) => candidate.answers.map((answer) => answer.text));
		expect(texts.filter((text) => /[{}[\]]/.test(text) || text === '')).toEqual([]);
	});

	test.each(plans.filter((plan) => plan.phase !== 'draft').map((plan) => [plan.content.key, plan] as const))(
		'%s: the published text holds no stop, and less than the first version',
		(_, plan) => {
			const weighty = (text: string) =>
				lint(text, { lang: plan.content.locale }).findings.filter(({ severity }) =>
					/stop|warn/.test(severity),
				);
			const published = weighty(publishedBody(plan, now));
			expect(published.filter(({ severity }) => severity === 'stop')).toEqual([]);
			expect(weighty(firstBody(plan, now)).length).toBeGreaterThan(published.length);
		},
	);
});

describe('the seed', () => {
	beforeAll(() => seed({ ownerUrl: testUrl('owner'), now }), 300_000);

	test('has vacancies in every phase that shows something', async () => {
		const found = await rows<{ phase: string; count: number }>(
			'SELECT phase, count(*)::int AS count FROM vacancies GROUP BY phase',
		);
		expect(Object.fromEntries(found.map((row) => [row.phase, row.count]))).toEqual({
			draft: 1,
			open: 2,
			screening: 1,
			scoring: 1,
			decided: 1,
			interviewing: 1,
			completed: 3,
			purged: 11,
		});
	});

	test('has every candidate, sent, unfinished or withdrawn', async () => {
		const found = await rows<{ status: string; count: number }>(
			'SELECT status, count(*)::int AS count FROM applications GROUP BY status',
		);
		expect(Object.fromEntries(found.map((row) => [row.status, row.count]))).toEqual({
			draft: 5,
			expired: 7,
			submitted: 118,
			withdrawn: 1,
		});
	});

	test('computes every figure of a completed procedure', async () => {
		const found = await rows<{
			metric: string;
			columns: Record<string, number | null>;
			reason: string | null;
		}>(
			`SELECT m.metric, m.value->'columns' AS columns, m.value->>'reason' AS reason
			FROM metrics m JOIN vacancies v ON v.id = m.vacancy_id WHERE v.phase = 'completed'`,
		);
		expect(found).toHaveLength(3 * metricIds.length);
		const empty = found.flatMap(({ metric, columns }) =>
			Object.entries(columns).flatMap(([name, value]) => (value === null ? [`${metric}.${name}`] : [])),
		);
		expect(empty).toEqual([]);
	});

	test('agrees as people do: neither perfectly nor at random', async () => {
		const found = await rows<{ alpha: number }>(
			`SELECT (m.value->'columns'->>'alpha')::float AS alpha FROM metrics m JOIN vacancies v ON v.id = m.vacancy_id
			WHERE m.metric = 'agreement' AND v.phase IN ('decided', 'interviewing', 'completed')`,
		);
		expect(found).toHaveLength(5);
		for (const { alpha } of found) {
			expect(alpha).toBeGreaterThan(0.4);
			expect(alpha).toBeLessThan(0.8);
		}
	});

	test('has moderation, a deviation, a recusal, an open and a settled flag, and equality tallies', async () => {
		const [found] = await rows<Record<string, number>>(`SELECT
			(SELECT count(*)::int FROM scores WHERE round = 'moderated') AS moderated,
			(SELECT count(*)::int FROM decisions WHERE outcome <> rule_outcome) AS deviations,
			(SELECT count(*)::int FROM assignments WHERE recused) AS recused,
			(SELECT count(*)::int FROM identity_flags WHERE settled_at IS NULL) AS open_flags,
			(SELECT count(*)::int FROM identity_flags WHERE settled_at IS NOT NULL) AS settled_flags,
			(SELECT count(*)::int FROM lint_reasons) AS reasons,
			(SELECT count(*)::int FROM vault.redaction_spans WHERE status = 'rejected') AS rejected,
			(SELECT count(*)::int FROM vault.redaction_spans WHERE status = 'added') AS added,
			(SELECT count(DISTINCT vacancy_id)::int FROM monitoring.tallies) AS tallied`);
		expect(found).toMatchObject({ deviations: 1, recused: 2, open_flags: 1, settled_flags: 1, tallied: 14 });
		expect(found?.moderated).toBeGreaterThan(5);
		expect(found?.reasons).toBeGreaterThanOrEqual(2);
		expect(found?.rejected).toBeGreaterThan(0);
		expect(found?.added).toBeGreaterThan(2);
	});

	test('has a release of each arm in which the groups can be compared, and leaves nobody of the earlier round', async () => {
		const found = await rows<{ arm: string; procedures: number; content: FigureRelease['content'] }>(
			'SELECT study_arm AS arm, procedures, content FROM figure_releases ORDER BY number',
		);
		expect(found.map(({ arm, procedures }) => [arm, procedures])).toEqual([
			['pilot', 8],
			['comparison', 6],
		]);
		for (const { content } of found) {
			const { gender } = content.groups;
			expect(gender?.stages).toContain('invited');
			for (const group of ['woman', 'man'])
				expect(gender?.counts[group]?.invited, group).toBeGreaterThanOrEqual(10);
			expect(Object.keys(content.survey.items)).toHaveLength(10);
		}
		expect(
			await rows(
				'SELECT 1 FROM monitoring.links l LEFT JOIN applications a ON a.id = l.application_id WHERE a.id IS NULL',
			),
		).toEqual([]);
	});

	test('happened in the past, in order, and is sealed', async () => {
		const [found] = await rows<Record<string, number>>(`SELECT
			(SELECT count(*)::int FROM events WHERE at > now()) AS future,
			(SELECT count(*)::int FROM (SELECT at < lag(at) OVER (PARTITION BY vacancy_id ORDER BY id) AS wrong
				FROM events WHERE vacancy_id IS NOT NULL) e WHERE wrong) AS disordered,
			(SELECT count(*)::int FROM events WHERE sealed_as IS NULL AND action NOT IN ('demo.seeded', 'figures.released')) AS unsealed,
			(SELECT count(*)::int FROM broken_events()) AS broken,
			(SELECT count(*)::int FROM applications a JOIN vacancies v ON v.id = a.vacancy_id
				WHERE a.started_at > a.submitted_at OR a.submitted_at > v.closes_at) AS late,
			(SELECT count(*)::int FROM vacancies WHERE (phase = 'open') <> (closes_at > now()) AND phase <> 'draft') AS misplaced,
			(SELECT count(*)::int FROM scores WHERE created_at > now() - interval '1 minute') AS scored_now,
			(SELECT count(*)::int FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D') AS disabled`);
		expect(found).toEqual({
			future: 0,
			disordered: 0,
			unsealed: 0,
			broken: 0,
			late: 0,
			misplaced: 0,
			scored_now: 0,
			disabled: 0,
		});
	});

	test('leaves a handful of mail for the inbox and no other job', async () => {
		const [found] = await rows<{ waiting: number; jobs: number; secrets: number }>(`SELECT
			(SELECT count(*)::int FROM vault.mails WHERE sent_at IS NULL) AS waiting,
			(SELECT count(*)::int FROM graphile_worker.jobs) AS jobs,
			(SELECT count(*)::int FROM vault.mails WHERE data ? 'code' OR data ? 'link') AS secrets`);
		expect(found?.waiting).toBeGreaterThanOrEqual(5);
		expect(found?.waiting).toBeLessThanOrEqual(10);
		expect(found?.jobs).toBe(found?.waiting);
		expect(found?.secrets).toBe(0);
	});

	test('keeps every name, address and telephone number out of the tables of the procedure', async () => {
		const columns = await rows<{ table: string; column: string }>(
			`SELECT table_name AS table, column_name AS column FROM information_schema.columns
			WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'jsonb', 'json')
				AND table_name IN (SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE')`,
		);
		expect(columns.length).toBeGreaterThan(50);
		// Drafts are the candidate's own until they are sent.
		const searched = columns.filter(({ table }) => table !== 'draft_answers');
		const identities = everybody.flatMap(({ name, email, phone }) =>
			phone === '' ? [name, email] : [name, email, phone],
		);
		const leaks: string[] = [];
		const superuser = await connectAs('superuser');
		for (const { table, column } of searched) {
			const found = await superuser.query(
				`SELECT i FROM unnest($1::text[]) AS i JOIN public."${table}" t ON strpos(t."${column}"::text, i) > 0`,
				[identities],
			);
			for (const row of found.rows) leaks.push(`${table}.${column}: ${row.i}`);
		}
		expect(leaks).toEqual([]);
		// The same search finds them where they belong.
		const known = await superuser.query('SELECT 1 FROM vault.contacts WHERE name = ANY ($1)', [identities]);
		expect(known.rowCount).toBeGreaterThanOrEqual(119);
	});

	test('does nothing the second time', async () => {
		const before = await rows('SELECT count(*) FROM events');
		await seed({ ownerUrl: testUrl('owner'), now });
		expect(await rows('SELECT count(*) FROM events')).toEqual(before);
	});
});
