import type { Rule } from '../model';
import { sources } from '../sources';

/** What somebody earns now or earned before: Directive (EU) 2023/970 art. 5(2) forbids asking. */
export const questionPayHistory: Rule = {
	id: 'question-pay-history',
	version: 2,
	category: 'privacy',
	severity: 'warn',
	kinds: ['question'],
	sources: [sources.payTransparency],
};
