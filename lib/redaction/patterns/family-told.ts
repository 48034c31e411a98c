import type { Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

const dutchCount = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|\\d)';
const englishCount = '(?:one|an?|two|three|four|five|six|seven|eight|\\d)';
const dutchKids =
	'(?:kinderen|kids|jongens|meiden|meisjes|zonen|zoons|dochters|pubers|kleuters|peuters|kind|zoon|dochter|tweeling|kleinkinderen|neefjes|nichtjes|stiefkinderen|pleegkinderen)';
const englishKids =
	'(?:children|kids|boys|girls|sons|daughters|teenagers|toddlers|child|son|daughter|toddler|twins|triplets|grandchildren|stepchildren|foster children|nephews|nieces)';
const kin =
	/\b(?:thuis|prive|gezin|home|private|family|household|huishouden|kinderen|children|personal|persoonlijk|marital|burgerlijke|status)\b/;

/** Family told in lists and notes, by bringing up, by caring and by what the home consists of. */
export const toldFamilyPatterns: readonly Pattern[] = [
	{
		rule: 'reared',
		language: 'nl',
		needs: /grootgebracht|opgevoed|grootbracht|opvoedde|bracht\w* .*groot|voedde/,
		pattern: new RegExp(
			`\\bik\\b[^.;]{0,50}?(?<x>(?:${dutchCount}|mijn|onze) (?:eigen )?${dutchKids}) (?:\\w+ ){0,2}?(?:grootgebracht|opgevoed|groot gekregen|op de wereld gezet)\\b|\\bik (?:voedde|bracht) (?:\\w+ ){0,3}?(?<x1>${dutchCount} ${dutchKids})(?: \\w+){0,3} (?:op|groot)\\b`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
	},
	{
		rule: 'reared',
		language: 'en',
		needs: /rais|brought up|bringing up|reared/,
		pattern: new RegExp(
			`\\b(?:i|after|while|by) (?:\\w+ ){0,2}?(?:raised|raising|brought up|bringing up|reared)(?: alone| on my own)? (?<x>${englishCount} (?:\\w+ )?${englishKids})\\b`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
	},
	{
		rule: 'listed',
		language: 'nl',
		needs: /kinderen|kids|thuis|heb|zonen|dochter/,
		pattern:
			/\bik (?:heb|had)\b[^.;]{0,70}?(?:,| en| maar ook)(?: nog| ook)? (?:een|mijn) (?:\w+ )?(?<x>man|vrouw|vriend|vriendin|partner|verloofde|echtgenoot|echtgenote|kleinkind|kind|baby|zoontje|dochtertje|kleuter|peuter|puber|tweeling)(?=[.,;]|$| (?:die|dat|en|van|thuis|met)\b)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:gezien|geholpen|gesproken|begeleid\w*|ontmoet|gebeld|gevonden|in de klas|opgevangen)\b/.test(
				context.document.canon.slice(match.index, match.index + match[0].length + 60),
			) ||
			!/kinderen|kleinkinderen|zoon|dochter|zonen|hond|kat|huis/.test(match[0]),
		score: 0.78,
	},
	{
		rule: 'home',
		language: 'nl',
		needs: kin,
		pattern: new RegExp(
			`(?:^|[.!?\\n•*-] ?)(?:(?:bij mij |bij ons )?thuis|prive|gezin|gezinssituatie|huishouden|kinderen|familie|persoonlijk):? ?[:,-] ?(?<x>(?:(?:een|mijn|geen|${dutchCount}) )?(?:\\w+ )?(?:man|vrouw|vriend|vriendin|partner|vrouw en kinderen|man en kinderen|${dutchKids}|kinderloos|alleen|alleenstaand|samenwonend|\\d|een|twee|drie|vier|vijf))\\b(?:(?:,| en) (?<x1>(?:${dutchCount} )?(?:\\w+ )?${dutchKids}))?`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
	},
	{
		rule: 'home',
		language: 'en',
		needs: kin,
		pattern: new RegExp(
			`(?:^|[.!?\\n•*-] ?)(?:at home|home|home life|home situation|family|household|children|private|personal|private life|marital status|status):? ?[:,-] ?(?<x>(?:(?:a|my|no|${englishCount}) )?(?:\\w+ )?(?:husband|wife|partner|fiancee?|boyfriend|girlfriend|${englishKids}|childless|cohabiting|married|single|divorced|widowed|separated|engaged|none|\\d|one|two|three|four|five))\\b(?:(?:,| and) (?<x1>(?:${englishCount} )?(?:\\w+ )?${englishKids}))?`,
			'dg',
		),
		unless: (match, context) => !nobodyElse(match, context),
	},
	{
		rule: 'item',
		language: 'en',
		needs: /cohabit|children|kids|dependants|partner|grandad|betrothed|remarried/,
		pattern:
			/(?:^|[,:;\n] ?)(?<x>(?:no|two|three|four|\d) (?:\w+ )?(?:children|kids|dependants|grandchildren)|cohabiting|living with (?:a|my) partner|remarried|no dependants|betrothed)(?=[.,;]|$| and\b)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:he|she|they|we had|adults|meals|places|beds|tickets|chairs|form|family of|class|said|asked)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 90), match.index + match[0].length + 30),
			),
		score: 0.75,
	},
	{
		rule: 'item',
		language: 'nl',
		needs: /kinderen|kids|samenwonend|partner|kinderloos|latrelatie|hertrouwd/,
		pattern:
			/(?:^|[,:;\n] ?)(?<x>(?:geen|twee|drie|vier|vijf|\d) (?:\w+ )?(?:kinderen|kids|kleinkinderen)|kinderloos|hertrouwd|lat-?relatie|geen partner)(?=[.,;]|$| en\b)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:zij|ze|hij|volwassenen|maaltijden|plaatsen|bedden|kaartjes|stoelen|formulier|gezin van|klas|zei|vroeg|moeder|vader|gezinnen|vrouw)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 90), match.index + match[0].length + 30),
			),
		score: 0.75,
	},
	{
		rule: 'parent',
		language: 'nl',
		needs: /moeder|vader|ouder|oma|opa|mama|papa/,
		pattern: new RegExp(
			`(?:^|[,:;.!\\n] ?|\\ben )(?:trotse |alleenstaande |jonge |late )?(?<x1>moeder|vader|ouder|mama|papa|oma|opa|stiefmoeder|stiefvader|pleegmoeder|pleegvader) van (?<x2>(?:een |twee |drie |vier |vijf |\\d |mijn )?(?:\\w+ )?${dutchKids}|een|twee|drie|vier|vijf|\\d)(?=[.,;]|$|\\n| en\\b)`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:de|een|die|zei|belde|kwam|sprak) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 8), match.index),
			),
	},
	{
		rule: 'parent',
		language: 'en',
		needs: /mother|father|parent|mum|mom|dad|gran/,
		pattern: new RegExp(
			`(?:^|[,:;.!\\n] ?|\\band (?:an? )?)(?:proud |single |young |late )?(?<x1>mother|father|parent|mum|mom|dad|grandmother|grandfather|grandad|granny|nan|stepmother|stepfather) (?:of|to) (?<x2>(?:${englishCount} )?(?:\\w+ )?${englishKids}|one|two|three|four|five|\\d)(?=[.,;]|$|\\n| and\\b)`,
			'dg',
		),
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/\b(?:the|a|her|his|said|called|came) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 8), match.index),
			),
	},
	{
		rule: 'grand',
		language: 'en',
		needs: /gran|nan\b|nana\b/,
		pattern:
			/\bi(?:'m| am| was| became)(?: \w+){0,4}? (?<x>(?:great-?)?(?:grandad|granddad|grandpa|granddaddy|gran|nan|nana|granny|grandparent|godmother|godfather))\b/dg,
	},
	{
		rule: 'care',
		language: 'en',
		needs: /car(?:e|ing)|look|nurs/,
		pattern:
			/\b(?:caring for|looking after|nursing|taking care of|to care for|to look after|to nurse) (?<x>(?:my|our|an? (?:\w+ )?) ?(?:\w+ )?(?:mother|father|parents?|husband|wife|partner|son|daughter|child|brother|sister|grandmother|grandfather|mum|mom|dad|aunt|uncle|mother-in-law|father-in-law|in-laws))\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'care',
		language: 'nl',
		needs: /mantelzorg|zorg|verzorg|verple/,
		pattern:
			/\b(?:mantelzorg(?:er|ster)?|zorg(?:de|en)?|verzorging|verpleegde|verzorg(?:de|en)?)(?: \w+){0,3}? (?:voor|van)? ?(?<x>(?:mijn|een|onze|m'n) (?:\w+ )?(?:moeder|vader|ouders|man|vrouw|partner|zoon|dochter|kind|broer|zus|oma|opa|schoonmoeder|schoonvader|tante|oom))\b/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) || (!/\bmijn|m'n\b/.test(match[0]) && !/^mantelzorg/.test(match[0])),
	},
];

/** Sex told in quoted reviews and by what one was as a child. */
export const toldGenderPatterns: readonly Pattern[] = [
	{
		rule: 'review',
		language: 'en',
		needs: /about you\?|describe you|say of you|called? me|of me/,
		pattern:
			/\b(?:about you|describe you|say of you)\?[^.?!]{0,30}?\b(?<x>she|he|her|his)\b|\b(?:say|says|said|write|writes|wrote|told) (?:about|of) me,? ?(?:that )?(?<x1>she|he)\b/dg,
	},
	{
		rule: 'review',
		language: 'nl',
		needs: /over (?:u|je|jou|mij|me)\b/,
		pattern:
			/\bover (?:u|je|jou)(?: \w+){0,2}\?[^.?!]{0,30}?\b(?<x>ze|zij|hij|haar|hem)\b|\b(?:zegt|zeggen|zei|zeiden|schreef|schrijft) (?:men |ze |zij )?over (?:mij|me)[:,]? ?(?:dat )?(?<x1>ze|zij|hij)\b/dg,
	},
	{
		rule: 'child',
		language: 'both',
		needs: /\b(?:girl|boy|lad|lass|meisje|jongetje|jochie|schoolgirl|schoolboy|jongen)\b/,
		pattern:
			/\b(?:i was|once|before (?:this|that)|as|like me|ik was|als|ooit|was ik|ben ik|i am)(?: \w+){0,9}? (?:an?|een|dat|that|the|het) (?:\w+ )?(?<x>girl|boy|lad|lass|schoolgirl|schoolboy|meisje|jongetje|jochie|jongen)(?= (?:in|from|of|who|with|uit|van|op|die|dat|met)\b)/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			/\b(?:helped|saw|met|taught|caught|hielp|zag|sprak|een|gaf|spoke|told|a) (?:an?|een|dat|that|the|het) \w+$/.test(
				match[0],
			) ||
			/\b(?:helped|saw|met|taught|hielp|zag|sprak|gaf|spoke|told|treated|begeleid\w*)\b/.test(match[0]),
		score: 0.75,
	},
	{
		rule: 'opening',
		language: 'nl',
		needs: /dame|heer|kerel|vent|vrouw|man|meid/,
		pattern:
			/(?:^|[.!:\n] ?)(?:deze |een )?(?:\w+ )?(?<x>dame|kerel|vent|vrouw|man|meid|jongedame|jongeman) (?:van (?:(?:begin|midden|eind|ruim|bijna|net) )?(?:\d\d|\w*(?:twintig|dertig|veertig|vijftig|zestig))|uit \w+ (?:zoekt|wil|solliciteert|biedt))\b/dg,
		unless: (match, context) => !nobodyElse(match, context) || /^(?:\W|)*(?:een|de) man van/.test(match[0]),
		score: 0.75,
	},
	{
		rule: 'title',
		language: 'nl',
		needs: /(?:titel|beroep|functie|vak):/,
		pattern:
			/\b(?:titel|beroep|functie|vak|opgeleid als):? ?(?<x>[a-z]{3,}(?:assistente|secretaresse|docente|verpleegster|lerares|directrice|medewerkster|[^aeiou]ster|consulente|trice|euse))\b/dg,
	},
];

/** Pregnancy told in passing. */
export const toldPregnancyPatterns: readonly Pattern[] = [
	{
		rule: 'along',
		language: 'en',
		needs: /along|expecting|gone\b/,
		pattern:
			/\b(?<x>(?:\w+|\d+) (?:months|weeks) (?:along|gone|pregnant))\b|\bi (?:was|am)(?: still| also| just| visibly| heavily)? (?<x1>expecting)(?= (?:when|while|during|at the time|and|again)\b|[.,;]|$)/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'along',
		language: 'nl',
		needs: /weken|maanden/,
		pattern:
			/\b(?<x>(?:\w+|\d+) (?:maanden|weken) (?:ver|onderweg|zwanger|in verwachting))(?=[.,;]|$| (?:met|en|van|toen|was|ben)\b)/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			/\b(?:project|traject|route|schip|brief|pakket)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 50), match.index),
			),
	},
];
