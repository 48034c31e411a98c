import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isLeftOpen, namesServed } from '../sign';
import { sources } from '../sources';

const OFFICE =
	/predikant|imam|pandit|geestelijk verzorg|pastoraal|pastor|dominee|rabbi|denominati|grondslag|identiteit van|chaplain|minister of religion|spiritual care|reason of its foundation|religious ethos|geestelijke verzorging|kerkelijk/i;

/** Posts with a religious ground are an exception of the law; buildings and subjects are no demand. */
export function test(context: SentenceContext, match: Match): boolean {
	const next = context.sentences[context.index + 1];
	const around = context.text.slice(
		Math.max(0, context.sentence.start - 120),
		next?.end ?? context.sentence.end,
	);
	if (OFFICE.test(around) || hasLegalGround(context)) return false;
	return governor(context, match.first) !== 'work' && !followsPreposition(context, match.first);
}

/** As `test`, for words that may follow a preposition or a negation: not left open, no people served, no building to look after. */
export function isOfCandidateFaith(context: SentenceContext, match: Match): boolean {
	if (isLeftOpen(context) || namesServed(context) || hasLegalGround(context)) return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	if (/^we (?:also )?celebrate/i.test(sentence)) return false;
	if (
		/geestelijk verzorg|\b(?:als|wordt|onze|een) (?:predikant|imam|pandit|pastor|voorganger)|chaplain|minister of religion|monument|museum|gebouw|orgel|building|heritage|histor|tower|onderzoek|research/i.test(
			sentence,
		)
	)
		return false;
	const who = governor(context, match.first);
	return who !== 'work' && who !== 'other';
}

/** Belief as a demand or a question. */
export const religionDemand: Rule = {
	id: 'religion-demand',
	version: 3,
	category: 'religion',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
};
