/** A procedure as a file: written by one installation, read by another. A change of form gets a new `schema` value. */
import { z } from 'zod';
import { isQuestionType, questionTypes } from '@/lib/questionnaire/types';

export const procedureFileSchema = 'onbevangen/procedure-file/1';

const text = (longest: number) => z.string().max(longest, 'text-long');
const nullableNumber = (lowest: number, highest: number, message: string) =>
	z.number(message).int(message).min(lowest, message).max(highest, message).nullable();

const questionFields = z.strictObject({
	stage: z.enum(['application', 'interview'], 'file-stage'),
	type: text(40).default('long-text'),
	competency: text(120).min(1, 'competency-missing'),
	text: text(1500).min(1, 'question-missing'),
	help: text(1000).default(''),
	wordLimit: z.number('word-limit').int('word-limit').min(20, 'word-limit').max(1000, 'word-limit'),
	weight: z.number('weight-number').int('weight-number').min(0, 'weight-number').max(10, 'weight-number'),
	anchors: z.strictObject({ '1': text(1000), '3': text(1000), '5': text(1000) }),
	settings: z.record(z.string(), z.json()).default({}),
});

/** Settings as their own type reads them; each problem is named by its place in the file. */
const question = questionFields.superRefine(({ type, settings }, context) => {
	if (!isQuestionType(type)) {
		context.addIssue({ code: 'custom', path: ['type'], message: 'file-type' });
		return;
	}
	for (const { path, message } of questionTypes[type].settings.safeParse(settings).error?.issues ?? [])
		context.addIssue({
			code: 'custom',
			path: ['settings', ...path],
			message: /^[a-z-]+$/.test(message) ? message : 'file-settings',
		});
});

export const procedureFile = z.strictObject({
	schema: z.literal(procedureFileSchema, 'file-schema'),
	vacancy: z.strictObject({
		locale: z.enum(['nl', 'en'], 'file-locale'),
		title: text(120).min(1, 'title-missing'),
		body: text(20_000),
		place: text(120),
		salaryScale: text(40),
		salaryMin: nullableNumber(1, 50_000, 'salary-number'),
		salaryMax: nullableNumber(1, 50_000, 'salary-number'),
		hoursMin: nullableNumber(1, 40, 'hours-number'),
		hoursMax: nullableNumber(1, 40, 'hours-number'),
		contact: text(400),
		jobFamily: text(80),
		studyArm: z.enum(['pilot', 'comparison', 'none'], 'file-arm'),
	}),
	rule: z.strictObject({
		minimumScore: z.number('minimum-number').min(1, 'minimum-number').max(5, 'minimum-number').nullable(),
		inviteCount: nullableNumber(1, 50, 'invite-number'),
		tieRule: z.enum(['invite-all', 'heaviest-question', 'lot'], 'tie-missing').nullable(),
		ratersRequired: z
			.number('raters-number')
			.int('raters-number')
			.min(2, 'raters-number')
			.max(7, 'raters-number'),
	}),
	questions: z.array(question).max(40, 'file-questions'),
});
export type ProcedureFile = z.infer<typeof procedureFile>;

/** Where a file is wrong, as a path in it, and the key of the error text. */
export interface FileProblem {
	readonly path: string;
	readonly message: string;
}

const mostProblems = 20;

/**
 * Reads a procedure file. Never throws; at most twenty problems are named.
 * @example readProcedureFile('{}') // { ok: false, problems: [{ path: 'schema', message: 'file-schema' }, …] }
 */
export function readProcedureFile(
	content: string,
):
	| { readonly ok: true; readonly file: ProcedureFile }
	| { readonly ok: false; readonly problems: readonly FileProblem[] } {
	let value: unknown;
	try {
		value = JSON.parse(content.replace(/^\uFEFF/u, ''));
	} catch {
		return { ok: false, problems: [{ path: '', message: 'file-json' }] };
	}
	const read = procedureFile.safeParse(value);
	if (read.success) return { ok: true, file: read.data };
	const problems = read.error.issues.slice(0, mostProblems).map((issue) => ({
		path: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.'),
		message: issue.code === 'unrecognized_keys' ? 'file-unknown' : issue.message,
	}));
	return { ok: false, problems };
}
