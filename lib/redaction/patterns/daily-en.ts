import { needsCapitals, parties } from '../lexicon/parties';
import { geographic } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { placeAt, tokenFrom } from '../recognisers/place-run';
import { afterAge, englishAge } from './age-words';
import { rangeOf, textAfter, textBefore, writtenSmall } from './around';
import { nobodyElse, ownSentence } from './own-sentence';

/** Clues that candidates let fall in English about a working day: the shift they ask for, a first job, how they came here. */
type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);

/** The captured place lies abroad. */
function abroad(match: RegExpExecArray, context: Context): boolean {
	const place = placeAt(context, tokenFrom(context, rangeOf(match)[0]));
	return place !== undefined && /^(?:country|foreign)$/.test(place.kind);
}

const regional =
	/^(?:frisian|zeelander|limburger|brabander|groninger|drenthe|tukker|fleming|flemish|scot|scots|scottish|welsh|welshman|welshwoman|cornish|yorkshireman|yorkshirewoman|geordie|scouser|mancunian|glaswegian|londoner|cockney|brummie|irish|irishman|irishwoman|dubliner|northerner|southerner|englishman|englishwoman|frenchman|frenchwoman|spaniard|swede|dane|finn|pole|turk|serb|croat|czech|slovak|greek|swiss|swabian|bavarian|catalan|basque|breton|sicilian|neapolitan|corsican|kurd|kurdish|roma|sinti|berber|tamil|punjabi|bengali|hausa|igbo|yoruba|zulu|arab|persian|texan|new yorker|kiwi|aussie)$/;
const people = (word: string): boolean => geographic.has(word) || regional.test(word);

const kin =
	'(?:parents|father|mother|grandfather|grandmother|grandparents|grandad|gran|granny|great-grandfather|great-grandmother|great-grandparents|ancestors|family|in-laws|dad|mum)';
const place =
	"(?:the )?(?<x>(?:(?:new|saudi|sri|costa|el|saint|san|santa|puerto|los|hong|north|south|east|west|sierra|burkina|buenos|tel|addis|rio|sao|cape|ivory|the) )?[a-z][a-z'-]{2,24})";
const feast =
	'(?:ramadan|lent|eid|the sabbath|sabbath|shabbat|hanukkah|passover|pesach|yom kippur|diwali|holi|newroz|nowruz|keti koti|orthodox easter)';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const dayOf = `(?:the )?(?:first|last|second|third|last but one|fifteenth|twentieth) (?:day |sunday |saturday |monday |friday )?of (?:${months})(?: (?:19|20)\\d\\d)?`;

export const dailyEnglish: readonly Pattern[] = [
	// “Every Ramadan I swap to the night shift”
	{
		rule: 'feast-shift',
		language: 'en',
		type: 'RELIGION',
		pattern: new RegExp(
			`\\b(?:every|each|during|in|after|at|around|before|through|throughout) (?<x>${feast}),? i (?:\\w+ )?(?:work|worked|swap|swapped|take|took|ask|asked|do|did|stand|drive|drove|choose|start|started|finish|eat|ate|keep|kept|fast|fasted|pray|cook|go|went|want|am|was|have|had|prefer|plan|book|stop|give|gave|trade|traded|switch|switched)\\b|\\b(?<x1>${feast})(?: and [a-z]+)? i (?:take|keep|like to have|want|need) (?:off|free)\\b|\\bi (?:take|took|ask for|need|book|keep|have|want) (?:\\w+ )?(?:off|free|leave|a day's leave|the day off|days off) (?:for|at|on|during) (?<x2>${feast})\\b`,
			'dg',
		),
		unless: (match, context) =>
			/\b(?:rotas?|stewards?|patrols?|leaflets?|stalls?|permits?|extra (?:staff|people|shifts)|shops?|crowds?|customers?)\b/.test(
				textAfter(match, context, 60),
			),
		score: 0.82,
	},
	// “an elder of the Reformed church”
	{
		rule: 'church-office',
		language: 'en',
		type: 'RELIGION',
		pattern:
			/\b(?:elder|deacon|sexton|verger|organist|member|warden|churchwarden|treasurer|minister|preacher|sunday school teacher|bell-?ringer|usher|lay reader) (?:of|in|at|for|with) (?:an?|the|our|my) (?<x>(?:\w+ )?(?:reformed|catholic|lutheran|remonstrant|mennonite|baptist|evangelical|coptic|orthodox|protestant|apostolic|anglican|methodist|presbyterian|pentecostal|quaker|adventist|moravian))(?= (?:church|congregation|parish|meeting|chapel|community|assembly)\b)/dg,
		unless: notOwn,
		score: 0.8,
	},
	{
		rule: 'wearer',
		language: 'en',
		type: 'RELIGION',
		pattern:
			/\bi (?:am|was|became|remain)\b[^.;,]{0,30}? (?<x>hijabi|headscarf-wearing|turbaned|veiled|hijab-wearing|turban-wearing)\b/dg,
		score: 0.84,
	},
	// “My grandfather went from Java to Paramaribo”
	{
		rule: 'kin-went',
		language: 'en',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bmy (?:\\w+ )?${kin}(?: and (?:my )?\\w+)? (?:went|travelled|traveled|sailed|moved|came|left|fled|emigrated|migrated|walked|flew|were brought|was brought|were shipped|was sent)\\b[^.,;!?\\n]{0,36}? from ${place}`,
			'dg',
		),
		unless: (match, context) => !abroad(match, context),
		score: 0.82,
	},
	{
		rule: 'kin-towards',
		language: 'en',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bmy (?:\\w+ )?${kin}(?: and (?:my )?\\w+)? (?:went|travelled|traveled|sailed|moved|emigrated|fled|migrated|were shipped|was shipped|was sent)\\b[^.,;!?\\n]{0,44}? to ${place}`,
			'dg',
		),
		unless: (match, context) =>
			!abroad(match, context) ||
			/\b(?:holiday|pilgrimage|conference|trip|weekend|fair)\b/.test(
				match[0] + textAfter(match, context, 30),
			),
		score: 0.74,
	},
	{
		rule: 'came-with',
		language: 'en',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\b(?:i|we) (?:came|travelled|traveled|left|flew|sailed|walked|arrived|moved)(?: (?:here|over|to this country|to holland|to the netherlands))? (?:as an? (?:child|baby|girl|boy|teenager|toddler|student)|by (?:boat|train|bus|ship|plane|lorry)|on (?:the|a) (?:boat|train|bus|ship|plane|last boat|last flight|ferry)|with (?:my (?:parents|mother|father|brother|sister|gran|grandmother|family|husband|wife|aunt|uncle)|an? (?:suitcase|bag|aunt|uncle))|in [12]\\d{3}|on foot|alone)(?: [a-z]+){0,3}? from ${place}`,
			'dg',
		),
		unless: (match, context) =>
			!abroad(match, context) ||
			/\b(?:holiday|conference|trip|back|festival|tournament|fair)\b/.test(
				match[0] + textAfter(match, context, 30),
			),
		score: 0.8,
	},
	// “a Scot through and through”, “Frisian to the bone”
	{
		rule: 'through-and-through',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\b(?<x>[a-z]{4,16}) (?:to the (?:bone|core|marrow)|through and through|at heart|in heart and soul|born and bred|from head to toe|down to my \w+)(?=[.,;!]| and\b| so\b|$)/dg,
		unless: (match, context) =>
			!people(match.groups?.x ?? '') ||
			writtenSmall(match, context) ||
			!/\b(?:i|my|me|myself|i'm)\b/.test(
				textBefore(match, context, 90) + match[0] + textAfter(match, context, 40),
			),
		score: 0.8,
	},
	{
		rule: 'mine-is',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bmy (?:accent|mother tongue|native tongue|native language|first language|home language|surname|last name|first name|name|blood|passport|descent|background|cooking|kitchen|roots|heritage)(?: (?:is|was|are|sounds|stays|remains)| and i are)(?: (?:still|half|just|always|typically|originally|partly|mostly|a bit|clearly|very|very much|from))* (?<x>[a-z]{4,16})\b/dg,
		unless: (match, context) =>
			!people(match.groups?.x ?? '') ||
			/^(?:dutch|english)$/.test(match.groups?.x ?? '') ||
			writtenSmall(match, context),
		score: 0.82,
	},
	{
		rule: 'tongue-touch',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bmy (?:dutch|english|pronunciation|voice|speech|r|g|vowels|sentences)\b[^.;]{0,20}? an? (?:slight |heavy |soft |clear |light |faint )?(?<x>[a-z]{4,16}) (?:edge|accent|lilt|twang|ring|sound|undertone|touch|tinge|colour|note|burr)\b/dg,
		unless: (match) => !people(match.groups?.x ?? ''),
		score: 0.82,
	},
	// “Tigrinya is what I speak at home”
	{
		rule: 'home-tongue',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\b(?<x>[a-z]{4,16}) (?:is|was) (?:what|the language|the tongue)(?: that)? (?:i|we) (?:speak|spoke|use|used|talk|sing|pray|dream)(?: in)?(?: (?:at home|with my \w+|as a child|in our house|to my \w+|in))?/dg,
		unless: (match, context) =>
			writtenSmall(match, context) ||
			/^(?:dutch|english|this|that|french|german)$/.test(match.groups?.x ?? ''),
		score: 0.82,
	},
	// “I started in 1979 at the post office”, “In 1984 I joined the railways”
	{
		rule: 'began-in',
		language: 'en',
		type: 'GRAD_YEAR',
		pattern:
			/\bi (?:began|started|started out|set out)(?: work| working)? in (?<x>19[5-9]\d|200\d)(?= (?:at|as|on|in|with|for)\b(?! the (?:bottom|top|end|back)))|\bin (?<x1>19[5-9]\d|200[0-4]),? i (?=(?:started|joined|became|entered|signed on|applied|was hired|was taken on|enlisted|began)\b(?! (?:the|a) (?:project|study|survey|pilot|campaign)))|\bsince (?:late |early |mid-?)?(?<x2>19[5-9]\d|200[0-4]),? i(?:'ve| have) (?:worked|driven|stood|been|sat|walked|sailed|run|taught|served|cleaned|cooked|earned|made|done|had)\b(?! (?:married|a member|a customer|together|no|not))/dg,
		score: 0.78,
	},
	{
		rule: 'with-my-years',
		language: 'en',
		type: 'AGE',
		pattern: new RegExp(
			`\\b(?:with|at|for|despite|even at) my (?<x>${englishAge})(?=[.,;]| (?:years|summers|winters|i)\\b|$)(?! years (?:of|in|with|at|as))|\\b(?:retired|was retired|got my pension|was pensioned off|stopped working)(?: from [\\w ]{2,24}?)? at (?<x1>${englishAge})\\b(?! ?(?:%|per|o'clock|:))`,
			'dg',
		),
		unless: (match, context) => afterAge(match, context) || others(match, context),
		score: 0.78,
	},
	{
		rule: 'school-class',
		language: 'en',
		type: 'AGE',
		pattern:
			/\bi(?:'m| am)(?: \w+)? in (?<x>(?:my (?:final|last) year (?:of|at) (?:school|secondary school|high school)|(?:the )?(?:sixth form|lower sixth|upper sixth)|year (?:seven|eight|nine|ten|eleven|twelve|thirteen|five|six|\d{1,2}) (?:of|at) (?:\w+ )?school|(?:my )?(?:exam|graduation) (?:year|class)))\b|\bin my (?<x1>(?:final|last) (?:school year|year (?:of|at) (?:school|secondary school|high school|grammar school)))\b(?=,? i (?:run|am|work|want|look|help))/dg,
		score: 0.78,
	},
	// “From Dokkum it is an hour by train”
	{
		rule: 'travel-from',
		language: 'en',
		type: 'CITY',
		pattern:
			/\bfrom (?<x>(?:(?:new|saint|san|santa|den|de|west|east|north|south) )?[a-z][a-z'-]{2,24}),? (?:(?:it is|it's) (?:only |just |about )?(?:an?|half an?|\w+)|i (?:am|can be) (?:there |here |at \w+ )?(?:in|within)|i (?:cycle|travel|drive|commute|take the)|the (?:train|bus) takes me)(?=[^.;]{0,30}\b(?:hours?|minutes|quarter|drive|cycling|train|bus|bike|car|office|work)\b)/dg,
		unless: (match, context) =>
			placeAt(context, tokenFrom(context, rangeOf(match)[0])) === undefined || writtenSmall(match, context),
		score: 0.74,
	},
	{
		rule: 'our-house',
		language: 'en',
		type: 'CITY',
		pattern:
			/\b(?:our|my) (?:house|home|flat|apartment|place|houseboat|farmhouse|cottage|allotment|bungalow|front door) (?:in|at|near|outside) (?<x>(?:(?:new|saint|san|santa|den|de|west|east|north|south) )?[a-z][a-z'-]{2,24})/dg,
		unless: (match, context) =>
			placeAt(context, tokenFrom(context, rangeOf(match)[0]))?.kind !== 'dutch' ||
			writtenSmall(match, context) ||
			/\b(?:office|branch|factory|holiday) $/.test(textBefore(match, context, 12)),
		score: 0.78,
	},
	// “the last day of January 1958”
	{
		rule: 'born-on',
		language: 'en',
		type: 'DATE_OF_BIRTH',
		pattern: new RegExp(
			`\\b(?:i was born|born|came into the world|my birthday is|my birthday falls|i saw the light)(?: on)? (?<x>${dayOf})`,
			'dg',
		),
		unless: (match, context) =>
			!/\b(?:i|my|me)\b/.test(textBefore(match, context, 50) + match[0] + textAfter(match, context, 40)),
		score: 0.85,
	},
	// “For years I collected for the SGP”
	{
		rule: 'for-party',
		language: 'en',
		type: 'POLITICS',
		pattern: new RegExp(
			`\\bi (?:\\w+ )?(?:collected|collect|flyer|flyered|canvass|canvassed|leafleted|vote|voted|stood|ran|stand|run|phone-bank|phone-banked|door-knocked|put up posters|rang bells|march|marched|campaign|campaigned)(?: [a-z]+){0,3}? (?:for|as|with) (?:the )?(?<x>${parties})\\b`,
			'dg',
		),
		unless: (match, context) => needsCapitals.test(match.groups?.x ?? '') && writtenSmall(match, context),
		score: 0.8,
	},
	{
		rule: 'local-candidate',
		language: 'en',
		type: 'POLITICS',
		pattern:
			/\bi (?:\w+ )?(?:stood|ran|was elected|sat on the council|sat|campaigned|am a candidate|was a candidate|was a councillor|am a councillor|lead the list)(?: [a-z]+){0,3}? (?:for|with) (?:the |a )?(?:local (?:party|list),? )(?:called |named )?(?<x>[a-z][\w'-]{2,20}(?: [a-z][\w'-]{2,20}){0,2}?)(?=[.,;]| (?:in|at|and|on|last|for|twice)\b|$)/dg,
		unless: writtenSmall,
		score: 0.8,
	},
];
