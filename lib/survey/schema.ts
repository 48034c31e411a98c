import { z } from 'zod';
import { holdsBsn } from '@/lib/application/rules';
import { surveyItems } from './rules';

const grade = z.coerce.number().int().min(1).max(5).optional();

/** Every item may be skipped. */
export const surveyInput = z.object({
	items: z.object(Object.fromEntries(surveyItems.map((item) => [item, grade]))).default({}),
	remark: z
		.string()
		.trim()
		.max(2000, 'text-long')
		.refine((text) => !holdsBsn(text), 'bsn-refused')
		.default(''),
});
export type SurveyInput = z.infer<typeof surveyInput>;
