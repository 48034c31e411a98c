/**
 * `npm run bench [-- --count N] [--runs N]`: what this machine can do, in one run. Starts a platform of its own, sends
 * real submissions through the real form, counts rows in the database afterwards, and compares with the same
 * transaction by `pg` alone. Prints medians and ratios; asserts no times, since machines differ and are shared.
 */
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { submitAllBare } from './bare-transaction';
import { Connections, inParallel, median, quantile } from './client';
import { type BenchVacancy, countStored, makeDrafts, makeVacancy, waitForQuietQueue } from './drafts';
import { machine, type OwnPlatform, processOf, withOwnPlatform } from './own-platform';
import { pageRate, startBareServer } from './page-rate';
import { prepare, readForm } from './submit-form';

const { values } = parseArgs({
	options: {
		/** Submissions per run. */
		count: { type: 'string', default: '150' },
		runs: { type: 'string', default: '3' },
	},
});
const count = Math.min(Math.max(Number(values.count), 8), 2000);
const runs = Math.min(Math.max(Number(values.runs), 1), 9);

type Run = { readonly stored: number; readonly rate: number; readonly times: readonly number[] };

const cell = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);

async function submissions(platform: OwnPlatform, owner: Client): Promise<void> {
	const vacancy = await makeVacancy(owner);
	const { address, local } = platform;
	const first = new Connections(local, 1);
	const [sample] = await makeDrafts(owner, vacancy, 1, true);
	if (!sample) throw new Error('no draft was made');
	const form = await readForm(first, sample);
	first.close();

	async function throughRoute(connections: number, amount: number): Promise<Run> {
		const drafts = await prepare(address, form, await makeDrafts(owner, vacancy, amount, true));
		const open = new Connections(local, connections);
		const times: number[] = [];
		const seconds = await inParallel(drafts, connections, async (draft) =>
			times.push(await draft.send(open)),
		);
		open.close();
		const stored = await countStored(owner, vacancy, drafts);
		return { stored, rate: stored / seconds, times };
	}
	async function bare(connections: number, amount: number): Promise<Run> {
		const drafts = await makeDrafts(owner, vacancy, amount, true);
		const appUrl = platform.settings.APP_DATABASE_URL ?? '';
		const { seconds, times } = await submitAllBare(appUrl, vacancy, drafts, connections);
		const stored = await countStored(owner, vacancy, drafts);
		return { stored, rate: stored / seconds, times };
	}

	async function measure(connections: number, label: string, workerRuns = true): Promise<void> {
		const [routes, bares]: [Run[], Run[]] = [[], []];
		for (let run = 0; run < runs; run += 1) {
			if (workerRuns) await waitForQuietQueue(owner, 60);
			routes.push(await throughRoute(connections, count));
			if (workerRuns) await waitForQuietQueue(owner, 60);
			bares.push(await bare(connections, count));
		}
		const ratio = median(routes.map((route, run) => route.rate / (bares[run]?.rate ?? Number.NaN)));
		const times = routes.flatMap((run) => run.times);
		const bareTimes = bares.flatMap((run) => run.times);
		const stored = [...routes, ...bares].reduce((sum, run) => sum + run.stored, 0);
		console.log(
			`${label.padStart(12)} ${cell(median(routes.map((run) => run.rate)))}` +
				`${cell(quantile(times, 0.5))}${cell(quantile(times, 0.99))}` +
				`${cell(median(bares.map((run) => run.rate)))}${cell(quantile(bareTimes, 0.99))}` +
				`${cell(ratio, 2).padStart(15)}   ${stored} of ${2 * runs * count}`,
		);
	}

	// Connections, compiled code and plans exist once somebody has been here.
	await throughRoute(8, 40);
	await bare(8, 40);
	console.log(`\nsubmissions: ${runs} runs of ${count}, median; rows counted in the database`);
	console.log(' connections   route/s   p50 ms   p99 ms   bare/s   p99 ms   route ÷ bare   stored');
	for (const connections of [1, 4, 8]) await measure(connections, String(connections));
	// The worker masks and mails on the same cores; without it, what the route itself can do shows.
	const worker = await processOf(platform.home, 'worker');
	process.kill(worker, 'SIGSTOP');
	try {
		await measure(8, '8, no worker', false);
	} finally {
		process.kill(worker, 'SIGCONT');
	}
	await report(owner, vacancy);
}

/** What the worker did meanwhile, on the same cores: it is part of what a submission costs. */
async function report(owner: Client, vacancy: BenchVacancy): Promise<void> {
	await waitForQuietQueue(owner, 120);
	const { rows } = await owner.query<{ masked: number; answers: number; mailed: number; mails: number }>(
		`SELECT (SELECT count(*)::int FROM answers WHERE vacancy_id = $1) AS answers,
			(SELECT count(*)::int FROM answers WHERE vacancy_id = $1 AND redaction <> 'waiting') AS masked,
			(SELECT count(*)::int FROM vault.mails WHERE vacancy_id = $1) AS mails,
			(SELECT count(*)::int FROM vault.mails WHERE vacancy_id = $1 AND sent_at IS NOT NULL) AS mailed`,
		[vacancy.id],
	);
	const [row] = rows;
	if (row)
		console.log(
			`worker meanwhile: ${row.masked} of ${row.answers} answers masked, ${row.mailed} of ${row.mails} mails sent`,
		);
}

async function pages(platform: OwnPlatform): Promise<void> {
	const open = new Connections(platform.local, 1);
	const stored = '/nl/vacancies';
	const perRequest = '/nl/vacancies/search';
	const [storedPage, perRequestPage] = [await open.send(stored), await open.send(perRequest)];
	open.close();
	const server = await startBareServer(storedPage.body);
	try {
		const rates = { stored: [] as number[], perRequest: [] as number[], bare: [] as number[] };
		for (const warm of [stored, perRequest]) await pageRate(platform.local, warm, 8, 100);
		await pageRate(server.address, '/', 8, 200);
		for (let run = 0; run < runs; run += 1) {
			rates.stored.push(await pageRate(platform.local, stored, 8, 2000));
			rates.perRequest.push(await pageRate(platform.local, perRequest, 8, 300));
			rates.bare.push(await pageRate(server.address, '/', 8, 3000));
		}
		const size = (page: string) => `${Math.round(Buffer.byteLength(page) / 1024)} kB`;
		const [fast, slow, limit] = [median(rates.stored), median(rates.perRequest), median(rates.bare)];
		console.log(`\npages: ${runs} runs over 8 connections, median, uncompressed`);
		console.log(
			`stored       ${stored.padEnd(24)} ${size(storedPage.body).padStart(7)} ${cell(fast)} pages/s`,
		);
		console.log(
			`per request  ${perRequest.padEnd(24)} ${size(perRequestPage.body).padStart(7)} ${cell(slow)} pages/s`,
		);
		console.log(
			`bare server  the stored page's bytes  ${size(storedPage.body).padStart(7)} ${cell(limit)} pages/s`,
		);
		console.log(
			`stored ÷ per request ${(fast / slow).toFixed(1)}, stored ÷ bare server ${(fast / limit).toFixed(2)}, ` +
				`per request ÷ bare server ${(slow / limit).toFixed(3)}`,
		);
	} finally {
		await server.stop();
	}
}

console.log(machine());
await withOwnPlatform(async (platform) => {
	const owner = new Client({ connectionString: platform.ownerUrl });
	await owner.connect();
	try {
		await pages(platform);
		await submissions(platform, owner);
	} finally {
		await owner.end();
	}
});
