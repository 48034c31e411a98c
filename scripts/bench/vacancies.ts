/**
 * `npx tsx scripts/bench/vacancies.ts [--runs N]`: time of everything the public list reads, with 50 and with 5,000
 * open vacancies, on a PostgreSQL of its own that is thrown away. What a page draws is 20 cards at either size, so the
 * reads are all that can grow; the ratio of a whole page is therefore below the ratio printed here. The comparison is
 * between the fastest runs, since other work on the machine only ever adds time.
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbedded } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import { closeDatabases } from '@/db/pools';
import { ensureOwner, loginRoles, type RoleUrls } from '@/db/roles';
import { listSearchChoices, searchVacancies } from '@/lib/posting/queries';
import { noFilters, type SearchFilters } from '@/lib/posting/schema';

const sizes = [50, 5_000] as const;
const cases: Readonly<Record<string, Partial<SearchFilters>>> = {
	'no filter': {},
	'a common word': { text: 'adviseur' },
	'a rare word': { text: 'sluis' },
	'a word of every text': { text: 'samenwerken' },
	'three filters': { organisation: 'dienst-3', hours: 32, soon: true },
};
const { values } = parseArgs({ options: { runs: { type: 'string', default: '60' } } });
const runs = Number(values.runs);

const name = 'bench_vacancies';
const home = await mkdtemp(path.join(tmpdir(), 'onbevangen-bench-'));
// For root, another account runs the server and must be able to enter.
await chmod(home, 0o755);
const secret = (): string => randomBytes(18).toString('base64url');
const server = await startEmbedded({ home, port: 54_900, password: secret(), durable: false });
try {
	const login = (role: string, password: string) =>
		`postgres://${role}:${password}@127.0.0.1:${server.port}/${name}`;
	const roleUrls = Object.fromEntries(loginRoles.map((role) => [role, login(role, secret())])) as RoleUrls;
	const ownerPassword = secret();
	await ensureOwner(server.url('postgres'), ownerPassword, name);
	await migrate({ ownerUrl: login('onbevangen_owner', ownerPassword), roleUrls });
	for (const role of loginRoles) process.env[`${role.toUpperCase()}_DATABASE_URL`] = roleUrls[role];
	Object.assign(process.env, {
		APP_URL: 'http://localhost:3000',
		AUTH_SECRET: secret() + secret(),
		OIDC_ISSUER: 'http://localhost:9',
		OIDC_CLIENT_ID: 'bench',
		OIDC_CLIENT_SECRET: 'bench',
		SMTP_URL: 'smtp://127.0.0.1:9',
		MAIL_FROM: 'bench@example.org',
	});
	const client = new Client({ connectionString: server.url(name) });
	await client.connect();
	await client.query(`
		INSERT INTO organisations (slug, name, name_en, contact_email)
		SELECT 'dienst-' || n, 'Dienst ' || n, 'Agency ' || n, 'x@example.org' FROM generate_series(1, 25) n`);
	await client.query(`
		INSERT INTO staff (subject, name, email, organisation_id)
		SELECT 's', 'S', 's@example.org', id FROM organisations LIMIT 1`);
	const fastest = new Map<string, number[]>();
	let filled = 0;
	for (const size of sizes) {
		await fill(client, filled, size);
		filled = size;
		for (const [label, filters] of Object.entries(cases)) {
			const read = () => Promise.all([searchVacancies({ ...noFilters, ...filters }), listSearchChoices()]);
			const [{ total }] = await read();
			for (let warm = 0; warm < 10; warm += 1) await read();
			const times: number[] = [];
			for (let run = 0; run < runs; run += 1) {
				const begin = performance.now();
				await read();
				times.push(performance.now() - begin);
			}
			times.sort((left, right) => left - right);
			const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
			fastest.set(label, [...(fastest.get(label) ?? []), at(0)]);
			console.log(
				`${String(size).padStart(5)} vacancies, ${label.padEnd(21)} ${String(total).padStart(5)} found, fastest ${at(0).toFixed(1)} ms, median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
			);
		}
	}
	for (const [label, [small = 0, large = 0]] of fastest)
		console.log(
			`${label.padEnd(21)} ${(large - small).toFixed(1)} ms more at 5,000 (${(large / small).toFixed(1)} times)`,
		);
	await client.end();
} finally {
	await closeDatabases();
	await server.stop();
	await rm(home, { recursive: true, force: true });
}

/** Vacancies with texts of a believable length: about 250 words. */
async function fill(client: Client, from: number, to: number): Promise<void> {
	await client.query(
		`INSERT INTO vacancies (organisation_id, slug, locale, title, body, place, salary_scale, salary_min, salary_max,
			hours_min, hours_max, closes_at, phase, created_by)
		SELECT o.id, 'vacature-' || n, CASE n % 4 WHEN 0 THEN 'en' ELSE 'nl' END,
			(ARRAY['Beleidsadviseur', 'Data engineer', 'Inspecteur', 'Jurist', 'Projectleider'])[1 + n % 5] || ' '
				|| CASE WHEN n % 97 = 0 THEN 'sluis ' ELSE '' END || n,
			repeat('Samenwerken aan water, wonen en openbare gegevens, met zorg voor wie er gebruik van maakt en tijd om te leren. ', 12)
				|| (SELECT string_agg(substr(md5(n::text || w), 1, 4 + w % 6), ' ') FROM generate_series(1, 60) w),
			'Plaats ' || n % 120, (6 + n % 10)::text, 3000, 4500, 16 + n % 3 * 4, 28 + n % 3 * 4,
			now() + make_interval(hours => 2 + n % 900), 'open', (SELECT id FROM staff LIMIT 1)
		FROM generate_series($1::int + 1, $2::int) n JOIN organisations o ON o.slug = 'dienst-' || 1 + n % 25`,
		[from, to],
	);
	await client.query('VACUUM ANALYZE');
}
