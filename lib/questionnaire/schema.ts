/** What the page of the library may be asked, and what its buttons send. */
import { z } from 'zod';
import { questionKinds } from './library';

/** A page shows what it can read of its address and ignores the rest. */
export const librarySearch = z.object({
	stage: z.enum(['application', 'interview']).catch('application'),
	text: z.string().trim().max(100).catch('').default(''),
	competency: z
		.string()
		.regex(/^[a-z-]{1,40}$/)
		.catch('')
		.default(''),
	/** Whose questions: the platform's, the organisation's own, or both. */
	from: z.enum(['all', 'platform', 'own']).catch('all').default('all'),
	kind: z
		.enum([...questionKinds, ''])
		.catch('')
		.default(''),
});

export const ownQuestionInput = z.object({ ownId: z.uuid() });

export const addLibraryInput = z.object({
	libraryId: z.string().max(80),
	stage: z.enum(['application', 'interview']),
});
