import { familiarity } from '../data';
import { fold } from '../fold';
import { matchesOf } from '../match';
import type { Finding } from '../types';
import { type Context, type Recogniser, sentenceAt } from './model';
import { placeAt, tokenFrom } from './place-run';

const own: readonly RegExp[] = [
	/\b(?:ik|wij|we)(?: [\w']{1,40}){0,3}? (?:woon|woonde|wonen|woonden|verhuisde|verhuisden|ben verhuisd|leef)(?: [\w']{1,40}){0,8}? (?:in|te|op|naar|bij)\b/g,
	/\b(?:woon|woonde|wonen|verhuisde|leef) (?:ik|wij|we)(?: [\w']{1,40}){0,7}? (?:in|te|op|naar|bij)\b/g,
	/\b(?:woonachtig|wonend|wonende|gevestigd|mijn (?:huis|appartement|flat|woning|woonplaats|thuis|dorp|stad)(?: is| staat)?|woonplaats(?: is|:)?|forens uit|forenzen uit|thuis|inwoner van|verhuisd|verhuizen|verhuizing)(?: ben ik| van)? ?(?:in|te|op|naar|uit|van)?(?= )/g,
	/(?:^|[\n.] ?|\b(?:ik|als) )(?:woon|wonen|woonachtig)(?: [\w']{1,40}){0,5}? (?:in|te|op)\b/g,
	/\b(?:ik kom|kom ik)(?: [\w']{1,40}){0,3} uit\b/g,
	/\b(?:ik|elke (?:dag|ochtend)|dagelijks)(?: [\w']{1,40}){0,4}? (?:reis|fiets|rijd|forens|reizen|pendel)(?: [\w']{1,40}){0,4}? (?:vanuit|uit|van)\b/g,
	/\b(?:i|we)(?: (?:have|now|still|currently|also|had|'ve|recently|just|since)){0,3}(?:'ve|'m)? (?:live|lived|am living|living|settled|moved|reside|stay|relocated|am based|bought a house|rent|found a home|ended up)(?: [\w']{1,40}){0,7}? (?:in|to|near|outside|at)\b/g,
	/\b(?:i'm|i am) (?:now )?(?:based|living|settled|resident) (?:in|near|outside)\b/g,
	/\b(?:my (?:home(?: ?town)?|house|flat|apartment|village|town|city|place of residence)(?: is)?|living|commut\w+|cycle|travel|home is|resident of)(?: [\w']{1,40}){0,2}? (?:in|from|of|is)\b/g,
	/\b(?:my (?:home|hometown|home town|village|city) (?:is )?|home: ?|woonplaats: ?)/g,
];

/** Place of residence: the city of the profile, and any place in a residence frame. */
export const cityRecogniser: Recogniser = {
	id: 'city',
	version: 1,
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
				findings.push({ start: token.start, end: last.end, type: 'CITY', score: 0.9, rule: 'city/own' });
			}
		}
		for (const pattern of own) {
			for (const match of matchesOf(pattern, document.canon)) {
				if (/\b(?:client|inwoner s|bewoner|werk|work|kantoor|office)\b/.test(match[0])) continue;
				const index = tokenFrom(context, match.index + match[0].length);
				if (
					sentenceAt(document, match.index + match[0].length - 1) !==
					sentenceAt(document, document.tokens[index]?.start ?? -1)
				)
					continue;
				const place = placeAt(context, index);
				if (!place || place.kind === 'country' || (place.kind === 'foreign' && /kom|come/.test(match[0])))
					continue;
				if (
					/^(?:nederland|netherlands|holland|europa|europe|randstad|friesland|limburg|brabant|zeeland|drenthe|groningen provincie)$/.test(
						document.canon.slice(place.start, place.end),
					)
				)
					continue;
				findings.push({
					start: place.start,
					end: place.end,
					type: 'CITY',
					score: place.kind === 'dutch' ? 0.88 : 0.7,
					rule: 'city/residence',
				});
			}
		}
		return findings;
	},
};
