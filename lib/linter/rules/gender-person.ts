import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { hasLegalGround } from '../sign';
import { sources } from '../sources';

/** Men and women as clients, subjects or readers of a statement are fine; as the ones sought or as the team they are not. */
export function isSought(context: SentenceContext, match: Match): boolean {
	const who = governor(context, match.first);
	if (who === 'work' || who === 'other' || followsPreposition(context, match.first)) return false;
	if (!isWithoutGround(context)) return false;
	const sentence = context.text.slice(context.sentence.start, context.sentence.end).toLowerCase();
	// customers in a statement: *ook mannen kopen*
	if (/^ook (?:mannen|vrouwen) \p{L}+en /u.test(sentence)) return false;
	// both named together: `mannen en vrouwen`, `ladies and gentlemen` as a statement
	if (
		/(?:mannen|man) (?:en|of|\/) vrouw|vrouw(?:en)? (?:en|of) man|men (?:and|or) women|women (?:and|or) men|(?:^| )man or woman|woman or man|boys and girls|jongens en meisjes|meisjes en jongens/.test(
			sentence,
		)
	)
		return false;
	return true;
}

/** A preference for one sex is allowed to be stated with its ground. */
export const isWithoutGround = (context: SentenceContext): boolean =>
	!hasLegalGround(context) &&
	!/voorkeursbeleid|positive action|ondervertegenwoordigd|under-?represented|bij gelijke geschiktheid|equally qualified|equal suitability|streefcijfer|quotum/i.test(
		context.text.slice(Math.max(0, context.sentence.start - 200), context.sentence.end + 200),
	);

export const genderPerson: Rule = {
	id: 'gender-person',
	version: 3,
	category: 'gender-person',
	severity: 'warn',
	sources: [sources.wgbmv, sources.taalkompas, sources.rijkTips],
};
