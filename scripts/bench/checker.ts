/** How long the check on recognisable details takes in a browser's worker: from the question to its answer, transfer included. */
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { median, quantile } from './client';

const wordsPerText = 300;
const texts = 24;
/** The page asks 900 ms after the last change. */
const mostMilliseconds = 15_000;
const aim = 16;
/** Nobody writes the first words of an answer sooner: the worker reads its invented answers in this time. */
const thinkingMilliseconds = 3000;
/** While these are made, the patterns that the invented answers did not touch are compiled. */
const early = 5;

/** Texts of 300 words, each begun at another answer of the development set. */
function read(): readonly string[] {
	const file = new URL('../../lib/redaction/evaluation/nl-a.jsonl', import.meta.url);
	const answer = z.object({ text: z.string() });
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const answers = lines.map((line) => answer.parse(JSON.parse(line)).text);
	return Array.from({ length: texts }, (_, first) =>
		[...answers.slice(first), ...answers].join('\n').split(' ').slice(0, wordsPerText).join(' '),
	);
}

/** Runs in the page before anything else: notes when a worker is asked and when it answers. */
function record(): void {
	const seen: number[] = [];
	Object.assign(window, { benchSeen: seen });
	const Plain = window.Worker;
	window.Worker = class extends Plain {
		private asked = 0;
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			this.addEventListener('message', () => seen.push(performance.now() - this.asked));
		}
		override postMessage(message: unknown): void {
			this.asked = performance.now();
			super.postMessage(message);
		}
	};
}

/** Prints the answer to the empty page, which loads the data, the first one to a text, and those after it. */
export async function printChecker(browser: Browser, address: string): Promise<void> {
	const page = await browser.newPage();
	await page.addInitScript(record);
	await page.goto(`${address}/nl/check-answer`);
	const count = (): Promise<number> =>
		page.evaluate(() => (window as unknown as { benchSeen: number[] }).benchSeen.length);
	const ask = async (text: string): Promise<void> => {
		const before = await count();
		await page.locator('[name=text]').fill(text);
		await page.waitForFunction(
			(least) => (window as unknown as { benchSeen: number[] }).benchSeen.length > least,
			before,
			{ timeout: mostMilliseconds },
		);
	};
	await page.waitForFunction(
		() => (window as unknown as { benchSeen: number[] }).benchSeen.length > 0,
		undefined,
		{ timeout: mostMilliseconds },
	);
	await page.waitForTimeout(thinkingMilliseconds);
	for (const text of read()) await ask(text);
	const [opening = Number.NaN, first = Number.NaN, ...next] = await page.evaluate(
		() => (window as unknown as { benchSeen: number[] }).benchSeen,
	);
	const later = next.slice(early - 1);
	console.log(`\ncheck in the worker of a browser, ${wordsPerText} words, this machine's own speed`);
	console.log(`empty page    ${Math.round(opening)} ms, code and data loaded in it; nobody waits for it`);
	console.log(`first answer  ${Math.round(first)} ms, ${thinkingMilliseconds} ms after that`);
	console.log(`2nd to ${early}th    median ${median(next.slice(0, early - 1)).toFixed(1)} ms`);
	console.log(
		`then          median ${median(later).toFixed(1)} ms, p95 ${quantile(later, 0.95).toFixed(1)} ms, aim ${aim} ms`,
	);
	await page.close();
}
