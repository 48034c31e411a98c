import type { Rule } from '../model';
import { sources } from '../sources';

export const disabilityNoun: Rule = {
	id: 'disability-noun',
	version: 5,
	category: 'disability',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips],
};
