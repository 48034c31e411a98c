import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

export const isFigurative = (context: SentenceContext, _match: Match): boolean =>
	!context.expressions.literal.test(context.own);

export const clarityIdiom: Rule = {
	id: 'clarity-idiom',
	version: 6,
	category: 'clarity',
	severity: 'tip',
	sources: [sources.rijkTips],
};
