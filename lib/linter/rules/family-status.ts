import { followsPreposition, governor, isYourWork } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isIndifferent, isLeftOpen, namesServed } from '../sign';
import { sources } from '../sources';

// Leave, child care and hours that help are an offer.
const OFFER =
	/regelen|passen we|verlof|kinderopvang|opvang|kolf|vergoed|bijdrage|toeslag|leave|childcare|child care|nursery|allowance|support you|we helpen|wij helpen/i;

export function test(context: SentenceContext, match: Match): boolean {
	if (
		OFFER.test(context.text.slice(context.sentence.start, context.sentence.end)) &&
		!/\?/.test(context.sentence.close)
	)
		return false;
	if (governor(context, match.first) === 'work' || governor(context, match.first) === 'other') return false;
	return !followsPreposition(context, match.first);
}

export const nearby = (context: SentenceContext): boolean =>
	!OFFER.test(context.text.slice(context.sentence.start, context.sentence.end)) &&
	!namesServed(context) &&
	!isIndifferent(context) &&
	!isYourWork(context) &&
	!/\bclinic|\bwomen who want/i.test(context.text.slice(context.sentence.start, context.sentence.end));

/** Said of the candidate: no client, no object of the work, and not left open. */
export function isOfCandidate(context: SentenceContext, match: Match): boolean {
	if (isLeftOpen(context) || namesServed(context) || hasLegalGround(context)) return false;
	// a question may open an offer: *Heb je kinderen? De opvang zit om de hoek.*
	const next = context.sentence.close === '?' ? context.sentences[context.index + 1] : undefined;
	if (next && OFFER.test(context.text.slice(next.start, next.end))) return false;
	if (
		/(?:^| )(?:met|aan|voor)$/.test(context.words[match.first - 1]?.text ?? '') &&
		context.language === 'nl'
	)
		return false;
	const who = governor(context, match.first);
	return who !== 'work' && who !== 'other';
}

/** Children, partner, pregnancy, marital status and the home of the candidate. */
export const familyStatus: Rule = {
	id: 'family-status',
	version: 2,
	category: 'family',
	severity: 'stop',
	sources: [sources.awgb, sources.wgbmv, sources.college],
};
