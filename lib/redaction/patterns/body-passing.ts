import type { Context, Pattern } from '../recognisers/model';
import { nobodyElse } from './own-sentence';

type Refusal = NonNullable<Pattern['unless']>;
const others: Refusal = (match, context) => !nobodyElse(match, context);
const beside = ({ document }: Context, match: RegExpExecArray, before: number, after: number): string =>
	document.canon.slice(Math.max(0, match.index - before), match.index + match[0].length + after);

/** The body in passing. */
export const passingHealthPatterns: readonly Pattern[] = [
	{
		rule: 'body-does',
		language: 'nl',
		pattern:
			/\bmijn (?<x>(?:handen|hand|hoofd|stem|benen|been|vingers|armen|spieren|gewrichten) (?:trillen|trilt|beven|beeft|schudt|schudden|verkrampen|verkrampt|gehoorzaamt niet|doen niet (?:meer )?wat|is nooit stil|zit vol))\b|\bmijn (?<x1>(?:knieen|knie|heup|heupen|hart|gebit|oog|been|rug|hand) (?:is|zijn|bestaat|bestaan) (?:van |uit )?(?:titanium|metaal|plastic|kunststof|nep|nieuw|glas|vervangen|vastgezet)|(?:rug|knieen|knie|hart|longen|gehoor|ogen|heup|schouder) (?:hield|maakte|zette|dwong|wilde|is op|was op|haalde|kostte) (?:\w+ ){0,3}?(?:op|einde|punt|streep|niet meer|van de))\b|\b(?:met|kijk ik met|kijk met|zie met) (?:een|1) (?<x4>oog|oor|hand|been|arm|long|nier)(?=[.,;]|$)|\b(?<x5>glazen oog|oog is van glas|andere is van glas|(?:de )?trap(?:pen)? (?:is|zijn) (?:voor mij )?geen optie|geen stem (?:gehad|meer))\b|\b(?:ik|en|toen|heb|ben|was)(?: ik)?(?: \w+){0,3}? (?<x2>omgevallen|ingestort|opgebrand|afgebrand|door het ijs gezakt|uitgevallen|overspannen geraakt|(?:een|twee|drie|half|anderhalf) (?:half )?jaar thuis (?:geweest|gezeten|komen te zitten)|maanden thuis (?:geweest|gezeten)|thuis komen te zitten|in een (?:kliniek|inrichting|rolstoel|instelling|verpleeghuis) (?:gezeten|gelegen|beland|terechtgekomen)|opgenomen geweest)\b|\b(?<x3>(?:eerst|dan|daarna) (?:de|mijn) (?:pillen|medicijnen|spuit|tabletten)|(?:die|de) (?:dingen|apparaatjes|toestelletjes) (?:achter|in) mijn oren|kan (?:ik )?niet (?:lang|ver) (?:\w+ )?(?:staan|zitten|lopen|tillen|zien|horen)|niet (?:lang|ver) (?:kan|kunnen) (?:staan|zitten|lopen|tillen|zien|horen)|traplopen (?:lukt|gaat) (?:niet|slecht|moeizaam)|lees (?:ik )?met mijn (?:vingers|oren)|praat (?:ik )?met mijn handen|(?:ik )?lees (?:ik )?(?:van )?lippen|lig (?:ik )?'?s? ?middags (?:plat|op bed)|mijn (?:energie|batterij|accu) is (?:om \w+ uur )?(?:op|leeg)|mijn (?:brein|hersens|hoofd) (?:werkt|zit|is) (?:anders|druk)(?: in elkaar| bedraad)?|snel overprikkeld|adhd-?brein|neurodivers|neurodivergent|op (?:vier )?wielen (?:leef|rol|rijd|zit)|in mijn stoel op wielen)\b/dg,
		unless: (match, context) =>
			others(match, context) ||
			(match.groups?.x2 !== undefined && !/\b(?:ik|mij|mijn)\b/.test(beside(context, match, 40, 20))) ||
			/\b(?:server|systeem|project|dak|muur|boom|stroom|storing|netwerk|kraan|gebouw|trein|machine|dienstregeling)\b/.test(
				beside(context, match, 50, 0),
			),
		score: 0.76,
	},
	{
		rule: 'body-does',
		language: 'en',
		pattern:
			/\bmy (?<x>(?:hands?|head|voice|legs?|fingers|muscles|joints) (?:shakes?|trembles?|cramps?|seizes? up|does not obey|do not obey|is never quiet|goes numb|go numb))\b|\bmy (?<x1>(?:knees?|hips?|heart|eye|leg|spine|hand) (?:is|are) (?:made of )?(?:titanium|metal|plastic|artificial|false|new|glass|replaced|fused)|(?:back|knees?|heart|lungs|hearing|eyes|hip|shoulder) (?:put an end|called a halt|made me stop|forced me|ended|gave notice|decided otherwise))\b|\b(?:with|see with|look with|hear with) one (?<x4>eye|ear|hand|leg|arm|lung|kidney)(?=[.,;]|$)|\b(?<x5>glass eye|other is glass|stairs are (?:not|no) (?:an )?option|(?:had|lost) (?:no|my) voice|epi-?pen)\b|\bi (?:\w+ ){0,3}?(?<x2>(?:off|at home|signed off|out) for (?:a|half a|two|three|six|nine|eighteen|several|many) (?:years?|months)|burn(?:ed|t) out|fell apart|collapsed|cracked up|had to stop working for|spent (?:\w+ )?(?:weeks|months|a year|time) in (?:a clinic|hospital|rehab|a ward|an institution))\b|\b(?<x3>(?:pills|tablets|medication|injection) first|my (?:pills|tablets|meds)|(?:the|those) things (?:behind|in) my ears|can(?:not|'t) (?:stand|sit|walk|lift|see|hear) (?:for )?(?:long|far|well|properly|much)|can(?:not|'t) (?:do|climb|manage) (?:the )?stairs|read with my (?:fingers|ears)|talk with my hands|read lips|lip-?read|lie down (?:in the afternoon|after lunch|every afternoon)|my (?:energy|battery|batteries) (?:runs?|is|are|gives?) (?:out|up|flat|empty|gone)|my (?:brain|mind|head) (?:is wired|works|is built) (?:differently|another way)|easily overstimulated|neurodivers\w+|neurodivergent|on (?:four )?wheels i|roll rather than walk)\b/dg,
		unless: (match, context) =>
			others(match, context) ||
			/\b(?:server|system|project|roof|wall|bridge|pipe|machine|network)\b/.test(
				beside(context, match, 40, 0),
			),
		score: 0.76,
	},
];
