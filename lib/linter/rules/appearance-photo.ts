import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** A photograph in the work (permits, archives) is not one of the applicant. */
export function isOfApplicant(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		governor(context, match.first) === 'work' &&
		!/sollicit|cv|brief|motivatie|apply|application|résumé|resume|letter|stuur|send|upload|voeg|add|attach|include/.test(
			sentence,
		)
	)
		return false;
	if (/\b(?:geen|niet|zonder|nooit|no|not|without|never|don't)\b/.test(sentence)) return false;
	return !/foto(?:'s|s)? van (?:de|het|een) |klant|customer|leave (?:\w+ ){0,3}(?:photo|picture)\w* (?:out|off)|laat (?:\w+ ){0,3}foto\w* weg|paspoort(?:aanvra|balie)|burgers|archief|inwoners|archive|applicants' passports|residents|citizens|fotograaf|photographer/.test(
		sentence,
	);
}

/** A photograph or film of the applicant. */
export const appearancePhoto: Rule = {
	id: 'appearance-photo',
	version: 2,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
};
