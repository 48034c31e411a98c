import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';
import { isAboutThing, isStory } from '../thing';

/** The organisation, its desk or its system may be open day and night; so may a described shift. */
export function isAboutCandidate(context: SentenceContext, match: Match): boolean {
	const { expressions, words } = context;
	const sentence = context.own.toLowerCase();
	return (
		!(context.language === 'nl' && isAboutThing(context, match)) &&
		!(isStory(context) && !namesReader(context)) &&
		!expressions.opensAlways.test(sentence) &&
		!expressions.shift.test(sentence) &&
		!expressions.notExpected.test(sentence) &&
		!expressions.fromHour.test(words[match.first - 1]?.text ?? '') &&
		!expressions.onTime.test(words[match.last]?.text ?? '')
	);
}

/** *Bezoekers spreken je dag en nacht aan* is about the reader after all. */
const namesReader = ({ words, sentence, expressions }: SentenceContext): boolean =>
	words.slice(sentence.first, sentence.last).some((word) => expressions.noThing.test(word.text));

export const cultureAlways: Rule = {
	id: 'culture-always',
	version: 4,
	category: 'culture',
	severity: 'warn',
	sources: [sources.awgb, sources.practice],
};
