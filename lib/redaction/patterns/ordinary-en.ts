import { has } from '../data/bloom';
import { parties } from '../lexicon/parties';
import { geographic, publicNames } from '../lexicon/public';
import type { Context, Pattern } from '../recognisers/model';
import { englishAge } from './age-words';
import { rangeOf, textAfter, textBefore, writtenSmall } from './around';
import { nobodyElse, ownSentence } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const notOwn: Refusal = (match, context) => !ownSentence(match, context);
const others: Refusal = (match, context) => !nobodyElse(match, context);

/** Whether the group is no place abroad. */
function homely(match: RegExpExecArray, context: Context): boolean {
	if (writtenSmall(match, context)) return true;
	const [start, end] = rangeOf(match);
	const place = context.document.canon.slice(start, end);
	const { data } = context;
	if (geographic.has(place)) return /^(?:netherlands|holland|dutch)$/.test(place);
	return has(data.dutchPlaces, place) || publicNames.has(place) || !place.split(' ').every(abroad(context));
}
const abroad =
	({ data }: Context) =>
	(word: string): boolean =>
		has(data.foreignPlaces, word) ||
		geographic.has(word) ||
		/^(?:port|cape|san|santa|saint|new|el|al)$/.test(word);

const languages =
	'(?:tigrinya|amharic|oromo|somali|swahili|yoruba|igbo|hausa|twi|akan|ewe|wolof|fula|fulani|lingala|kikongo|kinyarwanda|kirundi|luganda|shona|zulu|xhosa|afrikaans|arabic|darija|berber|tamazight|tarifit|turkish|kurdish|kurmanji|sorani|farsi|persian|dari|pashto|urdu|hindi|punjabi|bengali|gujarati|tamil|telugu|malayalam|marathi|nepali|sinhala|burmese|thai|lao|khmer|vietnamese|tagalog|cebuano|ilocano|malay|indonesian|javanese|sundanese|mandarin|cantonese|hokkien|hakka|chinese|korean|japanese|mongolian|tibetan|uyghur|kazakh|uzbek|armenian|georgian|azeri|russian|ukrainian|polish|czech|slovak|slovenian|hungarian|romanian|bulgarian|serbian|croatian|bosnian|albanian|macedonian|greek|hebrew|yiddish|aramaic|syriac|italian|spanish|catalan|basque|galician|portuguese|french|german|danish|swedish|norwegian|finnish|estonian|latvian|lithuanian|icelandic|irish|welsh|gaelic|frisian|sranan|sarnami|papiamentu|papiamento|creole|patois|quechua|guarani|maltese)';
const faith =
	'(?:jewish|catholic|muslim|christian|protestant|hindu|sikh|buddhist|religious|a believer|atheist|an atheist|orthodox|methodist|baptist|lutheran|mormon|quaker|a quaker|pentecostal|evangelical|a muslim|a catholic|a christian|a hindu|a sikh|a jew|a buddhist)';
const garment =
	'(?:turban|head ?scarf|hijab|kippah?|yarmulke|crucifix|niqab|kirpan|veil|cross|prayer beads|dastar|chador|abaya)';

/** What candidates tell about themselves in ordinary English, one turn of phrase after the other. */
export const ordinaryEnglish: readonly Pattern[] = [
	{
		rule: 'mine',
		language: 'en',
		type: 'FAMILY',
		pattern:
			/\bmy (?<x>boys|girls|lads|kids|little ones|twins|teenagers|toddlers?) (?:thinks?|drew|draws?|fights?|fought|believes?|says?|said|laugh(?:s|ed)?|grew|grow|sleeps?|slept|loves?|loved|hates?|hated|eats?|ate|wakes?|woke|calls?|called|know|knew|play|played|beg|begged|are (?:at school|grown|asleep|in bed|small|big|still|proud|older|younger|\w+teen)|still|no longer)\b/dg,
		unless: (match, context) =>
			/\b(?:apprentices?|workshop|crew|team|barge|shift|class|pupils?|players|coach\w*|squad|platoon|group|trainees?|under-\d+)\b/.test(
				textBefore(match, context, 80) + textAfter(match, context, 80),
			),
		score: 0.8,
	},
	{
		rule: 'parent-of',
		language: 'en',
		type: 'FAMILY',
		pattern:
			/\b(?:father|mother|dad|mum|parent|grandfather|grandmother|grandad|gran) (?:of|to) (?:one|two|three|four|five|six|a|an|\d) (?<x>(?:\w+ )?(?:sons?|daughters?|boys?|girls?|children|kids|child|teenagers?|twins|toddlers?|babies|baby))\b/dg,
		unless: (match, context) =>
			notOwn(match, context) ||
			/\b(?:helped|met|called|asked|for|with|to|from|told|saw|she|he|her|his|the|one|client|woman|man) (?:an? |the )?(?:young |single )?$/.test(
				textBefore(match, context, 24),
			),
		score: 0.8,
	},
	{
		rule: 'reached',
		language: 'en',
		type: 'AGE',
		pattern: new RegExp(
			`\\bhaving (?:reached|passed|turned|hit) (?:the (?:fine |ripe |respectable |blessed )?age of )?(?<x>${englishAge})\\b(?! ?(?:%|per|of|people|files|pages|clients|years (?:of|in|with)))|\\b(?:father|mother|dad|mum|parent|widow|widower|grandmother|grandfather) of (?:\\w+|my own|two boys|two girls), (?<x1>${englishAge})(?=,| and\\b)`,
			'dg',
		),
		unless: others,
		score: 0.8,
	},
	{
		rule: 'by-birth',
		language: 'en',
		type: 'ORIGIN',
		pattern: /\b(?<x>[a-z]{4,16}(?:-[a-z]{4,14})?) by (?:birth|descent|blood|passport|parentage)\b/dg,
		unless: (match, context) =>
			writtenSmall(match, context) ||
			/^dutch$/.test(match.groups?.x ?? '') ||
			!(geographic.has(match.groups?.x ?? '') || /(?:an|ese|ish|ian|i|ch)$/.test(match.groups?.x ?? '')) ||
			others(match, context),
		score: 0.85,
	},
	{
		rule: 'our-word',
		language: 'en',
		type: 'ORIGIN',
		pattern: new RegExp(
			`\\bin (?<x>${languages}),? (?:we (?:have|say|call|know|speak)|my (?:mother|father|grandmother|grandfather|people|family|parents|gran) (?:says?|said|calls?|called|have|has))\\b|\\bas (?:we|my (?:mother|father|grandmother|grandfather|people|family|parents)) says? in (?<x1>${languages})\\b|\\bi (?:still |always |often )?(?:dream|count|swear|pray|sing|curse|whisper) in (?<x2>${languages})\\b`,
			'dg',
		),
		score: 0.8,
	},
	{
		rule: 'camp',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bin (?:a|the|one|two) (?:refugee |transit |tent )?camps? (?:in|near|outside) (?:the )?(?<x>[a-z]{3,20})\b/dg,
		unless: (match, context) =>
			homely(match, context) ||
			!/\b(?:i|we|my|our|me)\b/.test(textBefore(match, context, 90)) ||
			/\b(?:work\w*|volunteer\w*|visit\w*|report\w*|mission|deploy\w*|project|interview\w*|taught|nurse\w*|doctor|served|translat\w*|study|studied|research\w*|he|she|they|client|client's)\b/.test(
				textBefore(match, context, 60),
			),
		score: 0.8,
	},
	{
		rule: 'parent-from',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bmy (?:late )?(?:father|mother|grandfather|grandmother|parents|grandparents|grandad|gran|uncle|aunt),? (?:who was |who is |was |is |were |are |had been |then |once |still )?(?:both |an? |the |himself |herself )?(?:[\w-]+ ){1,4}?(?:in|from|near|outside|of) (?<x>[a-z]{3,20}(?: [a-z]{3,20})?)\b/dg,
		unless: homely,
		score: 0.78,
	},
	{
		rule: 'parent-from',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bas an? (?:[\w-]+ ){0,3}?(?:woman|man|girl|boy|person|child|kid|farmer's son|farmer's daughter|refugee|migrant|newcomer|islander|lad|lass|foreigner|outsider|engineer|doctor|teacher|nurse|lawyer) from (?:the )?(?<x>[a-z]{3,20}(?: [a-z]{3,20})?)\b/dg,
		unless: (match, context) =>
			homely(match, context) || !/\b(?:i|my|me)\b/.test(textAfter(match, context, 60)),
		score: 0.8,
	},
	{
		rule: 'sober',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\bi(?:'ve| have| had|'m| am) (?:now |also |still )?(?:been )?(?<x>sober|clean and sober|off the drink|off drugs|teetotal again|in recovery)(?= (?:for|since|now|again|\w+ (?:years?|months)|\d)|[,.;!]|$)|\bi(?:'ve| have) been (?<x1>clean|dry)(?= (?:for|since) )/dg,
		score: 0.8,
	},
	{
		rule: 'replaced',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\bi(?:'ve| have|'d| had)? (?:had |have |got )?(?:(?:a|an|my|both|one|two|the|new|artificial) ){1,3}(?:left |right |new )?(?<x>hips?|knees?|shoulders?|heart valves?|kidneys?|corneas?|joints?|lungs?|livers?)(?= (?:replaced|transplanted|removed|rebuilt|renewed|operated))|\bi(?:'ve| have|'ve got| have got| got| walk on) (?:a|one|two|an) (?:new|artificial|metal|titanium|false|plastic) (?<x1>hips?|knees?|shoulders?|heart valves?|kidneys?|legs?|hands?|arms?)\b/dg,
		unless: others,
		score: 0.82,
	},
	{
		rule: 'wears',
		language: 'en',
		type: 'RELIGION',
		pattern: new RegExp(
			`\\bas (?:an?|the only|somebody|someone) (?:(?:[\\w-]+ ){0,3}?(?:man|woman|person|guy|girl|boy|lad|colleague|inspector|officer|engineer|nurse|driver|one) )?(?:who|that) (?:wears|has worn|covers|keeps) (?:a |the |my |her |his )?(?<x>${garment})\\b`,
			'dg',
		),
		unless: (match, context) => !/\b(?:i|my|me)\b/.test(textAfter(match, context, 120)),
		score: 0.85,
	},
	{
		rule: 'myself',
		language: 'en',
		type: 'RELIGION',
		pattern: new RegExp(`\\b(?<x>${faith}) myself\\b`, 'dg'),
		score: 0.85,
	},
	{
		rule: 'myself',
		language: 'en',
		type: 'HEALTH',
		pattern:
			/\b(?<x>deaf|hard of hearing|blind|partially sighted|dyslexic|autistic|diabetic|epileptic|disabled|bipolar|a wheelchair user|chronically ill|a cancer survivor|neurodivergent|colou?r ?blind|a stutterer) myself\b/dg,
		score: 0.85,
	},
	{
		rule: 'myself',
		language: 'en',
		type: 'ORIENTATION',
		pattern: /\b(?<x>gay|lesbian|bisexual|queer|trans|transgender|non-binary|asexual) myself\b/dg,
		score: 0.85,
	},
	{
		rule: 'myself',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\b(?<x>(?:a |an )(?:refugee|immigrant|migrant|newcomer|asylum seeker|foreigner|expat)) myself\b/dg,
		score: 0.85,
	},
	{
		rule: 'own-church',
		language: 'en',
		type: 'RELIGION',
		pattern:
			/\bi (?:\w+ )?(?:play|sing|serve|pray|usher|preach|kneel|drum|worship|belong|go) (?:[\w']+ ){0,5}?(?:in|at|for|to) (?:the|my|our|an?) (?<x>[a-z]{4,20}(?: [a-z]{4,20})? (?:church|mosque|temple|synagogue|chapel|cathedral|gurdwara|parish))\b/dg,
		unless: others,
		score: 0.79,
	},
	{
		rule: 'leafleting',
		language: 'en',
		type: 'POLITICS',
		pattern: new RegExp(
			`\\b(?:leaflet(?:t?ing|t?ed)?|canvass(?:ing|ed)?|campaign(?:ing|ed)?|flyering|doorknocking|door-knocking|knocking on doors|putting up posters|handing out (?:flyers|leaflets|roses)) (?:[\\w]+ )?(?:for|with) (?:the )?(?<x>${parties})\\b`,
			'dg',
		),
		unless: (match, context) => others(match, context) || writtenSmall(match, context),
		score: 0.85,
	},
	{
		rule: 'where-member',
		language: 'en',
		type: 'POLITICS',
		pattern: new RegExp(
			`\\b(?<x>${parties}),? where i (?:am|have been|was|joined|sit|sat|chair)|\\bmy (?<x1>${parties}) (?:card|membership|friends|badge|meetings?|branch|rosette|scarf|years)\\b`,
			'dg',
		),
		unless: writtenSmall,
		score: 0.85,
	},
	{
		rule: 'union',
		language: 'en',
		type: 'ASSOCIATION',
		pattern:
			/\bmy (?<x>(?:fnv|cnv|vcp|unison|gmb|tuc|aob|nvj|vhv)(?: [a-z]{3,14})?) (?:card|membership|badge|book|pin|branch|scarf|jacket|t-shirt)\b/dg,
		score: 0.8,
	},
	{
		rule: 'kin-adjective',
		language: 'en',
		type: 'ORIGIN',
		pattern:
			/\bi (?:have|had|got) (?:an? |two )(?<x>[a-z]{4,16}) (?:mother|father|grandmother|grandfather|parents?|mum|dad|gran|grandparents|passport|surname|accent|nanny)\b|\bmy (?<x1>mother tongue|first language|native language) (?:is|was) not\b/dg,
		unless: (match, context) =>
			match.groups?.x !== undefined &&
			(writtenSmall(match, context) || !geographic.has(match.groups.x) || match.groups.x === 'dutch'),
		score: 0.82,
	},
	{
		rule: 'people-club',
		language: 'en',
		type: 'ASSOCIATION',
		pattern:
			/\bi (?:also |now |still )?(?:chair|lead|run|founded|started|help run|sit on the board of|keep the books of|am (?:the )?(?:chair|treasurer|secretary|member|on the board) of) (?:the|a|an|our|my) (?:\w+ )??(?<x>[a-z]{4,16}(?: [a-z']{3,12}){0,2} (?:association|club|choir|society|federation|foundation|community|network|union|circle|school))\b/dg,
		unless: (match) =>
			!geographic.has(/^[a-z]+/.exec(match.groups?.x ?? '')?.[0] ?? '') ||
			/^dutch/.test(match.groups?.x ?? ''),
		score: 0.82,
	},
	{
		rule: 'quoted',
		language: 'en',
		type: 'GENDER',
		pattern:
			/(?:^|[.!?:"\n] ?)(?<x>she|he) (?:is|was|has|had|can|never|always|does|makes|keeps|knows)\b[^.;\n]{2,60},?["']? ?,? (?:wrote|writes|said|says) my (?:former |old |last |first )?(?:boss|manager|supervisor|director|chief|foreman|team leader|mentor|colleagues?|teacher)\b/dg,
		score: 0.82,
	},
];
