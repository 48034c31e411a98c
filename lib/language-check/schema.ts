import { z } from 'zod';

/** One term a line; empty lines and doubles are left out. */
export const languageSettingsInput = z.object({
	acceptedTerms: z
		.string()
		.max(20_000, 'text-long')
		.default('')
		.transform((text) => [
			...new Set(
				text
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line !== ''),
			),
		])
		.refine((terms) => terms.length <= 200 && terms.every((term) => term.length <= 100), 'terms-many'),
	quietRules: z
		.array(z.string().regex(/^[a-z-]{2,60}$/))
		.max(100)
		.default([]),
});
export type LanguageSettingsInput = z.infer<typeof languageSettingsInput>;

export const feedbackInput = z.object({
	rule: z.string().regex(/^[a-z-]{2,60}$/),
	language: z.enum(['nl', 'en']),
});
export type FeedbackInput = z.infer<typeof feedbackInput>;
