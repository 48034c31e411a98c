import { z } from 'zod';
import type { QuestionTypeDefinition } from './definition';

const option = z.object({
	/** What is stored; stays the same when the words are corrected. */
	key: z.string().regex(/^[a-z0-9-]{1,40}$/, 'option-key'),
	text: z.string().trim().min(1, 'option-missing').max(300, 'text-long'),
});

const settings = z
	.object({
		options: z.array(option).min(2, 'options-few').max(12, 'options-many'),
		/** Scored: assessors judge the choice by the anchors, as they do with text. The platform never gives points itself. */
		scored: z.boolean().default(false),
	})
	.refine(({ options }) => new Set(options.map(({ key }) => key)).size === options.length, {
		path: ['options'],
		message: 'options-double',
	});
type Settings = z.infer<typeof settings>;

/** One answer from a list. */
export const singleChoice = {
	settings,
	defaults: {
		settings: {
			options: [
				{ key: 'a', text: 'A' },
				{ key: 'b', text: 'B' },
			],
			scored: false,
		},
		wordLimit: 20,
		weight: 0,
	},
	isScored: ({ scored }) => scored,
	answer: ({ settings: { options } }) =>
		z.string().refine((given) => options.some(({ key }) => key === given), 'answer-choice'),
	asText: (answer, { options }) => options.find(({ key }) => key === answer)?.text ?? answer,
} as const satisfies QuestionTypeDefinition<Settings>;
