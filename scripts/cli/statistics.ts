import { createInterface } from 'node:readline';
import { compute, InputError, statistics } from '@/lib/statistics';

const usage = `Usage: statistics --jsonl < lines     one {"id","statistic","params","input"} per line
       statistics --list               names of all statistics

Every input line gets one output line: {"id","result"}, or {"id","error"} when it cannot be read.`;

type Answer =
	| { readonly id: unknown; readonly result: unknown }
	| { readonly id: unknown; readonly error: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line in, one line out: a line that cannot be read gets an error and the batch goes on. */
export function answerLine(line: string, lineNumber: number): Answer {
	let id: unknown = null;
	try {
		const request: unknown = JSON.parse(line);
		if (!isRecord(request)) throw new InputError('a line must hold one JSON object');
		id = request.id ?? null;
		if (typeof request.statistic !== 'string') throw new InputError('statistic must be a text');
		return { id, result: compute(request.statistic, request.params, request.input) };
	} catch (error) {
		const detail =
			error instanceof InputError
				? error.message
				: error instanceof SyntaxError
					? 'not valid JSON'
					: `cannot be computed (${error instanceof Error ? error.message : String(error)})`;
		return { id, error: `line ${lineNumber}: ${detail}` };
	}
}

/** `statistics --jsonl`: exit code 0 when every line got an answer, 2 for wrong use. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.includes('--list')) {
		for (const { id, family } of statistics) console.log(`${id}\t${family}`);
		return 0;
	}
	if (!args.includes('--jsonl')) {
		console.error(usage);
		return 2;
	}
	let lineNumber = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		lineNumber += 1;
		if (line.trim() === '') continue;
		const written = process.stdout.write(`${JSON.stringify(answerLine(line, lineNumber))}\n`);
		if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
	}
	return 0;
}
