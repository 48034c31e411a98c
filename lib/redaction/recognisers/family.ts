import { lexical } from './model';

const number = '(?:\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|a)';

/** Marriage, children, care for relatives, and relatives the candidate calls “mijn …”. */
export const familyRecogniser = lexical({
	id: 'family',
	version: 1,
	type: 'FAMILY',
	families: {
		nl: [
			{
				rule: 'partner',
				frames: 'M',
				words:
					'man, vrouw, echtgeno(ot|te), man en kinderen, vrouw en kinderen, vriend, vriendin, partner, levenspartner, wederhelft, verloofde, ex, ex man, ex vrouw, exman, ex partner, ex vriend, ex vriendin, exvrouw, huwelijk, trouwdag, bruiloft, scheiding, echtscheiding, overleden (man|vrouw|partner|echtgenoot), wijlen (man|vrouw), weduwschap, verkering, relatie thuis, vent, wijf, lief',
			},
			{
				rule: 'child',
				frames: 'MH',
				words:
					'kind, kinderen, zoon, zonen, zoons, zoontje(s), dochter(s), dochtertje(s), tweeling, drieling, baby, baby tje, babytje, peuter(s), kleuter(s), puber(s), tiener(s), pubers, pleegkind(eren), pleegzoon, pleegdochter, stiefkind(eren), stiefzoon, stiefdochter, bonuskind(eren), bonusdochter, bonuszoon, adoptiekind, adoptiekinderen, adoptiezoon, adoptiedochter, kleinkind(eren), kleinzoon, kleindochter, kleintje, kleintjes, kids, kroost, (oudste|jongste|middelste), jongens thuis, meiden thuis, gezinsleven, gezinssituatie, schoonouders, schoonmoeder, schoonvader, schoonzoon, schoondochter, ouderschapsverlof, papadag, mamadag, vaderschapsverlof, geboorteverlof, vaderschap, moederschap, ouderschap,  jongens, meiden, meisjes',
			},
			{
				rule: 'relative',
				frames: 'M',
				words:
					'gezin, vader, moeder, ouders, ouder, papa, mama, pa, ma, opa, oma, grootvader, grootmoeder, grootouders, broer(s), broertje(s), zus, zussen, zusje(s), oom, ooms, tante, tantes, neef, neven, nicht, nichten, nichtje, neefje, zwager, schoonzus, tweelingbroer, tweelingzus, pleegouders, pleegmoeder, pleegvader, stiefvader, stiefmoeder, adoptieouders, overgrootvader, overgrootmoeder, oudtante',
				score: 0.8,
			},
			{
				rule: 'parent',
				frames: 'IAE',
				words:
					'moeder, vader, mama, papa, pa, ma, ouder van *, jonge moeder, jonge vader, jonge ouder, trotse (vader|moeder|oma|opa|ouder), kersverse (vader|moeder), alleenstaande (ouder|moeder|vader), alleenstaand(e), tienermoeder, pleegmoeder, pleegvader, pleegouder, stiefmoeder, stiefvader, bonusmoeder, bonusvader, adoptiemoeder, adoptievader, adoptieouder, tweelingmoeder, huismoeder, huisvader, gezinsvader, werkende (moeder|vader|ouder), bomma, thuisblijfmoeder, thuisblijfvader, huisvrouw, huisman, opa, oma, grootouder, grootmoeder, grootvader, overgrootmoeder, mantelzorger, mantelzorgster, weduwe, weduwnaar, gescheiden, gehuwd, getrouwd, ongehuwd, getrouwde vrouw, getrouwde man, vrijgezel, single, verloofd, verweduwd, samenwonend, ongetrouwd, kinderloos, ongewild kinderloos, enig kind, wees, weeskind, pleegkind, mama van *, co ouder, bruid, bruidegom, echtgenote, echtgenoot, zoon van *, dochter van *',
			},
			{
				rule: 'foster',
				frames: 'FR',
				words:
					'(pleeg|klein|stief|adoptie|bonus)(kind|kinderen|zoon|dochter), scheiding, echtscheiding, geboorte',
				score: 0.78,
			},
			{
				rule: 'care',
				frames: 'MHBF',
				words:
					'mantelzorg, mantelzorgtaken, mantelzorger, mantelzorgverlof, ouderschapsverlof, papadag, papadagen, mamadag, mamadagen, co ouderschap, alimentatie, echtscheiding, vaderschapsverlof, geboorteverlof, schoolpleinmoeder, luiers, kinderopvang voor mijn',
				score: 0.78,
			},
		],
		en: [
			{
				rule: 'partner',
				frames: 'MH',
				words:
					'husband, wife, spouse, partner, boyfriend, girlfriend, fiance, fiancee, better half, other half, ex, ex husband, ex wife, ex partner, late husband, late wife, late partner, marriage, wedding, wedding day, divorce, separation, widowhood',
			},
			{
				rule: 'child',
				frames: 'MH',
				words:
					'child, children, kid, kids, son(s), daughter(s), twin boys, twin girls, twins, triplets, baby, babies, toddler(s), teenager(s), teenage (son|daughter|sons|daughters|children), little (one|ones|boy|girl|boys|girls), youngest, eldest, oldest, newborn, infant, foster (child|children|son|daughter), step(son|daughter|child|children), adopted (son|daughter|child|children), grandchild(ren), grandson(s), granddaughter(s), grandkids, family of (three|four|five|six), parental leave, paternity leave, family life, motherhood, fatherhood, parenthood, in laws, mother in law, father in law, young family',
			},
			{
				rule: 'relative',
				frames: 'M',
				words:
					'mother, father, parents, mum, mom, dad, grandmother, grandfather, grandparents, granny, grandma, grandpa, sister(s), brother(s), twin (brother|sister), aunt(s), uncle(s), cousin(s), nephew, niece, siblings, foster (parents|mother|father), stepfather, stepmother, stepbrother, stepsister, great grandmother, great grandfather, late (mother|father)',
				score: 0.8,
			},
			{
				rule: 'parent',
				frames: 'IAE',
				words:
					'(single |working |proud |young |new |lone |stay at home |foster |adoptive |divorced |widowed |full time |)(mother|father|mum|mom|dad|parent), mother of *, father of *, mum of *, mom of *, dad of *, grandmother, grandfather, grandma, grandpa, granny, grandparent, stepmother, stepfather, stepmum, stepdad, husband, wife, widow, widower, widowed, divorced, divorcee, separated from my *, married, happily married, newly married, newlywed, engaged to *, unmarried, childless, housewife, househusband, homemaker, orphan, orphaned, bachelor by choice, (family |informal |full time |)carer for my *, caregiver, (family|informal|unpaid) (caregiver|carer), only child, bride, groom, single',
			},
			{
				rule: 'foster',
				frames: 'FR',
				words: '(foster |step|grand)(child|children|son|daughter|kids), divorce',
				score: 0.78,
			},
			{
				rule: 'care',
				frames: 'MHBF',
				words:
					'caring responsibilities, informal care, caregiving, parental leave, paternity leave, school run, nappies, co parenting, child support, custody, childcare for my',
				score: 0.78,
			},
		],
	},
	unless: ({ document }, first, last, entry) => {
		const left = document.canon.slice(Math.max(0, first.start - 24), first.start);
		const right = document.canon.slice(last.end, last.end + 30);
		if (
			/^(?: |-)(?:tongue|land\b|bord|board|company|ship|nature|betje|figuur|figure|document|taal)/.test(right)
		)
			return true;
		if (
			/^(?:man|vrouw|vriend|vriendin|partner|lief|wife|husband|jongens|meiden|meisjes|kids|ex|single)$/.test(
				last.text,
			) &&
			/\b(?:onze|ons|our)\b[^,]*$/.test(left) &&
			!/husband|wife/.test(last.text)
		)
			return true;
		if (
			/^(?:kind|kinderen|child|children|jongens|meiden|meisjes|pubers?|tieners?|kleuters?|peuters?|kids)$/.test(
				last.text,
			) &&
			/^ (?:van groep|in de klas|uit groep|op school|uit de klas|in groep|from my class|in my class|of year|at school|at the school|in care)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:jongens|meiden|meisjes)$/.test(last.text) &&
			!/\bmijn (?:twee|drie|vier|vijf|eigen)? ?$/.test(left)
		)
			return true;
		if (
			last.text === 'partner' &&
			/^(?:s| (?:in (?:dit|deze|het|this|the)|bij (?:de|het)|organi|gemeente|at the|from the|city|van de))/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:oudste|jongste|middelste|youngest|eldest|oldest)$/.test(last.text) &&
			/^ (?:collega|bediende|medewerk|project|team|dossier|lid|van het team|colleague|member|employee|in the team|project)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:single)$/.test(last.text) &&
			!/^(?:[.,]|$| (?:mother|father|mum|mom|dad|parent|and|since|again|en|sinds|zonder|without))/.test(right)
		)
			return true;
		if (
			/^(?:getrouwd|married|engaged|gescheiden|separated|divorced)$/.test(last.text) &&
			/^ (?:met (?:mijn|het|dit) (?:werk|vak|baan)|to my (?:job|work)|from (?:the|each)|van elkaar (?:in|op)|afval|ingezameld)/.test(
				right,
			)
		)
			return true;
		if (
			/^(?:vader|moeder|father|mother|baby|kindje?|child|kind)$/.test(last.text) &&
			/^ (?:van (?:alle|het idee|dit|de methode|het project)|of (?:all|the idea|invention))/.test(right)
		)
			return true;
		if (
			entry.rule === 'child' &&
			/^(?:baby|kind|child|kindje|family|gezin)$/.test(last.text) &&
			/^ (?:is (?:dit|het|this) project|project|van de rekening)/.test(right)
		)
			return true;
		return (
			entry.rule === 'child' &&
			!/\b(?:mijn|m'n|ons|onze|my|our)\b/.test(left) &&
			/\b(?:gesprek|conversation|ervaring|experience|contact|les|lesson|voor|for|aan|to|over|about) (?:\w+ )?$/.test(
				left,
			)
		);
	},
	patterns: [
		{
			rule: 'children',
			language: 'nl',
			pattern: new RegExp(
				`\\b(?:ik heb|heb ik|we hebben|wij hebben|ik kreeg|met|mijn|onze|thuis)(?: (?:thuis|ook|zelf|nu|inmiddels|samen|al|nog|mijn|onze)){0,2} (?<x>${number} (?:jonge |kleine |opgroeiende |schoolgaande |volwassen |lieve |drukke )?(?:kinderen|zonen|zoons|dochters|jongens|meiden|meisjes|pubers|tieners|kleuters|kleinkinderen|kids|kind|zoon|dochter|zoontje|dochtertje|tweeling))\\b`,
				'dg',
			),
			score: 0.85,
			unless: (match, { document }) =>
				(/\bmet\b/.test(match[0]) &&
					!/\b(?:thuis|mijn|onze|ik)\b/.test(
						document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 12),
					)) ||
				/^ (?:met|die|in de klas|begeleid|geholpen|gesproken|uit huis)/.test(
					document.canon.slice(match.index + match[0].length, match.index + match[0].length + 20),
				),
		},
		{
			rule: 'ofnumber',
			language: 'nl',
			pattern:
				/\b(?<x1>moeder|vader|ouder|mama|papa|opa|oma|alleenstaande \w+) van (?<x2>(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen)(?: (?:\w+ )?(?:kinderen|zonen|dochters|jongens|meisjes|meiden|pubers|kleuters|tieners|kleinkinderen))?|een (?:\w+ )?(?:kind|zoon|dochter|zoontje|dochtertje|tweeling|puber|kleuter|peuter|baby))\b/dg,
			unless: (match, { document }) =>
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
				/^ (?:de|het|afval|plastic|papier)/.test(
					document.canon.slice(match.index + match[0].length, match.index + match[0].length + 8),
				),
		},
		{
			rule: 'married',
			language: 'nl',
			pattern:
				/\b(?:ik|mij|mijn)\b[^.;]{0,40}? (?<x>(?:gescheiden|gehuwd|getrouwd met|ongehuwd|alleenstaand|weduwe|weduwnaar|samenwonend|in scheiding|mantelzorg(?:er)?))\b/dg,
			score: 0.75,
			unless: (match) =>
				/\b(?:client|bewoner|collega|inwoner|vrouw die|man die|afval|ouders zijn|met een|voor|begeleid|hielp|help|over|taken|werk|stromen|systemen)\b/.test(
					match[0],
				),
		},
		{
			rule: 'expect',
			language: 'nl',
			pattern:
				/\b(?:verwachten|verwacht|krijgen|kregen|kreeg)(?: (?:wij|we|ik))?(?: \w+){0,3}? (?<x>(?:ons|mijn|een) (?:eerste|tweede|derde|vierde)? ?(?:kind|kindje|baby|dochter|zoon))\b/dg,
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
				!/\b(?:i|me|my|i'm)\b/.test(
					document.canon.slice(Math.max(0, match.index - 40), match.index + match[0].length + 60),
				) ||
				/\b(?:the|client|resident|she|who) (?:is )?(?:a )?(?:\w+ )?$/.test(
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
	],
});
