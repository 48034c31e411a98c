import type { Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

const many = '(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2})';
const several = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
/** Words that show that children belong to a class, a file or a case. */
const elsewhere =
	/\b(?:klas|groep|school van|opvang|clienten|client|gezinnen|leerlingen|begeleid\w*|dossier\w*|casus|lesgaf|lessen|class|pupils|clients?|caseload|shelter|taught|foster home)\b/;
const notMine: NonNullable<Pattern['unless']> = (match, context) =>
	!ownSentence(match, context) ||
	elsewhere.test(
		context.document.canon.slice(Math.max(0, match.index - 50), match.index + match[0].length + 50),
	);

/** Children, household and the place among brothers and sisters. */
export const moreFamilyPatterns: readonly Pattern[] = [
	{
		rule: 'stage',
		language: 'nl',
		pattern:
			/\b(?:mijn|onze|de) (?:twee |drie |vier )?(?<x>kinderen|kids|jongens|meiden|kleintjes|kleinkinderen|dochters|zoons|zonen)(?= (?:nog |nu |inmiddels |net |al |bijna |allemaal )*(?:klein|jong|groot|groter|thuis|het huis|op zichzelf|uitgevlogen|uit huis|naar school|weg|ouder|zelfstandig|volwassen|naar bed|in bed|op bed|van school|naar de opvang)\b)/dg,
		unless: notMine,
	},
	{
		rule: 'stage',
		language: 'en',
		pattern:
			/\b(?:my|our|the) (?:two |three |four )?(?<x>children|kids|boys|girls|little ones|grandchildren|daughters|sons)(?= (?:were|are|have|had|was|got|go|grew|went|leave|left)(?: still| now| both| all)? (?:small|young|little|grown|older|home|left|moved|flown|at school|in bed|up|to school|to bed|away|teenagers|adults)\b)/dg,
		unless: notMine,
	},
	{
		rule: 'because',
		language: 'nl',
		pattern:
			/\b(?:vanwege|wegens|om|voor|door|met|rond|naast) (?:de|het|onze) (?<x>kinderen|kids|kleintjes|kleinkinderen|baby|gezin)(?=[.,;]|$| (?:wil|werk|kan|ben|moet|thuis|en (?:mijn|het) (?:werk|huishouden)|combineer|heb|zijn|zorg))/dg,
		unless: notMine,
		score: 0.75,
	},
	{
		rule: 'because',
		language: 'en',
		pattern:
			/\b(?:because of|due to|for|around|with) (?:the|our) (?<x>children|kids|grandchildren|baby|family)(?=[.,;]|$| (?:i|and work|at home))/dg,
		unless: (match, context) =>
			notMine(match, context) ||
			!/\b(?:home|part-time|hours|shifts?|days|evenings?|weekends?|care|school|flexible|work)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 80), match.index + match[0].length + 60),
			),
		score: 0.72,
	},
	{
		rule: 'care',
		language: 'nl',
		pattern:
			/\b(?:zorg|zorgde|zorgen|opvoeding|co-?ouder\w*|oppas\w*|pas)\b[^.;]{0,24}? (?:voor|om|over|van|op) (?:de|onze) (?<x>kinderen|kids|kleinkinderen|tweeling|kleintjes|zieke? (?:vader|moeder|ouders))\b/dg,
		unless: notMine,
		score: 0.75,
	},
	{
		rule: 'care',
		language: 'en',
		pattern:
			/\b(?:care|custody|raising|raise|look(?:ing|ed)? after|babysit\w*)\b[^.;]{0,20}? (?:of|for|the|our) ?(?:the |our )?(?<x>kids|children|grandkids|grandchildren|twins|family)\b/dg,
		unless: notMine,
		score: 0.75,
	},
	{
		rule: 'house',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:met|tussen) (?<x>(?:${many}|een|een stel|een paar) (?:\\w+ ){0,2}(?:pubers?|tieners?|kinderen|kleuters?|peuters?|dochters?|zonen|zoons|meiden|jongens|kids|baby|tweeling)) (?:in huis|thuis|over de vloer|aan tafel|om mij heen|om me heen)`,
			'dg',
		),
	},
	{
		rule: 'house',
		language: 'en',
		pattern: new RegExp(
			`\\bwith (?<x>(?:${several}|a|a few) (?:\\w+ ){0,2}(?:teenagers?|children|toddlers?|daughters?|sons|girls|boys|kids|baby|twins)) (?:in the house|at home|around|underfoot|at the table)`,
			'dg',
		),
	},
	{
		rule: 'siblings',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?<x>(?:oudste|jongste|middelste|enige (?:zoon|dochter|jongen|meisje)|tweede|derde|een|eentje) (?:van|uit|in) (?:een (?:gezin|nest|familie) (?:van|met) )?${many}(?: (?:kinderen|broers|zussen))?(?: thuis)?|(?:oudste|jongste|middelste) (?:kind|zoon|dochter|thuis|van het gezin|in het gezin|uit het gezin)|(?:groot|kinderrijk|arbeiders|boeren|eenouder|samengesteld) ?gezin)\\b`,
			'dg',
		),
		unless: (match, context) =>
			!/\b(?:ik ben|ik was|als|ben ik|was ik|ik kom|kom ik|mijn|opgegroeid|groeide|ik heb|wij zijn|heb ik)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 36), match.index + match[0].length + 24),
			) ||
			!ownSentence(match, context) ||
			/\b(?:dossiers|collega|projecten|teams|medewerkers|varianten|opties)\b/.test(
				context.document.canon.slice(match.index, match.index + match[0].length + 20),
			),
		score: 0.78,
	},
	{
		rule: 'siblings',
		language: 'en',
		pattern: new RegExp(
			`\\b(?<x>(?:eldest|oldest|youngest|middle|one|second|third) (?:child |daughter |son |girl |boy )?(?:of|in a family of|out of) ${several}(?: (?:children|siblings|brothers|sisters|kids))?|(?:eldest|oldest|youngest|middle|only) (?:child|daughter|son|sibling)|(?:large|big|single-parent|blended|working-class) family)\\b`,
			'dg',
		),
		unless: (match, context) =>
			!/\b(?:i am|i'm|i was|as|being|i come|my|i grew|we are|i have)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 30), match.index),
			) ||
			!ownSentence(match, context) ||
			/^ (?:files|cases|colleagues|projects|teams|options|people|candidates|staff)/.test(
				context.document.canon.slice(match.index + match[0].length),
			),
		score: 0.78,
	},
	{
		rule: 'abstract',
		language: 'nl',
		pattern:
			/\b(?:het|mijn|ons|de combinatie van|door|sinds) (?<x>ouderschap|moederschap|vaderschap|gezinsleven|grootouderschap|huwelijk|weduwschap|werk en gezin|alleenstaand ouderschap|mamazijn|papazijn)\b/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			!/\b(?:ik|mij|mijn|me)\b/.test(context.document.canon.slice(match.index, match.index + 110)) ||
			/\b(?:over|inzake|rond|rondom|voor) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 9), match.index),
			),
		score: 0.75,
	},
	{
		rule: 'abstract',
		language: 'en',
		pattern:
			/\b(?<x>parenthood|motherhood|fatherhood|being a (?:parent|mother|father|mum|mom|dad|grandparent)|family life|married life|widowhood)\b/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			/\b(?:about|on|concerning) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 11), match.index),
			),
		score: 0.75,
	},
	{
		rule: 'upbringing',
		language: 'both',
		pattern:
			/\b(?:de|het|the|after|na)? ?(?<x>opvoeding|opvoeden|upbringing|raising) (?:van |of )?(?:mijn|onze|my|our|a)(?= (?:\w+ )?(?:kind|zoon|zonen|dochter|kleinkind|gezin|child|son|daughter|boy|girl|famil|twins|kids))/dg,
	},
	{
		rule: 'raised',
		language: 'en',
		pattern: /\b(?:raising|raised|brought up|having|start(?:ed|ing)?) (?:a|my|our) (?<x>family)\b/dg,
		unless: (match, context) => !ownSentence(match, context),
	},
	{
		rule: 'joined',
		language: 'both',
		pattern: new RegExp(
			`\\b(?:mijn|onze|ons|my|our) [^.;:]{2,36} (?:en|and) (?:onze |mijn |our |my )?(?<x>(?:${many}|${several}|een|a) (?:\\w+ )?(?:kinderen|dochters?|zonen|zoons|zoon|kleinkinderen|children|kids|sons?|daughters?|baby))\\b`,
			'dg',
		),
		unless: notMine,
	},
	{
		rule: 'adopt',
		language: 'both',
		pattern:
			/\b(?:wij|we|ik|i)\b[^.;]{0,30}? (?<x>(?:adoptie van|adopteren|adopteerden|geadopteerd|adopt|adopted|fostering|foster)) (?:van )?(?:ons|onze|mijn|een|our|my|an?|two|twee)\b/dg,
		unless: notMine,
	},
	{
		rule: 'label',
		language: 'both',
		pattern:
			/(?:^|[\n.;] ?)(?:burgerlijke staat|gezinssituatie|gezin|thuissituatie|marital status|family|family situation|civil status)(?: is| ?:|,) (?<x>[a-z][\w ,]{3,60}?)(?=[.;\n]|$)/dg,
	},
	{
		rule: 'caring',
		language: 'en',
		pattern:
			/\b(?:i am|i'm|i was|as|being) (?:an? |the )?(?:\w+ )?(?<x>carer|caregiver|next of kin) (?:for|of|to) (?:an? )?(?:\w+ )?(?:relative|parent|family member|loved one|mother|father|sibling|brother|sister|son|daughter|child|partner|husband|wife)\b/dg,
	},
	{
		rule: 'status',
		language: 'en',
		pattern:
			/\bi(?:'m| am| was| got) (?:not |recently |newly |just |happily |no longer )?(?<x>engaged|married|divorced|widowed|separated|remarried|single)(?=[.,;]|$| and (?:moving|live|have|my|we|i)| with (?:two|three|a|one|four)| to my| since| again| without)/dg,
		unless: (match, { document }) =>
			/^ to my (?:job|work|desk)/.test(document.canon.slice(match.index + match[0].length)),
	},
	{
		rule: 'become',
		language: 'nl',
		pattern:
			/\b(?:ik|wij|we)\b[^.;]{0,30}? (?<x>(?:moeder|vader|ouders?|mama|papa|oma|opa|pleegouders?|grootouders?|weduwe|weduwnaar) (?:geworden|werd(?:en)?|word(?:en)?))\b/dg,
		unless: notMine,
	},
	{
		rule: 'become',
		language: 'en',
		pattern:
			/\b(?:i|we) (?:recently |just |soon )?(?:became|become|will be|will become|turned into|was made) (?:an? )?(?<x>(?:mother|father|parents?|mum|mom|dad|grandmother|grandfather|grandparents?|widow|widower))\b/dg,
	},
	{
		rule: 'carer',
		language: 'en',
		pattern:
			/\b(?:have|has|had|'ve) (?:also |now |long )?been (?:an? |the )?(?:main |part-time |full-time |informal |family )?(?<x>carer|caregiver) (?:for|of|to) my\b/dg,
	},
	{
		rule: 'couple',
		language: 'nl',
		pattern:
			/\bik (?:heb|had|kreeg|begon)(?: al)?(?: \w+ jaar)? een (?<x>(?:vaste )?(?:relatie|verkering|langeafstandsrelatie))\b(?! (?:met (?:de|het|onze|klanten|ketenpartners)|tussen|opgebouwd))/dg,
		score: 0.72,
	},
];
