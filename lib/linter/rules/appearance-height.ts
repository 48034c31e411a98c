import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, hasReason } from '../sign';
import { sources } from '../sources';
import { isAboutThing } from '../thing';

/** A bridge is long, too: a thing as subject of the sentence is no candidate. */
export const test = (context: SentenceContext, match: Match): boolean => {
	if (hasLegalGround(context) || hasReason(context) || isAboutThing(context, match)) return false;
	if (
		/\b(?:towers?|buildings?|bridges?|trees?|walls?|masts?|chimneys?|statues?|containers?|fences?|ships?|toren\w*|gebouw\w*|brug\w*|boom|bomen|muur|muren|masten)\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	return (
		!/\b(?:is|zijn|are)\b/i.test(sentence) ||
		/\b(?:je|jij|u|you|kandidaat|candidates?|iemand|someone|collega|medewerker|lengte|height)\b/i.test(
			sentence,
		)
	);
};

/** Height, weight and build of the candidate. */
export const appearanceHeight: Rule = {
	id: 'appearance-height',
	version: 3,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.wgbmv],
};
