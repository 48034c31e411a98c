import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { suppress, type Table } from '@/lib/disclosure';

const usage =
	'Usage: npm run --silent cli -- suppress --jsonl < tables.jsonl\n       npm run --silent cli -- suppress FILE';

function answer(line: string): string {
	let id: unknown = null;
	try {
		const table = JSON.parse(line) as Table;
		id = table.id ?? null;
		const { published, rates } = suppress(table);
		return JSON.stringify({ id, published, rates });
	} catch (error) {
		return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
	}
}

/** One table a line in, one publication a line out; with a file, its one table or its list of `cases`. */
export async function run(args: readonly string[]): Promise<number> {
	const file = args.find((argument) => !argument.startsWith('--'));
	if (!file && !args.includes('--jsonl')) {
		console.error(usage);
		return 2;
	}
	let failed = 0;
	const write = (line: string) => {
		const text = answer(line);
		if (text.includes('"error":')) failed += 1;
		process.stdout.write(`${text}\n`);
	};
	if (file && !args.includes('--jsonl')) {
		const content = JSON.parse(readFileSync(file, 'utf8')) as Table | { cases: Table[] };
		for (const table of 'cases' in content ? content.cases : [content]) write(JSON.stringify(table));
	} else
		for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
			if (line.trim() !== '') write(line);
	return failed === 0 ? 0 : 1;
}
