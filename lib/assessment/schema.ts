import { z } from 'zod';
import { needsRationale } from './rules';

const score = z
	.string('score-missing')
	.regex(/^[0-5]$/, 'score-missing')
	.transform(Number);

export const scoreInput = z
	.object({
		token: z.uuid(),
		score,
		rationale: z.string().trim().max(4000, 'text-long').default(''),
	})
	.refine((input) => !needsRationale(input.score) || input.rationale.length >= 15, {
		path: ['rationale'],
		message: 'rationale-short',
	});

export const moderationInput = z.object({
	token: z.uuid(),
	score,
	rationale: z.string().trim().min(10, 'reason-short').max(4000, 'text-long'),
});

export const flagInput = z.object({
	token: z.uuid(),
	remark: z.string().trim().max(500, 'text-long').default(''),
});
export const tokenInput = z.object({ token: z.uuid() });
