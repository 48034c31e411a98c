import { followsPreposition, governor, isYourWork } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isIndifferent, isLeftOpen, namesServed } from '../sign';
import { sources } from '../sources';

// Leave, child care and hours that help are an offer.
const OFFER =
	/regelen|mag mee|mogen mee|lukt hier|gaat hier|passen we|verlof|kinderopvang|opvang|kolf|vergoed|bijdrage|toeslag|\bleave\b(?! (?:your|their|behind|early|home))|childcare|child care|our nursery|nursery (?:place|on|next)|allowance|support you|we helpen|wij helpen/i;

export function test(context: SentenceContext, match: Match): boolean {
	if (
		OFFER.test(context.text.slice(context.sentence.start, context.sentence.end)) &&
		!/\?/.test(context.sentence.close)
	)
		return false;
	if (namesServed(context)) return false;
	if (governor(context, match.first) === 'work' || governor(context, match.first) === 'other') return false;
	return !followsPreposition(context, match.first);
}

export const nearby = (context: SentenceContext): boolean =>
	!OFFER.test(context.text.slice(context.sentence.start, context.sentence.end)) &&
	!namesServed(context) &&
	!isIndifferent(context) &&
	!isYourWork(context) &&
	!/situation changes|\bclinic|\bwomen who want/i.test(
		context.text.slice(context.sentence.start, context.sentence.end),
	);

// What an offer says of somebody's home.
const KIND =
	/\b(?:welcome|we (?:help|pay|offer|support|arrange|understand|give|have)|you (?:can|may|get|receive)|(?:can|may) (?:join|come|use|visit|stay)|(?:if|when|after|during|around) (?:your|you)\b|insurance|insured|discount|party|relocat\w+ (?:package|costs?))/i;

/** Home and family of the reader: private, unless the sentence offers something or leaves it open. */
export function isPrivate(context: SentenceContext, match: Match): boolean {
	const sentence = context.text.slice(context.sentence.start, context.sentence.end);
	if (namesServed(context) || hasLegalGround(context) || OFFER.test(sentence) || KIND.test(sentence))
		return false;
	if (/not (?:matter|ask|important|relevant|count)|none of our|private, so/i.test(sentence)) return false;
	const who = governor(context, match.first);
	return who !== 'other' && !isYourWork(context);
}

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
	version: 3,
	category: 'family',
	severity: 'stop',
	sources: [sources.awgb, sources.wgbmv, sources.college],
};
