import type { Pattern } from '../recognisers/model';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);

/** Nouns that make “onze jongste …” a colleague, a visitor or a thing. */
const dutchVerb =
	'(?:is|was|wordt|werd|gaat|ging|gingen|zit|zat|heeft|had|kan|kon|wil|wilde|komt|kwam|slaapt|sliep|loopt|liep|leert|leerde|doet|deed|start|startte|begint|begon|vertrok|vertrekt|verliet|trouwde|studeert|studeerde|woont|woonde|speelt|speelde|haalde|haalt|kreeg|krijgt|vraagt|vroeg|zegt|zei|vindt|vond|wacht|wachtte|moet|moest|huilde|huilt|noemt|uit huis|naar school|naar de|thuis|nog thuis|net|al|van (?:\\w+ )?(?:jaar|maanden|weken|\\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)|en (?:de|onze|mijn) (?:jongste|middelste|oudste))';
const englishVerb =
	"(?:is|was|has|had|went|goes|left|leaves|started|starts|began|can|could|will|would|wants|wanted|came|comes|got|gets|turned|turns|learned|moved|says|said|asks|asked|thinks|calls|sleeps|cried|lives|plays|won't|isn't|at home|in school|at school|of (?:three|four|five|six|seven|eight|nine|ten|twelve|\\d+)|and (?:the|our|my) (?:youngest|middle|eldest|oldest))";
const dutchCount = '(?:twee|drie|vier|vijf|zes|zeven|alle (?:twee|drie|vier)|allebei|beide|alledrie)';
const englishCount = '(?:two|three|four|five|six|both|all (?:two|three|four|five))';

/** The household in other words: “onze oudste”, “for my three at home”, “weduwe sinds een paar jaar”. */
export const saidFamilyPatterns: readonly Pattern[] = [
	{
		rule: 'order',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:mijn |m'n |de onze |bij mij de |thuis de |bij ons de )?(?<x>(?:onze |(?<=(?:mijn|m'n|de onze|mij de|thuis de|ons de) ))(?:oudste|jongste|middelste|kleinste|eerste|tweede|derde)(?: twee| drie)?)(?= ${dutchVerb}\\b|[.,;!]|$)`,
			'dg',
		),
		unless: (match, context) =>
			(/eerste|tweede|derde/.test(match[0]) &&
				!/^ (?:naar (?:school|de)|geboren|op komst)/.test(
					context.document.canon.slice(match.index + match[0].length),
				)) ||
			/\b(?:collega|medewerker|lid|vestiging|school|team|ploeg|dossier\w*|aanvra\w+|klant\w*|clien\w*)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.82,
	},
	{
		rule: 'order',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:my )?(?<x>(?:our (?:own )?|(?<=\\bmy ))(?:eldest|oldest|youngest|middle one|first-born|firstborn|little one|littlest|big one)(?: two| three)?)(?= ${englishVerb}\\b|[.,;!]|$)|\\bthe (?<x1>(?:youngest|eldest|oldest|little one|baby|other two))(?= (?:is|was|are|were) (?:still |now |only |just |already )*(?:at home|in (?:school|nursery|nappies|college|primary)|at (?:school|nursery|university)|two|three|four|five|six|\\w+ months|a baby|teething|starting))`,
			'dg',
		),
		score: 0.82,
	},
	{
		rule: 'own-number',
		language: 'nl',
		pattern: new RegExp(
			`\\b(?:met|voor|van|aan|door|bij|mijn|onze|heb|hebben|heb ik|hebben we|hebben wij|ik heb)(?: er| thuis| ook| nu)?(?: mijn| die| onze)? (?<x>${dutchCount}(?: van mij| van mij en|(?: kleine| drukke| opgroeiende| schoolgaande| eigen| jonge)? (?:kinderen|kids|koters|kleintjes|kleuters|pubers|dochters|zonen|zoons|jongens|meiden|monden|bengels|rakkers|kleinkinderen)))(?= (?:thuis|in huis|op school|en |op de|rond|over de vloer|onder de|te voeden|die)|[.,;]|$)|\\b(?<x1>(?:mijn|onze|die) ${dutchCount}(?: van mij)?)(?= (?:thuis|in huis|aan tafel|op de achterbank|over de vloer|op school))|\\b(?<x2>${dutchCount} van (?:mijzelf|mij|ons))(?= (?:zitten|gaan|zijn|wonen|studeren|op))`,
			'dg',
		),
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:groep|klas|gezin|gezinnen|moeder|vader|client\w*|begeleid\w*|les|lesgaf|opvang|school|gesprek\w*|vrouw|man|bewoners?|gebouw)\b[^.;]{0,20}$/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.78,
	},
	{
		rule: 'own-number',
		language: 'en',
		pattern: new RegExp(
			`\\b(?:my|our|the) (?<x>${englishCount})(?= (?:at home|in the house|round the table|on the back seat|in tow|are in school|are at school))|\\b(?<x1>${englishCount} of (?:(?:mine|ours)\\b|my own(?=[.,;:!?)]|$| (?:at|and|in|who|to|so|but|under|now|too|as well|are|were|go|went|sit|play)\\b)))|\\b(?:with|and|have|had|raised|raising|brought|got|for|am here with)(?: \\w+ suitcases? and)? (?<x2>(?:my |our )?(?:two|three|four|five|six|seven)(?: small| little| young| growing| teenage| noisy| own)? (?:kids|children|boys|girls|sons|daughters|bairns|toddlers|teenagers|little ones|mouths to feed|grandchildren|grandkids))(?= (?:at home|in tow|to feed|under|of my own|and|who|on the|in the house)|[.,;]|$)|\\b(?<x3>(?:my|our) lot at home|a houseful of (?:kids|children|teenagers|boys|girls))\\b`,
			'dg',
		),
		unless: (match, context) =>
			(notOwn(match, context) && match.groups?.x1 === undefined) ||
			/\b(?:group|class|family|families|mother|father|clients?|taught|school|couple|woman|man|residents?|office|team)\b[^.;]{0,20}$/.test(
				context.document.canon.slice(Math.max(0, match.index - 40), match.index),
			),
		score: 0.78,
	},
	{
		rule: 'state-first',
		language: 'nl',
		pattern:
			/(?:^|[.!?:\n] ?|, (?:en |maar )?|\b(?:ben|inmiddels|ook|nu) )(?<x>weduwe|weduwnaar|gescheiden|getrouwd|gehuwd|alleenstaand|ongehuwd|ongetrouwd|vrijgezel|samenwonend|verloofd|verweduwd|hertrouwd|kinderloos|kindvrij|single|alleengaand|bewust (?:ongehuwd|kinderloos|alleenstaand))(?= (?:sinds|al|nu|ook|en|met|zonder|ben ik|maar|inmiddels|\d+ jaar|\w+ jaar)\b|[.,;!]|$)/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/^ (?:met (?:mijn werk|het vak)|van (?:de|het)|afval|ingezameld|aangeleverd)/.test(
				context.document.canon.slice(match.index + match[0].length),
			) ||
			/\b(?:de|een|zij|ze|hij|was|is|meest|vooral|collega) $/.test(
				context.document.canon.slice(Math.max(0, match.index - 8), match.index + 1),
			),
		score: 0.78,
	},
	{
		rule: 'state-first',
		language: 'en',
		pattern:
			/(?:^|[.!?:\n] ?|, (?:and |but )?)(?<x>widowed?|widower|divorced|married|unmarried|single|separated|engaged|childless|remarried|cohabiting|twice (?:married|divorced))(?= (?:since|for|with(?:out)?|these|now|and (?:childless|happy|living|a)|but|\d+ years|\w+ years)\b|[.,;!])/dg,
		unless: (match, context) =>
			!nobodyElse(match, context) ||
			/^ (?:with (?:the|our) (?:job|team)|and )/.test(
				context.document.canon.slice(match.index + match[0].length, match.index + match[0].length + 12),
			) ||
			(/^,? ?(?:engaged|separated|single)/.test(match[0]) && !ownSentence(match, context)),
		score: 0.76,
	},
	{
		rule: 'late',
		language: 'both',
		pattern:
			/\b(?:mijn |m'n |my )(?<x>(?:man|vrouw|echtgenoot|echtgenote|partner|husband|wife) (?:zaliger|wijlen|rip|god rest (?:him|her))|(?:aanstaande|verloofde|eega|gade|teerbeminde|betere helft|levensgezel(?:lin)?|manlief|vrouwlief|huisgenoot en geliefde|geliefde|vlam|other half|better half|intended|beloved|significant other|betrothed|missus|hubby|old man|soulmate|sweetheart))\b/dg,
		score: 0.8,
	},
	{
		rule: 'name',
		language: 'both',
		pattern:
			/\b(?:mijn|my|onder mijn|under my) (?<x>(?:getrouwde|gehuwde|aangetrouwde|married) (?:naam|achternaam|name|surname)|meisjesnaam|maiden name|trouwnaam|trouwring|trouwboekje|wedding (?:ring|band)|trouwfoto|ringvinger)\b/dg,
		score: 0.8,
	},
	{
		rule: 'name',
		language: 'both',
		pattern: /\b(?:mijn|my) (?<x>getrouwde|married)(?= (?:achter)?na(?:am|me)\b)/dg,
		score: 0.82,
	},
	{
		rule: 'nest',
		language: 'nl',
		pattern:
			/\b(?<x>(?:kind|kinderen|kids|kroost|koters|dochter|zoon|kleintje|kleine|kleinkinderen) (?:naar (?:school|bed|de (?:opvang|creche|crèche|bso|kleuterschool|brugklas|peuterspeelzaal))|(?:het huis )?uit huis|de deur uit|op bed|van school) (?:breng|bracht|brengen|haal|haalde|halen|zijn|is|liggen|ligt|gebracht|gehaald)\w*|(?:op|bij|aan|naar) (?:het |de )?(?:schoolplein|schoolhek|opvang|creche|bso|peuterspeelzaal) (?:sta|haal|breng|moet|ga) ik|luiers verschonen|oudergesprek|tienminutengesprek|leeg nest|legenestsyndroom|(?:het )?thuisfront|kroost|nageslacht|koters|co-?ouder(?:schap)?|omgangsregeling|om de week de kinderen|weekendvader|weekendmoeder|eenoudergezin|samengesteld gezin|bonuskinderen|papaweek|mamaweek|oppasoma|oppasopa|oppasdag)\b(?=[^.;]*)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			!/\b(?:mijn|ons|onze|ik|we|wij)\b[^.;]{0,60}$|^$/.test(
				context.document.canon.slice(Math.max(0, match.index - 60), match.index),
			) ||
			/\b(?:gemeente|ouders|project|gebouw|aanleg|vergunning|inspect\w*|controle\w*|toezicht|onderzoek|beleid|nieuwe|tarief|toeslag)\b/.test(
				context.document.canon.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30),
			),
		score: 0.74,
	},
	{
		rule: 'nest',
		language: 'en',
		pattern:
			/\b(?:i|my|our|we|me)\b[^.;]{0,50}?\b(?<x>school run|empty nest(?:er)?|nursery run|pick-?up from (?:school|nursery)|parents' evening|bedtime stor(?:y|ies)|nappies|sleepless nights (?:with|from)|home front|weekend (?:dad|father|mum|mother)|co-?parent(?:ing|s)?|single income|(?:kids|children) every other (?:week|weekend)|packed lunch(?:es)?|babysit(?:ter)?)\b/dg,
		unless: notOwn,
		score: 0.74,
	},
	{
		// The gate as such is a place of work as well; a habit or a time of day makes it the writer's.
		rule: 'nest',
		language: 'en',
		pattern:
			/\b(?:(?:every|each|most|at (?:three|half|quarter|eight|nine|two|four)|before|after|by (?:three|half)|daily|have to|need to|must|twice|to be)\b[^.;]{0,50}?(?<x>school gates?)|(?<x1>school gates?) (?:at (?:three|half|quarter|two|four|\d)|every|each|by (?:three|half|\d)))\b/dg,
		unless: notOwn,
		score: 0.74,
	},
	{
		rule: 'care',
		language: 'en',
		pattern:
			/\b(?:i|i've|i have|i am|i'm) (?:also |still |now |been |have |already |alone )*(?<x>(?:care|caring|cared|look after|looking after|looked after|nurse|nursing|nursed|tend to) (?:for )?my (?:\w+ )?(?:mum|mom|mother|father|dad|parents?|husband|wife|partner|brother|sister|gran\w*|grandmother|grandfather|son|daughter|in-laws|aunt|uncle))\b/dg,
		score: 0.85,
	},
	{
		rule: 'care',
		language: 'nl',
		pattern:
			/\b(?<x>(?:zorg|zorgde|verzorg|verzorgde|mantelzorg|waak|kook)(?: ik)?(?: nu| al| ook| jarenlang| iedere avond| elke \w+| alleen)*(?: voor)? mijn (?:\w+ )?(?:moeder|vader|ouders|man|vrouw|partner|broer|zus|oma|opa|zoon|dochter|schoonouders|schoonmoeder|schoonvader|tante|oom))\b|\bmijn (?:\w+ )?(?<x1>(?:moeder|vader|ouders|man|vrouw|partner|broer|zus|oma|opa|zoon|dochter|schoonmoeder|schoonvader) (?:verzorg|verpleeg|verzorgde|verpleegde) ik)\b/dg,
		score: 0.82,
	},
	{
		rule: 'home',
		language: 'nl',
		pattern:
			/\b(?<x>(?:woon|zit|leef) (?:ik )?(?:nog |weer |nu |gewoon )*(?:thuis )?(?:bij|in bij) mijn (?:ouders|moeder|vader|oma|opa|tante|schoonouders)|(?:woon|leef) (?:ik )?(?:nog |weer |nu |al \w+ jaar )*(?:alleen|op mezelf|op mijzelf|samen met mijn \w+))(?=[.,;]|$| (?:en|maar|in|sinds|dus)\b)/dg,
		score: 0.76,
	},
	{
		rule: 'fetch',
		language: 'nl',
		pattern:
			/\b(?:ik|sta|stond|haal|breng)\b[^.;]{0,30}?\b(?<x>(?:(?:op|bij|aan) (?:het |de )?(?:schoolplein|schoolhek)|(?:naar|van|bij) (?:de |het )?(?:opvang|creche|bso|kinderopvang|peuterspeelzaal|gastouder)))(?= (?:staan|halen|ophalen|brengen|wegbrengen|zijn|moet|moeten)\b|[.,;]|$)/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:gemeente|ouders|project|vergunning|inspect\w*|toezicht|onderzoek\w*|beleid|aanleg\w*|legden|gesprek|werk\w*|praat\w*|vragen|verkeer\w*)\b/.test(
				match[0],
			),
		score: 0.74,
	},
	{
		rule: 'sleep',
		language: 'nl',
		pattern:
			/\b(?<x>(?:gebroken|korte|slapeloze|doorwaakte) nachten|nachtvoeding(?:en)?|slaap ik (?:weinig|slecht) (?:door|sinds|vanwege)) (?:door|van|met|sinds|vanwege|met dank aan|dankzij) (?<x1>(?:de|onze|mijn|een) (?:\w+ )?(?:baby|kleine|tweeling|jongste|zoon|dochter|peuter|pasgeborene|kind))\b/dg,
		score: 0.78,
	},
];
