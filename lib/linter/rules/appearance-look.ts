import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { isNotLeftOpen } from '../sign';
import { sources } from '../sources';
import { isAboutThing } from '../thing';

export function test(context: SentenceContext, match: Match): boolean {
	const { expressions, own } = context;
	const next = context.words[match.last]?.text ?? '';
	const after = context.words[match.last + 1]?.text ?? '';
	if (expressions.lookOfThing.test(next) || (/(?:e|y|ed)$/.test(next) && expressions.lookOfThing.test(after)))
		return false;
	if (isAboutThing(context, match)) return false;
	if (expressions.hygiene.test(own)) return false;
	const who = governor(context, match.first);
	// one adjective alone, after a preposition, describes somebody else or a thing
	return (
		who !== 'work' &&
		who !== 'other' &&
		!(match.last - match.first === 1 && followsPreposition(context, match.first))
	);
}

/** Not left open, and not the look of a building, a site or a product. */
export const isOfLooks = (context: SentenceContext, match: Match): boolean =>
	isNotLeftOpen(context) &&
	!isAboutThing(context, match) &&
	!context.expressions.hygiene.test(context.own) &&
	!context.expressions.styleOf?.test(context.own);

export const appearanceLook: Rule = {
	id: 'appearance-look',
	version: 6,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
};
