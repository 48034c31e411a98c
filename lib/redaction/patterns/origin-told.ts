import { geographic } from '../lexicon/public';
import type { Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;

/** The captured word is not the name of a people, language or country. */
const notPeople: Refusal = ({ groups }) => {
	const word = Object.values(groups ?? {}).find((value) => value !== undefined) ?? '';
	const parts = word.split(/[ -]/);
	return !(geographic.has(word) || geographic.has(parts.at(-1) ?? '') || geographic.has(parts[0] ?? ''));
};
/** Whether the captured word is written with a capital; `fallback` when the whole text is written without. */
const lower: Refusal = ({ indices }, { document }) => {
	const range = Object.entries(indices?.groups ?? {}).find(([, value]) => value)?.[1];
	if (!range || document.whispering) return false;
	const raw = document.original.slice(document.map[range[0]], (document.map[range[0]] ?? 0) + 1);
	return raw === raw.toLowerCase();
};
const word = '[a-z]{4,24}(?:[- ][a-z]{4,20})?';
const foreign =
	'(?:(?!(?:the|an?|my|our|her|his|their|this|that|de|het|een|die|dat|dit|deze|mijn|onze|hun|zijn|haar) )[a-z]+[- ])?[a-z]{3,24}';

/** Descent told in notes, labels, quoted remarks and by rare home languages. */
export const toldOriginPatterns: readonly Pattern[] = [
	{
		rule: 'label',
		language: 'nl',
		needs: /nationaliteit|land|herkomst|geboorte|afkomst|moedertaal|thuistaal|origine/,
		pattern: new RegExp(
			`\\b(?:(?:mijn )?(?:tweede )?nationaliteit(?:en)?|land(?: van herkomst)?|geboorteland|herkomst|afkomst|moedertaal|thuistaal|origine|etniciteit|paspoort)(?::| is| was) ?(?<x>${word})`,
			'dg',
		),
		unless: (match, context) =>
			(notPeople(match, context) && lower(match, context)) ||
			!nobodyElse(match, context) ||
			/^(?:land|herkomst|moedertaal) is/.test(match[0]),
	},
	{
		rule: 'label',
		language: 'en',
		needs:
			/nationalit|citizen|country|origin|mother tongue|native language|ethnicity|passport|first language/,
		pattern: new RegExp(
			`\\b(?:(?:my )?(?:second )?nationality|citizenship|country(?: of (?:birth|origin))?|origin|ethnicity|mother tongue|native language|first language|passport):? ?(?::|is) ?(?<x>${word})`,
			'dg',
		),
		unless: (match, context) =>
			(notPeople(match, context) && lower(match, context)) ||
			!nobodyElse(match, context) ||
			/^(?:country|passport|origin) is/.test(match[0]),
	},
	{
		rule: 'kin',
		language: 'nl',
		needs:
			/roots|wortels|ouders|afkomst|komaf|paspoort|gezin|bloed|origine|huishouden|nest|achtergrond|familie|moeder|vader|staatsburger/,
		pattern: new RegExp(
			`(?:^|[,.;:!?\\n*•(-] ?|\\ben |\\bmet |\\b(?:uit|in) een (?:\\w+ )?)(?<x>${foreign}) (?:roots|wortels|ouders|afkomst|komaf|paspoort|bloed|origine|huishouden|nest|achtergrond|moeder|vader|staatsburger)(?=[.,;:!)]|$|\\n| (?:en|maar|van|met|groeide|leerde|opgegroeid|geboren|opgevoed|uit|leer)\\b)`,
			'dg',
		),
		unless: (match, context) =>
			notPeople(match, context) ||
			!nobodyElse(match, context) ||
			/\b(?:jongeren|kinderen|mensen|vrouwen|studenten|iemand|collega\w*|familie|gezin|jongen|meisje|nieuwkomers|ouders) (?:met|uit) /.test(
				context.document.canon.slice(Math.max(0, match.index - 20), match.index + match[0].length),
			) ||
			(/\ben /.test(match[0]) && !ownSentence(match, context)),
		score: 0.78,
	},
	{
		rule: 'kin',
		language: 'en',
		needs:
			/roots|parents|descent|heritage|household|blood|background|citizen|national|mother|father|home|family|side/,
		pattern: new RegExp(
			`(?:^|[,.;:!?\\n*•(-] ?|\\band |\\bwith |\\b(?:in|from|into) an? (?:\\w+ )?)(?<x>${foreign}) (?:roots|parents|descent|heritage|household|blood|background|citizen|national|passport holder|mother|father|parentage|stock|extraction)(?=[.,;:!)]|$|\\n| (?:and|but|who|with|you|i|raised|born|where|on my)\\b)`,
			'dg',
		),
		unless: (match, context) =>
			notPeople(match, context) ||
			!nobodyElse(match, context) ||
			(/\b(?:and|with) /.test(match[0]) && !ownSentence(match, context)) ||
			/\b(?:people|youths?|children|women|students|someone|colleagues?|family|boy|girl|staff) (?:with|from) /.test(
				context.document.canon.slice(Math.max(0, match.index - 20), match.index + match[0].length),
			),
		score: 0.78,
	},
	{
		rule: 'raised',
		language: 'en',
		needs: /grow|rais|brought up|eldest|youngest|one of|born into/,
		pattern: new RegExp(
			`\\b(?:growing up|grew up|raised|brought up|born|one of (?:\\w+)|eldest|youngest|child)\\b[^.;]{0,40}? (?:in|of|into|from) an? (?:\\w+ )?(?<x>${foreign}) (?:household|family|home|village|town|neighbou?rhood|community|kitchen|house|clan)\\b`,
			'dg',
		),
		unless: (match, context) => notPeople(match, context) || !nobodyElse(match, context),
	},
	{
		rule: 'spoken',
		language: 'nl',
		needs: /thuis|moeder|vader|oma|opa|ouders/,
		pattern:
			/\b(?:thuis|met mijn (?:moeder|vader|ouders|oma|opa|familie|kinderen)) (?:spreken|spraken|spreek|sprak|praten|praatten|praat|praatte|hoorde) (?:wij|we|ik)(?: (?:altijd|vooral|nog|alleen|meestal|gewoon|ook))* (?<x>[a-z]{3,20}(?:-[a-z]+)?)\b/dg,
		unless: (match, context) =>
			lower(match, context) || /^(?:nederlands|engels)$/.test(match.groups?.x ?? ''),
		score: 0.8,
	},
	{
		rule: 'spoken',
		language: 'en',
		needs: /home|mother|father|parents|grandm|my /,
		pattern:
			/\b(?:at home|with my (?:mother|father|parents|grandmother|family|children|kids)),? (?:we|i) (?:speak|spoke|talk|talked)(?: (?:mostly|only|always|still|mainly))* (?<x>[a-z]{3,20})\b|\b(?:we|i) (?:speak|spoke) (?<x1>[a-z]{3,20}) (?:at home|with my (?:mother|father|parents|kids|children|family))\b|\bmy (?<x2>[a-z]{4,20}) (?:makes people|is better than my (?:dutch|english)|comes out when|slips out)/dg,
		unless: (match, context) =>
			lower(match, context) ||
			/\b(?:dutch|english)$/.test(match.groups?.x ?? match.groups?.x1 ?? match.groups?.x2 ?? ''),
		score: 0.8,
	},
	{
		rule: 'addressed',
		language: 'nl',
		needs: /bent|ben jij|zijn jullie/,
		pattern: new RegExp(
			`\\b(?:jij|je|u|jullie) (?:bent|zijn)(?: (?:toch|zeker|vast|ook|echt|eigenlijk|dan|een))* (?<x>${foreign})(?=[.,;?!"'’]|$)`,
			'dg',
		),
		unless: (match, context) => notPeople(match, context) || lower(match, context),
	},
	{
		rule: 'addressed',
		language: 'en',
		needs: /you/,
		pattern: new RegExp(
			`\\b(?:you're|you are|are you)(?: (?:really|actually|also|an?|not))* (?<x>${foreign})(?=[.,;?!"'’]|$| (?:right|aren't|or)\\b)`,
			'dg',
		),
		unless: (match, context) =>
			notPeople(match, context) || lower(match, context) || /^(?:english|dutch)$/.test(match.groups?.x ?? ''),
	},
	{
		rule: 'people',
		language: 'both',
		needs: /\b(?:wij|ons|we|us|onder|among)\b/,
		pattern:
			/\b(?:denken|doen|zeggen|koken|zijn|eten|leven|bij|voor|onder|van|as|for|among|are|do|say|of) (?:wij|ons|we|us) (?<x>[a-z]{4,24})(?=[.,;!?]|$| (?:dat|het|nu|niet|altijd|nou|that|it|things|always)\b)/dg,
		unless: (match, context) =>
			lower(match, context) ||
			notPeople(match, context) ||
			/^(?:nederlanders|europeanen|dutch|europeans)$/.test(match.groups?.x ?? ''),
	},
	{
		rule: 'double',
		language: 'both',
		needs: /[a-z]-[a-z]/,
		pattern:
			/\b(?<x>[a-z]{4,16}-[a-z]{4,16})(?= (?:van huis uit|van afkomst|van origine|en|and|by birth|by descent)\b|[.,;)]|$)/dg,
		unless: (match, context) => {
			const [one = '', two = ''] = (match.groups?.x ?? '').split('-');
			const belief =
				/^(?:alevi|islami|joods|hindoe|hindoest|hindost|katholie|orthodox|kopti|jewish|catholic|muslim|christ|sikh|soenni|sjii|sunni|shia)/;
			const people = (part: string): boolean => geographic.has(part) || belief.test(part);
			return (
				!(people(one) && people(two)) ||
				!nobodyElse(match, context) ||
				/\b(?:de|het|the|deze|this|een|a) $/.test(
					context.document.canon.slice(Math.max(0, match.index - 6), match.index),
				)
			);
		},
		score: 0.82,
	},
	{
		rule: 'papers',
		language: 'nl',
		needs: /papieren|verblijfs|asiel|status|inburger|remigr|illegaal|uitzetting|naturalis/,
		pattern:
			/\b(?<x>(?<!kregen |partij |auto |hond |hout )zonder (?:verblijfs)?papieren|zonder (?:status|verblijfsvergunning|paspoort)|ongedocumenteerd|statushouders?woning|asielprocedure|asielzoekerscentrum|inburgeren|remigratie|re-?emigratie|uitzetting|verblijfsprocedure|naturalisatieceremonie|noodopvang voor asielzoekers|aanmeldcentrum|ter apel)\b/dg,
		unless: (match, context) => {
			const { document } = context;
			const around = document.canon.slice(Math.max(0, match.index - 120), match.index + match[0].length + 90);
			return (
				!nobodyElse(match, context) ||
				/\b(?:beleid\w*|clienten?|mensen|gezin(?:nen)?|vrijwilliger\w*|bewoners?|begeleid\w*|hielp|help|ondersteun\w*|statushouders|asielzoekers|ze|zij|hij|juridisch\w*|gemeente|afdeling|bouw\w*|project\w*|locatie|buurt|voor een|les aan|werkte|werk ik|docent|advocaat|wachtlijst|dossiers?)\b/.test(
					around.replace(match[0], ''),
				) ||
				!/\b(?:ik|mijn|mij|me|na \d{4}|voor \d{4}|sinds \d{4}|\d{4}:)/.test(around)
			);
		},
		score: 0.75,
	},
	{
		rule: 'papers',
		language: 'en',
		needs: /papers|undocumented|asylum|remigrat|naturali|refugee|residence|citizenship test/,
		pattern:
			/\b(?<x>(?:without|no) (?:valid )?papers|undocumented|asylum (?:procedure|claim|interview|residence permit|permit|status|hearing)|asylum (?:seekers?'? )?cent(?:re|er)|refugee camp|refugee hostel|citizenship (?:test|ceremony)|remigration|re-?emigration|naturali[sz]ation)\b/dg,
		unless: (match, context) => {
			const { document } = context;
			const around = document.canon.slice(Math.max(0, match.index - 120), match.index + match[0].length + 90);
			return (
				!nobodyElse(match, context) ||
				/\b(?:polic\w+|clients?|people|famil(?:y|ies)|explain\w*|inspect\w*|inform\w*|lessons?|visited|volunteer\w*|residents?|help\w*|support\w*|they|she|municipality|department|project\w*|location|neighbou?rs?|taught|worked|work in|lawyer|waiting list|files?|cases?|council)\b/.test(
					around.replace(match[0], ''),
				) ||
				!/\b(?:i|my|me|after \d{4}|before \d{4}|since \d{4}|\d{4}:)/.test(around)
			);
		},
		score: 0.75,
	},
];
