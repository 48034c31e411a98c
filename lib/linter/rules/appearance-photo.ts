import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** A photograph in the work (permits, archives) is not one of the applicant. */
export function isOfApplicant(context: SentenceContext, match: Match): boolean {
	const { expressions } = context;
	const sentence = context.own.toLowerCase();
	if (governor(context, match.first) === 'work' && !expressions.applies.test(sentence)) return false;
	return !expressions.noPhoto.test(sentence) && !expressions.otherPhoto.test(sentence);
}

/** A photograph or film of the applicant. */
export const appearancePhoto: Rule = {
	id: 'appearance-photo',
	version: 5,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
};
