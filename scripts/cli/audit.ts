import { readFileSync } from 'node:fs';
import {
	type AuditedTable,
	type AuditReport,
	audit,
	type Release,
	type RenderedReport,
	releaseFromReport,
} from '@/lib/disclosure';

const usage = `Usage: npm run --silent cli -- audit FILE
FILE is JSON, or one JSON document a line, each of:
  {"tables":[...],"releases":[...]}       linked tables and all releases so far
  {"cells":{...},...,"published":{...},"rates":{...}}   one table and what is printed of it
  {"numbers":[...],...}                   a rendered report
  {"cases":[...]}                         a list of any of these`;

interface Document {
	readonly id?: string;
	readonly cases?: readonly Document[];
	readonly tables?: readonly AuditedTable[];
	readonly releases?: readonly Release[];
	readonly numbers?: RenderedReport['numbers'];
	readonly published?: Release['published'];
	readonly rates?: unknown;
	readonly publishedRates?: Release['rates'];
	readonly reference?: Release;
}

/** In one table with its publication `rates` is either the description (a list) or the printed values. */
function auditOne(document: Document): AuditReport {
	if (document.tables) return audit(document.tables, document.releases ?? []);
	if (document.numbers) {
		const { table, release, contradictions } = releaseFromReport(document as RenderedReport);
		const report = audit([table], [release]);
		const findings = contradictions.map((subject) => ({
			code: 'S1' as const,
			subject,
			message: 'shows another value than elsewhere in the report',
		}));
		return {
			...report,
			safe: report.safe && findings.length === 0,
			findings: [...findings, ...report.findings],
		};
	}
	const release = document.published
		? { published: document.published, rates: document.publishedRates ?? {} }
		: document.reference;
	if (!release) throw new Error('the document holds no publication to audit');
	const described = Array.isArray(document.rates) ? {} : { rates: [] };
	const rates = Array.isArray(document.rates)
		? {}
		: { rates: (document.rates ?? {}) as Release['rates'] & object };
	return audit([{ ...(document as unknown as AuditedTable), ...described }], [{ ...release, ...rates }]);
}

function readDocuments(text: string): Document[] {
	try {
		const whole = JSON.parse(text) as Document | Document[];
		if (Array.isArray(whole)) return whole;
		return whole.cases ? [...whole.cases] : [whole];
	} catch {
		return text
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map((line) => JSON.parse(line) as Document);
	}
}

/** JSON has no infinity: the statistics engine writes it as a string, and so does the audit. */
const infinite = (_: string, value: unknown): unknown =>
	value === Number.POSITIVE_INFINITY ? 'Infinity' : value;

/** Prints one audit report a line; ends with 1 when a release may not be published. */
export async function run(args: readonly string[]): Promise<number> {
	const file = args.find((argument) => !argument.startsWith('--'));
	if (!file) {
		console.error(usage);
		return 2;
	}
	let safe = true;
	for (const document of readDocuments(readFileSync(file, 'utf8'))) {
		const report = auditOne(document);
		safe &&= report.safe;
		process.stdout.write(`${JSON.stringify({ id: document.id ?? null, ...report }, infinite)}\n`);
	}
	return safe ? 0 : 1;
}
