import { z } from 'zod';
import { type DetailType, kindOfType } from '@/lib/redaction';
import { holdsBsn, longestAnswer } from './rules';

/** Keys of the engine's own table, so that no other word can be stored with a count. */
const detailTypes = Object.keys(kindOfType) as readonly DetailType[];

/**
 * How many listed details of each type the candidate took out since the last save: types and counts, never words. A figure
 * for the evaluation must never stand in the way of an answer: anything else counts as nothing.
 */
const removedInput = z.preprocess(
	(given) => {
		if (typeof given !== 'string') return given;
		try {
			return JSON.parse(given) as unknown;
		} catch {
			return {};
		}
	},
	z.partialRecord(z.enum(detailTypes), z.number().int().min(1).max(99)).catch({}),
);

export const answerInput = z.object({
	questionId: z.uuid(),
	revision: z.coerce.number().int().min(0),
	text: z
		.string()
		.max(longestAnswer, 'answer-long')
		.refine((text) => !holdsBsn(text), 'bsn-refused'),
	removed: removedInput,
});
type CheckedAnswer = z.infer<typeof answerInput>;
export type AnswerInput = Omit<CheckedAnswer, 'removed'> & Partial<Pick<CheckedAnswer, 'removed'>>;

/** Any script, any length up to 300 characters, one word is enough: a name is what somebody says it is. */
export const contactInput = z.object({
	name: z.string().trim().min(1, 'name-missing').max(300, 'text-long'),
	email: z
		.email('email-invalid')
		.max(254, 'email-invalid')
		.transform((address) => address.trim().toLowerCase()),
	phone: z
		.string()
		.trim()
		.max(40, 'phone-invalid')
		.regex(/^[+()\d\s.-]*$/, 'phone-invalid')
		.default(''),
	city: z.string().trim().max(120, 'text-long').default(''),
	adjustment: z
		.string()
		.trim()
		.max(2000, 'text-long')
		.refine((text) => !holdsBsn(text), 'bsn-refused')
		.default(''),
	/** A ticked box; absent when it is not ticked. */
	reminders: z
		.literal('on')
		.optional()
		.transform((box) => box === 'on'),
});
export type ContactInput = z.infer<typeof contactInput>;

export const writingAidInput = z.object({
	writingAid: z.enum(['none', 'spelling', 'people', 'ai'], 'writing-aid-missing'),
});
