import type { Rule } from '../model';
import { sources } from '../sources';

export const requirementsAll: Rule = {
	id: 'requirements-all',
	version: 1,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements],
};
