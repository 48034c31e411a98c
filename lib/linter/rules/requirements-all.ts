import { isYourWork } from '../frame';
import type { Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** *You check whether applications meet all requirements* is work, no demand. */
export const isDemand = (context: SentenceContext): boolean =>
	!isYourWork(context) && !context.expressions.checks?.test(context.own);

export const requirementsAll: Rule = {
	id: 'requirements-all',
	version: 6,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements],
};
