import { governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isLeftOpen, namesServed } from '../sign';
import { sources } from '../sources';

/** Not required by law, and not of a client, a product or the subject of the work. */
export const test = (context: SentenceContext, match: Match): boolean => {
	const who = governor(context, match.first);
	return !hasLegalGround(context) && who !== 'work' && who !== 'other';
};

export const byLaw = (context: SentenceContext): boolean =>
	!hasLegalGround(context) && !isLeftOpen(context) && !namesServed(context);

/** As `test`, for words whose negation is the demand: not left open, no people served, no adaptation offered. */
export function isHealthDemand(context: SentenceContext, match: Match): boolean {
	if (hasLegalGround(context) || isLeftOpen(context) || namesServed(context)) return false;
	if (context.expressions.adapted.test(context.own)) return false;
	const who = governor(context, match.first);
	return who !== 'work' && who !== 'other';
}

/** Health, fitness or absence of a limitation as a demand, and questions about illness. The negation is often the demand itself. */
export const disabilityHealth: Rule = {
	id: 'disability-health',
	version: 6,
	category: 'disability',
	severity: 'stop',
	sources: [sources.wgbhcz, sources.wmk, sources.college],
};
