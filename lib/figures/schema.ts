/** The form in which a release is stored. Read back through the same check: a stored release is outside our types. */
import { z } from 'zod';
import { surveyItems } from '@/lib/survey/rules';
import { figureItems, stages } from './release';

const count = z.number().int().nonnegative();
const side = z.object({ n: count, mean: z.number(), bands: z.tuple([count, count, count]).nullable() });

export const figureContent = z.object({
	everyone: z.object({ applied: count, invited: count, hired: count }),
	groups: z.partialRecord(
		z.enum(figureItems as [(typeof figureItems)[number]]),
		z.object({
			stages: z.array(z.enum(stages)),
			counts: z.record(z.string(), z.partialRecord(z.enum(stages), count.nullable())),
		}),
	),
	survey: z.object({
		responses: count.nullable(),
		remarks: count.nullable(),
		items: z.partialRecord(
			z.enum(surveyItems),
			z.object({ all: side, invited: side.optional(), others: side.optional() }),
		),
	}),
});
