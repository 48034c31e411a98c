import type { Sentence } from '../document';
import { type Context, sentenceAt } from '../recognisers/model';

const firstPerson = {
	nl: /\b(?:ik|ikzelf|mij|me|mijn|m'n|wij|we|ons|onze)\b/,
	en: /\b(?:i|i'm|i've|i'd|i'll|me|my|myself|we|we're|our|us|im)\b/,
} as const;
/** People and pieces of work the sentence may be about instead. */
const others = {
	nl: /\b(?:clienten?|clienten|bewo(?:ner|oner)s?|inwoners?|klant(?:en)?|leerling(?:en)?|patient(?:en)?|bezoekers?|deelnemers?|aanvragers?|huurders?|doelgroep(?:en)?|cursisten|beleid\w*|nota|notitie|regeling(?:en)?|subsidie\w*|wetgeving|campagne|casus|doelgroepen|hij|hem|hun)\b/,
	en: /\b(?:clients?|residents?|customers?|pupils?|patients?|visitors?|participants?|applicants?|tenants?|target group|policy|memo|scheme|grant|legislation|campaign|he|him|their)\b/,
} as const;

/** A match may begin with the full stop before its sentence. */
function sentenceOf(match: RegExpExecArray, { document }: Context): Sentence | undefined {
	return sentenceAt(document, match.index + (/^\W*/.exec(match[0])?.[0].length ?? 0));
}

/**
 * Whether the sentence of a match speaks in the first person and names no client, pupil or piece of policy.
 * @param match a match on the canonical text
 * @param context the prepared text
 * @returns true when the sentence is about the writer as far as its words tell
 * @example ownSentence(match, context)
 */
export function ownSentence(match: RegExpExecArray, context: Context): boolean {
	const sentence = sentenceOf(match, context);
	if (!sentence) return false;
	const text = context.document.canon.slice(
		Math.max(sentence.start, match.index - 160),
		Math.min(sentence.end, match.index + match[0].length + 160),
	);
	return firstPerson[sentence.language].test(text) && !others[sentence.language].test(text);
}

/**
 * Whether the sentence of a match names no client, pupil or piece of policy, whoever speaks.
 * @param match a match on the canonical text
 * @param context the prepared text
 * @returns true when nobody else is named in it
 * @example nobodyElse(match, context)
 */
export function nobodyElse(match: RegExpExecArray, context: Context): boolean {
	const sentence = sentenceOf(match, context);
	if (!sentence) return false;
	return !others[sentence.language].test(
		context.document.canon.slice(
			Math.max(sentence.start, match.index - 160),
			Math.min(sentence.end, match.index + match[0].length + 160),
		),
	);
}
