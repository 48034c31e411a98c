import { needsCapitals, parties } from '../lexicon/parties';
import { geographic } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { placeAt, tokenFrom } from '../recognisers/place-run';
import { rangeOf, textAfter, textBefore, writtenSmall } from './around';
import { nobodyElse, ownSentence } from './own-sentence';

/** More clues of a working life as Dutch candidates tell them: how they came here, where help was found. */
type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);

/** The captured place lies abroad. */
function abroad(match: RegExpExecArray, context: Context): boolean {
	const place = placeAt(context, tokenFrom(context, rangeOf(match)[0]));
	return place !== undefined && /^(?:country|foreign)$/.test(place.kind);
}

const place =
	"(?:de |het )?(?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})";

export const moreDailyPatterns: readonly Pattern[] = [
	// “Wij kwamen met de boot uit Indonesië”
	{
		rule: 'we-came',
		language: 'nl',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\b(?:ik|wij|we) (?:kwam|kwamen|reisde|reisden|vertrok|vertrokken|vloog|vlogen) (?:als (?:kind|baby|meisje|jongen|tiener)|(?:samen )?met (?:de (?:boot|trein|bus|laatste boot|laatste vlucht)|het (?:vliegtuig|schip)|een (?:boot|koffer|tas|oom|tante)|mijn (?:ouders|moeder|vader|broer|zus|oma|opa|gezin|familie|man|vrouw))|op mijn [a-z]+|in [12]\\d{3}|halverwege [a-z]+|lopend|te voet|alleen)(?: [a-z]+){0,3}? (?:uit|vanuit|van) ${place}`,
			'dg',
		),
		unless: (match, context) =>
			!abroad(match, context) ||
			/\b(?:vakantie|congres|dienstreis|terug|festival|toernooi)\b/.test(
				match[0] + textAfter(match, context, 30),
			),
		score: 0.8,
	},
	// “Jarenlang collecteerde ik voor de SGP”
	{
		rule: 'for-party',
		language: 'nl',
		type: 'POLITICS',
		pattern: new RegExp(
			`\\b(?:flyerde|flyer|collecteerde|collecteer|folderde|plakte|canvaste|stemde|stem|bel|belde) ik(?: [a-z]+){0,3} (?:voor|op|namens) (?:de |het )?(?<x>${parties})\\b`,
			'dg',
		),
		unless: (match, context) => needsCapitals.test(match.groups?.x ?? '') && writtenSmall(match, context),
		score: 0.8,
	},
	{
		rule: 'local-candidate',
		language: 'nl',
		type: 'POLITICS',
		pattern:
			/\b(?:wethouderskandidaat|kandidaat-raadslid|kandidaat|lijsttrekker|lijstduwer|raadslid|burgerlid|fractielid|fractievoorzitter|bestuurslid|steunfractielid|campagneleider)(?: (?:geweest|ben ik|was ik))? (?:voor|van|namens|bij) (?:de )?(?<x>(?:lokaal|stadspartij|dorpsbelang(?:en)?|gemeentebelang(?:en)?|algemeen belang|leefbaar|burgerbelang(?:en)?|hart voor|stadsbelang(?:en)?|inwonersbelangen|lijst|progressief|samen voor|trots op|vrije)(?: [a-z][\w'-]{2,20}){0,2})\b/dg,
		unless: (match, context) =>
			writtenSmall(match, context) ||
			!/\b(?:ik|mijn)\b/.test(textBefore(match, context, 60) + match[0] + textAfter(match, context, 30)),
		score: 0.8,
	},
	// “Mijn accent is Russisch”
	{
		rule: 'accent-is',
		language: 'nl',
		type: 'ORIGIN',
		pattern:
			/\bmijn (?:accent|moedertaal|achternaam|voornaam|naam|bloed|paspoort|afkomst|keuken|tongval|thuistaal|eerste taal)(?: (?:is|klinkt|blijft|was)| en ik (?:zijn|blijven))(?: (?:nog|wel|half|gewoon|altijd|typisch|echt|oorspronkelijk|van oorsprong|een beetje))* (?<x>[a-z]{4,16})\b/dg,
		unless: (match, context) => !geographic.has(match.groups?.x ?? '') || writtenSmall(match, context),
		score: 0.82,
	},
	// “Ik zit nu in 4 havo”
	{
		rule: 'school-class',
		language: 'nl',
		type: 'AGE',
		pattern:
			/\b(?:ik zit|zit ik|ben ik|ik ben)(?: nu| nog| dit jaar| momenteel| net)*(?: in| op| leerling in| leerling van)? (?<x>(?:de )?(?:[1-6](?:e|de)? ?(?:klas )?(?:havo|vwo|vmbo|mavo|gymnasium|atheneum)|(?:havo|vwo|vmbo|mavo|gymnasium|atheneum) ?[1-6]|brugklas|examenklas|eindexamenklas|(?:vierde|vijfde|zesde) klas))\b/dg,
		score: 0.78,
	},
	// “Ons huis in Zutphen staat te koop”
	{
		rule: 'our-house',
		language: 'nl',
		type: 'CITY',
		pattern:
			/\b(?:ons|mijn) (?:huis|huisje|appartement|flat|flatje|woning|woonboot|boerderijtje|bovenwoning) (?:in|te|op) (?<x>(?:(?:nieuw|new|saoedi|saudi|sri|costa|el|sint|san|santa|puerto|los|hong|zuid|noord|sierra|burkina|buenos|tel|addis|rio|sao|de|den) )?[a-z][a-z'-]{2,24})/dg,
		unless: (match, context) =>
			placeAt(context, tokenFrom(context, rangeOf(match)[0]))?.kind !== 'dutch' ||
			writtenSmall(match, context),
		score: 0.78,
	},
	// “via de AA”, “bij de AA”
	{
		rule: 'fellowship',
		language: 'nl',
		type: 'HEALTH',
		pattern:
			/\b(?:via|bij|in|naar|met|dankzij) (?:de |een )?(?<x>aa|aa-groep|aa-bijeenkomst|anonieme alcoholisten|na-groep|jellinek|verslavingskliniek|afkickkliniek|verslavingszorg)(?=[.,;]| (?:ben|heb|leerde|kwam|ging|werd|en)\b|$)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			!/\b(?:ik|mijn|mij)\b[^.]*\b(?:nuchter|clean|drank|drinken|gedronken|gestopt|afgekickt|verslaafd|verslaving|opgenomen|jaar|leerde|geleerd)\b/.test(
				textBefore(match, context, 120) + match[0] + textAfter(match, context, 40),
			) ||
			/\b(?:werk\w*|stage|vrijwilliger|collega\w*|overleg|verwees|verwezen|aangemeld)\b/.test(
				textBefore(match, context, 70),
			),
		score: 0.78,
	},
	// “twaalf jaar geen drank”
	{
		rule: 'no-drink',
		language: 'nl',
		type: 'HEALTH',
		pattern:
			/\b(?:al |nu |inmiddels )?(?<x>(?:[a-z]+|\d+) (?:jaar|maanden|dagen) (?:geen (?:druppel|drank|alcohol|drugs|middelen)|van de drank af|drankvrij|alcoholvrij|nuchter|clean))\b/dg,
		unless: others,
		score: 0.76,
	},
];
