import { familiarity } from './data';
import { has } from './data/bloom';
import { geographic, publicNames } from './lexicon/public';
import { matchesIn } from './match';
import { functionWord } from './name-cues';
import type { Added } from './name-lists';
import type { Context } from './recognisers/model';
import { tokenFrom } from './recognisers/place-run';

/** “S-I-O-B-H-A-N”, “Q, U, I, N, T”: after a word for a name or for spelling. */
const spelled =
	/\b(?:naam|heet|spel|spelt|spellen|schrijf je|schrijf ik|gespeld|name|spelled|spelt|spell)\b[^.;!?\n]{0,40}?(?<n>\b[a-z](?:(?:-|, ?| |\. ?)[a-z]\b){3,14})/dg;
/** “en je zegt Sjievon”, “uitgesproken als Sjievon”, “spreek uit: Wim” */
const spoken =
	/\b(?:je zegt(?: het als)?|u zegt|je spreekt (?:het|hem) uit als|spreek je uit als|spreek uit(?: als)?:?|uitspraak:?|uitgesproken als|zeg maar|klinkt als|pronounced(?: as)?|you say|sounds like) ["']?(?<n>[a-z][a-z'-]{1,20})\b/dg;
/** “Verbruggen, A.M.”, “Jansen, P.J.”: as a register has it. */
const registered =
	/\b(?<n>(?:van (?:de[rn]? )?|de )?[a-z][a-z'-]{2,24}, (?:[a-z]\.){1,4}(?: ?(?:van(?: de[rn]?)?|de|ter|ten))?)(?![a-z])/dg;
/** “Onze koning van de korte lijnen, Gerwin, is zo begonnen” */
const ownPhrase =
	/\b(?:mijn|onze|m'n) (?<h>[a-z][a-z'-]{2,24}) (?:van|in|op|uit|bij|voor) (?:(?:de|het|een|ons|onze) )?(?:[a-z'-]+ ){0,2}[a-z'-]+, (?<n>[a-z][a-z'-]{1,20}),? (?:is|was|heeft|had|kan|kon|wil|wilde|zei|zegt|gaf|doet|deed|ging|kwam|die|weet|wist|bleef|heb|vond|zag)\b/dg;

/** “Van der Meij gaf toe”: no sentence begins so. */
const opening = /(?:^|[.!?\n:] ?["']?)(?<n>van (?:der|den) [a-z][a-z-]{2,20})(?= [a-z]|,|\.|:)/dg;

const thing =
	/^(?:stad|dorp|wijk|gemeente|systeem|tool|app|programma|pakket|methode|project|leverancier|bedrijf|taal|boek|film|schip|boot|auto|hond|kat|paard|feest|dag|maand|dienst|afdeling|locatie|vestiging|haven|regio|provincie|land|straat|partner|klant|bank|school|software|website|merk|standplaats|basis|buurt|kantoor)$/;

/**
 * Finds names that are spelled out, said as they sound, written as a register has them or set beside a phrase.
 * @param context the text and data
 * @returns what to add
 * @example spelledNames(context)
 */
export function spelledNames(context: Context): Added[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	if (document.shouting) return added;
	const take = (range: readonly [number, number], score: number): void => {
		const from = tokenFrom(context, range[0]);
		let to = from;
		while (to + 1 < tokens.length && (tokens[to + 1]?.end ?? Number.POSITIVE_INFINITY) <= range[1]) to++;
		if (tokens[from]?.start === range[0]) added.push({ from, to, score });
	};
	for (const match of matchesIn(document, spelled)) {
		const range = match.indices?.groups?.n;
		if (range && !/\b(?:vitamine|optie|groep|rij|klas)\b/.test(match[0])) take(range, 0.85);
	}
	const named = /\b(?:naam|heet|name|spel|noemt mij)\b/.test(canon);
	for (const match of named ? matchesIn(document, spoken) : []) {
		const range = match.indices?.groups?.n;
		const token = range && tokens[tokenFrom(context, range[0])];
		if (!token?.capital || token.initial || functionWord.has(token.text) || geographic.has(token.text))
			continue;
		if (range && !publicNames.has(token.text)) take(range, 0.78);
	}
	for (const match of matchesIn(document, registered)) {
		const range = match.indices?.groups?.n;
		if (!range) continue;
		const comma = canon.indexOf(',', range[0]);
		const first = tokens[tokenFrom(context, range[0])];
		const surname = tokens.find((token) => token.end === comma);
		const initial = tokens[tokenFrom(context, comma + 1)];
		if (!surname?.capital || !initial?.capital || !first?.capital) continue;
		if (geographic.has(surname.text) || publicNames.has(surname.text) || has(data.dutchPlaces, surname.text))
			continue;
		const known = familiarity(data, surname.text, 'nl');
		if (
			(known !== 'word' || has(data.last, surname.text)) &&
			!/^(?:hoogachtend|groeten?|groetjes|ondergetekende|getekend|namens|geachte|beste)$/.test(surname.text)
		)
			take(range, 0.8);
	}
	for (const match of document.whispering ? [] : matchesIn(document, opening)) {
		const range = match.indices?.groups?.n;
		const first = range && tokens[tokenFrom(context, range[0])];
		const surname = range && tokens.find((token) => token.end === range[1]);
		if (range && first?.capital && surname?.capital && !geographic.has(surname.text)) take(range, 0.76);
	}
	for (const match of matchesIn(document, ownPhrase)) {
		const range = match.indices?.groups?.n;
		const token = range && tokens[tokenFrom(context, range[0])];
		if (!range || !token?.capital || token.initial || token.upper || thing.test(match.groups?.h ?? ''))
			continue;
		if (functionWord.has(token.text) || publicNames.has(token.text) || geographic.has(token.text)) continue;
		if (has(data.dutchPlaces, token.text) || has(data.foreignPlaces, token.text)) continue;
		if (familiarity(data, token.text, 'nl') === 'unknown' || has(data.first, token.text)) take(range, 0.72);
	}
	return added;
}
