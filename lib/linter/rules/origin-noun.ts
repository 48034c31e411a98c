import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Plants, law of aliens, history and materials use the same words for other things. */
export function isAboutPeople(context: SentenceContext, match: Match): boolean {
	if (context.expressions.noPeople.test(context.own.toLowerCase())) return false;
	return !(context.words[match.first]?.text === 'blank' && governor(context, match.first) === 'work');
}

export const originNoun: Rule = {
	id: 'origin-noun',
	version: 5,
	category: 'origin',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips],
};
