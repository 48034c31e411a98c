import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** A lower bound before it makes the whole a minimum; `3 to 5 years' contract` is no experience. */
export function hasUpperBound(context: SentenceContext, match: Match): boolean {
	const before = phrase(context.words, Math.max(context.sentence.first, match.from - 3), match.from);
	return !context.expressions.leastYears.test(before);
}

export const ageExperienceMaximum: Rule = {
	id: 'age-experience-maximum',
	version: 6,
	category: 'age',
	severity: 'warn',
	sources: [sources.wgbl, sources.college],
};
