import { z } from 'zod';
import type { QuestionTypeDefinition } from './definition';
import { formNumber } from './form-number';

const settings = z.object({
	steps: z.number().int().min(3, 'scale-steps').max(10, 'scale-steps').default(5),
	/** What the ends mean, in the vacancy's language. */
	lowest: z.string().trim().max(80, 'text-long').default(''),
	highest: z.string().trim().max(80, 'text-long').default(''),
});

const end = z.string('scale-end').trim().min(1, 'scale-end').max(80, 'text-long');
const form = z.object({
	steps: formNumber('scale-steps').pipe(
		z.number().int('scale-steps').min(3, 'scale-steps').max(10, 'scale-steps'),
	),
	lowest: end,
	highest: end,
});

const joint = { nl: 'van', en: 'of' } as const;

/** A place on a scale from 1; says something about the candidate's own view and is not scored. */
export const scale = {
	settings,
	form,
	defaults: { settings: { steps: 5, lowest: '', highest: '' }, wordLimit: 20, weight: 0 },
	isScored: () => false,
	registeredScore: () => null,
	words: ({ lowest, highest }) => [lowest, highest],
	answer: ({ settings: { steps } }) =>
		z
			.string()
			.refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= steps, 'answer-scale'),
	asText: (answer, { steps, lowest, highest }, locale) => {
		const place = `${answer} ${joint[locale]} ${steps}`;
		return lowest === '' || highest === '' ? place : `${place} (1: ${lowest}, ${steps}: ${highest})`;
	},
} as const satisfies QuestionTypeDefinition<z.infer<typeof settings>>;
