import type { Rule } from '../model';
import { sources } from '../sources';

export const clarityBuzzword: Rule = {
	id: 'clarity-buzzword',
	version: 3,
	category: 'clarity',
	severity: 'tip',
	sources: [sources.rijkTips],
};
