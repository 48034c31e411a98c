import { familiarity } from '../data';
import { needsCapitals, parties } from '../lexicon/parties';
import { geographic, publicNames } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { placeAt, tokenFrom } from '../recognisers/place-run';
import { afterAge, englishAge } from './age-words';
import { rangeOf, textAfter, textBefore, writtenSmall } from './around';
import { nobodyElse } from './own-sentence';

/** More clues as candidates tell them in English: a permit, a village left behind, a quoted review, former schools. */
type Refusal = NonNullable<Pattern['unless']>;
const others: Refusal = (match, context) => !nobodyElse(match, context);

const regional =
	/^(?:frisian|zeelander|limburger|brabander|groninger|fleming|flemish|scot|scottish|welsh|welshman|welshwoman|irishman|irishwoman|englishman|englishwoman|frenchman|frenchwoman|spaniard|swede|dane|finn|pole|turk|serb|croat|czech|slovak|greek|bavarian|catalan|basque|breton|sicilian|kurd|kurdish|berber|tamil|punjabi|arab|persian|walloon|rotterdammer|amsterdammer|londoner|yorkshireman|yorkshirewoman|northerner|southerner|islander)$/;
const people = (word: string): boolean => geographic.has(word) || regional.test(word);
const kin =
	'(?:father|mother|grandfather|grandmother|grandad|gran|granny|dad|mum|stepfather|stepmother|parents|grandparents)';
const faiths =
	'(?:strictly |strict |very |deeply |old |orthodox )?(?:reformed|catholic|protestant|calvinist|orthodox|jewish|muslim|hindu|sikh|mormon|methodist|baptist|evangelical|pentecostal|mennonite|amish|buddhist|presbyterian|christian|alevi|shia|sunni|coptic|lutheran|hasidic)';
const homeOf =
	'(?:village|family|town|household|community|farm|home|street|school|nest|neighbou?rhood|island|boarding school)';
const body =
	'(?:water board|water authority|town council|borough council|county council|city council|district council|parish council|safety region|housing association|housing corporation|port authority|harbour authority|health service|environment agency|fire brigade|music school|public library|town hall)';
const subjects =
	'(?:classics|law|history|english|french|german|dutch|geography|physics|chemistry|biology|maths|mathematics|economics|philosophy|theology|medicine|engineering|politics|psychology|sociology|music|languages|modern languages|art history|archaeology|nursing|business|computer science|geology|architecture|anthropology|logistics|accountancy)';

const person =
	'(?:passenger|client|patient|resident|customer|tenant|pupil|student|neighbour|guest|visitor|prisoner|inmate|caller|lady|gentleman|man|woman|girl|boy|guy|colleague|driver|nurse|chap|bloke|lad|volunteer|trainee|apprentice|intern|manager|boss|foreman)';

/** A word written small that no list of words holds, in an answer without capitals. */
function smallName(match: RegExpExecArray, context: Context): boolean {
	const word = match.groups?.x ?? '';
	return (
		context.document.whispering &&
		!publicNames.has(word) &&
		familiarity(context.data, word, 'en') === 'unknown'
	);
}

/** The last word was written without a capital; particles may be small. */
function writtenSmallish(match: RegExpExecArray, { document }: Context): boolean {
	const [start, end] = rangeOf(match);
	const raw = document.original.slice(document.map[start], document.map[end] ?? document.original.length);
	return !/(?:^|\s)\p{Lu}/u.test(raw);
}

export const moreDailyEnglish: readonly Pattern[] = [
	{
		rule: 'leave-from',
		language: 'en',
		type: 'PREGNANCY',
		pattern:
			/\b(?:i|we)(?:'m|'ve| am| was| have been| had been| have just| came| got| returned| went| come| go)\b(?: (?!to write|the)\w+){0,3}? (?:from|on|after|into) (?:my )?(?<x>maternity leave|adoption leave|pregnancy leave|maternity)\b(?! (?:rules|pay|cover|policy|requests?|files?|law|for (?!our|my)))/dg,
		unless: others,
		score: 0.85,
	},
	{
		rule: 'feast-kept',
		language: 'en',
		type: 'RELIGION',
		pattern:
			/\bi (?:\w+ )?(?:fast|fasted|keep|kept|observe|observed|celebrate|celebrated|abstain|abstained|mark|light candles)(?: \w+)? (?:for|during|at|in|on|through)? ?(?<x>(?:orthodox|coptic|great|eastern|catholic|julian|ethiopian|greek|russian) (?:lent|easter|christmas|new year|epiphany))\b|\b(?<x1>the lord's day|sabbath rest|day of the lord|lord's day)\b/dg,
		unless: (match, context) =>
			others(match, context) ||
			!/\b(?:i|me|my|we)\b/.test(textBefore(match, context, 70) + match[0] + textAfter(match, context, 50)),
		score: 0.82,
	},
	{
		rule: 'pious-home',
		language: 'en',
		type: 'RELIGION',
		pattern: new RegExp(
			`\\b(?:i left|i fled|i come from|i came from|i grew up in|i was raised in|i am from|i'm from|born in|born into|away from|out of|left) (?:the|an?|my|our) (?:small |little |large |big )?(?<x>${faiths}) ${homeOf}\\b|\\b(?:the|an?|my|our) (?:small |little )?(?<x1>${faiths}) ${homeOf} (?:that |which |where |in which )?(?:i|we) (?:come|came|grew|was|were|left|lived|fled|am|had left)\\b`,
			'dg',
		),
		unless: others,
		score: 0.82,
	},
	// “As a Fleming among Zeelanders I am teased”
	{
		rule: 'as-one',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bas (?:an?|the only|one of the few|a true|a real) (?<x>[a-z]{4,16}) (?:among|amid|amidst|between|surrounded|in (?:the|a|an) (?:\w+ )?(?:team|office|class|city|crew|south|north|village)|in (?:holland|the netherlands|amsterdam|rotterdam|the hague|brussels|london))\b|\bas (?:an?|a true|a real) (?<x1>[a-z]{4,16}),? i\b/dg,
		unless: (match, context) =>
			!people(match.groups?.x ?? match.groups?.x1 ?? '') ||
			writtenSmall(match, context) ||
			/^(?:dutch|english)$/.test(match.groups?.x ?? ''),
		score: 0.8,
	},
	// “my mother sang in Arabic; she's Lebanese”
	{
		rule: 'kin-she-is',
		language: 'en',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bmy ${kin}\\b[^.!?\\n]{0,60}?[;,:(-] ?(?:she|he|they|who)(?:'s|'re| is| was| are| were) (?:an? |half |originally |both |of )?(?<x>[a-z]{4,16})\\b`,
			'dg',
		),
		unless: (match, context) => !people(match.groups?.x ?? '') || writtenSmall(match, context),
		score: 0.82,
	},
	{
		rule: 'permit-is',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bmy (?:residence |stay )?(?:permit|status|visa|papers|title) (?:is|are|was|says|reads|came through|came) (?:an? |for |on )?(?<x>asylum|humanitarian|refugee|temporary protection|subsidiary protection|family reunion|highly skilled migrant|indefinite|temporary|blue card|an asylum permit)\b/dg,
		score: 0.82,
	},
	{
		rule: 'branch-where',
		language: 'en',
		type: 'POLITICS',
		pattern: new RegExp(
			`\\b(?:in|at|for|of|with) (?:the|my|our) (?:local |old )?(?<x>${parties}) (?:branch|section|chapter|youth wing|group|faction|board|committee|campaign|office|list)(?:,? (?:where|that|which|in which|of which))? i\\b|\\b(?:treasurer|secretary|chair|chairman|member|councillor|organiser) (?:of|for|in) (?:the|my|our) (?:local )?(?<x1>${parties}) (?:branch|section|chapter|youth wing|group|faction)\\b`,
			'dg',
		),
		unless: (match, context) =>
			others(match, context) ||
			!/\b(?:i|my|me|as)\b/.test(match[0] + textBefore(match, context, 40)) ||
			(needsCapitals.test(match.groups?.x ?? match.groups?.x1 ?? '') && writtenSmall(match, context)),
		score: 0.82,
	},
	// “A review of me read: "He is too kind for procurement."”
	{
		rule: 'review-of-me',
		language: 'en',
		type: 'GENDER',
		pattern:
			/\b(?:(?:review|appraisal|reference|report|evaluation|assessment|testimonial|description|feedback|note|remark|line|comment)s? (?:of|about|on|for) me\b|my (?:(?:last|first|old|annual|yearly|final) )?(?:review|appraisal|reference|reference letter|evaluation|assessment|testimonial|school report)\b)[^.;"\n]{0,50}?[:,]? ?["'](?<x>he|she|his|her)\b/dg,
		score: 0.85,
	},
	{
		rule: 'read-at',
		language: 'en',
		type: 'SCHOOL',
		pattern: new RegExp(
			`\\bi (?:\\w+ )?(?:read|studied|did|took|taught myself|trained in|majored in) (?:my )?${subjects}(?: and ${subjects})? (?:at|in) (?:the )?(?<x>[a-z][\\w'-]{2,20}(?: [a-z][\\w'-]{2,20})?)(?=[,.;:)]| (?:and|in|but|before|for|until|while|where|when|graduating|then)\\b|$)`,
			'dg',
		),
		unless: (match, context) => writtenSmall(match, context) || publicNames.has(match.groups?.x ?? ''),
		score: 0.8,
	},
	// “From my Saxion days I kept one thing”
	{
		rule: 'days',
		language: 'en',
		type: 'SCHOOL',
		pattern:
			/\b(?:from|in|during|since|after|back in) my (?<x>[a-z][\w'-]{2,20}(?: [a-z][\w'-]{2,20})?) (?:days|years|time|period)\b/dg,
		unless: (match, context) =>
			writtenSmall(match, context) ||
			publicNames.has(match.groups?.x ?? '') ||
			people(match.groups?.x ?? '') ||
			/\b(?:monday|saturday|sunday|friday|army|navy|excel)\b/.test(match.groups?.x ?? ''),
		score: 0.78,
	},
	// “At the Sluisdam Water Board I was asked”
	{
		rule: 'body-i',
		language: 'en',
		type: 'EMPLOYER',
		pattern: new RegExp(
			`\\b(?:at|for|with|in) (?:the |my )?(?<x>[a-z][\\w'-]{2,20}(?: [a-z][\\w'-]{2,20})? ${body}),? (?:i|we|my|where i)\\b|\\bi (?:work|worked|am working|have worked|started|was employed|spent [\\w ]{3,16}|ran the \\w+|was an? [\\w ]{3,24}) (?:at|for|with|in) (?:the )?(?<x1>[a-z][\\w'-]{2,20}(?: [a-z][\\w'-]{2,20})? ${body})\\b`,
			'dg',
		),
		unless: (match, context) => {
			const found = match.groups?.x ?? match.groups?.x1 ?? '';
			return (
				writtenSmall(match, context) ||
				/^(?:the|our|my|a|an|local|national|dutch|regional|public|old|city|town|royal|british|central)\b/.test(
					found,
				)
			);
		},
		score: 0.8,
	},
	// “a passenger called riekje”, in an answer without capitals
	{
		rule: 'small-called',
		language: 'en',
		type: 'NAME',
		pattern: new RegExp(`\\b${person} (?:called|named|by the name of) (?<x>[a-z][a-z'-]{2,20})\\b`, 'dg'),
		unless: (match, context) => !smallName(match, context),
		score: 0.8,
	},
	// “the analyst, mr Lubbers”: a namesake of somebody everybody knows
	{
		rule: 'namesake',
		language: 'en',
		type: 'NAME',
		pattern:
			/\b(?:the|my|our|an?|his|her) (?:[a-z]+ ){0,2}(?:analyst|manager|clerk|doctor|teacher|boss|supervisor|neighbour|head|chief|director|planner|controller|inspector|foreman|colleague|client|tenant|owner|accountant|lawyer|nurse|engineer|caretaker|chair|secretary|notary|resident|customer|patient|mentor|principal|alderman|instructor|technician),? (?:mr|mrs|ms|miss|mister)\.? (?<x>[a-z][a-z'-]{2,20})\b/dg,
		unless: (match, context) => writtenSmall(match, context),
		score: 0.8,
	},
	{
		rule: 'nearing',
		language: 'en',
		type: 'AGE',
		pattern: new RegExp(
			`\\bi(?:'m| am| was) (?:now |just |slowly |fast )?(?:coming up to|coming up for|getting on for|going on|pushing|nearing|approaching|knocking on|the wrong side of|the right side of|not far off|just shy of|just short of) (?<x>${englishAge})(?=[.,;!]| and\\b| but\\b| now\\b| so\\b|$)`,
			'dg',
		),
		unless: afterAge,
		score: 0.8,
	},
	{
		rule: 'raising',
		language: 'en',
		type: 'FAMILY',
		pattern:
			/\b(?:i|i'm|i am|i have been|i've been|we|we're|we are)(?: \w+)? (?:raising|raise|raised|bringing up|brought up|bring up|foster|fostering|fostered) (?:our |my |a |two |three |four )?(?<x>twins|triplets|(?:\w+ )?(?:daughters?|sons?|children|kids|boys|girls|teenagers|nieces|nephews|grandchildren))\b(?! (?:in|into) (?:one|a|the) (?:report|file|form|plan|memo))/dg,
		unless: others,
		score: 0.82,
	},
	{
		rule: 'home-village',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bmy (?:\w+ )?(?:village|town|birthplace|home town|hometown|home village|street|school|university) (?:near|in|outside|by|close to|north of|south of|east of|west of) (?<x>[a-z][a-z'-]{2,24})/dg,
		unless: (match, context) => {
			const found = placeAt(context, tokenFrom(context, rangeOf(match)[0]));
			return found === undefined || !/^(?:country|foreign)$/.test(found.kind) || writtenSmall(match, context);
		},
		score: 0.8,
	},
	{
		rule: 'raised-among',
		language: 'en',
		type: 'RELIGION',
		pattern:
			/\bi (?:was |am )?(?:brought up|raised|grew up|born|baptised|left|served|am active) (?:in|into|with|among|by) ?(?:the |a family of )?(?<x>jehovah's witness(?:es)?|salvation army|plymouth brethren|exclusive brethren|mormons?|latter-day saints|quakers?|church of \w+|free church|amish|seventh-day adventists?|adventists?|moravians?|scientology|hare krishnas?|unification church|rastafari\w*)\b/dg,
		score: 0.82,
	},
	{
		rule: 'pupil-at',
		language: 'en',
		type: 'SCHOOL',
		pattern:
			/\bi (?:went to|attended|was a pupil at|am a pupil at|go to|left|finished|was at|boarded at|taught at) (?:the )?(?<x>[a-z][\w'-]{2,20}(?: [a-z][\w'-]{2,20}){0,2} (?:academy|college|school|high|grammar|lyceum|gymnasium|institute|university|polytechnic|comprehensive|montessori))\b(?!'s)/dg,
		unless: (match, context) =>
			writtenSmall(match, context) || /^(?:the|a|an|my)\b/.test(match.groups?.x ?? ''),
		score: 0.8,
	},
	{
		rule: 'firm-of',
		language: 'en',
		type: 'EMPLOYER',
		pattern:
			/\bi (?:\w+ )?(?:worked|work|began|started|baked|cooked|trained|served|learned the trade|did my apprenticeship|swept floors|stood) (?:at|for|in|with) (?:the )?(?:bakery|butcher's|butchery|garage|hotel|restaurant|cafe|nursery|shipyard|yard|brewery|printer's|printing house|joinery|dairy|farm|mill|florist's|firm|foundry|boatyard|pharmacy|salon|haulier) (?<x>(?:van (?:de |der |den )?|de )?[a-z][\w'-]{2,20}(?: (?:and|&) (?:sons|zonen|co))?)(?=[.,;]| (?:as|for|from|in|until|when|while|and|on|after|before)\b|$)/dg,
		unless: writtenSmallish,
		score: 0.8,
	},
	// “I took over from van der Berg”
	{
		rule: 'particle-small',
		language: 'en',
		type: 'NAME',
		pattern:
			/\b(?:took over from|replaced|succeeded|worked (?:under|with|for)|learned (?:it )?from|reported to|emailed|called|phoned|asked|told|thanked|helped|with|by) (?<x>(?:van (?:der|den|de|het|'t)|de|ten|ter) [a-z][a-z'-]{2,20})(?=[.,;]| (?:in|on|at|and|to|for|about|when|who|from|last|as|every)\b|$)/dg,
		unless: (match, context) =>
			writtenSmallish(match, context) || publicNames.has((match.groups?.x ?? '').split(' ').at(-1) ?? ''),
		score: 0.78,
	},
];
