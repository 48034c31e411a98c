/** Is a sentence about a thing? What is said of a thing is not said of the candidate. */
import type { Match, SentenceContext } from './model';
import { Kind, kindOf } from './role';

/**
 * Tells whether a sentence is about a thing: *the pump can take high pressure*, *het pand oogt verzorgd*.
 *
 * Shape: a sentence and a match after its verb; its subject opens it with an article. Never throws.
 * @example isAboutThing(context of 'The pump can take high pressure.', match of 'pressure') // true
 */
export function isAboutThing(context: SentenceContext, match: Match): boolean {
	const { words, sentence, language, expressions } = context;
	if (!expressions.opensThing.test(words[sentence.first]?.text ?? '')) return false;
	if (language === 'nl') return isAboutDutchThing(context, match);
	for (let index = sentence.first + 1; index < sentence.last && index < sentence.first + 6; index++) {
		const text = words[index]?.text ?? '';
		if (expressions.noThing.test(text)) return false;
		if (!expressions.saidOfThing.test(text)) continue;
		const head = words[index - 1]?.text ?? '';
		return index > sentence.first + 1 && match.first >= index && (kindOf(head, 'en') & Kind.role) === 0;
	}
	return false;
}

/** As `isAboutThing`: the subject stands between its article and the verb, its head before a preposition. */
function isAboutDutchThing({ words, sentence, expressions }: SentenceContext, match: Match): boolean {
	let head = '';
	for (let index = sentence.first + 1; index < sentence.last && index < sentence.first + 8; index++) {
		const text = words[index]?.text ?? '';
		if (expressions.noThing.test(text)) return false;
		if (expressions.saidOfThing.test(text)) {
			if (head === '') head = words[index - 1]?.text ?? '';
			return match.first >= index && !expressions.own.test(head) && (kindOf(head, 'nl') & Kind.role) === 0;
		}
		if (head === '' && expressions.headBefore?.test(text)) head = words[index - 1]?.text ?? '';
	}
	return false;
}
