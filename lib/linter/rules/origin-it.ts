import type { Rule } from '../model';
import { sources } from '../sources';

export const originIt: Rule = {
	id: 'origin-it',
	version: 4,
	category: 'origin',
	severity: 'tip',
	sources: [sources.practice],
	kinds: ['vacancy', 'question'],
};
