import { z } from 'zod';
import { countWords, longestAnswer, mostWords } from '../rules';
import type { QuestionTypeDefinition } from './definition';

/** An answer in one's own words, up to a number of words. */
export const longText = {
	settings: z.object({}),
	form: z.object({}).catch({}),
	defaults: { settings: {}, wordLimit: 250, weight: 1 },
	isScored: () => true,
	registeredScore: () => null,
	words: () => [],
	answer: ({ wordLimit }) =>
		z
			.string()
			.max(longestAnswer, 'answer-long')
			.refine((text) => text.trim() !== '', 'answer-empty')
			.refine((text) => countWords(text) <= mostWords(wordLimit), 'answer-over-limit'),
	asText: (answer) => answer.trim(),
} as const satisfies QuestionTypeDefinition<Record<string, never>>;
