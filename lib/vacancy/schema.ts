/** Input of the vacancy forms. Messages are keys of messages/<locale>/errors.json. */
import { z } from 'zod';
import {
	isScoredQuestion,
	type QuestionType,
	questionTypeNames,
	questionTypes,
} from '@/lib/questionnaire/types';

const text = (longest: number, tooLong = 'text-long') => z.string().trim().max(longest, tooLong).default('');
/** An optional whole number in a form field: empty is null, while a draft grows. */
const wholeNumber = (lowest: number, highest: number, message: string) =>
	z
		.union(
			[
				z.literal('').transform(() => null),
				z.coerce.number(message).int(message).min(lowest, message).max(highest, message),
			],
			message,
		)
		.default(null);

const noDay = z.object({ date: z.string().default('') }).default({ date: '' });
/** A day as DateTimeField sends it: empty is null. */
export const localDay = noDay.transform(({ date }, context) => {
	if (date === '') return null;
	if (z.iso.date().safeParse(date).success) return date;
	context.addIssue({ code: 'custom', message: 'date-wrong', path: ['date'] });
	return z.NEVER;
});

/** A local date and time as DateTimeField sends it, read in the Dutch time zone. Without a time: the end of the day. */
export const localDateTime = z
	.object({ date: z.string().default(''), time: z.string().default('') })
	.default({ date: '', time: '' })
	.transform(({ date, time }, context) => {
		if (date === '') return null;
		const isWhole = z.iso.date().safeParse(date).success && /^(?:\d{2}:\d{2}.*)?$/.test(time);
		if (isWhole) return dutchTime(`${date}T${time === '' ? '23:59' : time}`);
		context.addIssue({ code: 'custom', message: 'closing-missing', path: ['date'] });
		return z.NEVER;
	});

/** Everything of a draft may be empty while it grows; publication asks for the rest (rules.ts). */
export const vacancyInput = z
	.object({
		revision: z.coerce.number().int(),
		locale: z.enum(['nl', 'en']).default('nl'),
		title: z.string().trim().min(1, 'title-missing').max(120, 'title-long'),
		body: text(20_000, 'body-long'),
		place: text(120),
		salaryScale: text(40),
		salaryMin: wholeNumber(1, 50_000, 'salary-number'),
		salaryMax: wholeNumber(1, 50_000, 'salary-number'),
		hoursMin: wholeNumber(1, 40, 'hours-number'),
		hoursMax: wholeNumber(1, 40, 'hours-number'),
		contact: text(400),
		jobFamily: text(80),
		studyArm: z.enum(['pilot', 'comparison', 'none']).default('none'),
		priorityRoundOn: localDay,
		closesAt: localDateTime,
	})
	.refine(
		(input) => input.salaryMin === null || input.salaryMax === null || input.salaryMax >= input.salaryMin,
		{
			path: ['salaryMax'],
			message: 'salary-order',
		},
	)
	.refine((input) => input.hoursMin === null || input.hoursMax === null || input.hoursMax >= input.hoursMin, {
		path: ['hoursMax'],
		message: 'hours-order',
	});
export type VacancyInput = z.infer<typeof vacancyInput>;

/** What the editor counted since the last save: `rule=applied,rule=hidden`. Anything else is left out. */
export const lintUseInput = z.object({
	lintUse: z
		.string()
		.max(4000)
		.default('')
		.transform((text) =>
			[...text.matchAll(/(?:^|,)([a-z-]{2,60})=(applied|hidden)(?=,|$)/g)].map(([, rule = '', use]) => ({
				rule,
				use: use === 'applied' ? ('applied' as const) : ('hidden' as const),
			})),
		),
});
export type LintUse = z.infer<typeof lintUseInput>['lintUse'][number];

export const newVacancyInput = z.object({
	title: z.string().trim().min(1, 'title-missing').max(120, 'title-long'),
	vacancyLocale: z.enum(['nl', 'en']).default('nl'),
});

export const decisionRuleInput = z.object({
	/** Of the rule as it was shown. */
	revision: z.coerce.number().int(),
	minimumScore: z.coerce.number('minimum-number').min(1, 'minimum-number').max(5, 'minimum-number'),
	inviteCount: z.coerce
		.number('invite-number')
		.int('invite-number')
		.min(1, 'invite-number')
		.max(50, 'invite-number'),
	tieRule: z.enum(['invite-all', 'heaviest-question', 'lot'], 'tie-missing'),
	ratersRequired: z.coerce
		.number('raters-number')
		.int('raters-number')
		.min(2, 'raters-number')
		.max(7, 'raters-number'),
});
export type DecisionRuleInput = z.infer<typeof decisionRuleInput>;

const anchor = z.string().trim().max(1000, 'text-long').default('');
const wholeWords = z.coerce
	.number('word-limit')
	.int('word-limit')
	.min(20, 'word-limit')
	.max(1000, 'word-limit');
const questionFields = z.object({
	questionId: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
	/** Of the question as it was shown; 0 for a new one. */
	revision: z.coerce.number().int().default(0),
	stage: z.enum(['application', 'interview']),
	type: z.enum(questionTypeNames, 'question-type').default('long-text'),
	/** The fields of the type's own builder. */
	settings: z.unknown().optional(),
	competency: z.string().trim().min(1, 'competency-missing').max(120, 'text-long'),
	text: z.string().trim().min(1, 'question-missing').max(1500, 'text-long'),
	help: text(1000),
	wordLimit: wholeWords.default(250),
	weight: z.coerce
		.number('weight-number')
		.int('weight-number')
		.min(0, 'weight-number')
		.max(10, 'weight-number')
		.default(1),
	anchor1: anchor,
	anchor3: anchor,
	anchor5: anchor,
});

/** A question of any type: its settings are read by its own type, and what is not scored weighs nothing. */
export const questionInput = questionFields.transform((given, context) => {
	// In an interview people talk: everything is an open question there.
	const type: QuestionType = given.stage === 'interview' ? 'long-text' : given.type;
	const definition = questionTypes[type];
	const read = definition.form.safeParse(given.settings ?? {});
	if (!read.success) {
		for (const { message, path } of read.error.issues)
			context.addIssue({ code: 'custom', message, path: ['settings', ...path] });
		return z.NEVER;
	}
	const settings: Readonly<Record<string, unknown>> = read.data;
	return {
		...given,
		type,
		settings,
		weight: isScoredQuestion({ type, settings, wordLimit: 0 }) ? given.weight : 0,
		wordLimit: type === 'long-text' ? given.wordLimit : definition.defaults.wordLimit,
	};
});
export type QuestionInput = z.infer<typeof questionInput>;

export const moveInput = z.object({ questionId: z.uuid(), direction: z.enum(['up', 'down']) });
export const removeInput = z.object({ questionId: z.uuid() });

export const extensionInput = z.object({
	closesAt: localDateTime.refine((moment) => moment !== null, { message: 'closing-missing', path: ['date'] }),
});
export const cancelInput = z.object({ sure: z.literal('on', 'confirm-missing') });
export const copyInput = z.object({ source: z.uuid('vacancy-missing') });
export const correctionInput = z.object({
	body: z.string().trim().min(200, 'body-short').max(20_000, 'body-long'),
	reason: z.string().trim().min(10, 'reason-short').max(2000, 'text-long'),
});

export const reasonInput = z.object({
	finding: z.string().min(1).max(300),
	reason: z.string().trim().min(10, 'reason-short').max(2000, 'text-long'),
});

/**
 * A wall-clock time in the Netherlands as a moment. In the hour that the clock repeats, the first one.
 * @example dutchTime('2027-03-12T23:59').toISOString() // '2027-03-12T22:59:00.000Z'
 */
export function dutchTime(local: string): Date {
	const asUtc = new Date(`${local.slice(0, 16)}:00Z`);
	for (const offset of [2, 1]) {
		const moment = new Date(asUtc.getTime() - offset * 3_600_000);
		if (localDutch(moment) === local.slice(0, 16)) return moment;
	}
	return new Date(asUtc.getTime() - 3_600_000);
}

/** The inverse, as a date-time field wants it: `2027-03-12T23:59`. */
export function localDutch(moment: Date): string {
	const parts = new Intl.DateTimeFormat('sv-SE', {
		timeZone: 'Europe/Amsterdam',
		dateStyle: 'short',
		timeStyle: 'short',
	}).format(moment);
	return parts.replace(' ', 'T');
}
