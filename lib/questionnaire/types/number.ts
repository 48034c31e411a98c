import { z } from 'zod';
import { formatNumber } from '@/lib/i18n/format';
import type { QuestionTypeDefinition } from './definition';
import { formNumber } from './form-number';

const bounds = { path: ['highest'], message: 'number-order' };
const settings = z
	.object({
		lowest: z.number().default(0),
		highest: z.number().default(1000),
		/** 0 for whole numbers. */
		decimals: z.number().int().min(0).max(4).default(0),
		/** What is counted, such as "uur per week"; in the vacancy's language. */
		unit: z.string().trim().max(40, 'text-long').default(''),
	})
	.refine(({ lowest, highest }) => lowest < highest, bounds);

const form = z
	.object({
		lowest: formNumber('number-bound'),
		highest: formNumber('number-bound'),
		decimals: formNumber('number-decimals').pipe(
			z.number().int('number-decimals').min(0, 'number-decimals').max(4, 'number-decimals'),
		),
		unit: z.string().trim().max(40, 'text-long').default(''),
	})
	.refine(({ lowest, highest }) => lowest < highest, bounds);

/** Dutch and English writers use a comma or a full stop for decimals; thousands are not separated. */
const numberIn = (text: string): number =>
	/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

const decimalsOf = (text: string): number => /[.,](\d+)\s*$/.exec(text)?.[1]?.length ?? 0;

/** A number between two bounds. */
export const number = {
	settings,
	form,
	defaults: { settings: { lowest: 0, highest: 1000, decimals: 0, unit: '' }, wordLimit: 20, weight: 0 },
	isScored: () => false,
	registeredScore: () => null,
	words: ({ unit }) => [unit],
	answer: ({ settings: { lowest, highest, decimals } }) =>
		z.string().refine((text) => {
			const value = numberIn(text);
			return value >= lowest && value <= highest && decimalsOf(text) <= decimals;
		}, 'answer-number'),
	asText: (answer, { decimals, unit }, locale) => {
		const value = numberIn(answer);
		if (Number.isNaN(value)) return answer;
		return `${formatNumber(locale, value, decimals)} ${unit}`.trim();
	},
} as const satisfies QuestionTypeDefinition<z.infer<typeof settings>>;
