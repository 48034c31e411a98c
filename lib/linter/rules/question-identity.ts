import type { Rule } from '../model';
import { sources } from '../sources';

/** Name, address, employer, school or profile, asked for in a question that is assessed without them. */
export const questionIdentity: Rule = {
	id: 'question-identity',
	version: 2,
	category: 'privacy',
	severity: 'warn',
	kinds: ['question'],
	sources: [sources.gdpr],
};
