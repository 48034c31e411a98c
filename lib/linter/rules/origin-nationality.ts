import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

export function test(context: SentenceContext, match: Match): boolean {
	if (hasLegalGround(context)) return false;
	if (governor(context, match.first) === 'work') return false;
	return (
		!followsPreposition(context, match.first) ||
		/(?:nationaliteit|paspoort|afkomst|nationality|passport|descent|roots|naturalisatie)/i.test(
			context.text.slice(context.words[match.first]?.start, context.words[match.last - 1]?.end),
		)
	);
}

/** Nationality, descent or the place where somebody was born or raised, as a demand or a question. */
export const originNationality: Rule = {
	id: 'origin-nationality',
	version: 1,
	category: 'origin',
	severity: 'stop',
	sources: [sources.awgb, sources.college],
};
