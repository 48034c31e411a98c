import { followsPreposition, governor } from '../frame';
import type { Match, Rule, SentenceContext } from '../model';
import { isNotLeftOpen } from '../sign';
import { sources } from '../sources';
import { isAboutThing } from '../thing';

// Samples, rooms, texts and food are representative or well cared for in another sense.
const OTHER_MEANING =
	/^(?:onderzoek|steekproef|beeld|enquete|panel|groep|deel|gegevens|data|selectie|lunch|ruimte|kantoor|pand|gebouw|tuin|park|omgeving|document|documenten|tekst|teksten|stuk|stukken|rapport|verslag|voorbeeld|maaltijd|huis|woning|website|presentatie|dossier|dossiers|administratie|taalgebruik|werkplek|locatie|locaties|sample|survey|study|research|garden|gardens|offices?|office|building|buildings|data|results?|layout|document|documents|website|animals?|lawn|text|report|reports|parks?|slides?|shape)$/;

export function test(context: SentenceContext, match: Match): boolean {
	const next = context.words[match.last]?.text ?? '';
	const after = context.words[match.last + 1]?.text ?? '';
	if (OTHER_MEANING.test(next) || (/(?:e|y|ed)$/.test(next) && OTHER_MEANING.test(after))) return false;
	if (isAboutThing(context, match)) return false;
	if (/\bkitchen|hygien|\bwash\b/i.test(context.text.slice(context.sentence.start, context.sentence.end)))
		return false;
	const who = governor(context, match.first);
	// one adjective alone, after a preposition, describes somebody else or a thing
	return (
		who !== 'work' &&
		who !== 'other' &&
		!(match.last - match.first === 1 && followsPreposition(context, match.first))
	);
}

// What else has a look of its own.
const THING =
	/\b(?:uitstraling|uiterlijk|look|vormgeving|kleur|stijl) van (?:de|het|een|onze|dit|deze) (?!(?:kandidaat|medewerker|team|functie|organisatie|collega|bedrijf|merk|zaak)\b)/i;

/** Not left open, and not the look of a building, a site or a product. */
export const isOfLooks = (context: SentenceContext, match: Match): boolean =>
	isNotLeftOpen(context) &&
	!isAboutThing(context, match) &&
	!THING.test(context.text.slice(context.sentence.start, context.sentence.end));

export const appearanceLook: Rule = {
	id: 'appearance-look',
	version: 3,
	category: 'appearance',
	severity: 'warn',
	sources: [sources.awgb, sources.college],
};
