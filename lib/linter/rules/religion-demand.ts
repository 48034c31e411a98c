import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isLeftOpen, namesServed } from '../sign';
import { sources } from '../sources';

/** Posts with a religious ground are an exception of the law; buildings and subjects are no demand. */
export function test(context: SentenceContext, match: Match): boolean {
	const next = context.sentences[context.index + 1];
	const around = context.text.slice(
		Math.max(0, context.sentence.start - 120),
		next?.end ?? context.sentence.end,
	);
	if (context.expressions.office.test(around) || hasLegalGround(context)) return false;
	return governor(context, match.first) !== 'work' && !followsPreposition(context, match.first);
}

/** As `test`, for words that may follow a preposition or a negation: not left open, no people served, no building to look after. */
export function isOfCandidateFaith(context: SentenceContext, match: Match): boolean {
	if (isLeftOpen(context) || namesServed(context) || hasLegalGround(context)) return false;
	if (context.expressions.faithOfOthers.test(context.own)) return false;
	const who = governor(context, match.first);
	return who !== 'work' && who !== 'other';
}

/** Belief as a demand or a question. */
export const religionDemand: Rule = {
	id: 'religion-demand',
	version: 5,
	category: 'religion',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
};
