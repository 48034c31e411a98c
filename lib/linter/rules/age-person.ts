import { governor, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, isNotLeftOpen } from '../sign';
import { sources } from '../sources';

// Words of a level: joined to another (*junior of senior jurist*) they name no person.
const LEVEL = /^(?:medior|senior|junior|mid|lead|adviseur)/;

/** *een senior die ...*: the level word is a noun of its own. */
export function standsAlone(context: SentenceContext, match: Match): boolean {
	const next = context.words[match.last];
	if (!next || match.last >= context.sentence.last) return true;
	if ((next.gap & ~1) !== 0)
		return !/[/-]/.test(context.text.slice(context.words[match.last - 1]?.end ?? 0, next.start));
	const { expressions, words } = context;
	if (!expressions.endsNoun.test(next.text)) return false;
	const isLevel = (index: number): boolean => LEVEL.test(words[index]?.text ?? '');
	if (expressions.andAnother?.test(phrase(words, match.last, match.last + 2)))
		return !isLevel(match.last + 2);
	return !expressions.and.test(next.text) || !isLevel(match.last + 1);
}

/** An applicant with an age is sought or refused, unless the work is about applicants. */
export const isApplicant = (context: SentenceContext, match: Match): boolean =>
	isNotLeftOpen(context) && governor(context, match.first) !== 'work';

/** A student may be the object of the work, or come for a placement. */
export function isRecruited(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || hasLegalGround(context)) return false;
	if (
		who === 'unknown' &&
		context.expressions.bareGroup.test(context.words[match.first]?.text ?? '') &&
		!context.expressions.invites.test(context.text.slice(context.sentence.start, context.sentence.end + 1))
	)
		return false;
	// what is studied or written about is nobody sought
	if (who === 'unknown' && context.expressions.topic.test(context.own)) return false;
	return !context.expressions.placement.test(context.own);
}

export const agePerson: Rule = {
	id: 'age-person',
	version: 5,
	category: 'age',
	severity: 'stop',
	sources: [sources.wgbl, sources.college],
};
