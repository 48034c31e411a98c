import { has } from '../data/bloom';
import { matchesIn } from '../match';
import type { Finding } from '../types';
import type { Recogniser } from './model';
import { tokenFrom } from './place-run';

/** Dutch postcodes (letters SA, SD and SS are never given out), and British ones. */
export const postcodeRecogniser: Recogniser = {
	id: 'postcode',
	version: 1,
	languages: ['nl', 'en'],
	find(context) {
		const { document, data } = context;
		const { canon, map, original } = document;
		const findings: Finding[] = [];
		for (const match of matchesIn(document, /(?<![\w.,€-])[1-9]\d{3} ?(?!sa|sd|ss)[a-z]{2}(?![\w-])/g)) {
			const end = match.index + match[0].length;
			const raw = original.slice(map[end - 2], map[end]);
			const next = document.tokens[tokenFrom(context, end)]?.text ?? '';
			const beside =
				has(data.dutchPlaces, next) ||
				/\d[a-z]?,? $|\b(?:postcode|adres|address)\W{0,5}(?:is )?$/.test(
					canon.slice(Math.max(0, match.index - 14), match.index),
				);
			if (
				/^(?:19|20)\d\d (?:in|en|of|to|is|we|ik|de|he|it|at|on|by|my|as|an|or|al|op|te|zo|er|na|om|is|me|up|so|do|be)$/.test(
					match[0],
				) &&
				!(raw === raw.toUpperCase() && beside)
			)
				continue;
			if (
				raw === raw.toUpperCase()
					? !(
							document.shouting &&
							!beside &&
							/^\d+ (?:in|en|of|is|ik|de|op|te|km|kg|cm|mm|m2|to|at|we)$/.test(match[0])
						) && !/ (?:KM|KG|CM|MM|MB|GB|TB|KB|EU|NL|CV|BC|AD|HZ|KW|MW)$/.test(beside ? '' : ` ${raw}`)
					: beside && !/ (?:km|kg|in|en|of|is|op|te|ik)$/.test(match[0])
			)
				findings.push({ start: match.index, end, type: 'POSTCODE', score: 0.95, rule: 'postcode/nl' });
		}
		for (const match of matchesIn(document, /\b(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2})\b/g)) {
			const end = match.index + match[0].length;
			const raw = original.slice(map[match.index], map[end]);
			if (raw === raw.toUpperCase() && !document.shouting)
				findings.push({ start: match.index, end, type: 'POSTCODE', score: 0.85, rule: 'postcode/uk' });
		}
		return findings;
	},
};
