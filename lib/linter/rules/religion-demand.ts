import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
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

/** Belief as a demand or a question. */
export const religionDemand: Rule = {
	id: 'religion-demand',
	version: 1,
	category: 'religion',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
};
