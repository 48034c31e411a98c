import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Strong words as a trait of the candidate; aggression, war and sport as the subject of work are something else. */
export function isTrait(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other') return false;
	const next = context.words[match.last]?.text ?? '';
	return !/^(?:soort|wind|cultuur|culture|taal|language|partij|party|factor|kleur|colour|hand|role|rol|gedrag|situaties|klanten|clienten|honden|bewoners|patienten|behaviour|customers|dogs|clients|patients|residents|marketing|species|stoffen|chemicals|virus|whale|whales|app|clauses|incidents|incidenten|tumour|planten|soorten)$/.test(
		next,
	);
}

export const genderCoded: Rule = {
	id: 'gender-coded',
	version: 1,
	category: 'gender-coded',
	severity: 'tip',
	sources: [sources.codedWords],
};
