import { dutchAdjectives, dutchInhabitants, englishAdjectives } from '../lexicon/origin';
import { matchesOf } from '../match';
import type { Finding, Language } from '../types';
import { type Context, lexical, type Pattern, type Recogniser, sentenceAt } from './model';
import { placeAt, tokenFrom } from './place-run';

const relatives =
	'ouders?|vader|moeder|familie|opa|oma|grootouders|grootvader|grootmoeder|voorouders|papa|mama|pa|ma|gezin';
const englishRelatives =
	'parents?|father|mother|family|grandparents?|grandfather|grandmother|ancestors|mum|dad|folks|people';

/** Cues after which a place is where the candidate, or the candidate's family, is from. `near`: any foreign place will do. */
const placeCues: readonly { language: Language; pattern: RegExp; loose: boolean }[] = [
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:geboren|opgegroeid|getogen|groot geworden|grootgebracht|opgevoed)(?: en (?:getogen|opgegroeid))? (?:in|op|te|bij|nabij)\b/g,
	},
	{ language: 'nl', loose: true, pattern: /\b(?:groeide|groei)(?: ik)? op (?:in|op|bij|nabij)\b/g },
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:gevlucht|vluchtte|vluchtten|vlucht|ontvluchtte|gevluchte?) (?:\w+ ){0,4}?(?:uit|van|vanuit)\b/g,
	},
	{ language: 'nl', loose: true, pattern: /\bontvluchtt?en?\b/g },
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:afkomstig|oorspronkelijk|overgekomen|geemigreerd|gemigreerd|gekomen|herkomst) (?:uit|van|vanuit)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern: /\b(?:ik|wij|we) (?:kom|kwam|komen|kwamen)(?: [\w']{1,40}){0,5}? (?:uit|van|vanuit)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern: /\bik\b[^.;]{0,40}? (?:kwam|kom)(?: [\w']{1,40}){0,4}? (?:uit|vanuit)\b/g,
	},
	{ language: 'nl', loose: true, pattern: /\b(?:kom|kwam) ik(?: [\w']{1,40}){0,5}? (?:uit|van|vanuit)\b/g },
	{
		language: 'nl',
		loose: true,
		pattern: new RegExp(
			`\\b(?:mijn|onze|m'n) (?:\\w+ )?(?:${relatives})(?: en (?:mijn )?\\w+)?(?: \\w+){0,6}? (?:uit|vanuit|op|in|naar)\\b`,
			'g',
		),
	},
	{ language: 'nl', loose: false, pattern: /\b(?:ik|we|wij)(?: [\w']{1,40}){0,5} (?:uit|vanuit)\b/g },
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:ik|we|wij) (?:woonde|woonden|leefde|leefden|studeerde|werkte|was|heb|zat|volgde|deed|haalde|behaalde|verliet|ben)(?: [\w']{1,40}){0,7}? (?:in|op|uit)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern:
			/\b(?:roots|wortels|jeugd|kindertijd|geboorteplaats|geboorteland|vaderland|moederland|geboortestad|thuisland|herkomstland|land van herkomst|geboortedorp|wieg)(?: \w+){0,3}? (?:in|is|was|te|op|liggen in|ligt in|stond in|uit)\b/g,
	},
	{
		language: 'nl',
		loose: true,
		pattern: /\b(?:geboorteland|vaderland|thuisland|moederland|geboortestad|geboorteplaats|geboortedorp)\b/g,
	},
	{
		language: 'nl',
		loose: false,
		pattern:
			/\b(?:terug naar|familie in|school in|diploma uit|jaren in|vluchteling uit|arts in|leraar in|docent in|ingenieur in|advocaat in|achtergrond uit|gekomen uit|oorlog in|universiteit (?:van|in)|opleiding in|studie in|gewerkt in|gestudeerd in|gewoond in|nationaliteit van|land)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:born|raised|brought up|grew up|growing up|bred|childhood|youth)(?: and (?:raised|bred|grew up))?(?: \w+){0,2}? (?:in|on|near|outside)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:fled|escaped|emigrated|immigrated|migrated|hail|hailing|originally|came over|arrived)(?: \w+){0,4}? (?:from|out of)\b/g,
	},
	{
		language: 'en',
		loose: true,
		pattern:
			/\b(?:fled|native|homeland|birthplace|home country|country of birth|country of origin|hometown)(?:,| is| was| of)?\b/g,
	},
	{ language: 'en', loose: true, pattern: /\bi(?:'m| am| come| came| moved)(?: [\w']{1,40}){0,5}? from\b/g },
	{
		language: 'en',
		loose: true,
		pattern: new RegExp(
			`\\b(?:my|our) (?:\\w+ )?(?:${englishRelatives})(?: and (?:my )?\\w+)?(?: [\\w']{1,40}){0,6}? (?:from|in|to|left)\\b`,
			'g',
		),
	},
	{ language: 'en', loose: false, pattern: /\bi(?:'m|'ve|'d)? (?:[\w']{1,40} ){1,7}(?:from|of)\b/g },
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:i|we)(?:'ve|'d)? (?:lived|left|studied|worked|was|practised|practiced|taught|qualified|trained|spent|served)(?: [\w']{1,40}){0,7}? (?:in|from|left|at)\b/g,
	},
	{ language: 'en', loose: false, pattern: /\b(?:i|we) (?:left|fled)\b/g },
	{
		language: 'en',
		loose: true,
		pattern: /\b(?:my|our|family|ethnic) (?:\w+ )?(?:roots|heritage|origins)(?: \w+){0,3}? (?:in|from)\b/g,
	},
	{
		language: 'en',
		loose: false,
		pattern:
			/\b(?:back in|back home in|refugee from|migrant from|expat from|immigrant from|family in|relatives in|school in|degree (?:from|in)|passport from|worker from|war in|years in|nurse in|teacher in|lawyer in|engineer in|doctor in|visa from|here from|netherlands from|holland from)\b/g,
	},
];

/** Place first, then the verb: “in Kayseri geboren”, “uit Polen gekomen”. */
const placeBefore: readonly RegExp[] = [
	/\b(?:in|op|uit|vanuit|te)(?= [^.,;]{2,40}? (?:geboren|opgegroeid|getogen|gekomen|kwam(?:en)?|komt|komen|afkomstig|gevlucht|vluchtte|geemigreerd|grootgebracht|groot geworden|was ik|werkte ik|studeerde ik|woonde ik|bouwde ik|gaf ik|runde ik|verdiende ik|diende ik|leefde ik|maakte ik|begon ik|volgde ik|ging ik naar school|is waar ik|had ik|groeide ik|haalde ik|deed ik|leerde ik|heb ik|volgde ik|gestudeerd|gewoond)\b)/g,
	/\b(?:from|in)(?= [^.,;]{2,40}?,? (?:i (?:was|worked|studied|had|grew|learned|learnt|taught|lived|practised)|originally|where i (?:was|grew|lived|worked)|where my)\b)/g,
];

const foreignOnly =
	/\b(?:cliente?n?|inwoners?|bewoners?|klant\w*|bezoekers?|clients?|residents?|visitors?|customers?|collega|colleague)\b/;

function placeFindings(context: Context): Finding[] {
	const { document } = context;
	const findings: Finding[] = [];
	const seen = new Set<number>();
	const take = (offset: number, at: number, loose: boolean, rule: string, matched: string): void => {
		const index = tokenFrom(context, offset);
		if (
			context.document.tokens[index]?.sentence !== context.document.tokens[tokenFrom(context, at)]?.sentence
		)
			return;
		if (foreignOnly.test(matched)) return;
		const home = sentenceAt(document, at);
		if (
			rule === 'place-before' &&
			home &&
			!/\b(?:ik|mijn|mij|me|wij|we|ons|onze|i|my|me|we|our)\b/.test(
				document.canon.slice(home.start, home.end),
			)
		)
			return;
		const place = placeAt(context, index);
		if (!place || seen.has(place.start) || place.kind === 'dutch') return;
		if (place.kind === 'unknown' && !(loose && rule === 'place')) return;
		seen.add(place.start);
		findings.push({
			start: place.start,
			end: place.end,
			type: 'ORIGIN',
			score: place.kind === 'unknown' ? 0.65 : 0.88,
			rule: `origin/${rule}`,
		});
	};
	for (const { language, pattern, loose } of placeCues) {
		for (const match of matchesOf(pattern, document.canon)) {
			if ((sentenceAt(document, match.index)?.language ?? language) !== language) continue;
			take(match.index + match[0].length, match.index, loose, loose ? 'place' : 'lived', match[0]);
		}
	}
	for (const pattern of placeBefore)
		for (const match of matchesOf(pattern, document.canon))
			take(match.index + match[0].length, match.index, false, 'place-before', match[0]);
	return findings;
}

/** Words that say where somebody's life began; a foreign place near them, in a sentence about the candidate, is an origin. */
const lifeWords = {
	nl: /\b(?:geboren|opgegroeid|groeide|vandaan|roots|wortels|gevlucht|vluchtte|vluchten|afkomstig|geboorteland|moederland|vaderland|thuisland|moedertaal|geboortegrond|jeugd|kindertijd|voorouders|emigreerde\w*|immigr\w*|gemigreerd|familie van|familie uit|migreer\w*|gastarbeider|burgeroorlog|oorlog|adoptie|geadopteerd)\b/,
	en: /\b(?:born|grew up|raised|fled|flee\w*|homeland|originally|native|roots|childhood|ancestors|emigrat\w*|immigrat\w*|migrat\w*|mother tongue|come from|came from|came here|hail|brought up|adopted|guest workers?|civil war|the war)\b/,
} as const;

function nearLifeWords(context: Context): Finding[] {
	const { document } = context;
	const findings: Finding[] = [];
	for (const sentence of document.sentences) {
		const text = document.canon.slice(sentence.start, sentence.end);
		if (
			!lifeWords[sentence.language].test(text) ||
			!/\b(?:ik|mij|mijn|wij|we|ons|onze|i|my|me|our)\b/.test(text) ||
			foreignOnly.test(text)
		)
			continue;
		const word = lifeWords[sentence.language].exec(text);
		for (let index = sentence.first; index < sentence.last && index < sentence.first + 80; index++) {
			const token = document.tokens[index];
			if (!token?.capital || word === null || Math.abs(token.start - sentence.start - word.index) > 75)
				continue;
			const place = placeAt(context, index);
			if (!place || place.start !== token.start || (place.kind !== 'country' && place.kind !== 'foreign'))
				continue;
			if (token.initial && place.kind === 'foreign') continue;
			findings.push({
				start: place.start,
				end: place.end,
				type: 'ORIGIN',
				score: place.kind === 'country' ? 0.82 : 0.7,
				rule: 'origin/near',
			});
		}
	}
	return findings;
}

const adjectives = dutchAdjectives
	.map((word) => (/[sxhk]$|ees$/.test(word) ? `${word}(e)` : word))
	.map((word) => word.replace(/ees\(e\)$/, '(ees|ese)'))
	.join(',');
const languages =
	'arabisch|turks|koerdisch|berbers|tamazight|tarifit|pools|russisch|oekraiens|roemeens|bulgaars|servisch|kroatisch|bosnisch|albanees|perzisch|farsi|dari|pashto|urdu|hindi|sarnami|sranan\\w*|papiaments?o?|somalisch|tigrinya|amhaars|swahili|portugees|spaans|chinees|mandarijn|kantonees|vietnamees|thais|indonesisch|maleis|aramees|armeens|hebreeuws|italiaans|grieks|hongaars|tsjechisch|twi|yoruba|igbo|lingala|wolof|tamil|punjabi|georgisch|litouws|lets|frans|duits|engels|fries';
const englishLanguages =
	'arabic|turkish|kurdish|berber|tamazight|polish|russian|ukrainian|romanian|bulgarian|serbian|croatian|bosnian|albanian|persian|farsi|dari|pashto|urdu|hindi|sarnami|sranan\\w*|papiament[ou]|somali|tigrinya|amharic|swahili|portuguese|spanish|chinese|mandarin|cantonese|vietnamese|thai|indonesian|malay|aramaic|armenian|hebrew|italian|greek|hungarian|czech|twi|yoruba|igbo|lingala|wolof|tamil|punjabi|georgian|lithuanian|french|german|frisian|bengali';

const patterns: readonly Pattern[] = [
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
			`\\b(?:thuis (?:\\w+ ){0,2}?(?:spraken|spreken|sprak|praten|praatten) (?:we|wij|ik)(?: \\w+){0,2}?|(?:we|wij|ik) (?:spreek|spreken|spraken|sprak|praat|praten) thuis(?: \\w+){0,2}?|opgegroeid met(?: het)?|droom (?:ik )?(?:nog )?(?:steeds )?in het|vloeiend) (?<x>${languages.replace('|frans|duits|engels', '')})\\b`,
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

/** After an adjective these nouns make it about somebody or something else. */
const othersAfter =
	/^ (?:klant|client|bewoner|collega|markt|leverancier|bedrijf|partner(?:s|gemeente|stad|organisatie)|les|leraar|docent|vertaling|versie|wet\b|politie|kaas|taal\b|tekst|team|opdrachtgever|customer|client|resident|colleague|market|supplier|compan|partner (?:city|organi)|teacher|lesson|translation|version|law|police|team|counterpart|class|literature|studies|exam|studenten|students|bakker|delegati|collegas|stichting|vestiging|office|branch|embassy|ambassad|ministr|government|overheid|regering)/;

/** Names of peoples and languages that are also other words: they need their capital. */
const ambiguous =
	/^(?:let|lets|est|pool|pers|waal|noor|noors|fin|fins|rus|roma|marron|creool|indo|pole|china|dari|twi|ewe|akan|fula|turk|dane|scot|swede|polish|welsh|arab|donker|zwart|dutch|pools|deens|lette)$/;

const lexemes = lexical({
	id: 'origin',
	version: 1,
	type: 'ORIGIN',
	families: {
		nl: [
			{ rule: 'adjective', frames: 'IAMPRE', words: adjectives },
			{ rule: 'inhabitant', frames: 'IAPE', words: dutchInhabitants.join(',') },
			{
				rule: 'status',
				frames: 'IAPE',
				words:
					'vluchteling(e), oorlogsvluchteling, statushouder, ex statushouder, asielzoeker, asielzoekster, nieuwkomer, migrant(e), arbeidsmigrant(e), immigrant(e), expat, allochtoon, allochtone, buitenlander, buitenlandse, staatloos, ongedocumenteerd(e), inburgeraar, seizoenarbeider, seizoensarbeider, gastarbeider, adoptiekind, geadopteerde, nederlander, nederlandse, wereldburger, kleurling, donker, zwart, halfbloed, half (turks|marokkaans|surinaams|indisch|pools|duits|engels|iraans|italiaans|spaans|grieks|ghanees)',
			},
			{
				rule: 'integration',
				frames: 'FMH',
				words:
					'inburgering, inburgeringstraject, inburgeringscursus, inburgeringsexamen, inburgeringsdiploma, verblijfsvergunning, asielprocedure, asielzoekerscentrum, azc, taalmaatje, staatsexamen nt2, geboorteland, vaderland, thuisland, generaal pardon, keti koti, suikerfeest thuis, molukkers wijk, molukse wijk',
				score: 0.75,
			},
		],
		en: [
			{ rule: 'adjective', frames: 'IAMPRE', words: `${englishAdjectives.join(',')}` },
			{
				rule: 'status',
				frames: 'IAPE',
				words:
					'(war |)refugee, former refugee, asylum seeker, former asylum seeker, newcomer, migrant, labour migrant, immigrant, expat, expatriate, foreigner, stateless, undocumented, (seasonal|guest|migrant) worker, adoptee, dutch, dutchman, dutchwoman, non native speaker, non western, person of colour, person of color, (woman|man) of colour, (woman|man) of color',
			},
			{
				rule: 'integration',
				frames: 'FMH',
				words:
					'inburgering, civic integration, civic integration exam, residence permit, work visa, asylum procedure, asylum centre, asylum center, refugee camp, mother country, motherland, country of birth, country of origin, keti koti',
				score: 0.75,
			},
		],
	},
	patterns,
	unless({ document }, first, last, entry) {
		if (first === last && !first.capital && ambiguous.test(first.text)) return true;
		const right = document.canon.slice(last.end, last.end + 22);
		if (entry.rule === 'adjective' && othersAfter.test(right)) return true;
		if (/^ (?:aan het|leren|learning|speaking|sprekend|les\b)/.test(right)) return true;
		return (
			entry.rule === 'status' &&
			/^(?:dutch|nederlandse?r?)$/.test(last.text) &&
			/^ [a-z]/.test(right) &&
			!/^ (?:nationa|citizen|and|en|in|met)/.test(right)
		);
	},
});

/** Country, people, language and migration of the candidate or the candidate's family. */
export const originRecogniser: Recogniser = {
	...lexemes,
	find: (context) => [...lexemes.find(context), ...placeFindings(context), ...nearLifeWords(context)],
};
