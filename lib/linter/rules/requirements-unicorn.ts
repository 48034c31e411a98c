import type { Rule } from '../model';
import { sources } from '../sources';

export const requirementsUnicorn: Rule = {
	id: 'requirements-unicorn',
	version: 1,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements, sources.rijkTips],
};
