import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, hasReason } from '../sign';
import { sources } from '../sources';

// Words that show that the work itself is driving, or that the tool is part of the task.
const TASK =
	/rijdt|rijd je|rijden|vervoer|bestuur(?:t|der)|bus\b|vrachtwagen|taxi|chauffeur|bezorg|locaties|bezoekt|op pad|onderweg|route|ritten|klanten thuis|afgelegen|vaart|patrouille|dienstauto|bedrijfsauto|bestelbus|ambulance|heftruck|vorkheftruck|strooi|staat (?:voor je |er )?klaar|betalen (?:we|wij)|vergoed|krijg(?:t|en)? (?:je )?(?:van ons|een)|van ons|drive|driving a|deliver|transport|bus|truck|lorry|visit|visits|route|patrol|sites|travel between|ambulance|\bthe van\b|\bvans\b|forklift|rides|we provide|from us|company car|vehicles/i;

export function isWithoutNeed(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (
		hasLegalGround(context) ||
		who === 'work' ||
		who === 'other' ||
		followsPreposition(context, match.first)
	)
		return false;
	if (
		/\byou may\b|\bis available\b|\bprovided\b|\b(?:gets?|receives?|given|borrow)\b|\b(?:can|may) stay\b|\bwe (?:arrange|supply|lend|offer|have)\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	// *every guard cleans his own boots*: nobody is asked to bring anything
	if (
		context.language === 'en' &&
		context.sentence.kind === 'sentence' &&
		!/\b(?:you|your|you're|we|candidates?|applicants?|must|required?|need(?:ed)?|expected|essential|mandatory|have|has|who|with|having)\b/i.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	if (
		/een pr[eé]\b|mooi meegenomen|pluspunt|a plus\b|an advantage|nice to have|desirable/.test(
			context.text.slice(context.sentence.start, context.sentence.end),
		)
	)
		return false;
	const next = context.sentences[context.index + 1];
	const sentence = context.text
		.slice(context.sentence.start, next?.end ?? context.sentence.end)
		.replace(
			/(?:driving|driver'?s?) licen[cs]e|license to drive|drive a car|rijbewijs|own car|(?:own|private|personal) transport(?:ation)?|eigen (?:auto|vervoer|wagen)/gi,
			'',
		);
	return !TASK.test(sentence) && !hasReason(context);
}

/** Licence, car or equipment without a need in the text. */
export const requirementsGear: Rule = {
	id: 'requirements-gear',
	version: 3,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements, sources.practice],
};
