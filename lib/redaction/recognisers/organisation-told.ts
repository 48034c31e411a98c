import { has } from '../data/bloom';
import { geographic, publicNames } from '../lexicon/public';
import { matchesIn, matchesWithin } from '../match';
import type { Finding } from '../types';
import { otherParty } from './employer-frames';
import { type Context, sentenceAt } from './model';
import { organisationAt } from './organisation';
import { tokenFrom } from './place-run';

/** Employers known by the shape of their name, and schools by what was got there; no word of work leads to them. */
const kind =
	/(?:.{3}(?:dienst|diensten|groep|archief|wonen|zorg|werken|bedrijf|beheer|advies|techniek|bouw|transport|logistiek|onderwijs|opvang|schap|zaak|zaken|data|contact|controle|plus|werf|bank|kring|punt|loket|bureau|service|services|lab|labs|net|fonds|garage|bakkerij|drukkerij|kwekerij|museum|theater|bibliotheek|atelier|kliniek|makelaars|verhuur|catering|schoonmaak|beveiliging|energie|media|water|vervoer|reizen|tours|rederij|recycling|milieu|huis|hof))$|^(?:data|aid|controle|plus|services?|solutions|partners|consult|consultancy|consulting|works|systems|studio|studios|care|homes|logistics|engineering|trust|wonen|zorg|bouw|groep|group|advies|legal|clinic|bakery|centre|center|agency|bureau|lab|labs|media|motors|foods|farm|farms|nursery|press|books|housing|transport|shipping|recycling|cleaning|security|catering|events|rentals|repairs|joinery|brewery|dairy|garage|museum|theatre|library|archives?|foundation|company|co)$/;
const bodies =
	/^(?:(?:burger|publieks|personeels|veiligheids|financiele)zaken|rijks\w*|belasting\w*|ministerie|politie|douane|kadaster|waterschap|sluis|haven|vreemdelingen\w*|immigratie\w*|inlichtingen\w*|marechaussee|reclassering|nederlandse?|nationale?|europese|koninklijke|centraal|openbaar|algemene|sociale|autoriteit|raad|hoge|tweede|eerste|dienst|national|european|royal|central|public|ministry|department|office)$/;
const dealing =
	/\b(?:samenwerk\w*|samen met|overleg\w*|contact met|klacht\w*|inspect\w*|controleerde|bezocht|bezoek|vergunning\w*|aanvraag|leverancier|namens|afspraak|factuur|subsidie|gesprek met|casus|aannemer|meeting|complaint\w*|inspected|visited|permit\w*|supplier|customer|together with|contractor|charged|invoice\w*|supplied|delivered)\b/;
const mine =
	/\b(?:ik|mij|me|mijn|m'n|we|wij|ons|onze|i|my|we|us|our|i'm|i've|zeggen ze|noemen ze|noemden ze|they say|they call)\b/;
const lead =
	/\b(?:bij|voor|van|at|for|with|from|naar|vanuit|joined|verliet|left)(?: (?:de|het|een|the|a|mijn|my|onze|our|toenmalige|vorige|oude|former|old|little))*(?= [a-z])/g;

/**
 * Finds employers by the shape of their name after a preposition, in a sentence that speaks of oneself.
 * @param context the text and data
 * @returns findings of type EMPLOYER
 * @example toldEmployers(context)
 */
export function toldEmployers(context: Context): Finding[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	const findings: Finding[] = [];
	if (document.whispering || document.shouting) return findings;
	for (const match of matchesIn(document, lead)) {
		const index = tokenFrom(context, match.index + match[0].length);
		const token = tokens[index];
		if (!token?.capital || token.initial || token.start - (match.index + match[0].length) > 1) continue;
		const sentence = sentenceAt(document, token.start);
		if (!sentence || match.index < sentence.start) continue;
		let organisation = organisationAt(context, index);
		if (!organisation) continue;
		// The name ends with its word of kind or with the capitals after it.
		const words = tokens.slice(organisation.from, organisation.to + 1);
		const at = words.findIndex(({ text, capital }) => capital && kind.test(text));
		if (at < 0) continue;
		if (bodies.test(words[0]?.text ?? '') || publicNames.has(words[0]?.text ?? '')) continue;
		if (has(data.first, words[0]?.text ?? '') && at > 0 && words.length < 3) continue;
		if (
			words.length === 1 &&
			(token.text.length < 8 || has(data.dutchPlaces, token.text) || has(data.last, token.text)) &&
			!canon.slice(token.start, token.end + 1).endsWith('-')
		)
			continue;
		const text = canon.slice(
			Math.max(sentence.start, token.start - 150),
			Math.min(sentence.end, token.start + 150),
		);
		if (dealing.test(text) || !mine.test(text)) continue;
		if (
			/\b(?:van|from|of|with) $|\b(?:van|from|with)(?: (?:de|het|the))?$/.test(match[0]) &&
			!/\b(?:chef|baas|collega\w*|manager|coordinator|leidinggevende|baan|werk\w*|team|boss|colleagues?|job|work\w*|contract)\b/.test(
				text,
			)
		)
			continue;
		const last = tokens[organisation.to];
		if (
			!last ||
			/^ ?-?(?:methode|model|project|programma|wet|straat|plein)/.test(
				canon.slice(last.end, last.end + 10),
			) ||
			otherParty.test(canon.slice(last.end, last.end + 60))
		)
			continue;
		organisation = { from: organisation.from, to: organisation.to };
		findings.push({
			start: token.start,
			end: last.end,
			type: 'EMPLOYER',
			score: 0.72,
			rule: 'employer/told',
		});
	}
	return findings;
}

const schoolKind =
	'(?:university|universities|college|academy|institute|polytechnic|school|faculty|conservatory|seminary|universiteit|hogeschool|hogere school|school|academie|instituut|faculteit|conservatorium|polytechnische school|kweekschool)';
const schoolTypes =
	"(?:technical|technische|medical|medische|state|national|agricultural|pedagogical|pedagogische|art|kunst|economic|economische|hogere|higher|catholic|katholieke|islamic|islamitische|old|oude|local|maritime|nautical|police|military|business|law|music|nursing|teacher training|catering|hotel|vocational|secondary|primary|grammar|girls'|boys'|evening|avond|zeevaart|landbouw|tuinbouw|middelbare|lagere|internationale|international|open|vrije|free)";
const placed = new RegExp(
	`\\b(?:the|de|het|een|a|an|my|mijn|onze|our) (?<x>(?:${schoolTypes} ){0,2}${schoolKind} (?:in|of|at|te|van|near|bij|outside)(?: (?:the|de|het))? (?<n>[a-z][\\w'-]{2,24}(?: [a-z][\\w'-]{2,24}){0,2}))`,
	'dg',
);
const got =
	/\b(?:diploma|degree|bul|graad|titel|papiertje|doctoraat|doctorate|master|masters|bachelor|ingenieurstitel|getuigschrift|certificate|qualification|training|opleiding|alma mater|afgestudeerd|graduated|gepromoveerd|studied|studeerde|college gelopen|law degree|scriptie|thesis)(?: (?!(?:en|and|maar|but|dat|that|voor|for|die|which|hangt|over|about|verdrag|akkoord|conventie|verklaring|protocol|slag|treaty|convention|declaration|battle)\b)[a-z]+){0,3}? (?:van|from|aan|at|in|te|of)(?: (?:de|het|the))? (?<x>[a-z][\w'-]{2,24}(?: [a-z][\w'-]{2,24})?)/dg;
const studied =
	/\b(?:stud\w*|afgestudeerd|diploma\w*|degree\w*|opleiding|bachelor|master\w*|scriptie|thesis|graduat\w*|promov\w*|gepromoveerd|learned|leerde|trained|school|college|doctor\w*|les|lessons|kreeg les|bul|titel|alma mater|ingenieur|engineer|qualified)\b/;

/**
 * Finds schools told by their town or by the diploma: “the technical university in Brno”, “a degree from Legon”.
 * @param context the text and data
 * @returns findings of type SCHOOL
 * @example toldSchools(context)
 */
export function toldSchools(context: Context): Finding[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	const findings: Finding[] = [];
	const capital = (offset: number): boolean => tokens[tokenFrom(context, offset)]?.capital === true;
	for (const match of matchesIn(document, placed)) {
		const range = match.indices?.groups?.x;
		const name = match.indices?.groups?.n;
		if (!range || !name) continue;
		const sentence = sentenceAt(document, range[0]);
		if (!sentence) continue;
		const text = canon.slice(
			Math.max(sentence.start, range[0] - 120),
			Math.min(sentence.end, range[1] + 120),
		);
		const word = (match.groups?.n ?? '').split(' ')[0] ?? '';
		if (
			!capital(name[0]) &&
			!(document.whispering && (has(data.dutchPlaces, word) || has(data.foreignPlaces, word)))
		)
			continue;
		if (
			!studied.test(text.replace(match[0], match[0].replace(/school|college/g, ''))) ||
			!/\b(?:ik|mijn|m'n|i|my|me|mij)\b/.test(text) ||
			/\b(?:gaf|geef|geven|gegeven|verzorg\w*|gastles\w*|inspecte\w*|bezocht|gave|give|giving|taught|teach|inspect\w*|visited)\b/.test(
				canon.slice(Math.max(sentence.start, range[0] - 50), range[0]),
			)
		)
			continue;
		let end = name[0];
		for (const part of matchesWithin(document, /[\w'-]+/g, name[0], name[1])) {
			if (!capital(name[0] + part.index) && !document.whispering) break;
			end = name[0] + part.index + part[0].length;
			if (document.whispering) break;
		}
		findings.push({ start: range[0], end, type: 'SCHOOL', score: 0.78, rule: 'school/told' });
	}
	if (document.whispering || document.shouting) return findings;
	for (const match of matchesIn(document, got)) {
		const range = match.indices?.groups?.x;
		if (!range || !capital(range[0])) continue;
		const sentence = sentenceAt(document, match.index);
		if (!sentence || range[0] > sentence.end) continue;
		const text = canon.slice(
			Math.max(sentence.start, match.index - 90),
			Math.min(sentence.end, range[1] + 60),
		);
		if (!/\b(?:ik|mijn|m'n|i|my|me|mij|with a|met een)\b/.test(text)) continue;
		if (
			/\b(?:gaf|geef|verzorgde|gave|give|taught)\b[^.;]{0,24}$/.test(canon.slice(sentence.start, match.index))
		)
			continue;
		const parts = (match.groups?.x ?? '').split(' ');
		const [head = ''] = parts;
		if (publicNames.has(head) || geographic.has(head) || has(data.first, head)) continue;
		if (
			/\b(?:voor|for) /.test(match[0]) ||
			(/\b(?:in|te|of) $/.test(canon.slice(range[0] - 3, range[0])) &&
				!has(data.foreignPlaces, head) &&
				!has(data.dutchPlaces, head))
		)
			continue;
		if (
			/^(?:bouwkunde|informatica|rechten|economie|bestuurskunde|law|history|engineering|economics|planning|design|biology|physics|chemistry|mathematics|english|dutch|politics|social|public|business|computer|spatial|urban|human|data|environmental)$/.test(
				head,
			)
		)
			continue;
		const second = parts[1] !== undefined && capital(range[0] + head.length + 1);
		findings.push({
			start: range[0],
			end: second ? range[1] : range[0] + head.length,
			type: 'SCHOOL',
			score: 0.72,
			rule: 'school/told',
		});
	}
	return findings;
}
