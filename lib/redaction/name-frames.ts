import { familiarity } from './data';
import { has } from './data/bloom';
import { geographic, publicNames } from './lexicon/public';
import { matchesIn } from './match';
import { functionWord, nameParticle } from './name-cues';
import type { Added } from './name-lists';
import type { Context } from './recognisers/model';
import { tokenFrom } from './recognisers/place-run';

/**
 * Finds given names that somebody forgot to capitalise: “zag lisanne als eerste”, “usually bart and Noortje”. A word
 * that lists of given names hold and no dictionary of the two languages is hardly ever anything else.
 * @param context the text and data
 * @param accepted score per token of names found so far
 * @returns what to add
 * @example smallNames(context, new Float32Array(9))
 */
export function smallNames(context: Context, accepted: Float32Array): Added[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (!token) continue;
		const { text } = token;
		if ((token.capital && !document.shouting) || text.length < 4) continue;
		if (document.shouting && (accepted[index] ?? 0) >= 0.6 && has(data.first, text)) {
			const to = loudSurname(context, index);
			if (to > index) added.push({ from: to, to, score: 0.72 });
		}
		if ((accepted[index] ?? 0) > 0 || !has(data.first, text)) continue;
		if (/[\d_]/.test(text) || functionWord.has(text) || nameParticle.has(text) || publicNames.has(text))
			continue;
		if (has(data.dutchPlaces, text)) continue;
		if (
			has(data.foreignPlaces, text) &&
			/^(?:in|uit|te|naar|rond|from|to|near|at|of|van)$/.test(tokens[index - 1]?.text ?? '')
		)
			continue;
		if (
			(has(data.dutch, text) && !data.notDutch.has(text)) ||
			(has(data.english, text) && !data.notEnglish.has(text))
		)
			continue;
		if (familiarity(data, text) !== 'unknown') continue;
		// “Een noor is ook een schaats”: an article before a word in lower case makes it a thing.
		if (
			!document.whispering &&
			/^(?:een|geen|elke|elk|iedere|twee|drie|a|an)$/.test(tokens[index - 1]?.text ?? '')
		)
			continue;
		// Parts of addresses, accounts and compounds.
		if (
			/[@./_#-]/.test(canon[token.start - 1] ?? ' ') ||
			/^(?:[@/_-]|\.\w)/.test(canon.slice(token.end, token.end + 2))
		)
			continue;
		added.push({ from: index, to: document.shouting ? loudSurname(context, index) : index, score: 0.72 });
	}
	return added;
}

/** “HENNIE LAMMERINK VAN DE VERKEERSLEIDING”: what follows a given name in capitals and is no word of its own. */
function loudSurname({ document, data }: Context, index: number): number {
	const [first, next] = [document.tokens[index], document.tokens[index + 1]];
	return first &&
		next &&
		next.sentence === first.sentence &&
		next.start === first.end + 1 &&
		next.text.length > 3 &&
		!functionWord.has(next.text) &&
		familiarity(data, next.text, 'nl') !== 'word' &&
		familiarity(data, next.text, 'en') !== 'word'
		? index + 1
		: index;
}

const closing =
	/(?:^|[.!?\n"'] ?)(?:(?:met (?:vriendelijke|hartelijke|warme|beste|collegiale|sportieve|zonnige|oprechte|de meeste) (?:groet|groeten|hoogachting)|(?:vriendelijke|hartelijke|warme|beste|lieve|sportieve|zonnige) groet(?:en|jes)?|groet(?:en|jes)?|hoogachtend|van harte|tot ziens|tot gauw|tot snel|tot dan|alvast (?:veel )?(?:dank|bedankt)|bij voorbaat dank|dank u(?: wel)?|dank je(?: wel)?|bedankt|liefs|mvg|gr|met dank|was getekend|w\.?g\.?|ondergetekende|getekend|kind regards|best regards|warm regards|regards|best wishes|all the best|best|yours(?: sincerely| faithfully| truly)?|sincerely|warmly|cheers|thanks(?: in advance)?|thank you|many thanks|with thanks|love|cordially|respectfully|signed|greetings|take care)[,.!]? ?[\n ]{0,2})/g;

/**
 * Finds who signs: the words after a closing formula, and initials by themselves at the end of an answer.
 * @param context the text and data
 * @returns what to add
 * @example signatures(context)
 */
export function signatures(context: Context): Added[] {
	const { document } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	const final = tokens.length - 1;
	if (document.shouting) return added;
	for (const match of matchesIn(document, closing)) {
		const from = tokenFrom(context, match.index + match[0].length);
		const first = tokens[from];
		if (!first?.capital || first.start !== match.index + match[0].length) continue;
		let to = from;
		while (
			to < from + 4 &&
			to < final &&
			(tokens[to + 1]?.capital || nameParticle.has(tokens[to + 1]?.text ?? '')) &&
			/^(?:\. ?| |-|')$/.test(canon.slice(tokens[to]?.end ?? 0, tokens[to + 1]?.start ?? 0))
		)
			to++;
		const last = tokens[to];
		// Nothing may follow but a full stop, a new line, a comma with where somebody works, or a number.
		if (!last || !/^\.?(?:\s*$|\n|, | \()/.test(canon.slice(last.end, last.end + 8))) continue;
		// “Bedankt. Daarna, …”: a word at the head of the next sentence.
		const signed = /^\.?\s*(?:$|\n)/.test(canon.slice(last.end));
		const ordinary =
			functionWord.has(first.text) ||
			publicNames.has(first.text) ||
			(!signed && familiarity(context.data, first.text) === 'word' && !has(context.data.first, first.text));
		if (!last.capital || (from === to && ordinary)) continue;
		added.push({ from, to, score: 0.8 });
	}
	const sign = /(?:^|[.!?\n"'] ?)-? ?(?:[a-z]\. ?){2,4}$|(?:^|[.!?\n"'] ?)-? ?[a-z]\. ?[a-z]\.?$/.exec(
		canon.trimEnd(),
	);
	if (sign) {
		let from = final;
		while (from > 0 && tokens[from - 1]?.text.length === 1 && (tokens[from - 1]?.start ?? 0) >= sign.index)
			from--;
		if (
			tokens[from]?.capital &&
			tokens[final]?.capital &&
			tokens[from]?.text.length === 1 &&
			final - from < 4 &&
			final > from
		)
			added.push({ from, to: final, score: 0.75 });
	}
	return added;
}

const nickname =
	/\b(?:noem\w* (?:mij|me)(?: maar| gerust| altijd| daar| toen)?|(?:nicknamed|christened|dubbed|called|call|calls) me|iedereen (?:zegt|noemt mij)|(?:mijn|my) (?:bij|koos|roep|nick)?(?:naam|name) (?:is|was|werd|became)(?: (?:snel|al gauw|toen|daarom|dus|soon|quickly|therefore|bedacht|dan ook|vanaf toen)){0,3}:?|kreeg ik de bijnaam|i got the nickname) ["']?(?=[a-z])/g;

/**
 * Finds “I'm Storm.” and “Ik ben Dewi, …”: a given name, whatever else it means, as the whole of what somebody is.
 * @param context the text and data
 * @returns what to add
 * @example introductions(context)
 */
export function introductions(context: Context): Added[] {
	const { document, data } = context;
	const { tokens } = document;
	const added: Added[] = [];
	if (document.shouting || document.whispering) return added;
	for (const match of matchesIn(
		document,
		/\b(?:i'm|i am|ik ben) (?=[a-z]+(?:[.!,]| (?:en|and|uit|from)\b))/g,
	)) {
		const at = tokenFrom(context, match.index + match[0].length);
		const token = tokens[at];
		if (!token?.capital || token.upper || !has(data.first, token.text)) continue;
		if (geographic.has(token.text) || publicNames.has(token.text) || functionWord.has(token.text)) continue;
		added.push({ from: at, to: at, score: 0.74 });
	}
	return added;
}

/**
 * Finds what the candidate was called: “ze noemden mij Speedy”, also a word or two that a dictionary knows.
 * @param context the text
 * @returns what to add
 * @example nicknames(context)
 */
export function nicknames(context: Context): Added[] {
	const { document } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	if (document.shouting || document.whispering) return added;
	for (const match of matchesIn(document, nickname)) {
		const from = tokenFrom(context, match.index + match[0].length);
		const first = tokens[from];
		const stated = /\b(?:naam|name) (?:is|was) ["']?$/.test(match[0]);
		if (!first?.capital || (first.initial && !stated) || functionWord.has(first.text)) continue;
		if (publicNames.has(first.text) && !stated) continue;
		let to = from;
		while (
			to < from + 3 &&
			tokens[to + 1]?.capital &&
			canon.slice(tokens[to]?.end, tokens[to + 1]?.start) === ' '
		)
			to++;
		added.push({ from, to, score: 0.72 });
	}
	return added;
}
