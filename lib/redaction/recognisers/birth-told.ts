import { matchesIn } from '../match';
import type { Finding } from '../types';
import type { Context } from './model';

/** Dates of birth in words: “de derde van de vijfde tweeëntachtig”, “the first of December, 1957”, “op kerstavond”. */
const ordinals =
	'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeentwintigste drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'.split(
		' ',
	);
const cardinals =
	'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig'.split(
		' ',
	);
const englishOrdinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
		' ',
	);
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const months = [
	'januari|january|jan|louwmaand',
	'februari|february|feb',
	'maart|march|mrt|mar',
	'april|apr',
	'mei|may',
	'juni|june|jun',
	'juli|july|jul',
	'augustus|august|aug',
	'september|sept|sep',
	'oktober|october|okt|oct',
	'november|nov',
	'december|dec',
];
const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const day = `(?:\\d{1,2}(?:e|ste|de|st|nd|rd|th)?|${any(ordinals)}|${any(cardinals)}|${any(englishOrdinals)}|${any(englishOrdinals).replaceAll('-', ' ')})`;
const month = `(?:${months.join('|')})`;
const monthTold = `(?:${month}|(?:de |the )?(?:\\d{1,2}e|${any(ordinals.slice(0, 12))}|${any(englishOrdinals.slice(0, 12))})(?: maand| month)?|${any(roman)})`;
const units = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en';
const decade = '(?:veertig|vijftig|zestig|zeventig|tachtig|negentig)';
const englishDecade = '(?:forty|fifty|sixty|seventy|eighty|ninety)';
export const toldYear = `(?:(?:19[3-9]\\d|20[01]\\d)|'?\\d{2}|(?:negentien ?(?:honderd ?(?:en ?)?)?)?(?:${units})?${decade}|tweeduizend(?: ?en)?(?: ?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien))?|(?:nineteen[ -]?)?${englishDecade}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten))?)`;
const link = '(?: (?:van|of|in|de|the|dag|day|maand)){0,3}';
const toldDate = new RegExp(
	`\\b(?<d>${day})${link}[ .-]{1,2}(?<m>${monthTold})\\b(?:,? ?(?:van |in |of |anno |of the year |van het jaar |het jaar )?(?<y>${toldYear})\\b)?|\\b(?<m2>${month}),? (?:the )?(?<d2>${day})(?:,? (?:of |in )?(?<y2>${toldYear})\\b)?`,
	'g',
);

const feast =
	"(?:kerstavond|kerstmis|kerst|(?:eerste|tweede) kerstdag|oudejaars(?:dag|avond|nacht)|oudjaar|nieuwjaarsdag|nieuwjaar|koninginnedag|koningsdag|bevrijdingsdag|dodenherdenking|sinterklaas(?:avond|dag)?|pakjesavond|valentijnsdag|driekoningen|dierendag|schrikkeldag|hemelvaartsdag|goede vrijdag|(?:eerste |tweede )?paasdag|pasen|(?:eerste |tweede )?pinksterdag|pinksteren|carnaval|sint[ -]maarten|de dag van de arbeid|prinsjesdag|halloween|christmas(?: eve| day)?|boxing day|new year(?:'?s)?(?: eve| day)?|valentine'?s day|leap day|easter(?: sunday| monday)?|good friday|whit monday|halloween|midsummer(?: eve| day)?|saint [a-z]+'?s day|st\\.? [a-z]+'?s day|april fool'?s(?: day)?|bonfire night|the longest day|de langste dag|de kortste dag|the shortest day|vrijdag de dertiende|friday the thirteenth)";
const weekday =
	'(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const bornOn = new RegExp(
	`\\b(?:geboren|jarig|ter wereld|verjaardag(?: is| valt)?|verjaar|levenslicht|born|birthday(?: is| falls)?)(?: [\\w']{1,12}){0,3}? (?:ben ik |was i |ik )?(?:op|met|in|on|at) (?:een |a |the |de |het )?(?<x>(?:(?:laatste|eerste|tweede|derde|vierde|last|first|second|third|fourth) )?(?:${weekday}|${feast}|dag|day)(?: (?:voor|na|van|before|after|of|in) (?:de |het |the )?(?:${feast}|${month}|${toldYear})){0,2}(?:,? (?:van |in |of )?${toldYear}\\b)?)|\\b(?:een|a) (?<x1>(?:kerst|nieuwjaars|oudejaars|schrikkel|sinterklaas|paas|valentijns)(?:kind|baby)(?:je)?|(?:christmas|new year|leap year|leapling|valentine) (?:child|baby|kid))\\b|\\b(?:ik ben|ben ik) (?:een )?(?<x2>schrikkelkind|kerstkind|nieuwjaarskind)`,
	'dg',
);

const cue =
	/\b(?:geboren|geboortedatum|geb|geboortedag|verjaardag|verjaar|jarig|ter wereld|levenslicht|geboorte|born|date of birth|dob|birth|birthday|birthdate|wieg stond)\b[^;\n]{0,44}$/;
const cueAfter =
	/^,? ?(?:(?:van het jaar |in |of )?\S{1,20} )?(?:geboren|ben ik (?:geboren|jarig)|jarig|is mijn (?:verjaardag|geboortedag|geboortedatum)|kwam ik ter wereld|zag ik het (?:levens)?licht|werd ik geboren|verjaar ik|was i born|i was born|is my (?:birthday|date of birth)|is when i was born|i came into)/;

function dayNumber(text: string): number {
	const figures = /^\d+/.exec(text);
	if (figures) return Number(figures[0]);
	const spoken = text.replaceAll(' ', '-');
	for (const list of [ordinals, cardinals, englishOrdinals]) {
		const at = list.indexOf(spoken);
		if (at >= 0) return at + 1;
	}
	return 0;
}

function monthNumber(text: string): number {
	const word = text.replace(/^(?:de|the) | (?:maand|month)$/g, '');
	const named = months.findIndex((names) => names.split('|').includes(word));
	if (named >= 0) return named + 1;
	const numeral = roman.indexOf(word);
	return numeral >= 0 ? numeral + 1 : dayNumber(word);
}

const gate =
	/\b(?:gebo|jarig|verjaar|wereld|levenslicht|born|birth|dob|geb|baby)|(?:kerst|jaars|schrikkel)kind|(?:de|ste) van de \w+(?:de|ste)\b|\d [ivx]{1,4} '?\d|januari|februari|maart|april|\bmei\b|juni|juli|augustus|september|oktober|november|december|january|february|march|\bmay\b|june|july|august|october/;

/**
 * Finds dates of birth that are told in words, and those of the profile in any wording.
 * @param context the text and the profile
 * @returns findings
 * @example toldBirthDates(context)
 */
export function toldBirthDates(context: Context): Finding[] {
	const { document, profile } = context;
	const { canon } = document;
	const findings: Finding[] = [];
	const [, ownMonth = 0, ownDay = 0] = (profile.birthDate ?? '').split('-').map(Number);
	if (!gate.test(canon)) return findings;
	for (const match of matchesIn(document, toldDate)) {
		const groups = match.groups ?? {};
		const dayIs = dayNumber(groups.d ?? groups.d2 ?? '');
		const monthIs = monthNumber(groups.m ?? groups.m2 ?? '');
		const year = groups.y ?? groups.y2;
		if (dayIs < 1 || dayIs > 31 || monthIs < 1 || monthIs > 12) continue;
		const before = canon.slice(Math.max(0, match.index - 60), match.index);
		const cued =
			(cue.test(before) && !/\b(?:geboren uit|born (?:out )?of|born from)\b/.test(before)) ||
			cueAfter.test(canon.slice(match.index + match[0].length, match.index + match[0].length + 50));
		const words = /[a-z]{4}/.test(groups.d ?? groups.d2 ?? '') || year !== undefined;
		const own = ownDay > 0 && dayIs === ownDay && monthIs === ownMonth && words && year !== undefined;
		if (!(cued || own)) continue;
		findings.push({
			start: match.index,
			end: match.index + match[0].length,
			type: 'DATE_OF_BIRTH',
			score: own ? 0.97 : 0.88,
			rule: own ? 'date-of-birth/own' : 'date-of-birth/told',
		});
	}
	for (const match of matchesIn(document, bornOn)) {
		const before = canon.slice(Math.max(0, match.index - 40), match.index);
		if (
			/\b(?:hij|zij|ze|baby|kind|zoon|dochter|client|he|she|they|child|son|daughter|project|idee|idea|plan)\b[^.;]*$/.test(
				before,
			)
		)
			continue;
		const range = match.indices?.groups?.x ?? match.indices?.groups?.x1 ?? match.indices?.groups?.x2;
		if (range)
			findings.push({
				start: range[0],
				end: range[1],
				type: 'DATE_OF_BIRTH',
				score: 0.82,
				rule: 'date-of-birth/told',
			});
	}
	return findings;
}
