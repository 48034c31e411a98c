import type { Rule } from '../model';
import { sources } from '../sources';

export const disabilityNoun: Rule = {
	id: 'disability-noun',
	version: 4,
	category: 'disability',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips],
};
