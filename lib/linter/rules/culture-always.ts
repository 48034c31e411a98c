import { phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { Kind, kindOf } from '../role';
import { sources } from '../sources';
import { isAboutThing, isStory } from '../thing';

/** The organisation, its desk or its system may be open day and night; so may a described shift. */
export function isAboutCandidate(context: SentenceContext, match: Match): boolean {
	const { expressions, words } = context;
	const sentence = context.own.toLowerCase();
	return (
		!(context.language === 'nl' && isAboutThing(context, match)) &&
		!isSaidOfThing(context, match) &&
		!(isStory(context) && !namesReader(context)) &&
		!expressions.opensAlways.test(sentence) &&
		!expressions.shift.test(sentence) &&
		!expressions.notExpected.test(sentence) &&
		!expressions.fromHour.test(words[match.first - 1]?.text ?? '') &&
		!expressions.onTime.test(words[match.last]?.text ?? '')
	);
}

/** *Interpreters are not always available*, *trams are always full*: what stands before the verb is no colleague. */
function isSaidOfThing(
	{ words, sentence, language, expressions }: SentenceContext,
	{ first, last }: Match,
): boolean {
	if (language !== 'en' || !/avail|reach|\bon/.test(phrase(words, first, last))) return false;
	for (let index = first - 1; index > sentence.first && index > first - 4; index--) {
		if (!/^(?:is|are)$/.test(words[index]?.text ?? '')) continue;
		const head = words[index - 1]?.text ?? '';
		if (/^(?:it|th\w+)$/.test(head) || expressions.own.test(head) || expressions.noThing.test(head))
			return false;
		return words[index + 1]?.text === 'not' || (kindOf(head.replace(/s$/, ''), 'en') & Kind.role) === 0;
	}
	return false;
}

/** *Bezoekers spreken je dag en nacht aan* is about the reader after all. */
const namesReader = ({ words, sentence, expressions }: SentenceContext): boolean =>
	words.slice(sentence.first, sentence.last).some((word) => expressions.noThing.test(word.text));

export const cultureAlways: Rule = {
	id: 'culture-always',
	version: 6,
	category: 'culture',
	severity: 'warn',
	sources: [sources.awgb, sources.practice],
};
