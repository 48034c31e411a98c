import { has } from '../data/bloom';
import { geographic } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const captured = (match: RegExpExecArray): readonly [string, readonly [number, number]] | undefined => {
	for (const [name, range] of Object.entries(match.indices?.groups ?? {}))
		if (range && name.startsWith('x')) return [match.groups?.[name] ?? '', range];
	return undefined;
};
/** The captured words are not the name of a people, language or country. */
const notPeople: Refusal = (match) => {
	const parts = (captured(match)?.[0] ?? '').split(/[ -]/);
	return !(
		geographic.has(parts.join(' ')) ||
		geographic.has(parts.at(-1) ?? '') ||
		geographic.has(parts[0] ?? '')
	);
};
/** The captured words are written without a capital. */
const small = (match: RegExpExecArray, { document }: Context): boolean => {
	const range = captured(match)?.[1];
	if (!range || document.whispering) return false;
	const raw = document.original.slice(document.map[range[0]], (document.map[range[0]] ?? 0) + 1);
	return raw === raw.toLowerCase();
};
/** “Where I come from, on Barbados, …”: the name that follows is what tells. */
const namedAfter = (match: RegExpExecArray, { document }: Context): boolean => {
	const end = match.index + match[0].length;
	const after = /^,? (?:(?:on|in|op|te|uit|namelijk|dat is|is|near|bij) )?(?:the |de |het )?(?=[a-z])/.exec(
		document.canon.slice(end, end + 20),
	);
	if (!after) return false;
	const at = document.map[end + after[0].length] ?? 0;
	return /^\p{Lu}\p{Ll}/u.test(document.original.slice(at, at + 2));
};
const neutral =
	/^(?:nederlands|nederlandse|engels|engelse|dutch|english|brabants|fries|limburgs|gronings|twents|zeeuws|hollands|europees|frisian|latijn|latin|jip-en-janneketaal|cijfers|beelden|python|java|excel|sql|figures|numbers|colours|kleuren)$/;

const dutchLand =
	'(?:land|eiland|dorp|stad|streek|regio|werelddeel|continent|gebied|gehucht|bergdorp|vissersdorp|vallei|stam|volk|deel van de wereld|kant van de wereld|uithoek|oorlogsgebied|kamp|vluchtelingenkamp|alfabet|klimaat|cultuur)';
const englishLand =
	'(?:country|island|village|town|city|region|continent|valley|tribe|place|part of the world|side of the world|corner of the world|war zone|camp|refugee camp|culture|alphabet|desert|township|republic|kingdom)';
const language = '(?<x>[a-z][a-z-]{3,20})';
const inner =
	'(?:droom|dromen|tel|tellen|reken|rekenen|vloek|vloeken|bid|bidden|denk|denken|zing|zingen|praat|praten|spreek|spreken|fluister|mopper|scheld|schelden|huil|lach|ruzie\\w*|troost|lees|schrijf|opgevoed|grootgebracht|opgegroeid|leerde (?:praten|spreken|lezen|tellen))';
const innerEnglish =
	'(?:dream|count|swear|curse|pray|think|sing|mutter|grumble|whisper|cry|argue|do sums|add up|read|write|was raised|grew up|learned to (?:talk|speak|read|count)|learnt to (?:talk|speak|read|count))';
const war =
	'(?:oorlog|burgeroorlog|bommen|bombardementen|inval|invasie|coup|staatsgreep|revolutie|bezetting|genocide|vervolging|dictatuur|regime|vlucht|overtocht|aardbeving|hongersnood)';
const englishWar =
	'(?:war|civil war|bombs|bombing|shelling|invasion|coup|revolution|occupation|genocide|persecution|dictatorship|regime|flight|crossing|earthquake|famine)';

/** Origin in other words: the country one left, the language one counts in, the flag, the boat and the bombs. */
export const saidOriginPatterns: readonly Pattern[] = [
	{
		rule: 'land',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>(?:${dutchLand}) (?:waar|waarin|waaruit|dat|die|waarvan)(?: \\w+){0,2}? (?:ik (?:\\w+ ){0,3}?(?:opgroei\\w*|opgegroeid|geboren|vandaan|gevlucht|verliet|achterliet|weg|kwam|kom|groot|getogen|ben gekomen|leerde lopen|heb verlaten)|mijn (?:ouders|wieg|familie|moeder|vader|grootouders)|niet meer (?:bestaat|bestond)|op geen (?:enkele )?kaart)(?: ben| kom| vandaan| groot werd| ontvlucht\\w*| heb verlaten| stond| woont| wonen)?|waar ik vandaan kom|waar ik (?:geboren en )?(?:getogen|opgegroeid) ben|waar mijn (?:wieg|wortels|roots) (?:stond|liggen|lag))\\b|\\b(?:in|uit|onder|op|met|uit een) (?<x1>(?:(?:een|mijn|m'n) )?(?:ander(?:e)?|eigen|oude|vorige|warm|ver|verre|heel ander) (?:land|vlag|alfabet|klimaat|continent|werelddeel|taal|halfrond|cultuur|munt|regime|tijdzone))(?= (?:opgegroeid|geboren|grootgebracht|leerde|groeide|ben ik|was ik|werkte|gewoond|gediend|gewerkt|studeerde|opgeleid|was|heb ik|deed)|[.,;]|$)|\\b(?:in|uit) (?<x2>mijn (?:geboorteland|thuisland|vaderland|moederland|land van herkomst|geboortedorp daar|eerste land|oude land|dorp daar))\\b|\\b(?<x3>bij ons daar|aan de (?:andere|verkeerde) kant van (?:de (?:oceaan|zee|wereld|grens|muur|middellandse zee)|het ijzeren gordijn)|achter het ijzeren gordijn|onder (?:het communisme|de dictatuur|de sovjets|saddam|franco|ceausescu|tito|salazar))\\b`,
			'dg',
		),
		// “Ik werkte aan de andere kant van de wereld”: a posting abroad.
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			namedAfter(match, context) ||
			(/^aan de/.test(match.groups?.x3 ?? '') &&
				/\b(?:werk\w*|project\w*|klant\w*|leverancier\w*|kantoor|vergader\w*|belde?|collega'?s?|zending|schip)\b[^.;]{0,40}$/.test(
					context.document.canon.slice(Math.max(0, match.index - 50), match.index),
				)),
		score: 0.8,
	},
	{
		rule: 'land',
		language: 'en',
		pattern: new RegExp(
			`\\b(?<x>(?:${englishLand}) (?:where|i|that|in which|which|we)(?: \\w+){0,2}? (?:i (?:\\w+ ){0,2}?(?:grew|was born|lived|come|came|left|fled)|grew up|left|fled|come from|came from|was born|no longer exists?|does not exist|has (?:since )?disappeared|is on no map|my (?:parents|family|mother|father) (?:come|came|left|are|is|fled)\\w*)(?: up| in| from| behind)?|where i (?:come|came) from)\\b|\\b(?:grew up|was born|lived|raised|learned|served|worked|studied|schooled|trained) (?:in|under|on|with) (?<x1>(?:an?other|a different|a hot|a warm|a faraway|a distant) (?:flag|country|alphabet|continent|climate|language|hemisphere|anthem|currency|regime|culture|sky|sun))\\b|\\b(?:in|from|of|to) (?<x2>my (?:home ?land|native land|birth country|home country|old country|motherland|fatherland|country of birth|first country))\\b|\\bwhere i (?:lived|grew up|was born|come from),? (?:was )?(?:an? )(?<x3>(?:island|desert|village|valley|delta|township|camp|mountain)\\w*)\\b|\\b(?<x4>(?:behind the iron curtain|under (?:communism|apartheid|the soviets|saddam|franco|ceausescu|tito|the generals|the shah|the taliban)|on the other side of the (?:ocean|world|globe|wall|mediterranean|sea)))\\b`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			namedAfter(match, context) ||
			/\b(?:project|office|department|team|building)\b/.test(match[0]),
		score: 0.8,
	},
	{
		rule: 'not-dutch',
		language: 'nl',
		pattern:
			/\b(?:ik (?:ben|blijf|word|was|kom)|ben ik|kom ik)(?: (?:nu eenmaal|eigenlijk|zelf|ook|dus|hier|zeker|wel|geboren|niet|echt))* (?<x>(?:geen (?:geboren |echte |rasechte |typische )?(?:nederland(?:er|se)|hollander|hollandse|autochtoon|kaaskop|belg)|niet (?:van hier|van nederlandse bodem|in nederland geboren|hier geboren|nederlands|in dit land geboren)|import(?:nederlander|-?tukker)?|allochtoon|expat|nieuwkomer|statushouder|buitenlander|immigrant|migrant|inburgeraar|nieuwe nederlander|derdelander|van elders|van verre|van kleur|bicultureel|halfbloed|dubbelbloed))\b/dg,
		unless: (match, context) => !nobodyElse(match, context),
		score: 0.84,
	},
	{
		rule: 'not-dutch',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was|i remain|as|being|am)(?: (?:clearly|obviously|still|also|of course|myself|here|really|certainly))* (?<x>(?:not (?:dutch|from here|from (?:the netherlands|holland|around here)|born here|european)|an? (?:immigrant|migrant|foreigner|newcomer|expat|refugee|asylum seeker|boat (?:child|person|refugee)|naturali[sz]ed citizen|non-native|person of colou?r|third[- ]culture kid|diplomat's child|army brat)|black|brown|mixed[- ]race|dark-skinned|of mixed (?:race|heritage)|a woman of colou?r|a man of colou?r))(?= (?:and|in|but|so|too|man|woman|person|here|on|at|with|who|from)\b|[.,;!]|$)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) || /^(?:as|being) (?:the )?black (?:in|on) /.test(match[0]),
		score: 0.82,
	},
	{
		rule: 'boat',
		language: 'both',
		pattern:
			/\b(?<x>boat (?:child|children|people|person|refugee|girl|boy)|bootvluchteling\w*|bootmens\w*|child refugee|kindvluchteling|oorlogskind|gastarbeiderskind|gastarbeidersgezin|zoon van (?:een )?gastarbeider|molukkerskamp|woonoord|barakkenkamp|transitkamp|opvangkamp|refugee camp|vluchtelingenkamp|green card|verblijfspapieren|werkvergunning(?= nodig| kreeg)|inburgeringsdiploma|inburgeringscursus|inburgeringsexamen|naturalisatie(?:ceremonie)?|tweede paspoort|twee paspoorten|second passport|two passports|dubbele nationaliteit|dual nationality|kibbutz|kibboets|kolchoz|favela|kampong|kampung|shtetl|sjtetl|souk|kasbah|medina|barrio|banlieue|datsja|dacha|township|refugee boat|rubberboot)\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:beleid|policy|clienten?|clients?|project\w*|mensen|people|begeleid\w*|help\w*|hielp|gemeente|dossiers?|behandel\w*|verwerk\w*|verzoek\w*|beoordeel\w*|aanvra\w+|examiner|docent|vrijwilliger\w*|casemanager|inspect\w*|ze|they|toets\w*)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 70), match.index + match[0].length + 50),
			),
		score: 0.78,
	},
	{
		rule: 'war',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:sinds|na|voor|door|vanwege|tijdens|om|uit)(?: de| het| een)? (?<x>${war})(?: (?:daar|thuis|begon\\w*|uitbrak|bij ons|in mijn land|ben|woon|zit|kwam|moest|vluchtte|vertrok|leef|werk))(?: ik| wij| we)?\\b|\\b(?:voor|uit) (?:de|het|een) (?<x1>${war}) (?:gevlucht|gevlogen|weggegaan|vertrokken|gekomen)\\b|\\bik (?:ben )?(?:\\w+ ){0,3}?(?<x2>gevlucht|ontvlucht|vluchtte)\\b(?! (?:in (?:het|mijn) werk|naar (?:de kantine|mijn kamer)))`,
			'dg',
		),
		unless: notOwn,
		score: 0.8,
	},
	{
		rule: 'war',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:since|after|before|because of|during|from)(?: the| a)? (?<x>${englishWar})(?: (?:i am|i have|i came|i left|i live|we came|we left|we fled|at home|back home|there|broke out|started|began|in my country))\\b|\\b(?:fled|escaped|left|ran from)(?: from)? (?:the|a) (?<x1>${englishWar})\\b|\\bi (?:\\w+ )?(?<x2>fled)\\b(?! the (?:room|meeting|office))`,
			'dg',
		),
		unless: notOwn,
		score: 0.8,
	},
	{
		rule: 'tongue',
		language: 'nl',
		pattern: new RegExp(
			`\\b${language} is (?:nog steeds |nog altijd |voor mij |toch )*(?:de|mijn) taal (?:waarin|waar|van|die ik)\\b|\\b(?:ik )?${inner}(?: ik)?(?: (?:nog|altijd|vaak|soms|het liefst|liever|stiekem|steeds|thuis|zelf|me|binnensmonds|mezelf|hardop))* in(?: het)? (?<x1>[a-z][a-z-]{3,20})\\b|\\bthuis (?:wij |we |ik )?(?:praten|spreken|praat|spreek|spraken|praatten)(?: wij| we| ik)? (?<x2>[a-z][a-z-]{3,20})\\b|\\b(?<x3>[a-z][a-z-]{3,20}) (?:spreken|praten|praatten|spraken|spreek|praat) (?:wij|we|ik) (?:thuis|met mijn (?:moeder|vader|ouders|oma|kinderen))\\b|\\b(?:in het|het) (?<x4>[a-z][a-z-]{3,20}) (?:van mijn (?:moeder|vader|oma|opa|jeugd|ouders)|waarmee ik (?:ben )?(?:opgegroeid|opgroeide))\\b|\\bmijn (?<x5>[a-z][a-z-]{3,20}) (?:accent|tongval|r|accentje|hart|roots|kant|helft|bloed|ziel|moeder|vader|oma|opa|grootmoeder|grootvader|ouders|tante|familie|paspoort|diploma|rijbewijs|schooltijd|jeugd)\\b`,
			'dg',
		),
		unless: (match, context) => notPeople(match, context) || neutral.test(captured(match)?.[0] ?? ''),
		score: 0.84,
	},
	{
		rule: 'tongue',
		language: 'en',
		pattern: new RegExp(
			`\\b${language} is (?:still |always )*(?:the|my) (?:language (?:i|in which|of my|that)|mother tongue|first language)\\b|\\bi (?:still |always |often |only |sometimes |secretly )*${innerEnglish}(?: \\w+){0,2}? in (?<x1>[a-z][a-z-]{3,20})\\b|\\b(?:at home|home) (?:we|i) (?:talk|speak|spoke) (?<x2>[a-z][a-z-]{3,20})\\b|\\bmy (?<x3>[a-z][a-z-]{3,20}) (?:accent|heart|roots|side|half|blood|soul|mother|father|grandmother|grandfather|gran|parents|aunt|family|passport|diploma|degree|childhood|schooldays|upbringing|name)\\b`,
			'dg',
		),
		// “I read the manual in German”: with an object it is a skill.
		unless: (match, context) =>
			notPeople(match, context) ||
			neutral.test(captured(match)?.[0] ?? '') ||
			/\b(?:read|write|argue) \w+ \w+ in \w+$/.test(match[0]),
		score: 0.84,
	},
	{
		rule: 'hail',
		language: 'nl',
		pattern:
			/\b(?:ik (?:ben|kom|stam)|ben ik|kom ik|ben|zelf kom ik|mijn (?:moeder|vader|oma|opa|ouders|familie|grootouders|voorouders|wieg)(?: en (?:vader|moeder|oma|opa))? (?:komt|komen|kwam|kwamen|is|zijn|was|waren|stamt|stammen|stond))(?: (?:oorspronkelijk|eigenlijk|zelf|allebei|ook|beiden|geboren|getogen|en|weer|nog))* (?:van|uit|op|in) (?:de |het |den )?(?<x>[a-z][a-z'-]{2,20}(?:[ -][a-z][a-z'-]{2,20}){0,2}?)(?=[.,;]|$| (?:dus|en|maar|waar|in|bij|aan|als|voor|naar|op|met|met de)\b)/dg,
		unless: (match, context) => {
			const [name = '', range] = captured(match) ?? [];
			if (small(match, context) || !range) return true;
			const raw = context.document.original.slice(
				context.document.map[range[0]],
				context.document.map[range[1]],
			);
			return (
				raw.split(/[ -]/).some((part) => /^\p{Ll}/u.test(part)) ||
				/^(?:nederland|holland|noord|zuid|oost|west|de|het|hr|it|ict|p&o|mening|huis|origine|beroep|plan|team|afdeling)\b/.test(
					name,
				) ||
				hasDutch(context, name)
			);
		},
		score: 0.78,
	},
	{
		rule: 'hail',
		language: 'en',
		pattern:
			/\b(?:from|in|of) the (?<x>[a-z][a-z'-]{3,20}(?: [a-z][a-z'-]{3,20})?) (?:foothills|mountains|highlands|delta|valley|coast|province|islands?|desert|plains|steppe|region|hills|bush|savannah|jungle|favelas?|slums|township|villages?)\b|\b(?:i am|i'm|i come|comes?|came|hail|name,?|family is|people are) from the (?<x1>[a-z][a-z'-]{3,20}(?: [a-z][a-z'-]{3,20})?)(?=[.,;]|$| (?:and|where|so|but)\b)/dg,
		unless: (match, context) => {
			const [name = '', range] = captured(match) ?? [];
			if (small(match, context) || !range) return true;
			const raw = context.document.original.slice(
				context.document.map[range[0]],
				context.document.map[range[1]],
			);
			return (
				raw.split(/[ -]/).some((part) => /^\p{Ll}/u.test(part)) ||
				/^(?:netherlands|hague|dutch|veluwe|achterhoek|betuwe|randstad|north|south|east|west|city|council|ministry|water|frisian|zeeland)\b/.test(
					name,
				) ||
				hasDutch(context, name) ||
				!/\b(?:i|my|we|our|i'm)\b/.test(
					context.document.canon.slice(Math.max(0, match.index - 50), match.index + 10),
				)
			);
		},
		score: 0.76,
	},
	{
		rule: 'arrived',
		language: 'nl',
		pattern:
			/\b(?<x>(?:met|en) (?:\w+ )?(?:twee|een|1|2) (?:koffers?|tas|tassen|rugzak|plastic tas(?:sen)?)(?: en (?:drie|geen|twee|vijf|tien) woord(?:en)? nederlands)?|(?:drie|twee|vijf|tien|geen) woord(?:en)? nederlands)\b(?=[^.;]*)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			!/\b(?:kwam|kwamen|aangekomen|begonnen|aankwam|hier|land|gekomen|sprak|stond|uitzendbureau|geleden)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 70), match.index + match[0].length + 50),
			) ||
			!/nederlands/.test(match[0]),
		score: 0.72,
	},
];

const dutchPlaceHeads =
	/^(?:amsterdam|rotterdam|utrecht|den haag|friesland|groningen|drenthe|overijssel|gelderland|flevoland|brabant|limburg|zeeland|twente|achterhoek|veluwe|betuwe|randstad|texel|ameland|terschelling|vlieland|schiermonnikoog|wadden|peel|kempen|noordoostpolder|zaanstreek|westland|bollenstreek|alblasserwaard|hoeksche waard|schilderswijk|jordaan|pijp|bijlmer|crooswijk|kruiskade)$/;
/** A region or town of the country itself is a place to live, no origin. */
function hasDutch({ data }: Context, name: string): boolean {
	return dutchPlaceHeads.test(name) || has(data.dutchPlaces, name);
}
