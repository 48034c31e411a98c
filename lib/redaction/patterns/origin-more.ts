import { geographic } from '../lexicon/public';
import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

/** The captured word is not the name of a people, language or country. */
const notPeople: NonNullable<Pattern['unless']> = (match) => {
	const word = (match.groups?.x ?? '').split(/[ -]/).at(-1) ?? '';
	const first = (match.groups?.x ?? '').split(/[ -]/)[0] ?? '';
	return !(geographic.has(match.groups?.x ?? '') || geographic.has(word) || geographic.has(first));
};

/** Descent by family, culture of the home, languages learnt late, a foreign name or diploma. */
export const moreOriginPatterns: readonly Pattern[] = [
	{
		rule: 'child',
		language: 'nl',
		pattern:
			/\b(?:(?:klein)?(?:zoon|dochter|kind|kinderen) van|opgevoed door|grootgebracht door|afstammeling van|nazaat van|getrouwd met|nakomeling van)(?: een| twee| mijn| de| onze| een paar)? (?<x>[a-z]{4,24}(?:[- ][a-z]{4,20})?)(?= (?!en\b)[a-z]{3,}|[.,;]|$)/dg,
		unless: (match, context) => notPeople(match, context) || !ownSentence(match, context),
	},
	{
		rule: 'child',
		language: 'en',
		pattern:
			/\b(?:(?:grand)?(?:son|daughter|child|children|kid) (?:of|to)|(?:raised|brought up|adopted) by|descendant of|married to)(?: an?| two| my| the| our)? (?<x>[a-z]{4,24}(?:[- ][a-z]{4,20})?)(?= [a-z]{3,}|[.,;]|$)/dg,
		unless: (match, context) => notPeople(match, context) || !ownSentence(match, context),
	},
	{
		rule: 'culture',
		language: 'nl',
		pattern:
			/\b(?:in de|vanuit de|met de|uit een|in een|de|vanuit mijn|mijn|onze|ons|een) (?<x>[a-z]{4,24}(?:[- ][a-z]{4,20})?) (?:cultuur|traditie|tradities|gewoontes|gebruiken|opvoeding|jeugd|gemeenschap|gezin|familie|nest|milieu|directheid|gastvrijheid|mentaliteit|keuken|wortels|kant|naam|achternaam|voornaam|dialect|tongval|humor|temperament|bloed)\b/dg,
		unless: (match, context) =>
			notPeople(match, context) ||
			!ownSentence(match, context) ||
			/^ (?:(?:in|uit|van) (?:mijn|het|de|onze) (?:casus|dossier|klas|caseload|straat|project|wijk)|dat|die|had|vroeg|wilde|zocht)\b/.test(
				context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 30),
			) ||
			!/\b(?:mijn|bij ons|ons|onze|ik kom|kom ik|waarin ik|waar ik|opgegroeid|groeide|thuis|opgevoed|heb ik|ik heb een|ik draag)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index + match[0].length + 40),
			),
		score: 0.8,
	},
	{
		rule: 'culture',
		language: 'en',
		pattern:
			/\b(?:in|from|of|my|our|an?|the) (?:an? )?(?<x>[a-z]{4,24}(?:[- ][a-z]{4,20})?) (?:culture|tradition|traditions|customs|upbringing|childhood|community|family|household|home|directness|hospitality|side|name|surname|dialect|twang|humou?r|temperament|blood)\b/dg,
		unless: (match, context) =>
			notPeople(match, context) ||
			!ownSentence(match, context) ||
			/^ (?:in (?:my|the|our) (?:case|file|class|caseload|street|project)|who|needed|needs|wanted|asked|came|from my)\b/.test(
				context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 30),
			) ||
			!/\b(?:my|our|i come|where i|in which i|i was raised|i grew|grew up|raised|i have an?|back home)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 24), match.index + match[0].length + 40),
			),
		score: 0.8,
	},
	{
		rule: 'home',
		language: 'nl',
		pattern:
			/\bthuis (?:was|is|werd|bleef|hoorde ik|klonk)(?: het| er| altijd| alleen| vooral)* (?<x>[a-z]{4,24})(?= gesproken|[.,;]|$| (?:en|maar)\b)/dg,
		unless: notPeople,
	},
	{
		rule: 'late',
		language: 'nl',
		pattern:
			/\b(?:nederlands|engels|de (?:nederlandse )?taal) (?:is|was|bleef) (?:niet )?(?:pas )?(?:mijn|m'n|voor mij een) (?<x>(?:tweede|derde|vierde|vijfde|vreemde|nieuwe) taal)\b|\b(?<x1>(?:geen|niet) (?:in het )?nederlands (?:als )?moedertaal|anderstalig|niet-native|tweetalig opgevoed|drietalig opgevoed|meertalig opgevoed|tweetalig opgegroeid)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'late',
		language: 'en',
		pattern:
			/\b(?:english|dutch) (?:is|was)(?: only)? my (?<x>(?:second|third|fourth|fifth|new|adopted) language)\b|\b(?<x1>(?:non-native|not a native|no native) (?:english |dutch )?speaker|raised (?:bilingual|trilingual)(?:ly)?|bilingual (?:home|upbringing|family|household))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'learnt',
		language: 'nl',
		pattern:
			/\b(?<x>(?:nederlands|de taal|de nederlandse taal) (?:heb ik |leerde ik |moest ik )?(?:pas |nog |zelf |hier |helemaal )*(?:op mijn \w+|op latere leeftijd|op het azc|in het azc|vanaf nul|van nul|hier|als volwassene)(?: geleerd| moeten leren| leren)?)/dg,
		unless: (match, context) => !ownSentence(match, context),
		score: 0.75,
	},
	{
		rule: 'foreign',
		language: 'en',
		pattern:
			/\b(?:my|a|with an?|having an?) (?<x>(?:foreign|non-dutch|non-english|non-western|exotic|unusual-sounding|foreign-sounding)(?:[- ]sounding)? (?:name|surname|last name|accent|degree|diploma|passport|background))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'foreign',
		language: 'nl',
		pattern:
			/\b(?:mijn|een|met een|door een|door mijn) (?<x>(?:buitenlandse|niet-nederlandse|niet-westerse|exotische|vreemde|onuitspreekbare|buitenlands klinkende) (?:naam|achternaam|voornaam|accent|achtergrond|afkomst|diploma'?s?|opleiding|uiterlijk|wortels))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'sounds',
		language: 'both',
		pattern:
			/\b(?:naam|achternaam|voornaam|name|surname) (?:klinkt|oogt|lijkt|is|sounds|looks) (?<x>[a-z]{4,24})\b/dg,
		unless: notPeople,
	},
	{
		rule: 'background',
		language: 'nl',
		pattern:
			/\b(?<x>(?:vluchtelingen|migratie|migranten|gastarbeiders|asiel)-?(?:achtergrond|verleden|gezin|kind|familie|geschiedenis|ervaring|verhaal|status)|(?:bi|multi|inter)-?culturele? (?:achtergrond|gezin|opvoeding|huwelijk|identiteit))\b/dg,
		unless: (match, context) =>
			!/\b(?:mijn|ik heb|ik kom uit|heb ik|met (?:een|mijn)|als|ben)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 20), match.index),
			) ||
			!ownSentence(match, context) ||
			/\b(?:mensen|jongeren|vrouwen|mannen|studenten|leerlingen|collega\w*(?:'s)?|personen|iemand|medewerkers|\w+(?:en|s)) met (?:een )?$/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			),
	},
	{
		rule: 'born',
		language: 'en',
		pattern: /\b(?<x>[a-z]{4,20}[- ](?:born|raised|bred|educated|trained))\b/dg,
		unless: (match, context) => notPeople(match, context) || !ownSentence(match, context),
	},
	{
		rule: 'people',
		language: 'en',
		pattern: /\b(?:we|us) (?<x>[a-z]{4,20}s?)(?= (?!are\b|were\b|and\b)[a-z]|,)/dg,
		unless: ({ groups, indices }, { document }) => {
			const at = indices?.groups?.x?.[0] ?? 0;
			const raw = document.original.slice(document.map[at], (document.map[at] ?? 0) + 1);
			return (
				raw === raw.toLowerCase() ||
				!geographic.has(groups?.x ?? '') ||
				/^(?:dutch|europeans?)$/.test(groups?.x ?? '')
			);
		},
	},
	{
		rule: 'colour',
		language: 'nl',
		pattern:
			/\bik (?:ben|was)(?: de enige| nu eenmaal| zelf| half)? (?<x>zwart|donker|getint|gekleurd|blank|wit|bruin|een kleurling|halfbloed|dubbelbloed)(?=[.,;]|$| (?:en|maar|van huid|getint)\b)/dg,
	},
	{
		rule: 'arrival',
		language: 'nl',
		pattern:
			/\b(?:ik (?:ben|woon|leef|zit|kwam)|ben ik|woon ik|kwam ik)(?: \w+){0,4} (?<x>(?:sinds (?:19|20)\d\d|\w+ jaar|\w+ maanden|pas)(?: nu| al)? in nederland|in (?:19|20)\d\d naar nederland|naar nederland gekomen|naar nederland)\b(?! (?:gestuurd|gebracht|vertaald|terug|op|is een|wordt))/dg,
		unless: (match) => /\b(?:werk|project|bedrijf|onderzoek)\b/.test(match[0]),
		score: 0.75,
	},
	{
		rule: 'arrival',
		language: 'en',
		pattern:
			/\bi (?:came|moved|arrived|immigrated|relocated|emigrated|have been|have lived)\b(?: \w+){0,4}? (?<x>(?:to|in) (?:the netherlands|holland|the uk|britain|england|ireland|this country|europe)(?: (?:in (?:19|20)\d\d|for \w+ years|since (?:19|20)\d\d|as a child|at \w+|when i was \w+|from [a-z]+))?)\b/dg,
		unless: (match) =>
			/\b(?:policy|project|conference|holiday|visit)\b|\b(?:moved|relocated) (?:the|an?|our|all|every|its|their)\b/.test(
				match[0],
			),
		score: 0.72,
	},
];
