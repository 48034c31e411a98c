import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Plants, law of aliens, history and materials use the same words for other things. */
export function isAboutPeople(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/plant(?:en)?\b|boom|bomen|soort|flora|fauna|dieren|vissen|species|trees|wood|hout|biolog|histor|archief|archive|geschiedenis|19e|18e|museum|verf|paint|metaal|metal|skin|huid|medisch onderzoek|koloniaal|colonial|wijn|bier|druk|paper|papier/.test(
			sentence,
		)
	)
		return false;
	return !(context.words[match.first]?.text === 'blank' && governor(context, match.first) === 'work');
}

export const originNoun: Rule = {
	id: 'origin-noun',
	version: 3,
	category: 'origin',
	severity: 'tip',
	sources: [sources.codeDi, sources.rijkTips],
};
