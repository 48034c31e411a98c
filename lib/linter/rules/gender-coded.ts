import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Strong words as a trait of the candidate; aggression, war and sport as the subject of work are something else. */
export function isTrait(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other') return false;
	// *you champion ideas* is a verb, and beasts are kept and studied
	if (
		context.language === 'en' &&
		context.words[match.first - 1]?.text === 'you' &&
		context.words[match.first]?.text === 'champion'
	)
		return false;
	const { expressions, own } = context;
	// *guests who become aggressive*
	if (expressions.behaviour?.test(own)) return false;
	if (expressions.wildlife.test(own)) return false;
	// animals swim, are hunted and are painted: without the candidate in the clause they are animals
	if (
		who === 'unknown' &&
		context.sentence.kind === 'sentence' &&
		expressions.animal?.test(context.words[match.first]?.text ?? '') &&
		!expressions.addressed?.test(context.text.slice(context.sentence.start, context.sentence.end + 1))
	)
		return false;
	// *wolves have come back*, *each hunter needs a permit*: the subject of a statement
	const next = context.words[match.last]?.text ?? '';
	if (
		expressions.animal?.test(context.words[match.last - 1]?.text ?? '') &&
		match.first - context.sentence.first < 2 &&
		expressions.verbOfAnimal?.test(next) &&
		!expressions.inviting?.test(own)
	)
		return false;
	return !expressions.noTrait.test(next);
}

export const genderCoded: Rule = {
	id: 'gender-coded',
	version: 5,
	category: 'gender-coded',
	severity: 'tip',
	sources: [sources.codedWords],
};
