/** Is a sentence about a thing, or about somebody else? What is said of them is not said of the candidate. */
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
			if (index === sentence.first + 1 || match.first < index) return false;
			// *de kassa wordt bediend door mensen die*: somebody after all
			for (let at = index; at < sentence.last; at++)
				if (expressions.own.test(words[at]?.text ?? '') && (at < match.first || at >= match.last))
					return false;
			return !expressions.own.test(head) && (kindOf(head, 'nl') & Kind.role) === 0;
		}
		if (head === '' && expressions.headBefore?.test(text)) head = words[index - 1]?.text ?? '';
	}
	return false;
}

/**
 * Tells whether a sentence tells of people the work is about, or of nobody here: *een jongen van twaalf vraagt je om hulp*.
 *
 * Shape: a sentence in its context. Never throws.
 * @example isStory(context of 'Een bejaarde man hoort iemand op het dak.') // true
 */
export function isStory(context: SentenceContext): boolean {
	context.memory.story ??= tells(context);
	return context.memory.story;
}

function tells(context: SentenceContext): boolean {
	const { expressions, own, sentence } = context;
	const opening = expressions.opensOther?.exec(own);
	if (opening && expressions.tellsOn?.test(own.slice(opening[0].length))) return true;
	if (sentence.kind !== 'sentence' || sentence.close !== '.' || expressions.ofVacancy?.test(own))
		return false;
	if (opening) return true;
	if (expressions.opensFact?.test(own) !== true || expressions.ofReader?.test(own)) return false;
	return namesOther(context) ?? expressions.served.test(own);
}

/** So far into a text its title reaches; a text below it is too short to tell whom it seeks. */
const TITLE = 160;

/**
 * The role a text seeks stands in its title: *de arts is altijd bereikbaar* in a vacancy for a nurse is about somebody else.
 * Undefined when no role opens the sentence.
 */
function namesOther({ text, words, sentence, language }: SentenceContext): boolean | undefined {
	for (let index = sentence.first + 1; index < sentence.last && index < sentence.first + 4; index++) {
		const word = words[index]?.text ?? '';
		const kind = kindOf(word, language) | kindOf(word.replace(/(?:en|s)$/, ''), language);
		if ((kind & (Kind.role | Kind.other)) === Kind.role)
			return sentence.start > TITLE && !text.slice(0, TITLE).toLowerCase().includes(word);
		if (!/e$/.test(word)) break;
	}
	return undefined;
}
