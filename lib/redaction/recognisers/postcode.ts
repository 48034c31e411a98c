import { has } from '../data/bloom';
import { matchesIn } from '../match';
import type { Finding } from '../types';
import type { Context, Recogniser } from './model';
import { tokenFrom } from './place-run';
import { saidNumbers, stretches } from './spoken-number';

const between = new Set(
	'en dan de het and then the met with letters letter hoofdletters hoofdletter capital capitals daarna gevolgd door followed by plus nog een a'.split(
		' ',
	),
);
const spelledCue =
	/\b(?:postcode\w*|postal code|zip(?: ?code)?|post code|pc|woon\w*|wonen\w*|adres\w*|address|live|lives|living|thuis|huis|home|langs|bezoek|visit|post)\b/;
/** “8711 alpha bravo”: the alphabet of radio operators. */
const radio =
	/^(?:alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|xray|yankee|zulu|anton|bernhard|cornelis|dirk|eduard|ferdinand|gerard|hendrik|izaak|jan|karel|lodewijk|maria|nico|otto|pieter|rudolf|simon|teunis|utrecht|willem|xantippe|ypsilon|zaandam)$/;

/** “negenennegentig nul een en dan de B en de G”, “1 0 1 2, A van Anna, B van Bernard”, “1012.a.b.”. */
function spelled({ document }: Context): Finding[] {
	const { canon, tokens } = document;
	const findings: Finding[] = [];
	for (const run of saidNumbers(document)) {
		for (const { digits, start, end, said, from, to } of stretches(
			run,
			4,
			({ digits: read }) => read.length === 4 && read[0] !== '0',
		)) {
			const letters: number[] = [];
			let last = end;
			const first = run[to]?.next ?? tokens.length;
			for (let index = first; index < Math.min(tokens.length, first + 14) && letters.length < 2; index++) {
				const token = tokens[index];
				if (!token || !/^[ ,.;:\n"'()/-]{0,4}$/.test(canon.slice(last, token.start))) break;
				// “een B”: the article; otherwise a letter by itself
				if (radio.test(token.text) && /\bpost|zip/.test(canon.slice(Math.max(0, start - 60), start))) {
					letters.push(index);
					last = token.end;
				} else if (
					/^[a-z]$/.test(token.text) &&
					!(token.text === 'a' && /^[a-z]$/.test(tokens[index + 1]?.text ?? '') && letters.length === 1)
				) {
					letters.push(index);
					last = token.end;
					// “A van Anna”, “B as in bravo”, “B for Bernard”
					const word = /^ (?:van|voor|as in|for|als in|like|of) ([a-z]+)/.exec(canon.slice(last, last + 30));
					if (word?.[1]?.startsWith(token.text)) last += word[0].length;
					while ((tokens[index + 1]?.start ?? Number.POSITIVE_INFINITY) < last) index++;
				} else if (
					letters.length === 0 &&
					index === first &&
					/^[a-z]{2}$/.test(token.text) &&
					token.upper &&
					!/^(?:SA|SD|SS)$/i.test(token.text)
				) {
					letters.push(index, index);
					last = token.end;
				} else if (between.has(token.text)) last = token.end;
				else break;
			}
			if (letters.length < 2) continue;
			const cue =
				spelledCue.test(canon.slice(Math.max(0, start - 60), start)) ||
				spelledCue.test(canon.slice(last, last + 30));
			if (!(cue || said > 1)) continue;
			if (from === to && letters[0] === letters[1]) continue;
			if (
				digits.startsWith('20') &&
				said === 0 &&
				!/\bpost/.test(canon.slice(Math.max(0, start - 30), start))
			)
				continue;
			findings.push({ start, end: last, type: 'POSTCODE', score: 0.9, rule: 'postcode/told' });
		}
	}
	return findings;
}

/** Dutch postcodes (letters SA, SD and SS are never given out), and British ones. */
export const postcodeRecogniser: Recogniser = {
	id: 'postcode',
	version: 2,
	languages: ['nl', 'en'],
	find(context) {
		const { document, data } = context;
		const { canon, map, original } = document;
		const findings = spelled(context);
		for (const match of matchesIn(document, /(?<![\w.,€-])[1-9]\d{3} ?(?!sa|sd|ss)[a-z]{2}(?![\w-])/g)) {
			const end = match.index + match[0].length;
			const raw = original.slice(map[end - 2], map[end]);
			const next = document.tokens[tokenFrom(context, end)]?.text ?? '';
			const beside =
				has(data.dutchPlaces, next) ||
				/\d[a-z]?,? $|\b(?:postcode\w*|postal code|zip(?: code)?|pc|adres|address)\W{0,5}(?:\w+ ){0,3}?(?:is )?$|\b(?:woon|wonen|live)\b[^.;]{0,24}$/.test(
					canon.slice(Math.max(0, match.index - 40), match.index),
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
