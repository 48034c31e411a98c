import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Medical and literal use keeps its word: *blinde bezoekers*, *autistische leerlingen*, *a blind reader*. */
export function isFigurative(context: SentenceContext, match: Match): boolean {
	if (context.expressions.medical.test(context.own.toLowerCase())) return false;
	return !(
		(context.expressions.diagnosed?.test(context.words[match.first]?.text ?? '') ||
			governor(context, match.first) === 'work') &&
		context.expressions.peopleServed.test(context.words[match.last]?.text ?? '')
	);
}

export const disabilityMetaphor: Rule = {
	id: 'disability-metaphor',
	version: 4,
	category: 'disability',
	severity: 'tip',
	sources: [sources.rijkTips, sources.codeDi],
};
