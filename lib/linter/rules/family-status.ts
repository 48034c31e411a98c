import { followsPreposition, governor, isYourWork } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isIndifferent, isLeftOpen, namesServed } from '../sign';
import { sources } from '../sources';

export function test(context: SentenceContext, match: Match): boolean {
	if (context.expressions.familyOffer.test(context.own) && context.sentence.close !== '?') return false;
	if (namesServed(context)) return false;
	if (governor(context, match.first) === 'work' || governor(context, match.first) === 'other') return false;
	return !followsPreposition(context, match.first);
}

export const nearby = (context: SentenceContext): boolean =>
	!context.expressions.familyOffer.test(context.own) &&
	!namesServed(context) &&
	!isIndifferent(context) &&
	!isYourWork(context) &&
	!context.expressions.otherFamily?.test(context.own);

/** Home and family of the reader: private, unless the sentence offers something or leaves it open. */
export function isPrivate(context: SentenceContext, match: Match): boolean {
	const { expressions, own } = context;
	if (namesServed(context) || hasLegalGround(context)) return false;
	if (expressions.familyOffer.test(own) || expressions.homeOffer?.test(own)) return false;
	const who = governor(context, match.first);
	return who !== 'other' && !isYourWork(context);
}

/** Said of the candidate: no client, no object of the work, and not left open. */
export function isOfCandidate(context: SentenceContext, match: Match): boolean {
	if (isLeftOpen(context) || namesServed(context) || hasLegalGround(context)) return false;
	if (context.expressions.otherFamily?.test(context.own)) return false;
	// a question may open an offer: *Heb je kinderen? De opvang zit om de hoek.*
	const next = context.sentence.close === '?' ? context.sentences[context.index + 1] : undefined;
	if (next && context.expressions.familyOffer.test(context.text.slice(next.start, next.end))) return false;
	if (context.expressions.withFamily?.test(context.words[match.first - 1]?.text ?? '')) return false;
	const who = governor(context, match.first);
	return who !== 'work' && who !== 'other';
}

/** Children, partner, pregnancy, marital status and the home of the candidate. */
export const familyStatus: Rule = {
	id: 'family-status',
	version: 6,
	category: 'family',
	severity: 'stop',
	sources: [sources.awgb, sources.wgbmv, sources.college],
};
