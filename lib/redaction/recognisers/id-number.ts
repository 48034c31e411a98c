import { matchesIn, matchesWithin } from '../match';
import type { Finding } from '../types';
import { type Context, type Pattern, type Recogniser, runPatterns, sentenceAt } from './model';
import { saidNumbers, stretches } from './spoken-number';

const code =
	'(?<x>(?:[a-z]{2,3}-[a-z]{2,3} )?(?=[\\w./-]*\\d[\\w./-]*\\d)[a-z0-9][\\w./-]{2,24}\\w(?: \\d{2,6}){0,3})';
const is = '(?: (?:is|van mij is|luidt|was|:))?[ :#.-]{0,3}(?:nr\\.? ?|no\\.? ?)?';

const patterns: readonly Pattern[] = [
	{
		rule: 'document',
		language: 'both',
		score: 0.95,
		pattern: new RegExp(
			`\\b(?:paspoort(?:nummer)?|passport(?: number| no)?|rijbewijs(?:nummer)?|driving licen[cs]e(?: number)?|driver'?s licen[cs]e(?: number)?|id-?kaart(?:nummer)?|identiteitskaart(?:nummer)?|identity card(?: number)?|id card(?: number)?|id number|verblijfsdocument(?:nummer)?|verblijfsvergunning(?:snummer| nummer| nr)?|residence permit(?: number| no)?|v-?nummer|vreemdelingennummer|national insurance(?: number)?|ni number|documentnummer|document number)${is}${code}`,
			'dg',
		),
	},
	{
		rule: 'register',
		language: 'both',
		score: 0.92,
		pattern: new RegExp(
			`\\b(?:big(?:-?(?:nummer|registratie|registratienummer))?|agb(?:-code)?|skj(?:-?(?:nummer|registratie))?|registratienummer|registration(?: number| no)?|registernummer|inschrijfnummer|inschrijvingsnummer|lidmaatschapsnummer|lidnummer|membership number|patientnummer|patient number|polisnummer|client number|klantnummer|customer number|dienstnummer|stamnummer|service number|certificaatnummer|certificate number|diplomanummer|orcid|kenteken|number plate|licen[cs]e plate|registration plate)${is}${code}`,
			'dg',
		),
	},
	{
		rule: 'application',
		language: 'both',
		score: 0.92,
		pattern: new RegExp(
			`\\b(?:sollicitatie(?:nummer|code|kenmerk)|sollicitatie(?: met)? (?:nummer|kenmerk)|kandidaat(?:nummer|code)|kandidaat(?: nummer| nr)|application (?:number|no|id|reference|code|ref)|candidate (?:number|no|id|code|reference)|reference number of my application|mijn referentie(?:nummer)?|my reference(?: number)?|referentienummer|student(?:en)?nummer|student (?:number|no|id)|studentnr|collegekaart(?:nummer)?|personeelsnummer|werknummer|legitimatienummer|medewerkersnummer|medewerkernummer|employee (?:number|no|id)|staff (?:number|no|id)|payroll number|personnel number|werknemersnummer|mijn nummer is|applicant number)${is}${code}`,
			'dg',
		),
	},
	{
		rule: 'stated',
		language: 'both',
		score: 0.85,
		pattern: new RegExp(
			`\\b(?:(?:ik solliciteer|mijn sollicitatie|sollicitatie|i apply|i am applying|my application|application|applying)\\b[^.;\\n]{0,60}?,? \\(?(?:kenmerk|referentie|ref|reference|nummer|number|code|vacaturenummer)|(?:mijn|my) (?:[\\w-]{1,30} )?(?:[a-z]{0,20}nummer|number|pasnummer|toegangspas|badge|badge number|kenmerk|code|registratie|registration|certificaat|licence|license)|(?:registratienummer|registration number|lidnummer|membership number|licence number|license number|certificate number)(?: (?:at|with|in|of|bij|in|van) (?:the |het |de |my )?(?:[\\w'-]{1,30} ?){1,4}))${is}${code}`,
			'dg',
		),
		unless: (match) => /^(?:19|20)\d\d$|^\d{1,3}$/.test(match.groups?.x ?? ''),
	},
	{
		rule: 'stated',
		language: 'both',
		score: 0.85,
		pattern:
			/(?:^|[.!?\n] ?)(?:application|applicant|candidate|sollicitatie|kandidaat|sollicitant|kenmerk|referentie|reference|ref|my ref)[ :.#]{1,3}(?<x>(?=[\w./-]*\d[\w./-]*\d)[a-z]{1,6}[-/]?[\w]{1,12}(?:[-/][\w]{1,12}){0,3})\b/dg,
	},
	{
		rule: 'document',
		language: 'both',
		score: 0.92,
		pattern:
			/\b(?:national insurance|ni|nino)(?: (?:number|no))?(?: is|:)? ?(?<x>[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])\b/dg,
	},
	{
		rule: 'plate',
		language: 'nl',
		score: 0.85,
		pattern:
			/\b(?:mijn (?:auto|kenteken)|kenteken)\b[^.;]{0,20}?(?<x>\b(?:[a-z]{2}-\d{2}-[a-z]{2}|\d{2}-[a-z]{2}-[a-z]{2}|[a-z]{2}-\d{3}-[a-z]|\d{1,2}-[a-z]{3}-\d{1,2}|[a-z]-\d{3}-[a-z]{2})\b)/dg,
	},
	{
		rule: 'code',
		language: 'both',
		score: 0.85,
		pattern:
			/(?<![\w-])(?<x>(?:app|sol|kand|cand|vac-sol|sollicitatie|kandidaat|applicant)-?\d{2,}[\w-]*)\b/dg,
	},
];

/** What a person has a number of; the number may stand some words further on, or be said in words. */
const document =
	"(?:paspoort\\w*|passport|rijbewijs\\w*|driv(?:ing|er'?s) licen[cs]e|id-?kaart\\w*|identiteits\\w+|identity card|id card|verblijfs(?:document|vergunning|kaart|pas|nummer)\\w*|residence (?:permit|card)|v-?nummer|v-?number|vreemdelingennummer|alien number|national insurance|ni number|documentnummer|big-?(?:nummer|registratie)?|agb-?code|skj|registratienummer|registration number|inschrijf(?:nummer|code)|inschrijvingsnummer|lidmaatschapsnummer|lidnummer|membership number|patientnummer|polisnummer|clientnummer|klantnummer|personeelsnummer|personeelsnr|medewerkers?nummer|stamnummer|dienstnummer|registernummer|payroll number|staff number|staff id|employee (?:number|id|no)|service number|badge number|student(?:en)?nummer|student (?:number|id|no)|sollicitatie(?:nummer|code|kenmerk)?|vacature(?:nummer|code)|kandidaat(?:nummer|code)?|application(?: number| code| reference| ref)?|candidate(?: number| code)?|applicant(?: number)?|referentie(?:nummer|code)?|kenmerk|kenteken|pasnummer|toegangspas|bibliotheekpas|donorcodicil|zorgpas\\w*|uzovi|relatienummer|aansluitnummer|deelnemersnummer|certificaatnummer|diplomanummer|vog(?:-nummer)?|licen[cs]e number|permit number|reference(?: number)?)";
const cueOf = new RegExp(`\\b${document}\\b`, 'g');
const owner = /\b(?:mijn|m'n|ik|mij|my|i|me)\b/;
/** Letters and figures mixed, or figures in groups. */
const codeShape =
	/(?<![\w./-])(?<x>(?=[a-z0-9./-]{0,24}\d)(?:[a-z]{1,5}[-/. ]?)?(?:[a-z0-9]{1,12}[-/.]){0,4}[a-z0-9]{2,14}(?: \d{2,6}){0,3})(?![\w%€]|[.,]\d)/dg;
const notCode =
	/^(?:(?:19|20)\d\d|\d{1,3}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:19|20)\d\d[-/](?:19|20)?\d\d|\d+(?:e|ste|de|th|st|nd|rd|km|m2|kg|x|uur|h)|covid-19|[a-z]\d{1,2}|a[1-9]|b[12]|c[12]|[a-z]+-?\d|\d{1,3}\.\d{3}|v ?\d|[a-z]{1,2} \d{1,3}|(?:iso|nen|en|din|ce|vca|nta|haccp|bwv|rfc|ieee|windows|office|sql|http|utf|mbo|hbo|nlqf|schaal|scale|level|fte)[- ]?[\d.-]+|b\d|\d+-\d+)$/;
const rejected =
	/\b(?:afgewezen|afwijzing|gesolliciteerd|solliciteer\w*|sollicitatie|reageerde|reageer|vacature|kandidaat|ronde|procedure|uitgenodigd|applied|apply|application|applicant|rejected|turned down|vacancy|invited|candidate|shortlist\w*)\b/;

function told(context: Context): Finding[] {
	const { document: text } = context;
	const { canon } = text;
	const findings: Finding[] = [];
	const push = (start: number, end: number, score: number): void => {
		findings.push({ start, end, type: 'ID_NUMBER', score, rule: 'id-number/told' });
	};
	for (const cue of matchesIn(text, cueOf)) {
		const sentence = sentenceAt(text, cue.index);
		const after = cue.index + cue[0].length;
		const stop = Math.min(sentence?.end ?? after, after + 64);
		const before = canon.slice(Math.max(sentence?.start ?? 0, cue.index - 50), cue.index);
		const mine =
			owner.test(before) || owner.test(canon.slice(after, stop)) || cue.index - (sentence?.start ?? 0) < 3;
		if (
			/^(?:kenmerk|refer|applica|candida|sollicitatie$|klant|client|polis|patient|kenteken)/.test(cue[0]) &&
			!/\b(?:mijn|m'n|my)(?: [\w-]+){0,2} $|^\W*$/.test(before)
		)
			continue;
		if (
			!mine ||
			/\b(?:client|inwoner|klant|zaak|haar|zijn|hun|project|his|her|their|case)\b[^.;]*$/.test(before)
		)
			continue;
		for (const match of matchesWithin(text, codeShape, after, stop + 1)) {
			const code = match.groups?.x ?? '';
			if (notCode.test(code) || code.replace(/\D/g, '').length < 3) continue;
			const start = after + match.index;
			// figures alone want a number to be spoken of
			const plain = !/[a-z]/.test(code);
			if (
				plain &&
				!/nummer|number|code|kenmerk|nr|reference|referentie|pas|licen|permit|vergunning|document|kenteken|big|skj|agb|bewijs|paspoort|passport|kaart|card/.test(
					cue[0],
				)
			)
				continue;
			if (plain && code.replace(/\D/g, '').length < 4) continue;
			if (
				/^ ?(?:euro|mensen|people|keer|times|dossiers|kilometer|uur|jaar|years|woningen|pagina)/.test(
					canon.slice(start + code.length, start + code.length + 12),
				)
			)
				continue;
			push(start, start + code.length, 0.88);
			break;
		}
		if (/nummer|number|code|bewijs|paspoort|passport|licen|document|kenteken|nr\b/.test(cue[0]))
			for (const run of saidNumbers(text)) {
				const head = run[0]?.first.start ?? 0;
				if (head < after || head > stop) continue;
				for (const found of stretches(run, 14, ({ digits, said }) => digits.length > 3 && said > 1))
					push(found.start, found.end, 0.85);
			}
	}
	// “afgewezen op VAC-7730-KB”, “Application 2231/SD-7”: a reference beside an application of one's own.
	for (const match of matchesIn(
		text,
		/(?<![\w./-])(?<x>(?:[a-z]{2,6}[-/]?\d{3,8}(?:[-/][a-z0-9]{1,6}){0,2}|\d{3,6}[-/][a-z]{1,4}(?:[-/]\d{1,4})?|[a-z]{1,4}[-/]\d{2,4}[-/]\d{2,6}))(?![\w-]|\.\d)/dg,
	)) {
		const range = match.indices?.groups?.x;
		if (!range || notCode.test(match[0])) continue;
		const sentence = sentenceAt(text, match.index);
		const around = canon.slice(
			Math.max(sentence?.start ?? 0, match.index - 90),
			Math.min(sentence?.end ?? 0, match.index + 70),
		);
		if (
			rejected.test(around) &&
			(/\b(?:ik|mij|mijn|i|my|me)\b/.test(around) ||
				/^\W*(?:application|sollicitatie|kandidaat|applicant|candidate)/.test(around)) &&
			!/\b(?:client|inwoner|aanvrager|tender|aanbesteding|artikel|wet)\b/.test(around)
		)
			push(range[0], range[1], 0.82);
	}
	return findings;
}

/** Numbers that a register, school or employer gave to a person. Case and invoice numbers are work. */
export const idNumberRecogniser: Recogniser = {
	id: 'id-number',
	version: 4,
	languages: ['nl', 'en'],
	find: (context) => [...runPatterns(context, patterns, 'id-number', 'ID_NUMBER'), ...told(context)],
};
