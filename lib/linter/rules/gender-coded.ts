import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

const ANIMAL =
	/^(?:sharks?|wol(?:f|ves)|lions?|tigers?|beasts?|hunters?|predators?|bulldogs?|pitbulls?|terriers?|rottweilers?|bloodhounds?|pirates?|vikings?|gladiators?|warriors?|samurai|cowboys?)$/;

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
	if (
		/\b(?:soorten|diersoort|plantensoort\w*|exoten|vet|zoo|aquarium|wildlife|enclosure)\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	// animals swim, are hunted and are painted: without the candidate in the clause they are animals
	if (
		context.language === 'en' &&
		who === 'unknown' &&
		context.sentence.kind === 'sentence' &&
		ANIMAL.test(context.words[match.first]?.text ?? '') &&
		!/\b(?:(?:are|like|will) you|you(?:'re| are| have| need)?|we|us|our|team|wanted|sought|welcome)\b(?! \w+ (?:farmers|visitors|who))/.test(
			context.text.slice(context.sentence.start, context.sentence.end + 1),
		)
	)
		return false;
	// *wolves have come back*, *each hunter needs a permit*: the subject of a statement
	const next = context.words[match.last]?.text ?? '';
	if (
		context.language === 'en' &&
		ANIMAL.test(context.words[match.last - 1]?.text ?? '') &&
		match.first - context.sentence.first < 2 &&
		/^(?:is|are|has|have|needs?|must|can|lives?|comes?|swims?|eats?|plays?)$/.test(next) &&
		!/\b(?:we|us|our|welcome|wanted|sought|apply|here)\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	return !/^(?:soort|wind|cultuur|culture|taal|language|partij|party|factor|kleur|colour|hand|role|rol|gedrag|situaties|klanten|clienten|honden|bewoners|patienten|behaviour|customers|dogs|clients|patients|residents|marketing|species|stoffen|exoten|competition|jets?|planes?|market|position|share|dieren|vissen|vogels|insecten|bacterien|tumoren|chemicals|virus|whale|whales|app|clauses|incidents|incidenten|tumour|planten|soorten|enclosure|course|cage|trail|club|festival|museum|film|statue|whisperer|game|exhibition|weeds|tumours|tone|callers?|drivers?|cells?|campaigns?|forms?|diseases?|treatment)$/.test(
		next,
	);
}

export const genderCoded: Rule = {
	id: 'gender-coded',
	version: 3,
	category: 'gender-coded',
	severity: 'tip',
	sources: [sources.codedWords],
};
