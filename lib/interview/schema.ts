import { z } from 'zod';

/** One form: a score and notes per question, saved as one works, handed in once. */
export const interviewInput = z.object({
	applicationId: z.uuid(),
	score: z
		.record(
			z.uuid(),
			z.union([
				z.literal('').transform(() => null),
				z
					.string()
					.regex(/^[1-5]$/, 'score-missing')
					.transform(Number),
			]),
		)
		.default({}),
	notes: z.record(z.uuid(), z.string().trim().max(8000, 'text-long')).default({}),
	intent: z.enum(['save', 'submit']).default('save'),
});
export type InterviewInput = z.infer<typeof interviewInput>;
