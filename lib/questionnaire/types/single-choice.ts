import { z } from 'zod';
import type { QuestionTypeDefinition } from './definition';

/** The builder has this many rows without a script; a stored question may have more. */
export const mostOptions = 12;

const optionText = z.string().trim().min(1, 'option-missing').max(300, 'text-long');
const option = z.object({
	/** What is stored; stays the same when the words are corrected. */
	key: z.string().regex(/^[a-z0-9-]{1,40}$/, 'option-key'),
	text: optionText,
	/** The score that was registered for this option; null when assessors judge the choice by the anchors. */
	points: z.number().int().min(1, 'option-points').max(5, 'option-points').nullable().default(null),
});

const settings = z
	.object({
		options: z.array(option).min(2, 'options-few').max(mostOptions, 'options-many'),
		/**
		 * Scored: every option has its score, registered and shown before anybody applies. An assessor confirms it: the
		 * platform gives no score without a person, and a person no other score than the registered one.
		 */
		scored: z.boolean().default(false),
	})
	.refine(({ options }) => new Set(options.map(({ key }) => key)).size === options.length, {
		path: ['options'],
		message: 'options-double',
	});
type Settings = z.infer<typeof settings>;

const row = z.object({
	key: z.string().max(40).default(''),
	text: z.string().trim().max(300, 'text-long').default(''),
	points: z.string().trim().default(''),
});
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Rows by number, as `options.0.text`; empty rows do not count, and a new row gets a key that is still free. */
const form = z
	.object({
		scored: z
			.literal('on')
			.optional()
			.catch(undefined)
			.transform((box) => box === 'on'),
		options: z.record(z.string().regex(/^\d{1,2}$/), row).default({}),
	})
	.transform(({ scored, options: rows }, context): Settings => {
		const filled = Object.entries(rows)
			.sort(([left], [right]) => Number(left) - Number(right))
			.filter(([, { text }]) => text !== '');
		const refuse = (message: string, ...path: string[]) =>
			context.addIssue({ code: 'custom', message, path: ['options', ...path] });
		if (filled.length < 2) refuse('options-few', String(filled.length), 'text');
		if (filled.length > mostOptions) refuse('options-many', String(mostOptions), 'text');
		const seen = new Set<string>();
		const used = new Set(filled.map(([, { key }]) => key));
		const options = filled.map(([number, { key, text, points }]) => {
			if (seen.has(text.toLowerCase())) refuse('options-double', number, 'text');
			seen.add(text.toLowerCase());
			if (scored && !/^[1-5]$/.test(points)) refuse('option-points', number, 'points');
			const free = letters.find((letter) => !used.has(letter)) ?? number;
			const own = /^[a-z0-9-]{1,40}$/.test(key) ? key : free;
			used.add(own);
			return { key: own, text, points: scored && points !== '' ? Number(points) : null };
		});
		return { options, scored };
	});

const chosen = (answer: string, { options }: Settings) => options.find(({ key }) => key === answer);

/** One answer from a list. */
export const singleChoice = {
	settings,
	form,
	defaults: {
		settings: {
			options: [
				{ key: 'a', text: 'A', points: null },
				{ key: 'b', text: 'B', points: null },
			],
			scored: false,
		},
		wordLimit: 20,
		weight: 0,
	},
	isScored: ({ scored }) => scored,
	registeredScore: (answer, given) => (given.scored ? (chosen(answer, given)?.points ?? null) : null),
	words: ({ options }) => options.map(({ text }) => text),
	answer: ({ settings: given }) =>
		z.string().refine((answer) => chosen(answer, given) !== undefined, 'answer-choice'),
	asText: (answer, given) => chosen(answer, given)?.text ?? answer,
} as const satisfies QuestionTypeDefinition<Settings>;
