/** Is a sentence about a thing? What is said of a thing is not said of the candidate. */
import { OWN } from './frame';
import type { Match, SentenceContext } from './model';
import { Kind, kindOf } from './role';

const THING_MAY_BE_SAID_OF =
	/^(?:team|candidate|applicant|job|role|post|position|work|person|right|ideal|successful|perfect|new|vacancy|culture|atmosphere|crew|office|department|colleagues?|staff|salary|pay|we|you|people)$/;

/**
 * Tells whether a sentence is about a thing: *the pump can take high pressure*, *het pand oogt verzorgd*.
 *
 * Shape: a sentence and a match after its verb; its subject opens it with an article. Never throws.
 * @example isAboutThing(context of 'The pump can take high pressure.', match of 'pressure') // true
 */
export function isAboutThing({ words, sentence, language }: SentenceContext, match: Match): boolean {
	if (language === 'nl') return isAboutDutchThing({ words, sentence, language }, match);
	if (!/^(?:the|an?|this|these|each)$/.test(words[sentence.first]?.text ?? '')) return false;
	for (let index = sentence.first + 1; index < sentence.last && index < sentence.first + 6; index++) {
		const text = words[index]?.text ?? '';
		if (
			THING_MAY_BE_SAID_OF.test(text) ||
			/^(?:of|for|with|in|at|on|by|from|near|to|who|that|which)$/.test(text)
		)
			return false;
		if (
			!/^(?:is|are|can|must|has|have|will|should|may|was|were|needs?|runs?|takes?|works?|stands?|bears?|does)$/.test(
				text,
			)
		)
			continue;
		const head = words[index - 1]?.text ?? '';
		return index > sentence.first + 1 && match.first >= index && (kindOf(head, 'en') & Kind.role) === 0;
	}
	return false;
}

/** As `isAboutThing`: the subject stands between its article and the verb, its head before a preposition. */
function isAboutDutchThing(
	{ words, sentence }: Pick<SentenceContext, 'words' | 'sentence' | 'language'>,
	match: Match,
): boolean {
	if (!/^(?:de|het|een|dit|deze|die|onze|ons)$/.test(words[sentence.first]?.text ?? '')) return false;
	let head = '';
	for (let index = sentence.first + 1; index < sentence.last && index < sentence.first + 8; index++) {
		const text = words[index]?.text ?? '';
		if (/^(?:je|jij|u|jouw|we|wij|die|dat)$/.test(text)) return false;
		if (
			/^(?:is|zijn|heeft|hebben|oogt|ogen|ziet|bestaat|moet|kan|wordt|blijft|draait|ligt|krijgt|lijkt)$/.test(
				text,
			)
		) {
			if (head === '') head = words[index - 1]?.text ?? '';
			return match.first >= index && !OWN.test(head) && (kindOf(head, 'nl') & Kind.role) === 0;
		}
		if (head === '' && /^(?:van|voor|met|in|op|uit|aan|bij|naar)$/.test(text))
			head = words[index - 1]?.text ?? '';
	}
	return false;
}
