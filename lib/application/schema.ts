import { z } from 'zod';
import { holdsBsn, longestAnswer } from './rules';

export const answerInput = z.object({
	questionId: z.uuid(),
	revision: z.coerce.number().int().min(0),
	text: z
		.string()
		.max(longestAnswer, 'answer-long')
		.refine((text) => !holdsBsn(text), 'bsn-refused'),
});
export type AnswerInput = z.infer<typeof answerInput>;

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
