import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
	type Finding,
	type Language,
	type LintResult,
	lint,
	longestText,
	ruleSetVersion,
	rules,
	type TextKind,
} from '@/lib/linter';
import englishMessages from '@/messages/en/linter.json';
import dutchMessages from '@/messages/nl/linter.json';

const USAGE = `Usage: npm run --silent cli -- lint --lang nl|en [--kind vacancy|question] [--format text|json] [file]
       npm run --silent cli -- lint --jsonl       reads lines {"id","lang","text"} on standard input
       npm run --silent cli -- lint --rules       lists the rules with their sources
Without a file the text is read from standard input. Exit code: 0 nothing to change, 1 a stop or warn, 2 wrong use.`;

const messages = { nl: dutchMessages, en: englishMessages } as const;

const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en';
const isKind = (value: unknown): value is TextKind => value === 'vacancy' || value === 'question';

/** Runs `lint` on the command line; gives the exit code. Shape: arguments after the command name. */
export async function run(args: readonly string[]): Promise<number> {
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		return 2;
	}
	const { values, positionals } = parsed;
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	if (values.rules) {
		console.log(JSON.stringify(rules.map(describeRule), null, 1));
		return 0;
	}
	const kind = values.kind ?? 'vacancy';
	if (!isKind(kind)) return fail(`Unknown kind: ${kind}`);
	if (values.jsonl) return batch(kind);
	const lang = values.lang ?? 'nl';
	if (!isLanguage(lang)) return fail(`Unknown language: ${lang}`);
	const file = positionals[0];
	const text = file === undefined || file === '-' ? await readStandardInput() : await readText(file);
	if (text === undefined) return 2;
	const result = lint(text, { lang, kind });
	if (result.tooLong) return fail(`The text is longer than ${longestText} characters and was not read.`);
	console.log(
		values.format === 'json' ? JSON.stringify(result, null, 1) : readable(result, text, file ?? '', lang),
	);
	return result.findings.some((finding) => finding.severity === 'stop' || finding.severity === 'warn')
		? 1
		: 0;
}

function parse(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			lang: { type: 'string' },
			kind: { type: 'string' },
			format: { type: 'string' },
			jsonl: { type: 'boolean' },
			rules: { type: 'boolean' },
			help: { type: 'boolean', short: 'h' },
		},
	});
}

function fail(message: string): number {
	console.error(`${message}\n${USAGE}`);
	return 2;
}

async function readText(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		console.error(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}

async function readStandardInput(): Promise<string> {
	process.stdin.setEncoding('utf8');
	let text = '';
	for await (const part of process.stdin) text += String(part);
	return text;
}

/** One line in, one line out. A line that is not a text with an id is reported and makes the exit code 2; the rest goes on. */
async function batch(kind: TextKind): Promise<number> {
	let code = 0;
	let number = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		number++;
		if (line.trim() === '') continue;
		const row = readRow(line);
		if (!row) {
			console.error(`Line ${number}: expected {"id","lang","text"} with lang nl or en`);
			code = 2;
			continue;
		}
		const { findings, document } = lint(row.text, { lang: row.lang, kind });
		console.log(
			JSON.stringify({
				id: row.id,
				spans: findings
					.filter((finding) => finding.severity !== 'info')
					.map(({ start, end, category, rule, severity }) => ({ start, end, category, rule, severity })),
				balance: document.balance,
				mustCount: document.mustCount,
				tooManyRequirements: document.tooManyRequirements,
				missing: document.missing,
				readingBand: document.readingBand,
			}),
		);
	}
	return code;
}

function readRow(line: string): { id: unknown; lang: Language; text: string } | undefined {
	try {
		const row: unknown = JSON.parse(line);
		if (typeof row !== 'object' || row === null) return undefined;
		if (!('id' in row) || !('text' in row) || typeof row.text !== 'string') return undefined;
		const lang = 'lang' in row ? row.lang : 'nl';
		return isLanguage(lang) ? { id: row.id, lang, text: row.text } : undefined;
	} catch {
		return undefined;
	}
}

function describeRule(rule: (typeof rules)[number]) {
	const { id, version, category, severity, sources } = rule;
	return {
		id,
		version,
		category,
		severity,
		languages: ['nl', 'en'],
		kinds: rule.kinds ?? ['vacancy', 'question'],
		sources,
	};
}

function readable({ findings, document }: LintResult, text: string, file: string, lang: Language): string {
	const texts = messages[lang];
	const lines = findings.map((finding) => {
		const { line, column } = placeOf(text, finding);
		const rule: { title: string; what: string; why: string; do: string } | undefined = Object.entries(
			texts.rules,
		).find(([id]) => id === finding.message)?.[1];
		const hint = finding.suggestions.length > 0 ? `\n    → ${finding.suggestions.join(' · ')}` : '';
		return `${file || '-'}:${line}:${column} ${finding.severity} ${finding.rule} “${finding.data.words}”\n    ${rule ? `${rule.what} ${rule.why} ${rule.do}` : ''}${hint}`;
	});
	const missing = document.missing.map((element) => texts.elements[element]).join(', ');
	lines.push(
		`${texts.document.summary}: ${texts.document.level} ${document.readingBand} · ${texts.document.words} ${document.reading.words} · ${texts.document.balance} ${texts.balance[document.balance]} · ${texts.document.musts} ${document.mustCount}${document.tooManyRequirements ? ` (${texts.document.tooMany})` : ''}`,
	);
	if (missing) lines.push(`${texts.document.missing}: ${missing}`);
	lines.push(`${texts.document.ruleSet} ${ruleSetVersion}`);
	return lines.join('\n');
}

function placeOf(text: string, finding: Finding): { line: number; column: number } {
	const before = text.slice(0, finding.start).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
