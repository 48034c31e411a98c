import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround, hasReason } from '../sign';
import { sources } from '../sources';

// Words that show that the work itself is driving, or that the tool is part of the task.
const TASK =
	/rijdt|rijd je|rijden|vervoer|bestuur(?:t|der)|bus\b|vrachtwagen|taxi|chauffeur|bezorg|locaties|bezoekt|op pad|onderweg|route|ritten|klanten thuis|afgelegen|vaart|patrouille|dienstauto|bedrijfsauto|bestelbus|ambulance|heftruck|vorkheftruck|strooi|krijg(?:t|en)? (?:je )?(?:van ons|een)|van ons|drive|driving a|deliver|transport|bus|truck|lorry|visit|visits|route|patrol|sites|travel between|ambulance|\bthe van\b|\bvans\b|forklift|rides|we provide|from us|company car|vehicles/i;

function isWithoutNeed(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (
		hasLegalGround(context) ||
		who === 'work' ||
		who === 'other' ||
		followsPreposition(context, match.first)
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
			/(?:driving|driver'?s?) licen[cs]e|license to drive|drive a car|rijbewijs|own car|eigen auto/gi,
			'',
		);
	return !TASK.test(sentence) && !hasReason(context);
}

/** Licence, car or equipment without a need in the text. */
export const requirementsGear: Rule = {
	id: 'requirements-gear',
	version: 1,
	category: 'requirements',
	severity: 'tip',
	sources: [sources.requirements, sources.practice],
	patterns: {
		nl: [
			{
				test: isWithoutNeed,
				suggestions: [],
				patterns: `
[in ~1 bezit van ~3 rijbewijs|auto|wagen|fiets|laptop|scooter|brommer ~1 b?]
[geldig|eigen|nederlands rijbewijs ~1 b?]
[rijbewijs|autorijbewijs ~1 b ~1 en? ~3 auto?]
[rijbewijs|autorijbewijs]
[eigen|beschikking|beschikt ~3 auto|wagen|vervoer|laptop|computer|gereedschap|fiets|telefoon|smartphone|scooter|camera|apparatuur|werkplek|werkkamer|kantoor|bus|busje|headset|pc|thuiswerkplek]
[auto|vervoer ~1 noodzakelijk|vereist|verplicht|vereiste|must|nodig]
[in het bezit ~2 auto]
[snelle? internetverbinding|internet ~1 thuis]
[goede|snelle|stabiele internetverbinding]`,
			},
		],
		en: [
			{
				test: isWithoutNeed,
				patterns: `
[valid|full|clean|current|own|dutch|uk|eu|category ~2 driving|driver's|drivers ~1 licence|license ~1 b?]
[driving|driver's|drivers|driver licence|license]
[licence|license to drive]
[own ~2 car|vehicle|transport|transportation|laptop|computer|tools|phone|smartphone|equipment|bike|bicycle|van|scooter|headset|pc|camera|motorbike]
[access to ~2 car|vehicle]
[have|with|own|need|possess ~1 a|your ~1 car]
[car owner{,s}|required|essential]
[stable|fast|high-speed|reliable|good ~1 internet ~1 connection?]`,
			},
		],
	},
};
