/**
 * `npx tsx scripts/bench/vacancies.ts [--runs N]`: time of the public list with 50 and with 5,000 open vacancies, on a
 * PostgreSQL of its own that is thrown away: everything the page reads, and where the platform is built (`npm run build`)
 * the whole page over HTTP by a production server of its own. Rounds of the cases alternate, so that other work on the
 * machine falls on all of them; the ratio is between medians, and beside it the one between the fastest runs.
 */
import { randomBytes } from 'node:crypto';
import { access, chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbedded } from '@/db/embedded';
import { findFreePort } from '@/db/free-port';
import { migrate } from '@/db/migrate';
import { closeDatabases } from '@/db/pools';
import { ensureOwner, loginRoles, type RoleUrls } from '@/db/roles';
import { listSearchChoices, searchVacancies } from '@/lib/posting/queries';
import { noFilters, type SearchFilters } from '@/lib/posting/schema';
import { Service } from '../start/service';
import { childEnvironment } from '../start/settings';
import { waitForWeb } from '../start/web';

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
const webPort = await findFreePort(54_980, []);
const address = `http://localhost:${webPort}`;
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
		APP_URL: address,
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
	const web = await startWeb();
	const measures: Record<string, (filters: Partial<SearchFilters>) => Promise<unknown>> = {
		reads: (filters) => Promise.all([searchVacancies({ ...noFilters, ...filters }), listSearchChoices()]),
		...(web && { page: openPage }),
	};
	if (!web) console.log('no build (npm run build): the page over HTTP is left out');
	const times = new Map<string, number[][]>();
	let filled = 0;
	for (const [at, size] of sizes.entries()) {
		await fill(client, filled, size);
		filled = size;
		for (let run = -10; run < runs; run += 1) {
			for (const [what, measure] of Object.entries(measures)) {
				for (const [label, filters] of Object.entries(cases)) {
					const begin = performance.now();
					await measure(filters);
					const key = `${what.padEnd(6)} ${label}`;
					const known = times.get(key) ?? sizes.map(() => []);
					if (run >= 0) known[at]?.push(performance.now() - begin);
					times.set(key, known);
				}
			}
		}
	}
	const at = (list: readonly number[], share: number) =>
		list.toSorted((left, right) => left - right)[Math.floor(share * (list.length - 1))] ?? 0;
	console.log(
		'milliseconds: median and fastest with 50; median, p95 and fastest with 5,000; ratio of medians and of fastest',
	);
	for (const [key, [small = [], large = []]] of times) {
		const figures = [at(small, 0.5), at(small, 0), at(large, 0.5), at(large, 0.95), at(large, 0)];
		const ratios = [at(large, 0.5) / at(small, 0.5), at(large, 0) / at(small, 0)];
		console.log(
			`${key.padEnd(30)} ${figures.map((figure) => figure.toFixed(1).padStart(7)).join(' ')}   ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`,
		);
	}
	await web?.stop();
	await client.end();
} finally {
	await closeDatabases();
	await server.stop();
	await rm(home, { recursive: true, force: true });
}

/** A production server on the same database; undefined when nothing is built. */
async function startWeb(): Promise<Service | undefined> {
	const root = process.cwd();
	const isBuilt = await access(path.join(root, '.next/BUILD_ID')).then(
		() => true,
		() => false,
	);
	if (!isBuilt) return undefined;
	const next = path.join(root, 'node_modules/next/dist/bin/next');
	const web = new Service({
		name: 'web',
		command: [process.execPath, next, 'start', '-p', String(webPort)],
		cwd: root,
		environment: childEnvironment(process.env, { APP_URL: address }, 'production'),
		patience: 5_000,
		print: () => undefined,
		changed: () => undefined,
		failed: (reason) => console.error(reason.message),
	});
	web.start();
	await waitForWeb(address);
	return web;
}

/** The search page: made per request, while the list without filters is stored. */
async function openPage(filters: Partial<SearchFilters>): Promise<void> {
	const query = new URLSearchParams();
	for (const [key, value] of Object.entries(filters)) query.set(key, value === true ? 'on' : String(value));
	const response = await fetch(`${address}/nl/vacancies/search?${query}`);
	const html = await response.text();
	if (!response.ok || !html.includes('Plaats 1 ')) throw new Error(`The page answers ${response.status}.`);
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
