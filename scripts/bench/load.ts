/**
 * `npm run bench:load [-- --drafts N]`: 1,000 people write and send at once, and the web server is killed in the middle.
 * Whoever gets no answer tries again, as the browser does. Afterwards every word that was acknowledged must be in the
 * database; ends with exit code 1 when one is not.
 */
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { z } from 'zod';
import { Connections, inParallel, quantile } from './client';
import { type Draft, makeDrafts, makeVacancy } from './drafts';
import { machine, type OwnPlatform, processOf, withOwnPlatform } from './own-platform';
import { prepare, readForm } from './submit-form';

const { values } = parseArgs({ options: { drafts: { type: 'string', default: '1000' } } });
const amount = Math.min(Math.max(Number(values.drafts), 10), 5000);
const people = 16;
const savesPerAnswer = 2;
const wordsPerSave = 10;

/** A word that occurs once in all texts; letters only, so that it looks like nothing the platform refuses. */
let made = 0;
function freshWord(): string {
	made += 1;
	let rest = made;
	let word = '';
	while (rest > 0) {
		word = String.fromCharCode(97 + (rest % 26)) + word;
		rest = Math.floor(rest / 26);
	}
	return `q${word}q`;
}

const savedAnswer = z.object({ revision: z.number().int(), newerText: z.string().optional() });

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

class Tally {
	readonly words = new Set<string>();
	readonly sent = new Set<string>();
	readonly times: number[] = [];
	requests = 0;
	failures = 0;
	/** Tried again until it was answered; a minute is more than any restart takes. */
	async insist<Result>(attempt: () => Promise<Result>): Promise<Result> {
		const until = Date.now() + 60_000;
		for (;;) {
			try {
				const begin = performance.now();
				const result = await attempt();
				this.times.push(performance.now() - begin);
				this.requests += 1;
				return result;
			} catch (error) {
				this.failures += 1;
				if (Date.now() > until) throw error;
				await pause(250);
			}
		}
	}
}

/** Every acknowledged word against what is stored, drafts and vault together. */
async function compare(owner: Client, drafts: readonly Draft[], tally: Tally): Promise<boolean> {
	const ids = drafts.map(({ id }) => id);
	const { rows } = await owner.query<{ text: string }>(
		`SELECT text FROM draft_answers WHERE application_id = ANY ($1::uuid[])
		UNION ALL SELECT text FROM vault.original_answers WHERE application_id = ANY ($1::uuid[])`,
		[ids],
	);
	const stored = new Set(rows.flatMap(({ text }) => text.split(' ')));
	const lostWords = [...tally.words].filter((word) => !stored.has(word));
	const submitted = await owner.query<{ id: string }>(
		`SELECT id FROM applications WHERE id = ANY ($1::uuid[]) AND status = 'submitted'`,
		[ids],
	);
	const inside = new Set(submitted.rows.map(({ id }) => id));
	const lostSent = [...tally.sent].filter((id) => !inside.has(id));
	const twice = await owner.query<{ count: number }>(
		`SELECT count(*)::int AS count FROM (SELECT object FROM events WHERE action = 'application.submitted'
			AND object = ANY ($1::text[]) GROUP BY object HAVING count(*) > 1) repeated`,
		[ids.map((id) => `application:${id}`)],
	);
	const repeated = twice.rows[0]?.count ?? 0;
	console.log('                acknowledged    stored      lost');
	console.log(
		`words        ${String(tally.words.size).padStart(15)}${String(tally.words.size - lostWords.length).padStart(10)}${String(lostWords.length).padStart(10)}`,
	);
	console.log(
		`submissions  ${String(tally.sent.size).padStart(15)}${String(tally.sent.size - lostSent.length).padStart(10)}${String(lostSent.length).padStart(10)}`,
	);
	console.log(`sent twice: ${repeated}`);
	return lostWords.length === 0 && lostSent.length === 0 && repeated === 0;
}

async function load(platform: OwnPlatform, owner: Client): Promise<boolean> {
	const vacancy = await makeVacancy(owner);
	const drafts = await makeDrafts(owner, vacancy, amount, false);
	const [first] = drafts;
	if (!first) throw new Error('no draft was made');
	const open = new Connections(platform.local, people);
	const ready = await prepare(platform.address, await readForm(open, first), drafts);
	const tally = new Tally();
	const expected = amount * (vacancy.questionIds.length * savesPerAnswer + 1);

	let silence: number | undefined;
	const restart = (async () => {
		while (tally.requests < expected * 0.4) await pause(20);
		const [before, pid] = [tally.requests, await processOf(platform.home, 'web server')];
		process.kill(pid, 'SIGKILL');
		const killed = performance.now();
		// Answers that were under way may still arrive; the next server begins with more than these.
		while (tally.requests <= before + people) await pause(20);
		silence = (performance.now() - killed) / 1000;
		if ((await processOf(platform.home, 'web server')) === pid)
			throw new Error('The web server was not restarted.');
	})();

	const seconds = await inParallel(ready, people, async (draft) => {
		const headers = { cookie: `candidate-key=${draft.key}` };
		const answers = vacancy.questionIds.map((questionId) => ({ questionId, revision: 0, text: '' }));
		for (let save = 0; save < savesPerAnswer; save += 1)
			for (const answer of answers) {
				const words = Array.from({ length: wordsPerSave }, freshWord);
				answer.text = [answer.text, ...words].filter(Boolean).join(' ');
				const saved = await tally.insist(async () => {
					const response = await open.send(`/nl/apply/${draft.id}/autosave`, headers, {
						body: JSON.stringify(answer),
						headers: { 'content-type': 'application/json' },
					});
					if (response.status !== 200) throw new Error(`saving answers ${response.status}: ${response.body}`);
					return savedAnswer.parse(JSON.parse(response.body));
				});
				if (saved.newerText !== undefined) throw new Error('another text was stored');
				answer.revision = saved.revision;
				for (const word of words) tally.words.add(word);
			}
		await tally.insist(() => draft.send(open));
		tally.sent.add(draft.id);
	});
	await restart;
	open.close();
	console.log(
		`\n${amount} drafts, ${people} people at a time, ${tally.requests} requests answered in ${seconds.toFixed(1)} s ` +
			`(${(tally.requests / seconds).toFixed(0)}/s, p99 ${quantile(tally.times, 0.99).toFixed(0)} ms)`,
	);
	console.log(
		`web server killed at 40%: back after ${silence?.toFixed(1) ?? '?'} s, ${tally.failures} requests failed and were tried again`,
	);
	return compare(owner, drafts, tally);
}

console.log(machine());
await withOwnPlatform(async (platform) => {
	const owner = new Client({ connectionString: platform.ownerUrl });
	await owner.connect();
	try {
		if (!(await load(platform, owner))) process.exitCode = 1;
	} finally {
		await owner.end();
	}
});
