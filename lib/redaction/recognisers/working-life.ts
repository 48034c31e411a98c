import { matchesIn } from '../match';
import type { Finding, Language } from '../types';
import { type Context, sentenceAt } from './model';

/**
 * A year beside a turning point of one's own school or working life: the first job, the driving licence, leaving school.
 * Each pattern ends or begins at the year; years of experience and of projects do not match.
 */
const year = "(?:19[4-9]\\d|20[0-2]\\d|'[4-9]\\d|'[0-2]\\d)";
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
	nl: [
		`\\bik (?:ben |heb )?(?:\\w+ ){0,2}in (?<x>${year}|[5-9]\\d) (?:ben ik )?(?:\\w+ ){0,3}(?:van school|van de \\w+ (?:gekomen|af)|gaan studeren|gaan werken|beginnen te werken|studeren|in dienst|aan het werk gegaan|de arbeidsmarkt op|uit de schoolbanken)`,
		`\\bin (?<x>[5-9]\\d) (?:ben|was|kwam|ging|deed|haalde|heb) ik\\b(?=[^.;]{0,60}\\b(?:school|mts|hts|lts|mavo|havo|vwo|mulo|diploma|examen|studeren|heao|meao|universiteit|werken|dienst)\\b)`,
		`\\b(?:begon|startte|ging) (?:ik )?in (?<x>${year})(?= (?:als|met|bij) (?:\\w+ )?(?:leerling|jongste|hulp|loopjongen|stagiair|trainee|gezel|aspirant|krullenjongen|\\w*bediende|assistent|junior|knecht|matroos|\\w*werker|werken|aankomend|starter))`,
		`\\bik (?:begon|startte|kwam|ging|trad) in (?<x>${year}) (?:\\w+ ){0,4}?(?:als (?:leerling|jongste|hulp|stagiair|trainee|aspirant|junior|assistent|aankomend)|in dienst|studeren|op kamers|werken|bij de politie|het leger in|de zorg in|het onderwijs in|aan de slag)`,
		`\\bin (?<x>${year}) (?:begon|startte|kwam|ging|trad|rondde|kreeg|had|zat|liep|verliet|behaalde|haalde) ik\\b(?=[^.;]{0,44}\\b(?:leerling|van school|schoolbanken|eerste (?:baan|baantje|contract|loon|salaris|klas)|studeren|studie|in dienst|op kamers|rijbewijs|brugklas|basisschool|middelbare|kleuterschool|groep (?:acht|8|zeven|7)|eerstejaars|stage|werken|puber|kind|arbeidsmarkt|dienstplicht|militaire dienst)\\b)`,
		`\\b(?:zat|was|liep|kwam) ik in (?<x>${year})(?= (?:\\w+ ){0,3}(?:in de brugklas|op de basisschool|uit de schoolbanken|van school|stage|eerstejaars|student|leerling|kind|geslaagd|klaar met))`,
		`\\btoen ik in (?<x>${year}) (?:\\w+ ){0,4}?(?:kwam|begon|startte|afstudeerde|slaagde|ging studeren|ging werken|de schoolbanken|uit de schoolbanken|klaar was)\\b`,
		`\\bik liep in (?<x>${year}) stage\\b`,
		`\\bik (?:ben|was) (?:\\w+ )?(?:begonnen|gestart|aangenomen|binnengekomen|ingestroomd|in dienst gekomen|gaan werken)\\b[^.;]{0,40}? in (?<x>(?:19[5-9]\\d|200[0-5]))`,
		`\\brijbewijs\\w*\\b[^.;]{0,24}? (?:in|sinds|van) (?<x>${year})`,
		`\\b(?:ben|kom|was) (?:ook )?(?:nog )?(?:een (?:kind|product) )?(?:van|uit) (?<x>${year})(?=[.,;]| (?:en|dus)\\b|$)`,
		'\\b(?:in|uit|van) (?<x>negentien ?honderd ?(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:vijftig|zestig|zeventig|tachtig|negentig)) (?:ben ik |werd ik )?(?:geboren|afgestudeerd|geslaagd)',
		`\\b(?:sinds|vanaf|in|uit) (?<x>${year})(?=[^.;]{0,30}\\b(?:gepensioneerd|volwassen|achttien|meerderjarig|ingeschreven als student)\\b)`,
		`(?:^|[.!?:;\\n,] ?|\\ben )(?:in|sinds|vanaf) (?<x>19[5-9]\\d|200[0-4]),? (?:begon|startte|trad|kwam|ging|werd|stapte|rolde|belandde|tekende) ik (?:\\w+ ){0,3}?(?:als|bij|in|aan|op)\\b`,
		`\\bal (?:sinds|vanaf) (?<x>19[5-9]\\d) (?:sta|werk|zit|rijd|ben|doe|help|geef) ik\\b`,
	].map((source) => new RegExp(source, 'dg')),
	en: [
		`\\bi (?:first )?(?:entered|joined|hit) the (?:labou?r|job) market in (?<x>${year})`,
		`\\bi (?:began|started|joined|came in|signed on|entered)\\b[^.;]{0,40}? in (?<x>${year})(?= (?:as an?|straight) )`,
		`\\bi (?:began|started|joined|trained|entered)\\b[^.;]{0,30}?\\b(?:apprentice|cadet|trainee|junior|recruit|intern|office boy|school leaver|paper round|trainee)\\b[^.;]{0,20}? in (?<x>${year})`,
		`\\bin (?<x>${year}),? (?:when )?i (?:was|still was) (?:\\w+ ){0,2}(?:in|at|a|an) (?:\\w+ )?(?:school|kindergarten|pupil|schoolboy|schoolgirl|teenager|student|freshman|child|toddler|university|college)\\b`,
		`\\bi (?:enrolled|matriculated|registered|went (?:up )?to (?:university|college|uni)|moved out|left home|got my first)\\b[^.;]{0,30}? in (?<x>${year})`,
		`\\b(?:driving (?:test|licen[cs]e)|licen[cs]e)\\b[^.;]{0,20}? in (?<x>${year})`,
		`\\bi (?:started|began|joined|was hired|came)\\b[^.;]{0,44}? in (?<x>(?:19[5-9]\\d|200[0-5]))(?=[.,;]|$| as | straight | and )`,
		`\\bi (?:came|got|walked) out of (?:school|college|university|the academy) in (?<x>${year})`,
		`(?:^|[.!?:;\\n,] ?|\\band )(?:in|since) (?<x>19[5-9]\\d|200[0-4]),? i (?:joined|started|began|entered|became|signed|was hired|took a job|landed|went to work|was taken on)\\b`,
		`\\bcalled to the bar in (?<x>${year})`,
		`\\bfirst (?:pay ?cheque|paycheck|salary|wage|wages|contract|payslip)\\b[^.;]{0,16}? in (?<x>${year})`,
		`\\bin (?<x>${year}),? i (?:got my first|began|started work|entered the (?:labou?r|job) market|left school|left home|enrolled|went to (?:university|college)|came out of school)\\b`,
		`\\b(?:working|employed|in work|in the workforce|in full-time work) since (?<x>(?:19[5-9]\\d))`,
	].map((source) => new RegExp(source, 'dg')),
};

/**
 * Years of one's own school and working life.
 * @param context the prepared text
 * @returns findings of type GRAD_YEAR
 * @example lifeYears(context)
 */
export function lifeYears(context: Context): Finding[] {
	const { document } = context;
	const findings: Finding[] = [];
	if (!/\d{2}|negentien/.test(document.canon)) return findings;
	const spoken = new Set(document.sentences.map((sentence) => sentence.language));
	for (const language of ['nl', 'en'] as const) {
		if (!spoken.has(language)) continue;
		for (const pattern of patterns[language])
			for (const match of matchesIn(document, pattern)) {
				const range = match.indices?.groups?.x;
				if (!range || sentenceAt(document, match.index)?.language !== language) continue;
				findings.push({
					start: range[0],
					end: range[1],
					type: 'GRAD_YEAR',
					score: 0.78,
					rule: 'graduation-year/life',
				});
			}
	}
	return findings;
}
