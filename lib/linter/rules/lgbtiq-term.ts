import type { Rule } from '../model';
import { sources } from '../sources';

export const lgbtiqTerm: Rule = {
	id: 'lgbtiq-term',
	version: 5,
	category: 'lgbtiq',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips, sources.awgb],
};
