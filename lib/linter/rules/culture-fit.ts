import { isAbout, isYourWork, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** What is voluntary, or good without drink, excludes nobody. */
export const isExpected = (context: SentenceContext, _match: Match): boolean => {
	const next = context.sentences[context.index + 1];
	if (isYourWork(context) || hasLegalGround(context)) return false;
	return !context.expressions.voluntary.test(
		context.text.slice(context.sentence.start, next?.end ?? context.sentence.end),
	);
};

/** *Op bezoek bij een gezin*: a bare family as an object is one of those served. */
export const isNotClients = (context: SentenceContext, match: Match): boolean =>
	!context.expressions.clientFamilies.test(context.own) &&
	!(
		context.expressions.article.test(context.words[match.last - 2]?.text ?? '') &&
		!isAbout(context, match, 'person')
	);

/** *Past niet bij ons* says what somebody does wrong; it asks no fit. */
export const isFit = (context: SentenceContext, match: Match): boolean =>
	!context.expressions.noFit.test(phrase(context.words, match.first, match.last)) &&
	!context.expressions.asksFit?.test(context.words[match.first - 2]?.text ?? '');

/** Fit with "our kind", parties and drink, and the team as a family. */
export const cultureFit: Rule = {
	id: 'culture-fit',
	version: 5,
	category: 'culture',
	severity: 'tip',
	sources: [sources.college, sources.practice],
};
