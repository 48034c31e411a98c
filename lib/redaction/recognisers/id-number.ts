import { type Pattern, type Recogniser, runPatterns } from './model';

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
			`\\b(?:sollicitatie(?:nummer|code|kenmerk)|sollicitatie(?: met)? (?:nummer|kenmerk)|kandidaat(?:nummer|code)|kandidaat(?: nummer| nr)|application (?:number|no|id|reference|code|ref)|candidate (?:number|no|id|code|reference)|reference number of my application|mijn referentie(?:nummer)?|my reference(?: number)?|referentienummer|student(?:en)?nummer|student (?:number|no|id)|studentnr|collegekaart(?:nummer)?|personeelsnummer|medewerkersnummer|medewerkernummer|employee (?:number|no|id)|staff (?:number|no|id)|payroll number|personnel number|werknemersnummer|mijn nummer is|applicant number)${is}${code}`,
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

/** Numbers that a register, school or employer gave to a person. Case and invoice numbers are work. */
export const idNumberRecogniser: Recogniser = {
	id: 'id-number',
	version: 2,
	languages: ['nl', 'en'],
	find: (context) => runPatterns(context, patterns, 'id-number', 'ID_NUMBER'),
};
