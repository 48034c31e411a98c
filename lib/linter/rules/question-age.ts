import type { Rule } from '../model';
import { sources } from '../sources';

/** Age, asked for in a question. */
export const questionAge: Rule = {
	id: 'question-age',
	version: 2,
	category: 'age',
	severity: 'stop',
	kinds: ['question'],
	sources: [sources.wgbl],
};
