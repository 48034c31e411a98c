import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Men and women as clients, subjects or readers of a statement are fine; as the ones sought or as the team they are not. */
export function isSought(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other' || followsPreposition(context, match.first)) return false;
	if (!isWithoutGround(context)) return false;
	return !context.expressions.bothSexes.test(context.own.toLowerCase());
}

/** A preference for one sex is allowed to be stated with its ground. */
export const isWithoutGround = (context: SentenceContext): boolean =>
	!hasLegalGround(context) &&
	!context.expressions.equalGround.test(
		context.text.slice(Math.max(0, context.sentence.start - 200), context.sentence.end + 200),
	);

export const genderPerson: Rule = {
	id: 'gender-person',
	version: 6,
	category: 'gender-person',
	severity: 'warn',
	sources: [sources.wgbmv, sources.taalkompas, sources.rijkTips],
};
