import { governor, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { sources } from '../sources';

/** Medical and literal use keeps its word: *blinde bezoekers*, *autistische leerlingen*, *a blind reader*. */
export function isFigurative(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	if (
		/mad cow|psychiatr|patient|patiënt|cli[eë]nt|diagnos|behandel|therap|kliniek|zorgvrager|clinic|treat(?:ment|s)?\b|hospital|schizophrenia research|research (?:on|into)|onderzoek naar|braille|audiodescri/.test(
			sentence,
		)
	)
		return false;
	const after = phrase(context.words, match.last, match.last + 1);
	return !(
		governor(context, match.first) === 'work' &&
		/^(?:mensen|bezoekers|leerlingen|people|visitors|children|readers|users|residents|kinderen|bewoners)$/.test(
			after,
		)
	);
}

export const disabilityMetaphor: Rule = {
	id: 'disability-metaphor',
	version: 2,
	category: 'disability',
	severity: 'tip',
	sources: [sources.rijkTips, sources.codeDi],
};
