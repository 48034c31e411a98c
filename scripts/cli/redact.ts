import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { detect, loadData, mask, type Span } from '@/lib/redaction';

const usage = `Usage: npm run --silent cli -- redact [--lang nl|en] [--list] [file]
       npm run --silent cli -- redact --jsonl   reads lines {"id","lang","text","profile"} on standard input
                                                and writes {"id","spans":[{"start","end","type","kind"}],"text"}
Without a file the text is read from standard input. --list shows what was found and why.
Exit code: 0 done, 1 a line or file could not be read, 2 wrong use.`;

const language = z.enum(['nl', 'en']);
const field = z
	.string()
	.nullish()
	.transform((value) => value ?? undefined);
const lineSchema = z.object({
	id: z.union([z.string(), z.number()]),
	lang: language.catch('nl'),
	text: z.string(),
	profile: z
		.object({
			firstName: field,
			lastName: field,
			nickname: field,
			email: field,
			phone: field,
			city: field,
			birthDate: field,
		})
		.nullish()
		.catch(undefined),
});

/** Runs `redact` on the command line; gives the exit code. Shape: arguments after the command name. */
export async function run(args: readonly string[]): Promise<number> {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
		return 2;
	}
	const { values, positionals } = parsed;
	if (values.help) {
		console.log(usage);
		return 0;
	}
	if (values.jsonl) return batch();
	const lang = language.safeParse(values.lang ?? 'nl');
	if (!lang.success) {
		console.error(`Unknown language: ${values.lang}\n${usage}`);
		return 2;
	}
	const [file] = positionals;
	let text: string;
	try {
		text = file === undefined || file === '-' ? await readStandardInput() : await readFile(file, 'utf8');
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 1;
	}
	const spans = detect(text, { lang: lang.data, data: await loadData() });
	console.log(values.list ? listed(text, spans) : mask(text, active(spans), lang.data));
	return 0;
}

const parse = (args: readonly string[]) =>
	parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			jsonl: { type: 'boolean' },
			list: { type: 'boolean' },
			lang: { type: 'string' },
			help: { type: 'boolean', short: 'h' },
		},
	});

/** Hints are for the candidate only; they are not masked. */
const active = (spans: readonly Span[]): Span[] => spans.filter((span) => span.action !== 'hint');

async function batch(): Promise<number> {
	const data = await loadData();
	let number = 0;
	let failed = false;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		number++;
		if (line.trim() === '') continue;
		let json: unknown;
		try {
			json = JSON.parse(line.replace(/^\uFEFF/, ''));
		} catch {
			json = undefined;
		}
		const item = lineSchema.safeParse(json);
		if (!item.success) {
			console.error(`Line ${number} is not an object with id and text.`);
			failed = true;
			continue;
		}
		const { id, lang, text, profile } = item.data;
		const spans = active(detect(text, { lang, data, profile: profile ?? {} }));
		const out = {
			id,
			spans: spans.map(({ start, end, type, kind }) => ({ start, end, type, kind })),
			text: mask(text, spans, lang),
		};
		process.stdout.write(`${JSON.stringify(out)}\n`);
	}
	return failed ? 1 : 0;
}

function listed(text: string, spans: readonly Span[]): string {
	if (spans.length === 0) return 'Nothing found.';
	return spans
		.map(
			(span) =>
				`${span.start}-${span.end}\t${span.type}\t${span.score.toFixed(2)}\t${span.action}\t${span.rule}\t${text.slice(span.start, span.end)}`,
		)
		.join('\n');
}

async function readStandardInput(): Promise<string> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(new Uint8Array(Buffer.from(chunk)));
	return Buffer.concat(chunks).toString('utf8');
}
