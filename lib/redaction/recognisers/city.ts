import { familiarity } from '../data';
import { has } from '../data/bloom';
import { fold } from '../fold';
import { matchesIn } from '../match';
import type { Finding } from '../types';
import { afterPlace, beforePlace, inhabitant, journey } from './city-frames';
import { type Context, type Recogniser, sentenceAt } from './model';
import { placeAt, tokenFrom } from './place-run';

const province =
	/^(?:nederland|netherlands|holland|europa|europe|randstad|friesland|limburg|brabant|zeeland|drenthe|groningen provincie)$/;
const home =
	/\b(?:woo?n\w*|gewoond|verhuis\w*|opgegroeid|getogen|grootgebracht|groei\w*|thuis|huis|live|lived|grew|home|hometown)\b/;
const self = /\b(?:ik|mij|wij|we|mijn|i|my|our|i'm|i've)\b/;
const others =
	/\b(?:client\w*|bewoner\w*|klant\w*|mevrouw|meneer|hij|zij|ze|werk|werkte|kantoor|mensen|gezin(?:nen)? die|she|he|they|tenants?|residents?|work|office)\b/;

/** “the Maastricht Treaty”, “Delft blue”, “Gouda cheese”: what carries the name of a town says nothing about a home. */
const madeThere =
	/^ (?:treaty|accords?|agreement|protocol|declaration|convention|conference|summit|ranking|rankings|criteria|index|scale|method|model|manifesto|school of|cheese|oil|blue|pottery|porcelain|tiles|gin|beer|sausages?|biscuits?|waffles?|candles?|pipes|mustard|liquorice|bulbs|bricks?|cake|butter|lace|linen|papers|process|principles|canal|marathon|half marathon|jazz festival|film festival|flower parade|motorway|junction|interchange|line)\b/;
const goodsFrom =
	/\b(?:tomatoes|potatoes|onions|apples|pears|strawberries|peppers|cucumbers|vegetables|fruit|flowers|tulips|bulbs|roses|plants|trees|seeds|cheese|beer|milk|eggs|fish|mussels|herring|steel|bricks|tiles|gravel|sand|parcels|containers|trains?|lorries|goods|parts) from $/;
/** The town of an inhabitant: “Rotterdammer”, “Zwollenaar”, “Leidse”. */
function townOf(data: Context['data'], word: string): boolean {
	const stem = word.replace(/(?:enaar|naar|aar|ers|er|se|es)$/, '');
	return [
		stem,
		stem.replace(/(.)\1$/, '$1'),
		`${stem}en`,
		`${stem}e`,
		word.replace(/(?:er|se|es)$/, 'en'),
	].some((town) => town.length > 3 && has(data.dutchPlaces, town));
}

/** Place of residence: the city of the profile, and any place in a residence frame. */
export const cityRecogniser: Recogniser = {
	id: 'city',
	version: 3,
	languages: ['nl', 'en'],
	find(context: Context) {
		const { document, profile, data } = context;
		const findings: Finding[] = [];
		const city = fold(profile.city ?? '')
			.replace(/[^a-z0-9_]+/g, ' ')
			.trim();
		const words = city.split(' ').filter(Boolean);
		const [head] = words;
		if (head !== undefined && city.length > 1) {
			const ordinary = words.length === 1 && familiarity(data, head) === 'word';
			const { tokens, canon } = document;
			for (const [index, token] of tokens.entries()) {
				if (token.text !== head) continue;
				const last = tokens[index + words.length - 1];
				if (!last || words.some((word, step) => tokens[index + step]?.text !== word)) continue;
				if (
					!token.capital &&
					(ordinary || (!document.whispering && words.length === 1 && familiarity(data, head) !== 'unknown'))
				)
					continue;
				if (
					ordinary &&
					(token.initial || document.shouting) &&
					!/^ (?:is|ligt)\b/.test(canon.slice(last.end, last.end + 8))
				)
					continue;
				if (/^ ?(?:centraal|central|airport)/.test(canon.slice(last.end, last.end + 12))) continue;
				if (
					madeThere.test(canon.slice(last.end, last.end + 20)) ||
					goodsFrom.test(canon.slice(Math.max(0, token.start - 24), token.start))
				)
					continue;
				findings.push({ start: token.start, end: last.end, type: 'CITY', score: 0.9, rule: 'city/own' });
			}
		}
		const take = (start: number, end: number, score: number): void => {
			if (!province.test(document.canon.slice(start, end)))
				findings.push({ start, end, type: 'CITY', score, rule: 'city/residence' });
		};
		// “5141 HC Waalwijk”: the town of an address.
		for (const match of matchesIn(document, /\b[1-9]\d{3} ?[a-z]{2},? (?=[a-z])/g)) {
			const place = placeAt(context, tokenFrom(context, match.index + match[0].length));
			if (place?.kind === 'dutch' && place.start - match.index - match[0].length < 1)
				take(place.start, place.end, 0.8);
		}
		if (!signs.test(document.canon)) return findings;
		for (const pattern of beforePlace) {
			for (const match of matchesIn(document, pattern)) {
				if (/\b(?:client|inwoner s|bewoner|werk|work|kantoor|office)\b/.test(match[0])) continue;
				const index = tokenFrom(context, match.index + match[0].length);
				if (
					sentenceAt(document, match.index + match[0].length - 1) !==
					sentenceAt(document, document.tokens[index]?.start ?? -1)
				)
					continue;
				const place = placeAt(context, index);
				if (!place || place.kind === 'country') continue;
				if (
					place.kind !== 'dutch' &&
					!/\b(?:woon|wonen|woonde\w*|verhui[sz]\w*|live|lived|moved|woonplaats|settled|home)\b/.test(
						match[0],
					)
				)
					continue;
				if (/(?:park|plein|laan|straat|kade)$/.test(document.canon.slice(place.start, place.end))) continue;
				take(place.start, place.end, place.kind === 'dutch' ? 0.88 : 0.7);
			}
		}
		if (home.test(document.canon) || /\bvanuit\b/.test(document.canon))
			for (const match of matchesIn(document, /\b(?:in|te|uit|naar|van|vanuit|vanaf|to|from)(?= \w)/g)) {
				const place = placeAt(context, tokenFrom(context, match.index + match[0].length));
				if (place?.kind !== 'dutch') continue;
				const sentence = sentenceAt(document, place.start);
				if (!sentence || !self.test(document.canon.slice(sentence.start, sentence.end))) continue;
				const after = document.canon.slice(place.end, Math.min(sentence.end, place.end + 90));
				const found =
					(match[0] === 'vanuit' ? journey : undefined)?.exec(after) ??
					afterPlace[sentence.language].exec(after);
				if (
					found &&
					!others.test(found[0]) &&
					!others.test(document.canon.slice(Math.max(sentence.start, match.index - 30), match.index))
				)
					take(place.start, place.end, 0.82);
			}
		for (const match of matchesIn(document, inhabitant)) {
			const range = match.indices?.groups?.x;
			const token = range ? document.tokens[tokenFrom(context, range[0])] : undefined;
			if (range && (token?.capital || document.whispering) && townOf(data, match.groups?.x ?? ''))
				take(range[0], range[1], 0.78);
		}
		return findings;
	},
};

/** Without one of these words no frame of residence can hold. */
const signs =
	/woon|won(?:en|achtig)|huis|leef|\bkom\b|reis|fiets|rijd|forens|pendel|opgegroeid|getogen|groei|geboren|\bin\b|huur|tussen|verliet|ruil|stad|dorp|\bals\b|live|living|mov|settle|home|from|reside|based|rent|\bben\b/;
