/**
 * `npm run bench:redaction`: our engine beside npm libraries on the development sets (`nl-a`, `en-a`): direct recall,
 * protected recall, precision, over-redaction and time, in one run. The libraries are installed at the first run (see
 * `rivals.ts`); the comparison fails without them.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { detect, loadData } from '@/lib/redaction';
import {
	type AnnotatedAnswer,
	type MaskedRange,
	scoreAnswer,
	summarise,
} from '@/lib/redaction/evaluation/score';
import { loadRivals } from './rivals';

const shape = z.object({
	id: z.string(),
	lang: z.enum(['nl', 'en']),
	profile: z.object({
		firstName: z.string(),
		lastName: z.string(),
		email: z.string(),
		phone: z.string(),
		city: z.string(),
		birthDate: z.string(),
	}),
	text: z.string(),
	spans: z.array(
		z.object({
			start: z.number(),
			end: z.number(),
			type: z.string(),
			kind: z.enum(['direct', 'quasi', 'protected']),
			optional: z.literal(true).optional(),
		}),
	),
	negatives: z.array(z.object({ start: z.number(), end: z.number() })),
});

type Tool = (
	text: string,
	lang: 'nl' | 'en',
	profile: AnnotatedAnswer['profile'],
) => MaskedRange[] | Promise<MaskedRange[]>;

function readSet(name: string): AnnotatedAnswer[] {
	const text = readFileSync(new URL(`../../lib/redaction/evaluation/${name}.jsonl`, import.meta.url), 'utf8');
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const { spans, ...answer } = shape.parse(JSON.parse(line));
			return {
				...answer,
				spans: spans.map(({ optional, ...span }) => (optional ? { ...span, optional } : span)),
			};
		});
}

/** Where a tool that only returns changed text must have masked: the stretches of the original that are gone. */
function changed(original: string, masked: string): MaskedRange[] {
	const before = original.split(/(\s+)/);
	const after = new Set(masked.split(/\s+/));
	const ranges: MaskedRange[] = [];
	let position = 0;
	for (const piece of before) {
		if (piece.trim() !== '' && !after.has(piece))
			ranges.push({ start: position, end: position + piece.length });
		position += piece.length;
	}
	return ranges;
}

async function tools(): Promise<Map<string, Tool>> {
	const data = await loadData();
	const found = new Map<string, Tool>([
		[
			'onbevangen',
			(text, lang, profile) => detect(text, { lang, data, profile }).filter((span) => span.action !== 'hint'),
		],
	]);
	const [compromise, redactpii] = await loadRivals(['compromise', '@redactpii/node']);
	const nlp = z
		.custom<(text: string) => { match(tags: string): { out(kind: string): unknown } }>(
			(value) => typeof value === 'function',
		)
		.parse(compromise?.default);
	const offsets = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }));
	found.set('compromise', (text) =>
		offsets
			.parse(nlp(text).match('(#Person|#Place|#Organization|#Email|#PhoneNumber|#Url)+').out('offset'))
			.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
	);
	const maker = z
		.custom<new (options?: object) => { redact(text: string): unknown }>(
			(value) => typeof value === 'function',
		)
		.parse(redactpii?.Redactor ?? redactpii?.default);
	const redactor = new maker({});
	found.set('@redactpii/node', (text) => changed(text, String(redactor.redact(text))));
	return found;
}

const percentage = (value: number | null): string =>
	(value === null ? '-' : (value * 100).toFixed(1)).padStart(7);

console.log(
	`${'tool'.padEnd(18)}${['set', 'direct', 'quasi', 'prot.', 'prec.', 'over', 'hardFP', 'clean', 'ms/300w'].map((head) => head.padStart(8)).join('')}`,
);
for (const [name, tool] of await tools()) {
	for (const set of ['nl-a', 'en-a']) {
		const answers = readSet(set);
		for (const { text, lang, profile } of answers) await tool(text, lang, profile);
		const words = answers.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
		const started = performance.now();
		const scores = [];
		for (const answer of answers)
			scores.push(scoreAnswer(answer, await tool(answer.text, answer.lang, answer.profile)));
		const time = ((performance.now() - started) / words) * 300;
		const total = summarise(scores);
		console.log(
			`${name.padEnd(18)}${set.padStart(8)} ${[total.direct, total.quasi, total.protected, total.precision, total.overRedaction, total.hardNegatives, total.cleanUntouched].map(percentage).join(' ')} ${time.toFixed(2).padStart(7)}`,
		);
	}
}
