import { geographic } from '../lexicon/public';
import type { Pattern } from '../recognisers/model';

const languages =
	'arabisch|turks|koerdisch|berbers|tamazight|tarifit|pools|russisch|oekraiens|roemeens|bulgaars|servisch|kroatisch|bosnisch|albanees|perzisch|farsi|dari|pashto|urdu|hindi|sarnami|sranan\\w*|papiaments?o?|somalisch|tigrinya|amhaars|swahili|portugees|spaans|chinees|mandarijn|kantonees|vietnamees|thais|indonesisch|maleis|aramees|armeens|hebreeuws|italiaans|grieks|hongaars|tsjechisch|twi|yoruba|igbo|lingala|wolof|tamil|punjabi|georgisch|litouws|lets|frans|duits|engels|fries';
const englishLanguages =
	'arabic|turkish|kurdish|berber|tamazight|polish|russian|ukrainian|romanian|bulgarian|serbian|croatian|bosnian|albanian|persian|farsi|dari|pashto|urdu|hindi|sarnami|sranan\\w*|papiament[ou]|somali|tigrinya|amharic|swahili|portuguese|spanish|chinese|mandarin|cantonese|vietnamese|thai|indonesian|malay|aramaic|armenian|hebrew|italian|greek|hungarian|czech|twi|yoruba|igbo|lingala|wolof|tamil|punjabi|georgian|lithuanian|french|german|frisian|bengali';

/** After an adjective these nouns make it about somebody or something else. */
export const othersAfter =
	/^ (?:klant|client|bewoner|collega|markt|leverancier|bedrijf|partner(?:s|gemeente|stad|organisatie)|les\b|leraar|docent|vertaling|versie|wet\b|politie|kaas|taal\b|tekst|team|opdrachtgever|customer|client|resident|colleague|market|supplier|compan|partner (?:city|organi)|teacher|lesson|translation|version|law\b|police|team|counterpart|class|literature|studies|exam|studenten|students|bakker|delegati|collegas|stichting|vestiging|office|branch|embassy|ambassad|ministr|government|overheid|regering)/;

/** Mother tongue, status, arrival, generation, colour and descent. */
export const originPatterns: readonly Pattern[] = [
	{
		rule: 'colonial',
		language: 'both',
		pattern:
			/\b(?:ik|mijn|als|was|ben|mijn vader|opa|i|my|as)\b[^.]{0,60}?(?<x>knil(?:-| )?(?:militair|soldaat|veteraan|soldier)?|zoon van een knil-\w+|dochter van een knil-\w+|repatriant(?:en)?|spijtoptant\w*|transmigrant\w*)\b/dg,
		unless: (match, { document }) =>
			/\b(?:archief|onderzoek|tentoonstelling|client|bewoner|dossiers?|boek)\b/.test(
				document.canon.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30),
			),
	},
	{
		rule: 'tongue',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:moedertaal|thuistaal|eerste taal|moerstaal)(?: [\\w']{1,40}){0,3}? (?<x>${languages})\\b`,
			'dg',
		),
	},
	{
		rule: 'tongue',
		language: 'nl',
		pattern: new RegExp(`\\b(?<x>${languages})(?: \\w+){0,3} (?:moedertaal|thuistaal)\\b`, 'dg'),
	},
	{
		rule: 'tongue',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:thuis (?:\\w+ ){0,2}?(?:spraken|spreken|sprak|spreek|praten|praatten|praat|praatte) (?:we|wij|ik)(?: \\w+){0,2}?|(?:we|wij|ik) (?:spreek|spreken|spraken|sprak|praat|praten) thuis(?: \\w+){0,2}?|opgegroeid met(?: het)?|droom (?:ik )?(?:nog )?(?:steeds )?in het|vloeiend) (?<x>${languages.replace('|frans|duits|engels', '')})\\b`,
			'dg',
		),
	},
	{
		rule: 'tongue',
		language: 'nl',
		pattern: new RegExp(
			`\\bik (?:spreek|praat|sprak|ken|beheers|kan)(?: \\w+){0,3}? (?<x>${languages.replace('|frans|duits|engels', '').replace('spaans|', '').replace('italiaans|', '')})\\b`,
			'dg',
		),
		score: 0.75,
	},
	{
		rule: 'people',
		language: 'nl',
		pattern: /\b(?:wij|ons) (?<x>[a-z]{4,20}(?:en|s))\b/dg,
		unless: ({ groups, indices }, { document }) => {
			const at = indices?.groups?.x?.[0] ?? 0;
			const raw = document.original.slice(document.map[at], (document.map[at] ?? 0) + 1);
			return (
				raw === raw.toLowerCase() ||
				!geographic.has(groups?.x ?? '') ||
				/^(?:nederlanders|europeanen)$/.test(groups?.x ?? '')
			);
		},
		score: 0.85,
	},
	{
		rule: 'hyphen',
		language: 'nl',
		pattern:
			/\b(?<x>([a-z]{3,20}s|hindoestaans|indisch|arabisch)-(?:nederlandse?|belgische?|duitse?|surinaamse?|engelse?|franse?|amerikaanse?))\b/dg,
		unless: (match, { document }) =>
			!geographic.has((match.groups?.x ?? '').split('-')[0] ?? '') ||
			!/\b(?:ik|mij|me|mijn)\b/.test(
				document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60),
			) ||
			/\b(?:het|de|deze|dat|die) $/.test(document.canon.slice(Math.max(0, match.index - 6), match.index)) ||
			othersAfter.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 24),
			),
	},
	{
		rule: 'status',
		language: 'nl',
		pattern:
			/\b(?:ik|we|wij) (?<x>vlucht(?:te|ten)?)(?= (?:in|uit|van|vanuit|naar|met|samen|toen|voor de)\b)/dg,
	},
	{
		rule: 'accent',
		language: 'nl',
		pattern: /\bmijn (?:\w+ )?(?<x>(?:\w+ )?(?:accent|tongval))\b/dg,
		score: 0.7,
	},
	{
		rule: 'tongue',
		language: 'nl',
		pattern: /\b(?:nederlands|de taal) is niet (?:mijn|m'n) (?<x>(?:eerste taal|moedertaal))\b/dg,
	},
	{
		rule: 'status',
		language: 'nl',
		pattern:
			/\b(?:mijn|ik (?:heb|had|kreeg|deed|volgde|haalde|woonde|zat|leefde|verbleef|kwam|ben|was)\b[^.;]{0,50}?|na (?:het|de|mijn)|sinds (?:het|de|mijn)|tijdens (?:het|de|mijn)|via (?:het|de|mijn)|door (?:het|de|mijn)) ?(?<x>(?:inburger\w*|verblijfsvergunning|verblijfsstatus|asielprocedure|asielaanvraag|asielzoekerscentrum|azc|asiel|vluchtverhaal|naturalisatie|gezinshereniging|staatsexamen nt2|nt2\b(?:-\w+)?|taalcoach|taalmaatje|tweede nationaliteit|dubbele nationaliteit|dubbel paspoort|migratieachtergrond|migratie-achtergrond|vluchtelingenstatus|statushouder|generaal pardon|noodopvang))\b/dg,
		unless: (match, { document }) =>
			/\b(?:client|bewoner|inwoner|beleid|nota|project|begeleid|statushouders|mensen|collega|werkte|adviseur|consulent|afdeling)/.test(
				document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length),
			),
	},
	{
		rule: 'status',
		language: 'nl',
		pattern:
			/\b(?:ik|we|wij|mijn ouders|mijn vader|mijn moeder|ons gezin|mijn familie)\b[^.;]{0,24}? (?<x>(?:gevlucht|vluchtten|vluchtte|asiel aangevraagd|genaturaliseerd|ingeburgerd|geadopteerd|geimmigreerd|statenloos|staatloos|ongedocumenteerd|naar nederland (?:gekomen|gevlucht|verhuisd|gemigreerd|geemigreerd)|naar nederland kwam(?:en)?|hierheen (?:gekomen|gevlucht)|als gastarbeider|als arbeidsmigrant|als bootvluchteling))\b/dg,
	},
	{
		rule: 'arrival',
		language: 'nl',
		pattern:
			/\b(?:toen|sinds|nadat|voordat) (?:ik|we|wij)\b[^.;]{0,40}? (?<x>(?:in nederland (?:kwam(?:en)?|aankwam(?:en)?|woon|ben)|naar nederland (?:kwam(?:en)?|verhuisde(?:n)?|vluchtte(?:n)?)|naar hier kwam))\b/dg,
		score: 0.8,
	},
	{
		rule: 'generation',
		language: 'nl',
		pattern:
			/\b(?<x>(?:(?:eerste|tweede|derde|vierde) generatie(?: (?:\w+)?(?:migrant|immigrant|turk\w*|marokkaan\w*|surina\w+|molukker|nederlander))?|twee culturen|bicultureel|biculturele|bi-cultureel|bi-culturele|half(?:bloed)|dubbelbloed|van kleur|niet-westerse (?:achtergrond|afkomst)|migrantenkind|gastarbeiderskind|vluchtelingenkind|kind van (?:gastarbeiders|migranten|vluchtelingen|immigranten)|gastarbeider(?:s)?))\b/dg,
		unless: (match, { document }) =>
			!/\b(?:ik|mij|me|mijn|we|wij|ons)\b/.test(
				document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40),
			) ||
			/\b(?:jongeren|clienten|bewoners|inwoners|mensen|doelgroep|klanten|leerlingen|medewerkers|project|product|systeem|software|vrouwen)\b/.test(
				document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 12),
			),
	},
	{
		rule: 'colour',
		language: 'nl',
		pattern:
			/\b(?:ik ben|ik was|als|mijn)(?: (?:een|de|enige|eerste|\w+ste)){0,3} (?<x>(?:zwarte?|donkere?|gekleurde?|bruine|witte|blanke|getinte?))(?: (?:huid\w*|man|vrouw|jongen|meisje|persoon|collega|medewerker|ambtenaar|nederlander|kleur)\b|[.,;]|$)/dg,
	},
	{
		rule: 'colour',
		language: 'nl',
		pattern:
			/\bmijn (?<x>(?:(?:donkere|zwarte|bruine|getinte) )?(?:huidskleur|huid|afkomst|etniciteit|herkomst|komaf|migratieachtergrond|migratie-achtergrond|naam klinkt \w+|buitenlandse (?:naam|achternaam|diploma)|geboorteland|vaderland|thuisland|moederland|land van herkomst))\b/dg,
		score: 0.8,
	},
	{
		rule: 'nationality',
		language: 'nl',
		pattern:
			/\b(?:mijn|ik (?:heb|kreeg|had))(?: \w+){0,3}? (?<x>\w+ (?:nationaliteit|paspoort|roots|wortels|afkomst|komaf|origine|herkomst|bloed))\b/dg,
		score: 0.8,
		unless: (match) => /\b(?:het|een|de|goed|eigen|nieuw|nieuwe|verlopen) (?:paspoort|bloed)$/.test(match[0]),
	},
	{
		rule: 'descent',
		language: 'nl',
		pattern:
			/\b(?:ik ben|ben ik|ik was|ikzelf|ouders zijn|vader is|moeder is|familie is|als \w+)\b[^.;]{0,24}?(?:van|met(?: een)?) (?<x>[\w-]{1,40}(?: [\w-]{1,40})?) (?:afkomst|komaf|origine|herkomst|bloed|afstamming|achtergrond|roots|wortels)\b/dg,
	},
	{
		rule: 'tongue',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:mother tongue|native language|first language)(?: [\\w']{1,40}){0,3}? (?<x>${englishLanguages})\\b`,
			'dg',
		),
	},
	{
		rule: 'tongue',
		language: 'en',
		pattern: new RegExp(
			`\\b(?<x>${englishLanguages})(?: \\w+){0,3} (?:mother tongue|native language|first language|native speaker)\\b`,
			'dg',
		),
	},
	{
		rule: 'tongue',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:at home (?:we|i) (?:speak|spoke)(?: \\w+){0,2}?|(?:we|i) (?:speak|spoke)(?: \\w+){0,2}?|native speaker of|raised speaking|grew up (?:speaking|with)|dream in|fluent in|native in) (?<x>${englishLanguages.replace('|french|german', '').replace('spanish|', '').replace('italian|', '')})\\b`,
			'dg',
		),
		score: 0.8,
	},
	{
		rule: 'hyphen',
		language: 'en',
		pattern:
			/\b(?<x>[a-z]{3,16}-(?:dutch|british|american|belgian|german|french|irish|surinamese|canadian|australian))\b/dg,
		unless: (match, { document }) =>
			!geographic.has((match.groups?.x ?? '').split('-')[0] ?? '') ||
			!/\b(?:i|i'm|me|my)\b/.test(
				document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60),
			) ||
			/\bthe $/.test(document.canon.slice(Math.max(0, match.index - 4), match.index)) ||
			othersAfter.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 24),
			) ||
			/^ (?:trade|border|relations|treaty|cooperation|dictionary|agreement|company|project|chamber)/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 14),
			),
	},
	{
		rule: 'native',
		language: 'en',
		pattern: /\b(?:my|a) (?<x>(?:[a-z]+ )?accent)\b/dg,
		score: 0.7,
		unless: (match) => match[0].startsWith('a '),
	},
	{
		rule: 'tongue',
		language: 'en',
		pattern:
			/\b(?:english|dutch) is (?:not|n't|only) my (?<x>(?:first|second|third|fourth) language|mother tongue)\b/dg,
	},
	{
		rule: 'status',
		language: 'en',
		pattern:
			/\b(?:my|i(?:'m| am| was| had| have| got| came| lived| stayed| spent| received| passed| took| arrived| finished)\b[^.;]{0,50}?|(?:after|since|during|through|via) (?:the|my)) ?(?<x>(?:civic integration(?: \w+)?|inburger\w+|residence permit|residency permit|work visa|student visa|asylum(?: \w+)?|naturali[sz]ation|family reunification|second nationality|dual nationality|dual citizenship|refugee(?: (?:camp|status|cent(?:re|er)|background|family))?|migrant background|migration background|asylum seekers?'? cent(?:re|er)|integration (?:exam|course)|green card|ind interview|30% ruling|thirty percent ruling|expat|immigrant|stateless|undocumented|nationality|ethnicity|skin colou?r|homeland|home country))\b/dg,
		unless: (match, { document }) =>
			/\b(?:clients?|residents?|policy|project|people|team|worked with|colleague|help\w*|case|advis\w+|department|with refugees|applications?)\b/.test(
				document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length),
			),
	},
	{
		rule: 'status',
		language: 'en',
		pattern:
			/\b(?:i|we|my (?:family|parents|father|mother|grandparents))\b[^.;]{0,24}? (?<x>(?:fled|sought asylum|was adopted from|naturali[sz]ed|immigrated|emigrated|came (?:here )?(?:by boat|as (?:a )?refugees?)))\b/dg,
	},
	{
		rule: 'arrival',
		language: 'en',
		pattern:
			/\b(?:when|since|after|before) (?:i|we)\b[^.;]{0,30}? (?<x>(?:(?:came|moved|arrived|immigrated)(?: here)? (?:to|in) (?:the netherlands|holland|this country)|arrived here from))\b/dg,
		score: 0.8,
	},
	{
		rule: 'generation',
		language: 'en',
		pattern:
			/\b(?<x>(?:first|second|third)[- ]generation(?: (?:im)?migrants?| \w+an| dutch)?|of colou?r|bicultural|mixed[- ](?:race|heritage)|biracial|two cultures|child of (?:guest workers|immigrants|migrants|refugees)|(?:son|daughter) of (?:guest workers|immigrants|migrants|refugees)|guest workers?|third culture kid|half[- ](?:\w+an|\w+ese|\w+ish))\b/dg,
		unless: (match, { document }) =>
			!/\b(?:i|i'm|me|my|we|our)\b/.test(
				document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 40),
			) ||
			/\b(?:clients|residents|people|customers|project|product|system|pupils|young people|employees)\b/.test(
				document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 14),
			),
	},
	{
		rule: 'colour',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was|as|being|my)(?: (?:an?|the|only|first|few)){0,3} (?<x>black|brown|white|mixed[- ]race|dark-skinned|coloured)(?: (?:skin|man|woman|person|girl|boy|engineer|employee|colleague|manager|professional|face|body)\b|[.,;]|$)/dg,
	},
	{
		rule: 'descent',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was|parents are|family is|father is|mother is|as \w+)\b[^.;]{0,24}?of (?<x>[\w-]{1,40}(?: [\w-]{1,40})?) (?:descent|origin|heritage|ancestry|background|extraction|blood|stock)\b/dg,
	},
	{
		rule: 'descent',
		language: 'en',
		pattern:
			/\b(?:my|i have|with an?)(?: \w+){0,3}? (?<x>\w+ (?:nationality|passport|roots|descent|heritage|ancestry|citizenship|blood))\b/dg,
		score: 0.8,
		unless: (match) =>
			/\b(?:the|a|my|own|new|cultural|industrial|expired) (?:passport|blood|heritage|roots)$/.test(
				match[0],
			) || /^with/.test(match[0]),
	},
];
