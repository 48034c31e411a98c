import { followsPreposition, governor, isYourWork, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasReason } from '../sign';
import { sources } from '../sources';

/** A level (B2), or a reason in the work, makes a language demand fine; a mother tongue or an accent never is. */
export function isWithoutReason(context: SentenceContext): boolean {
	return !hasReason(context) && !/\b[ABC][12]\b/.test(context.own);
}

/** A mother tongue of clients or readers is their own. */
export function isDemand(context: SentenceContext, match: Match): boolean {
	const { expressions, words } = context;
	const sentence = context.own.toLowerCase();
	if (expressions.otherSpeakers.test(sentence)) return false;
	if (isYourWork(context) && /\b(?:people|those|adults) (?:who|whose)\b/.test(sentence)) return false;
	if (governor(context, match.first) === 'work' && followsPreposition(context, match.first)) return false;
	return (
		!expressions.languageOf.test(`${phrase(words, match.first - 3, match.first)} `) ||
		expressions.languageDemand.test(phrase(words, match.first - 2, match.last + 1))
	);
}

export const originLanguage: Rule = {
	id: 'origin-language',
	version: 5,
	category: 'origin',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
};
