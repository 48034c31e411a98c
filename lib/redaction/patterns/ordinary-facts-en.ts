import { publicNames } from '../lexicon/public';
import type { Pattern } from '../recognisers/model';
import { textAfter, textBefore, writtenSmall } from './around';

const business =
	'(?:museum|bakery|shop|cafe|restaurant|hotel|school|nursery|kindergarten|garage|brewery|farm|gallery|theatre|cinema|studio|bookshop|laundry|salon|butchery|deli|pub|inn|guesthouse|campsite|firm|company|agency|charity|foundation|clinic|practice|library|choir|workshop|printing house|mill|dairy|shelter|care home|nursing home|hospice)';
const run = "[a-z][\\w'&-]{1,24}(?: [a-z][\\w'&-]{1,24}){0,3}?";

/** Names, schools, businesses, years and references let fall in ordinary English. */
export const ordinaryFacts: readonly Pattern[] = [
	{
		rule: 'called',
		language: 'en',
		type: 'NAME',
		pattern:
			/\b(?:guy|man|woman|girl|boy|lad|kid|chap|fellow|bloke|colleague|intern|trainee|student|apprentice|volunteer|temp) (?:named|called|nicknamed|known as|we called|everyone calls|everybody calls) ["']?(?<x>[a-z][a-z'-]{2,20})\b(?! (?:to|for|about|in|on|up|me|us|him|her)\b)/dg,
		unless: (match, context) =>
			writtenSmall(match, context) ||
			// “A WOMAN CALLED ABOUT A LETTER”
			context.document.shouting ||
			publicNames.has(match.groups?.x ?? ''),
		score: 0.8,
	},
	{
		rule: 'called',
		language: 'en',
		type: 'NAME',
		pattern:
			/\b(?:calls?|called|nicknamed|dubbed|christened) (?:me|him|her) ["'](?<x>[a-z][a-z -]{2,20})["']|\b(?:on board|at home|at work|in the team|to everyone|to everybody|among friends|on the floor|in the workshop) (?:it is|it's|it was|he is|she is|he's|she's|i am|i'm) ["'](?<x1>[a-z][a-z-]{2,20})["']/dg,
		unless: writtenSmall,
		score: 0.78,
	},
	{
		rule: 'role',
		language: 'en',
		type: 'NAME',
		pattern:
			/\b(?:my|our) (?:(?:then|former|old|new|first|last|direct|dear) )?(?:coordinator|supervisor|manager|colleague|foreman|team leader|mentor|boss|buddy|trainer|tutor|teacher|coach|neighbour|director|instructor|counterpart|predecessor|successor|line manager|project leader|assistant|friend) (?<x>[a-z][a-z'-]{1,18} (?:(?:van|de|der|den|ten|ter|van der|van den|van de|el|al|von|di) )?[a-z][a-z'-]{2,20})\b/dg,
		unless: (match, context) =>
			writtenSmall(match, context) ||
			context.document.shouting ||
			publicNames.has(match.groups?.x ?? '') ||
			/^(?:i|we|in|on|at|the|and|from|of)\b/.test(match.groups?.x ?? '') ||
			/\b(?:group|team|office|department|training|services|management|support|europe|netherlands|monday|tuesday|wednesday|thursday|friday)$/.test(
				match.groups?.x ?? '',
			),
		score: 0.8,
	},
	{
		rule: 'who-was',
		language: 'en',
		type: 'NAME',
		pattern:
			/(?:^|[.!?\n] ?)(?<x>[a-z][a-z'-]{1,18} (?:van|de|der|den|ten|ter|van der|van den|van de) [a-z][a-z'-]{2,20}), (?:who|whose|my|our)\b/dg,
		unless: writtenSmall,
		score: 0.8,
	},
	{
		rule: 'study-at',
		language: 'en',
		type: 'SCHOOL',
		pattern:
			/\bi (?:now |also |still |then |currently )?(?:study|am studying|am enrolled|enrolled|graduated|am doing (?:a|my) (?:degree|course|masters?|bachelor)|take evening classes|follow lessons) (?:[\w ]{2,40}? )?at (?<x>[a-z][\w'-]{2,20}(?: [a-z][\w'-]{2,20})?)(?=[,.;]| (?:in|on|at|and|every|while|during|two|three|one|part-time|by|next)\b|$)/dg,
		unless: (match, context) => writtenSmall(match, context) || publicNames.has(match.groups?.x ?? ''),
		score: 0.8,
	},
	{
		rule: 'ran',
		language: 'en',
		type: 'EMPLOYER',
		pattern: new RegExp(
			`\\b${business} (?:(?:that|which) )?(?:i|we) (?:used to |once |then |also )?(?:run|ran|own|owned|led|lead|managed|manage|worked (?:at|for|in)|started|founded|opened|closed|sold)[^,.;]{0,20}, (?<x>${run})(?=,)|\\bi (?:once |also |then )?(?:ran|run|owned|own|managed|opened|started|founded|sold|took over) (?:the|a|an|my|our) (?:\\w+ )?${business},? (?:called |named )?["']?(?<x1>${run})(?=["',.;]| (?:for|in|with|until|from|and|since|on)\\b|$)`,
			'dg',
		),
		unless: (match, context) =>
			writtenSmall(match, context) || publicNames.has(match.groups?.x ?? match.groups?.x1 ?? ''),
		score: 0.8,
	},
	{
		rule: 'years-at',
		language: 'en',
		type: 'EMPLOYER',
		pattern: new RegExp(
			`\\b(?:in|during|after|since|from) my (?:\\w+ )?(?:years|time|days|months|decade|stint|summers?|winters?) (?:at|with) (?:the )?(?<x>${run}(?:, ${run})?)(?=[,.;]| (?:i|we|my|in|as|where|when|the)\\b|$)`,
			'dg',
		),
		unless: (match, context) => writtenSmall(match, context) || publicNames.has(match.groups?.x ?? ''),
		score: 0.76,
	},
	{
		rule: 'nursing-home',
		language: 'en',
		type: 'EMPLOYER',
		pattern:
			/\b(?:in|at|for) (?:the|a) (?:nursing home|care home|hospice|retirement home|shelter|clinic|hospital|primary school|day centre|nursery) (?<x>(?:(?:huize|huis|de|het|'t|the|st|sint) )?[a-z][a-z'-]{3,20}(?: [a-z][a-z'-]{3,20})?)(?=[,.;]| (?:and|for|in|when|where|as|on|with|the)\b|$)/dg,
		unless: (match, context) =>
			writtenSmall(match, context) || !/\b(?:i|my|we)\b/.test(textBefore(match, context, 60)),
		score: 0.76,
	},
	{
		rule: 'defended',
		language: 'en',
		type: 'GRAD_YEAR',
		pattern:
			/\bi (?:successfully |finally )?(?:defended|got my doctorate|was awarded my (?:phd|doctorate)) in (?:\w+ )?(?<x>(?:19|20)\d\d)\b/dg,
		score: 0.85,
	},
	{
		rule: 'vacancy-ref',
		language: 'en',
		type: 'ID_NUMBER',
		pattern:
			/\b(?:vacancy|competition|application|procedure|candidacy|interview|round|applied|applying)\b[^.;\n]{0,40}?\b(?:ref|reference|file|no|number|code)[.:]{0,2} ?(?<x>[a-z]{1,5}[-/]\d{2,6}(?:[-/]\d{1,6}){0,3})\b/dg,
		unless: (match, context) =>
			!/\b(?:i|my|me)\b/.test(textBefore(match, context, 60) + textAfter(match, context, 40)) &&
			!/\bi\b/.test(match[0]),
		score: 0.85,
	},
];
