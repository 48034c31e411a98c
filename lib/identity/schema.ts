import { z } from 'zod';
import type { DetailType } from '@/lib/redaction';
import { detailTypes } from './rules';

/** What a button or key at the desk asks for. */
export const deskActs = [
	'accept',
	'reject',
	'widen',
	'add',
	'certain',
	'undo',
	'confirm',
	'reopen',
	'rater',
] as const;

/** One act: `do` is its name, and after a space the passage or answer it is about. */
export const deskInput = z
	.object({
		applicationId: z.uuid(),
		do: z.string(),
		words: z.string().max(500, 'text-long').default(''),
		/** Where the words were selected; empty without JavaScript. */
		at: z.coerce.number().int().min(0).optional().catch(undefined),
		type: z.string().default(''),
		seconds: z.coerce.number().optional().catch(undefined),
	})
	.transform(({ do: act, ...input }, context) => {
		const [name, id = ''] = act.split(' ');
		const known = deskActs.find((candidate) => candidate === name);
		if (!known) context.addIssue({ code: 'custom', message: 'invalid-value', path: ['do'] });
		if (known === 'add') {
			if (input.words.trim() === '')
				context.addIssue({ code: 'custom', message: 'words-missing', path: ['words'] });
			if (!isDetailType(input.type))
				context.addIssue({ code: 'custom', message: 'type-missing', path: ['type'] });
		}
		if (['accept', 'reject', 'widen', 'add', 'rater'].includes(name ?? '') && !z.uuid().safeParse(id).success)
			context.addIssue({ code: 'custom', message: 'invalid-value', path: ['do'] });
		return { ...input, act: known ?? 'undo', id };
	});
export type DeskInput = z.output<typeof deskInput>;

export const isDetailType = (text: string): text is DetailType =>
	(detailTypes as readonly string[]).includes(text);
