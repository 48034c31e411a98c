import { dutchAdjectives } from '../lexicon/origin';
import type { Context, Pattern } from '../recognisers/model';
import { ownSentence } from './own-sentence';

/** Local parties, unions, clubs of a people and networks at work, as Dutch candidates mention them. */
const beside = ({ document }: Context, match: RegExpExecArray, before: number, after: number): string =>
	document.canon.slice(Math.max(0, match.index - before), match.index + match[0].length + after);
const firstPerson = /\b(?:ik|mij|me|mijn|m'n|wij|we|ons|onze)\b/;
const capital = (match: RegExpExecArray, { document }: Context): boolean => {
	const range = match.indices?.groups?.x ?? match.indices?.groups?.x1;
	return (
		range !== undefined &&
		/^\p{Lu}/u.test(document.original.slice(document.map[range[0]], document.map[range[1]]))
	);
};

const memberAdjectives: ReadonlySet<string> = new Set(
	dutchAdjectives.map((word) => word.replace(/\(.*\)$/, '')),
);
/** “Kaapverdiaanse” to “kaapverdiaans”. */
const isPeople = (word: string): boolean =>
	memberAdjectives.has(word) ||
	memberAdjectives.has(word.replace(/e$/, '')) ||
	memberAdjectives.has(word.replace(/ese$/, 'ees'));
export const ordinaryAssociationPatterns: readonly Pattern[] = [
	{
		rule: 'people-club',
		language: 'nl',
		pattern:
			/\b(?:bij|voor|van|in|binnen) (?:de|een|het|onze|mijn) (?<x>[a-z]{4,18}e) (?:vereniging|gemeenschap|stichting|club|vrouwenvereniging|cultuurvereniging|sportclub|dansgroep|zelforganisatie|studentenvereniging|ouderenvereniging)(?= (?:in [a-z]+ )?(?:doe|zit|ben|was|help|geef|kook|speel|organiseer|regel|zat|hielp|gaf|deed|dans|leid) ik\b)/dg,
		unless: (match, context) =>
			!isPeople(match.groups?.x ?? '') &&
			!(capital(match, context) && /(?:aanse|ische)$/.test(match.groups?.x ?? '')),
		type: 'ASSOCIATION',
		score: 0.82,
	},
	{
		rule: 'network-for',
		language: 'nl',
		pattern:
			/\b(?:netwerk|platform|vereniging|werkgroep) (?:voor|van) (?<x>(?:zwarte|lhbti?\w*|homo\w*|lesbische|roze|vrouwelijke|joodse|islamitische|gekleurde|biculturele|dove|blinde|slechthorende|trans\w*|queer|turkse|marokkaanse|surinaamse|christelijke|oudere) (?:ambtenaren|medewerkers|collega's|professionals|vrouwen|mannen|juristen|agenten|militairen|ondernemers|academici|studenten))\b/dg,
		unless: (match, context) =>
			!ownSentence(match, context) ||
			/\b(?:advies|adviseer\w*|subsidie|beleid|opgezet|organiseerde|schreef|bijeenkomst|contact|overleg\w*)\b/.test(
				beside(context, match, 70, 60),
			),
		type: 'ASSOCIATION',
		score: 0.8,
	},
];

export const ordinaryPoliticsPatterns: readonly Pattern[] = [
	// Local parties have names nobody can list: “voor Lokaal Duinstreek in de raad”.
	{
		rule: 'local-party',
		language: 'nl',
		pattern:
			/\b(?:zit|zat|zaten|gezeten|zetel|zetelde|gekozen|verkozen|kandidaat) (?:ik )?(?:[a-z]+ (?:jaar|jaren|periodes?|termijn|termijnen) )?(?:voor|namens) (?:de |het )?(?<x>[a-z][\w' -]{2,36}?) (?=in de (?:gemeente|wijk|deel|eiland|dorps)?raad\b|in provinciale staten|in het (?:algemeen bestuur|waterschap))|\bnamens (?:de |het )?(?<x1>[a-z][\w' -]{2,36}?) (?=(?:zat|zit|was) ik (?:[a-z]+ (?:jaar|jaren|periodes?) )?(?:in de (?:gemeente)?raad|raadslid|gemeenteraadslid)\b)/dg,
		unless: (match, context) =>
			!capital(match, context) ||
			/^(?:gemeente|afdeling|team|college|griffie)\b/.test(match.groups?.x ?? match.groups?.x1 ?? '') ||
			!firstPerson.test(beside(context, match, 60, 40)),
		score: 0.84,
	},
	{
		rule: 'union',
		language: 'nl',
		pattern:
			/\b(?:voor|namens|van|bij|lid van) (?:de |het )?(?<x>fnv|cnv|vcp|avv|de unie|nu'91|leraren in actie|vakbond)\b/dg,
		unless: (match, context) =>
			!/\b(?:ik|mijn)\b[^.;\n]{0,80}\b(?:ondernemingsraad|or|kaderlid|vertrouwenspersoon|lid|bestuur\w*|afgevaardigde|medezeggenschap\w*)\b[^.;\n]{0,30}$/.test(
				context.document.canon.slice(Math.max(0, match.index - 120), match.index + match[0].length),
			) || /\b(?:overleg\w*|onderhandel\w*|gesprek\w*|sprak)\b/.test(beside(context, match, 60, 40)),
		score: 0.78,
	},
];
