import { followsPreposition, governor, phrase } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, hasReason, isLeftOpen } from '../sign';
import { sources } from '../sources';

export function isWithoutNeed(context: SentenceContext, match: Match): boolean {
	const { expressions, own } = context;
	if (hasLegalGround(context) || isLeftOpen(context)) return false;
	const who = governor(context, match.first);
	// *you work on your own laptop*: it has to be brought; *you choose your own tools* is a freedom
	const isOwn = /\b(?:bring|in|on|use|using|with) your own\b/.test(
		phrase(context.words, match.first - 2, match.last),
	);
	if (!isOwn && (who === 'work' || who === 'other' || followsPreposition(context, match.first))) return false;
	if (expressions.gearOffered?.test(own) || expressions.plus.test(own)) return false;
	// *every guard cleans his own boots*: nobody is asked to bring anything
	if (expressions.gearAsked && context.sentence.kind === 'sentence' && !expressions.gearAsked.test(own))
		return false;
	const next = context.sentences[context.index + 1];
	const around = context.text
		.slice(context.sentence.start, next?.end ?? context.sentence.end)
		.replace(expressions.gear, '');
	return !expressions.gearTask.test(around) && !hasReason(context);
}

/** Licence, car or equipment without a need in the text. */
export const requirementsGear: Rule = {
	id: 'requirements-gear',
	version: 6,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements, sources.practice],
};
