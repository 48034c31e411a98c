import type { Pattern } from '../recognisers/model';

const number = '(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|a)';

/** Children of a class or group, whoever teaches them. */
const atWork =
	/^ (?:(?:uit|in|op) (?:de|mijn|een|onze) (?:klas|groep|zaal|opvang|les)|(?:in|from) (?:my|the|a|our) (?:group|class|hall|care|workshop|audience|lesson)|on my (?:ward|list|caseload))\b/;

/** Children, marriage and care. */
export const familyPatterns: readonly Pattern[] = [
	{
		rule: 'none',
		language: 'nl',
		pattern: /(?:^|[.!?\n] ?)(?<x>kinderen|een partner|een gezin) heb ik\b/dg,
	},
	{
		rule: 'none',
		language: 'nl',
		pattern:
			/\bik heb (?<x>geen (?:kinderen|kind|partner|gezin|man|vrouw))\b(?! (?:in de klas|gezien|geholpen))/dg,
	},
	{
		rule: 'none',
		language: 'en',
		pattern: /\bi (?:have|had) (?<x>no (?:children|kids|partner|spouse|dependants))\b/dg,
	},
	{
		rule: 'children',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:ik heb|heb ik|we hebben|wij hebben|ik kreeg|met|mijn|onze|thuis)(?: (?:thuis|ook|zelf|nu|inmiddels|samen|al|nog|mijn|onze)){0,2} (?<x>${number} (?:jonge |kleine |opgroeiende |schoolgaande |volwassen |lieve |drukke )?(?:kinderen|zonen|zoons|dochters|jongens|meiden|meisjes|pubers|tieners|kleuters|kleinkinderen|kids|kind|zoon|dochter|zoontje|dochtertje|tweeling))\\b`,
			'dg',
		),
		score: 0.85,
		unless: (match, { document }) =>
			atWork.test(document.canon.slice(match.index + match[0].length, match.index + match[0].length + 30)) ||
			/\b(?:een|de|die|het) (?:moeder|vader|vrouw|man|stel|gezin|echtpaar|client|bewoner|buurvrouw|buurman|collega|ouder) $/.test(
				document.canon.slice(Math.max(0, match.index - 20), match.index),
			) ||
			(/\bmet\b/.test(match[0]) &&
				!/\b(?:thuis|mijn|onze|ik)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 12),
				)) ||
			/^ (?:met|die|in de klas|begeleid|geholpen|gesproken|uit huis)/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 20),
			),
	},
	{
		rule: 'athome',
		language: 'both',
		pattern: new RegExp(
			`\\b(?:thuis|at home)\\b[^.;]{0,30}? (?<x>${number} (?:\\w+ )?(?:kinderen|kleuters|pubers|tieners|peuters|dochters|zonen|kleinkinderen|children|kids|toddlers|teenagers|sons|daughters|babies))\\b`,
			'dg',
		),
		score: 0.78,
		unless: (match, { document }) =>
			!/\b(?:ik|mij|mijn|me|i|my)\b/.test(
				document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 40),
			),
	},
	{
		rule: 'chores',
		language: 'both',
		pattern:
			/\b(?:ik|mijn|i|my)\b[^.;]{0,60}?(?:zorg voor|opvoeding van|care of|raising|bring|pick up|breng|haal) (?<x>(?:de|onze|mijn|the|our|my) (?:kinderen|kids|kleinkinderen|children|grandchildren|tweeling|twins))\b/dg,
		score: 0.72,
		unless: ({ 0: text }) => /\b(?:client|klas|school|groep|bewoner|class|pupils|work|werk)/.test(text),
	},
	{
		rule: 'ofnumber',
		language: 'nl',
		pattern:
			/\b(?<x1>moeder|vader|ouder|mama|papa|opa|oma|alleenstaande \w+) van (?<x2>(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen)(?: (?:\w+ )?(?:kinderen|zonen|dochters|jongens|meisjes|meiden|pubers|kleuters|tieners|kleinkinderen))?|een (?:\w+ )?(?:kind|zoon|dochter|zoontje|dochtertje|tweeling|puber|kleuter|peuter|baby))\b/dg,
		unless: (match, { document }) =>
			/^ (?:got|came|asked|needed|wanted|called|rang|kreeg|kwam|vroeg|wilde|belde|zocht)\b/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 10),
			) ||
			!/\b(?:ik|mij|me|mijn|als)\b/.test(
				document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 60),
			) ||
			(/\b(?:een|de|client|bewoner|inwoner|mevrouw) (?:\w+ )?$/.test(
				document.canon.slice(Math.max(0, match.index - 24), match.index),
			) &&
				!/\b(?:ben|was|als) (?:een |de )?(?:\w+ )?$/.test(
					document.canon.slice(Math.max(0, match.index - 24), match.index),
				)),
	},
	{
		rule: 'care',
		language: 'nl',
		pattern:
			/\bik (?:zorg|zorgde|verzorg|verzorgde|verpleeg)(?: \w+){0,4}? voor (?<x>mijn (?:\w+ )?(?:moeder|vader|ouders|man|vrouw|partner|zoon|dochter|kind|broer|zus|oma|opa|schoonmoeder|schoonvader|tante|kinderen))\b/dg,
	},
	{
		rule: 'married',
		language: 'nl',
		pattern:
			/\b(?:ik|wij|we) (?<x>(?:trouwde|trouwden|scheidde|scheidden|ging(?:en)? scheiden|ga scheiden|ben (?:onlangs |net |pas |al \w+ jaar )?(?:getrouwd|gescheiden)|woon samen|woonden samen))\b/dg,
		unless: (match, { document }) =>
			/^ (?:de|het|afval|plastic|papier|met (?:mijn|het|dit) (?:werk|vak|baan|bureau))/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 24),
			),
	},
	{
		rule: 'married',
		language: 'nl',
		pattern:
			/\b(?:ik|mij|mijn)\b[^.;]{0,40}? (?<x>(?:gescheiden|gehuwd|getrouwd met|ongehuwd|alleenstaand|weduwe|weduwnaar|samenwonend|in scheiding|mantelzorg(?:er)?))\b/dg,
		score: 0.75,
		unless: (match) =>
			/getrouwd met$/.test(match[0]) ||
			/\b(?:client|bewoner|collega|inwoner|vrouw die|man die|afval|ouders zijn|met een|voor|begeleid|hielp|help|over|taken|werk|stromen|systemen)\b/.test(
				match[0],
			),
	},
	{
		rule: 'expect',
		language: 'nl',
		pattern:
			/\b(?:verwachten|verwacht|krijgen|kregen|kreeg)(?: (?:wij|we|ik))?(?: \w+){0,3}? (?<x>(?:(?:ons|mijn|een) (?:eerste|tweede|derde|vierde)|ons|mijn) ?(?:kind|kindje|baby|dochter|zoon))\b/dg,
		unless: (match, { document }) =>
			!/\b(?:ik|wij|we)\b/.test(
				document.canon.slice(Math.max(0, match.index - 30), match.index + match[0].length),
			),
	},
	{
		rule: 'lost',
		language: 'nl',
		pattern:
			/\b(?<x>(?:mijn|onze|ons) (?:man|vrouw|zoon|dochter|kind|partner|moeder|vader|broer|zus)) (?:is |was |plotseling |onverwacht )*(?:overleed|overleden|stierf|gestorven|verongelukte)/dg,
	},
	{
		rule: 'children',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:i have|i've got|we have|i had|with|my|our|raising|raise|raised)(?: (?:also|now|got|my|our|just)){0,2} (?<x>${number} (?:young |small |little |teenage |grown-up |adult |school-age |lovely )?(?:children|kids|sons|daughters|boys|girls|teenagers|toddlers|grandchildren|child|son|daughter|baby|twins))\\b`,
			'dg',
		),
		score: 0.85,
		unless: (match, { document }) =>
			atWork.test(document.canon.slice(match.index + match[0].length, match.index + match[0].length + 30)) ||
			/\b(?:a|an|the|that) (?:mother|father|woman|man|couple|family|client|resident|neighbour|colleague|parent) $/.test(
				document.canon.slice(Math.max(0, match.index - 20), match.index),
			) ||
			(/\bwith\b/.test(match[0]) &&
				!/\b(?:home|my|our|i|i'm)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 12),
				)) ||
			/^ (?:with|who|in (?:my|the) class|in care)/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 20),
			),
	},
	{
		rule: 'ofnumber',
		language: 'en',
		pattern:
			/\b(?<x1>mother|father|parent|mum|mom|dad|grandmother|grandfather) (?:of|to) (?<x2>(?:\d{1,2}|two|three|four|five|six|seven|eight)(?: (?:\w+ )?(?:children|kids|sons|daughters|boys|girls|teenagers|toddlers))?|an? (?:\w+ )?(?:child|son|daughter|baby|toddler|teenager|boy|girl|newborn))\b/dg,
		unless: (match, { document }) =>
			/^ (?:got|came|asked|needed|wanted|called|rang|kreeg|kwam|vroeg|wilde|belde|zocht)\b/.test(
				document.canon.slice(match.index + match[0].length, match.index + match[0].length + 10),
			) ||
			!/\b(?:i|me|my|i'm)\b/.test(
				document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 60),
			) ||
			/\b(?:the|client|resident|she|who|helped|help|met|saw|with|for|to|supported|advised) (?:is )?(?:a )?(?:\w+ )?$/.test(
				document.canon.slice(Math.max(0, match.index - 24), match.index),
			),
	},
	{
		rule: 'home',
		language: 'en',
		pattern:
			/\b(?:with|and|have|having) (?:an?|two|three|our|my) (?:\w+ ){0,3}?(?<x>toddlers?|newborn|baby|teenagers|twins|triplets|husband|wife)\b/dg,
		score: 0.75,
		unless: (match, { document }) =>
			!/\b(?:i|i'm|my)\b/.test(document.canon.slice(Math.max(0, match.index - 90), match.index)) ||
			/\b(?:client|resident|mother|woman|man|spoke|met|helped|visit\w*|family|for)\b/.test(
				document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
	},
	{
		rule: 'care',
		language: 'en',
		pattern:
			/\bi (?:care|cared|look after|looked after|am caring|was caring|nurse|nursed)(?: \w+){0,3}? ?(?:for )?(?<x>my (?:\w+ )?(?:mother|father|parents|husband|wife|partner|son|daughter|child|brother|sister|grandmother|grandfather|mum|mom|dad|aunt))\b/dg,
	},
	{
		rule: 'married',
		language: 'en',
		pattern:
			/\b(?:i|we) (?<x>(?:got (?:married|divorced|engaged)|married|divorced|separated|am (?:recently |newly |happily )?(?:married|divorced|engaged|widowed)))\b(?! (?:the|these|those|two|this|it|with (?:the|a)|into|from (?:each|the)|theory|data|to (?:my|the) (?:job|work|idea)|in (?:the|a)))/dg,
	},
	{
		rule: 'status',
		language: 'en',
		pattern:
			/(?:^|[,;] |\bi am [\w ]{0,20}|\band )(?<x>(?:happily )?married|widowed|divorced)(?:,| with|\.| and)/dg,
		unless: (match, { document }) =>
			!/\b(?:i|i'm|my)\b/.test(
				document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60),
			),
	},
];
