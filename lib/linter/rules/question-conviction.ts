import type { Rule } from '../model';
import { sources } from '../sources';

/** Membership of a union or party and political opinion. */
export const questionConviction: Rule = {
	id: 'question-conviction',
	version: 2,
	category: 'privacy',
	severity: 'stop',
	kinds: ['question'],
	sources: [sources.awgb, sources.gdpr],
};
