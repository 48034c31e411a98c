import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, hasReason } from '../sign';
import { sources } from '../sources';
import { isAboutThing } from '../thing';

/** A bridge is long, too: a thing as subject of the sentence is no candidate. */
export const test = (context: SentenceContext, match: Match): boolean => {
	if (hasLegalGround(context) || hasReason(context) || isAboutThing(context, match)) return false;
	const { own, expressions } = context;
	if (expressions.tallThing.test(own)) return false;
	return !expressions.is.test(own) || expressions.isTall.test(own);
};

/** Height, weight and build of the candidate. */
export const appearanceHeight: Rule = {
	id: 'appearance-height',
	version: 5,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.wgbmv],
};
