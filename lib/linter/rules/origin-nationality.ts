import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext, Verdict } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

export function test(context: SentenceContext, match: Match): boolean {
	if (hasLegalGround(context)) return false;
	if (governor(context, match.first) === 'work') return false;
	// *een geboren en getogen Groninger ontwierp het huis*: a story, no demand
	if (context.expressions.story?.test(context.words[match.last]?.text ?? '')) return false;
	return (
		!followsPreposition(context, match.first) ||
		context.expressions.nationality.test(
			context.text.slice(context.words[match.first]?.start, context.words[match.last - 1]?.end),
		)
	);
}

/** *You come from Friesland*: a name of a place follows. */
export function isPlaceOfOrigin(context: SentenceContext, match: Match): Verdict {
	const next = context.words[match.last];
	if (!next?.capital || next.upper || match.last >= context.sentence.last) return false;
	if (
		!/^(?:you|who|candidates?|applicants?|also|must|should|to|people|and)$/.test(
			context.words[match.first - 1]?.text ?? '',
		)
	)
		return false;
	return test(context, match) && { last: match.last + 1 };
}

/** Nationality, descent or the place where somebody was born or raised, as a demand or a question. */
export const originNationality: Rule = {
	id: 'origin-nationality',
	version: 6,
	category: 'origin',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
};
