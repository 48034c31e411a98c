/**
 * `npm run bench:candidate [-- --url http://localhost:3000 --runs 5]`: what the question page costs a candidate. Bytes of
 * JavaScript as sent, beside an empty page of the same Next version; time until the page can be used on a slow phone; the
 * checks that an audit makes of any page; and what the check on recognisable details takes in the browser. Without `--url` it starts a platform of its own. Bytes are judged; times depend on the
 * machine and are shown with their aim.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { parseTestSettings, surroundings } from '@/lib/env';
import { printChecker } from './checker';
import { median } from './client';
import { startEmptyPage } from './empty-page';
import { machine, withOwnPlatform } from './own-platform';
import { type Fetched, type Visit, visit } from './phone';

const { values } = parseArgs({
	options: {
		url: { type: 'string' },
		runs: { type: 'string', default: '5' },
		/** How many times slower the processor is made. 1 on a machine that is busy: it is slow already. */
		processor: { type: 'string', default: '4' },
	},
});
const runs = Math.min(Math.max(Number(values.runs), 1), 15);
const processor = Math.min(Math.max(Number(values.processor), 1), 20);
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The aims of the project: kilobytes (1,000 bytes) above an empty page, milliseconds until usable. */
const mostKilobytes = 30;
const longestUntilUsable = 3000;

/** The word count shows when the field's script runs: from then on it counts, saves and answers. */
const usable = '.onb-word-count > [aria-hidden="true"]';
/** The list of recognisable details comes 1.5 seconds after that, and its worker reads its data. */
const linger = 9000;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (list: readonly Fetched[]): number => list.reduce((total, one) => total + one.bytes, 0);
const isScript = ({ type, path }: Fetched): boolean => type === 'script' || path.endsWith('.js');

/** Begins an application in the first open vacancy, as anybody can. */
async function begin(browser: Browser, address: string) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const answer = await page.request.get(`${address}/api/v1/vacatures`);
	const { vacatures } = (await answer.json()) as { readonly vacatures: readonly { readonly id: string }[] };
	const slug = vacatures[0]?.id;
	if (!slug) throw new Error('there is no open vacancy');
	await page.goto(`${address}/nl/apply/start/${slug}`);
	await page.getByRole('button', { name: 'Begin met de sollicitatie' }).first().click();
	await page.waitForURL(/\/question\/\d+$/);
	const begun = { url: page.url(), state: await context.storageState() };
	await context.close();
	return begun;
}

function printBytes(question: Visit, empty: Visit): boolean {
	const at = question.usable ?? Number.POSITIVE_INFINITY;
	const scripts = question.fetched.filter(isScript);
	const first = scripts.filter((one) => one.at <= at);
	const later = question.fetched.filter(
		(one) => one.at > at && (isScript(one) || /worker|fetch|other/.test(one.type)),
	);
	const least = sum(empty.fetched.filter(isScript));
	const above = (sum(first) - least) / 1000;
	const html = question.fetched.find(({ type }) => type === 'document')?.bytes ?? 0;
	const style = question.fetched.filter(({ type }) => type === 'stylesheet');
	const font = question.fetched.filter(({ type }) => type === 'font');
	console.log('\nJavaScript of the question page, compressed as sent');
	for (const one of [...first].sort((left, right) => right.bytes - left.bytes))
		console.log(`  ${kilobytes(one.bytes).padStart(10)}  ${one.path}`);
	console.log(`before usable ${kilobytes(sum(first))}; an empty page of this Next ${kilobytes(least)}`);
	console.log(
		`above empty   ${above.toFixed(1)} kB, aim at most ${mostKilobytes} kB: ${above <= mostKilobytes ? 'met' : 'NOT met'}`,
	);
	console.log(
		`later         ${kilobytes(sum(later))} in ${later.length} requests (checker, its worker and data)`,
	);
	console.log(
		`beside it     page ${kilobytes(html)}, style ${kilobytes(sum(style))}, letters ${kilobytes(sum(font))}`,
	);
	return above <= mostKilobytes;
}

async function printTimes(browser: Browser, url: string, state: Awaited<ReturnType<typeof begin>>['state']) {
	const visits: Visit[] = [];
	for (let run = 0; run < runs; run += 1)
		visits.push(await visit(browser, url, { state, usable, processor, linger: 3000 }));
	const middle = (of: (one: Visit) => number) => median(visits.map(of));
	const time = middle((one) => one.usable ?? Number.POSITIVE_INFINITY);
	const all = visits.map((one) => Math.round(one.usable ?? Number.NaN)).join(', ');
	console.log(
		`\nslow phone, processor ${processor} times slower, load ${loadavg()[0]?.toFixed(1)}: median of ${runs} visits with an empty cache`,
	);
	console.log(
		`usable        ${Math.round(time)} ms (${all}), aim at most ${longestUntilUsable} ms: ${time <= longestUntilUsable ? 'met' : 'NOT met'}`,
	);
	console.log(`first paint   ${Math.round(middle((one) => one.firstPaint))} ms`);
	console.log(`largest paint ${Math.round(middle((one) => one.largestPaint))} ms, good below 2500`);
	console.log(`shift         ${middle((one) => one.shift).toFixed(3)}, good below 0.1`);
	console.log(`blocked       ${Math.round(middle((one) => one.blocked))} ms, good below 200`);
	for (const [name, isRight] of Object.entries(visits[0]?.checks ?? {}))
		console.log(`${isRight ? 'yes' : 'NO '}           ${name}`);
}

async function measure(address: string): Promise<void> {
	const given = parseTestSettings(surroundings()).E2E_BROWSER;
	const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
	const executablePath = given ?? known;
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		// Chromium's sandbox does not work for root; the pages are our own.
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	const empty = await startEmptyPage(root, 23_390);
	try {
		console.log(machine());
		const { url, state } = await begin(browser, address);
		// Compiled code and plans exist once somebody has been here.
		await visit(browser, url, { state, usable, linger: 0 });
		const question = await visit(browser, url, { state, usable, processor, linger });
		const least = await visit(browser, empty.address, { usable: null, linger: 500 });
		if (!printBytes(question, least)) process.exitCode = 1;
		await printTimes(browser, url, state);
		await printChecker(browser, address);
	} finally {
		await browser.close();
		await empty.stop();
	}
}

if (values.url) await measure(values.url.replace(/\/$/, ''));
else await withOwnPlatform((platform) => measure(platform.local));
