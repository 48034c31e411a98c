/** What each PostgreSQL role can reach, read from the catalogue: equality, so that a new table or grant shows up here. */
import { describe, expect, it } from 'vitest';
import { connectAs } from './test';

async function reachable(
	role: string,
	privilege: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE',
): Promise<string[]> {
	const superuser = await connectAs('superuser');
	const result = await superuser.query<{ name: string }>(
		`SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'v', 'p') AND n.nspname IN ('public', 'vault', 'monitoring', 'blind')
			AND (has_table_privilege($1, c.oid, $2) OR ($2 <> 'DELETE' AND has_any_column_privilege($1, c.oid, $2)))
		ORDER BY 1`,
		[role, privilege],
	);
	return result.rows.map((row) => row.name);
}

async function callable(role: string): Promise<string[]> {
	const superuser = await connectAs('superuser');
	const result = await superuser.query<{ name: string }>(
		`SELECT n.nspname || '.' || p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
		WHERE n.nspname IN ('public', 'vault', 'monitoring', 'blind') AND has_function_privilege($1, p.oid, 'EXECUTE')
			AND has_schema_privilege($1, n.oid, 'USAGE') ORDER BY 1`,
		[role],
	);
	return result.rows.map((row) => row.name);
}

describe('role blind', () => {
	it('has no right on any table', async () => {
		for (const privilege of ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const) {
			expect(await reachable('blind', privilege)).toEqual([]);
		}
	});

	it('can call exactly these functions', async () => {
		expect(await callable('blind')).toEqual([
			'blind.answer',
			'blind.flag',
			'blind.give_score',
			'blind.mark_shown',
			'blind.queue',
			'blind.recuse',
			'blind.tokens',
		]);
	});

	it('is refused by PostgreSQL when it tries', async () => {
		const blind = await connectAs('blind');
		for (const attempt of [
			'SELECT * FROM vault.contacts',
			'SELECT text FROM vault.original_answers',
			'SELECT * FROM public.applications',
			'SELECT masked_text FROM public.answers',
			'SELECT * FROM public.scores',
			'SELECT * FROM public.staff',
			'SET ROLE app',
			'SET ROLE vault',
		]) {
			await expect(blind.query(attempt), attempt).rejects.toThrow(/permission denied/);
		}
	});
});

describe('role app', () => {
	it('reads nothing of the vault and nothing of monitoring', async () => {
		const read = await reachable('app', 'SELECT');
		expect(read.filter((name) => !name.startsWith('public.'))).toEqual([]);
		expect(read).toContain('public.applications'); // the mirror: it can do its work
	});

	it('cannot write masked text, and cannot change what was scored, decided or recorded', async () => {
		const app = await connectAs('app');
		for (const attempt of [
			`UPDATE answers SET masked_text = 'x'`,
			'UPDATE scores SET value = 5',
			'DELETE FROM scores',
			`UPDATE events SET actor = 'x'`,
			'DELETE FROM events',
			'UPDATE vacancy_versions SET canonical = canonical',
			'SELECT * FROM monitoring.answers',
			'SELECT * FROM vault.redaction_spans',
		]) {
			await expect(app.query(attempt), attempt).rejects.toThrow(/permission denied/);
		}
	});
});

describe('details that candidates removed', () => {
	it('are counted through one write-only door and read through one count, by app alone', async () => {
		for (const role of ['app', 'blind', 'vault', 'monitoring', 'report', 'worker'])
			for (const privilege of ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const)
				expect(await reachable(role, privilege), role).not.toContain('vault.removed_details');
		for (const role of ['app', 'blind', 'vault', 'monitoring', 'report', 'worker']) {
			const doors = (await callable(role)).filter((name) => /note_removed|count_leaks/.test(name));
			expect(doors, role).toEqual(role === 'app' ? ['vault.count_leaks', 'vault.note_removed'] : []);
		}
	});

	it('have no column that could say whose they were, or when', async () => {
		const superuser = await connectAs('superuser');
		const { rows } = await superuser.query(
			`SELECT attname FROM pg_attribute WHERE attrelid = 'vault.removed_details'::regclass AND attnum > 0 ORDER BY 1`,
		);
		expect(rows.map(({ attname }) => attname)).toEqual(['count', 'type', 'vacancy_id']);
	});
});

describe('monitoring', () => {
	it('can be read by no login role at all', async () => {
		for (const role of ['app', 'blind', 'vault', 'monitoring', 'report', 'worker']) {
			const read = await reachable(role, 'SELECT');
			expect(
				read.filter((name) => name.startsWith('monitoring.')),
				role,
			).toEqual([]);
		}
	});

	it('has an owner that cannot log in', async () => {
		const superuser = await connectAs('superuser');
		const owners = await superuser.query(
			`SELECT DISTINCT r.rolcanlogin FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles r ON r.oid = c.relowner
			WHERE n.nspname = 'monitoring' AND c.relkind = 'r'`,
		);
		expect(owners.rows).toEqual([{ rolcanlogin: false }]);
	});

	it('lets role monitoring write answers to a ticket and ask which questions it is for, nothing else', async () => {
		expect((await callable('monitoring')).filter((name) => name.startsWith('monitoring.'))).toEqual([
			'monitoring.answer',
			'monitoring.items',
		]);
	});

	it('gives sums to the worker alone, through the functions that make a release, and nothing to role report', async () => {
		const making = [
			'begin_release',
			'earlier_releases',
			'release_counts',
			'release_surveys',
			'store_release',
		];
		for (const role of ['app', 'blind', 'vault', 'monitoring', 'report', 'worker']) {
			const doors = (await callable(role)).filter((name) => /^monitoring\..*release/.test(name));
			expect(doors, role).toEqual(role === 'worker' ? making.map((name) => `monitoring.${name}`) : []);
		}
		expect((await callable('worker')).filter((name) => !name.includes('release'))).toEqual([]);
		expect((await callable('report')).filter((name) => name.startsWith('monitoring.'))).toEqual([]);
		expect(await reachable('report', 'SELECT')).toContain('public.figure_releases');
		expect(await reachable('report', 'SELECT')).not.toContain('public.survey_responses');
	});
});

describe('role report', () => {
	it('reads procedures and figures, and writes nothing', async () => {
		const read = await reachable('report', 'SELECT');
		expect(read).toContain('public.metrics');
		expect(
			read.filter((name) => /applications|answers|scores|staff|contacts|decisions|events/.test(name)),
		).toEqual([]);
		for (const privilege of ['INSERT', 'UPDATE', 'DELETE'] as const)
			expect(await reachable('report', privilege)).toEqual([]);
	});
});
