import { matchesIn } from '../match';
import type { Finding } from '../types';
import { toldBirthDates } from './birth-told';
import type { Recogniser } from './model';

const months = [
	'januari|january|jan',
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
const month = `(?:${months.join('|')})`;
const date = new RegExp(
	`\\b(?:(\\d{1,2})(?:st|nd|rd|th|e|ste|de)? ?(?:of )?(${month})\\.?(?:,? (\\d{4}|'?\\d{2}))?|(${month}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{1,2})[-/. ](\\d{1,2})[-/. ]((?:19|20)\\d{2}|'?\\d{2})|((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2}))(?![\\w-]|\\.\\d)`,
	'g',
);
const cue =
	/\b(?:geboren|geboortedatum|geb\.?|geboortedag|verjaardag|jarig|ter wereld|geboorte|born|date of birth|dob|d\.o\.b|birth date|birthdate|birthday|came into the world|saw the light of day)(?:\.? ?:?|\b[^.;\n]{0,30})$/;

/** “De wet is geboren uit een crisis en op 1 januari ingegaan.” */
export const thingBorn = /\b(?:geboren uit|born (?:out )?of|born from)\b/;

const monthNumber = (name: string): number =>
	months.findIndex((names) => names.split('|').includes(name)) + 1;

/** Dates of birth: a date with a cue, or the date of the profile in any notation. */
export const dateOfBirthRecogniser: Recogniser = {
	id: 'date-of-birth',
	version: 4,
	languages: ['nl', 'en'],
	find(context) {
		const { document, profile } = context;
		const findings: Finding[] = toldBirthDates(context);
		const [ownYear = 0, ownMonth = 0, ownDay = 0] = (profile.birthDate ?? '').split('-').map(Number);
		for (const match of matchesIn(document, date)) {
			const [, day1, name1, year1, name2, day2, year2, day3, month3, year3, year4, month4, day4] = match;
			const day = Number(day1 ?? day2 ?? day3 ?? day4 ?? 0);
			const named = name1 ?? name2;
			const number = named === undefined ? Number(month3 ?? month4 ?? 0) : monthNumber(named);
			const yearText = (year1 ?? year2 ?? year3 ?? year4 ?? '').replace("'", '');
			const year = Number(yearText);
			if (day < 1 || day > 31 || number < 1 || (number > 12 && day > 12)) continue;
			const before = document.canon.slice(Math.max(0, match.index - 60), match.index);
			const cued =
				(cue.test(before) && !thingBorn.test(before)) ||
				(/\bop $/.test(document.canon.slice(Math.max(0, match.index - 4), match.index)) &&
					/^(?: [\w:,]{1,12}){1,6} geboren\b/.test(
						document.canon.slice(match.index + match[0].length, match.index + match[0].length + 50),
					)) ||
				/^ (?:geboren|ben ik geboren|jarig|is mijn verjaardag|was i born|is my birthday)/.test(
					document.canon.slice(match.index + match[0].length, match.index + match[0].length + 24),
				);
			const sameDay =
				(day === ownDay && number === ownMonth) ||
				(named === undefined && day === ownMonth && number === ownDay);
			const same = ownYear > 0 && sameDay && yearText !== '' && (year === ownYear || year === ownYear % 100);
			const plausible = yearText === '' || yearText.length === 2 || (year >= 1935 && year <= 2012);
			if (!same && !(cued && plausible)) continue;
			if (match[0].startsWith("'")) continue;
			findings.push({
				start: match.index,
				end: match.index + match[0].length,
				type: 'DATE_OF_BIRTH',
				score: same ? 1 : 0.9,
				rule: same ? 'date-of-birth/own' : 'date-of-birth/cue',
			});
		}
		return findings;
	},
};
