import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AnnotatedAnswer } from '@/lib/redaction/evaluation/score';

const range = z.object({ start: z.number().int().min(0), end: z.number().int() });
const answerShape = z.object({
	id: z.string(),
	lang: z.enum(['nl', 'en']),
	profile: z.object({
		firstName: z.string(),
		lastName: z.string(),
		email: z.string(),
		phone: z.string(),
		city: z.string(),
		birthDate: z.string(),
	}),
	text: z.string(),
	spans: z.array(
		range.extend({
			type: z.string(),
			kind: z.enum(['direct', 'quasi', 'protected']),
			optional: z.literal(true).optional(),
		}),
	),
	negatives: z.array(range),
});
const setName = /^(?:nl|en)-[a-m]$/;

/** Reads an evaluation set by its name, such as `nl-a`. Throws on an unknown name or a line that is no annotated answer. */
export function readRedactionSet(name: string): readonly AnnotatedAnswer[] {
	if (!setName.test(name)) throw new Error(`Unknown set "${name}"; use a name such as nl-a or en-c.`);
	const file = new URL(`../lib/redaction/evaluation/${name}.jsonl`, import.meta.url);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const { spans, ...answer } = answerShape.parse(JSON.parse(line));
			return {
				...answer,
				spans: spans.map(({ optional, ...span }) => (optional ? { ...span, optional } : span)),
			};
		});
}
