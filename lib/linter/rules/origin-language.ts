import { followsPreposition, governor, isYourWork, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasReason } from '../sign';
import { sources } from '../sources';

/** A level (B2), or a reason in the work, makes a language demand fine; a mother tongue or an accent never is. */
export function isWithoutReason(context: SentenceContext): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	return !hasReason(context) && !/\b[ABC][12]\b/.test(sentence);
}

const NOT_A_DEMAND = /(?:voor|van|aan|met|bij|over|for|of|with|to|about|in) (?:\w+ )?$/;

/** A mother tongue of clients or readers is their own. */
export function isDemand(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/ander(?:e|staligen)|cursist|nieuwkomer|inburger|leerling|cli[eë]nt|tolk|learners|newcomers|pupils|interpreter|translate[sd]? (?:for|into)|children|bewoners|residents|whatever|another mother tongue|other mother tongues?|different (?:mother tongue|first language)|(?:with|by|from|to) native speakers|welke moedertaal|collega's met/.test(
			sentence,
		)
	)
		return false;
	if (isYourWork(context) && /\b(?:people|those|adults) (?:who|whose)\b/.test(sentence)) return false;
	if (governor(context, match.first) === 'work' && followsPreposition(context, match.first)) return false;
	return (
		!NOT_A_DEMAND.test(`${phrase(context.words, match.first - 2, match.first)} `) ||
		/speaker|als moedertaal|zonder|accent|moedertaalniveau|mother tongue/.test(
			phrase(context.words, match.first - 2, match.last + 1),
		)
	);
}

export const originLanguage: Rule = {
	id: 'origin-language',
	version: 3,
	category: 'origin',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
};
