import { isYourWork } from '../frame';
import type { Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Toys, films and workshops have heroes, too: they are the object of the work. */
export const isSought = (context: SentenceContext): boolean => !isYourWork(context);

export const requirementsUnicorn: Rule = {
	id: 'requirements-unicorn',
	version: 4,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements, sources.rijkTips],
};
