import { governor, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isIndifferent } from '../sign';
import { sources } from '../sources';

/** A law, a register or "or equivalent" in this sentence or the next makes a diploma no filter. */
function isFilter(context: SentenceContext): boolean {
	const next = context.sentences[context.index + 1];
	return (
		!hasLegalGround(context) &&
		!context.expressions.equivalent.test(
			context.text.slice(context.sentence.start, next?.end ?? context.sentence.end),
		)
	);
}

/** *Je schrijft over mensen zonder startkwalificatie*: the object of the work, unless the verb says what somebody brings. */
function isOfWork(context: SentenceContext, match: Match): boolean {
	if (governor(context, match.first) !== 'work') return false;
	return !context.expressions.brings.test(context.own);
}

const NEEDED = /needed|necessary|nodig|required|vereist/;

/** Diplomas are a subject, too: *je controleert diploma's*, *you check degrees*. */
export function isDemand(context: SentenceContext, match: Match): boolean {
	if (!isFilter(context) || isIndifferent(context) || isOfWork(context, match)) return false;
	// *no certificates needed*
	if (
		/^(?:no|geen)$/.test(context.words[match.first - 1]?.text ?? '') &&
		NEEDED.test(phrase(context.words, match.first, match.last))
	)
		return false;
	return !context.expressions.students.test(context.own.toLowerCase());
}

/** A diploma or status as a filter. */
export const educationDiploma: Rule = {
	id: 'education-diploma',
	version: 6,
	category: 'education',
	severity: 'tip',
	sources: [sources.requirements, sources.level],
};
