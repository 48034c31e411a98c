import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { geographic, publicNames } from './lexicon/public';
import { surnamesAfterArticle, surnameThings, surnameTrades } from './lexicon/surnames';
import { matchesIn } from './match';
import { functionWord, nameParticle, personBefore, personVerb } from './name-cues';
import { nameStrength } from './name-grammar';
import { department } from './name-run';
import type { Context } from './recognisers/model';
import { tokenFrom } from './recognisers/place-run';

/** What a pass adds: first and last token and how sure. */
export interface Added {
	readonly from: number;
	readonly to: number;
	readonly score: number;
}

const isPlace = (context: Context, token: Token): boolean =>
	has(context.data.dutchPlaces, token.text) || has(context.data.foreignPlaces, token.text);

/**
 * Finds people in enumerations: “Koos, Lia, Bram en mij”, “Engel en Blok van de afdeling”. One sure name, or two first
 * names, make the other capitalised words of the list names; a place or a public name in it makes none.
 * @param context the text and data
 * @param accepted score per token of names found so far
 * @param runEnd last token of the run of capitalised words that begins at a token
 * @returns what to add
 * @example namesInLists(context, new Float32Array(9), (index) => index)
 */
export function namesInLists(
	context: Context,
	accepted: Float32Array,
	runEnd: (index: number) => number,
): Added[] {
	const { tokens, canon, shouting } = context.document;
	const added: Added[] = [];
	if (shouting) return added;
	for (let index = 0; index < tokens.length; index++) {
		if (!tokens[index]?.capital) continue;
		const items: { from: number; to: number }[] = [];
		let at = index;
		while (tokens[at]?.capital && tokens[at]?.sentence === tokens[index]?.sentence) {
			const to = runEnd(at);
			// “With Ton, Riet and Nico”: the first word of the sentence is no name.
			let head = at;
			while (
				head < to &&
				items.length === 0 &&
				tokens[head]?.initial &&
				functionWord.has(tokens[head]?.text ?? '')
			)
				head++;
			items.push({ from: head, to });
			const next = nextItem(context, to);
			if (next === undefined || items.length > 12) break;
			at = next;
		}
		const last = items[items.length - 1];
		if (!last) continue;
		index = last.to;
		if (items.length < 2) continue;
		const judged = items.map(({ from, to }) => {
			const token = tokens[from];
			const strength = token ? nameStrength(context, token) : 0;
			const listed = token !== undefined && has(context.data.first, token.text) && strength >= 2;
			const barred =
				!token ||
				publicNames.has(token.text) ||
				geographic.has(token.text) ||
				(strength < 3 && isPlace(context, token) && !listed);
			return { from, to, strength, listed, barred, sure: (accepted[from] ?? 0) >= 0.6 };
		});
		if (judged.some(({ barred }) => barred)) continue;
		const first = tokens[items[0]?.from ?? 0];
		if (
			/\b(?:in|(?<!best(?:aat|ond|aan|onden) )uit|te|naar|rond|vanuit|afdeling|team|teams|tools|programma's|talen) $/.test(
				canon.slice(Math.max(0, (first?.start ?? 0) - 24), first?.start),
			)
		)
			continue;
		const sure = judged.filter((item) => item.sure).length;
		const given = judged.filter((item) => item.listed).length;
		const strong = judged.filter((item) => item.strength >= 2).length;
		// “Wind en Regen maakten het lastig”: two words at the head of a sentence need more.
		if (
			sure === 0 &&
			given < judged.length &&
			first?.initial &&
			judged.every((item) => item.strength === 2) &&
			!together.test(canon.slice(tokens[last.to]?.end ?? 0, (tokens[last.to]?.end ?? 0) + 16))
		)
			continue;
		if (!(sure > 0 || given >= 2 || (strong >= 2 && strong === judged.length))) continue;
		for (const { from, to, strength, sure: done } of judged)
			if (!done && (strength >= 2 || (strength === 1 && strong + sure > judged.length / 2)))
				added.push({ from, to, score: given >= 2 || sure > 0 ? 0.76 : 0.66 });
	}
	return added;
}

const together =
	/^ (?:van (?:de|het)|tekend|vond|zei|wild|hebben|hadden|belden|kwamen|zaten|gingen|en ik|and i\b|from|signed|said|asked|called|had|were|wanted|came)/;

/** The token after “, ”, “ en ” or “ & ”, when it has a capital. */
function nextItem(context: Context, to: number): number | undefined {
	const { tokens, canon } = context.document;
	const left = tokens[to];
	const right = tokens[to + 1];
	if (!left || !right) return undefined;
	const gap = canon.slice(left.end, right.start);
	if (right.capital && /^(?:, | & |\/| \/ |, en | \+ )$/.test(gap)) return to + 1;
	const third = tokens[to + 2];
	return /^(?:en|and|of|or|noch)$/.test(right.text) && /^,? $/.test(gap) && third?.capital
		? to + 2
		: undefined;
}

const roleOfInitial =
	/^(?:client|clienten|mevrouw|meneer|mevr|mw|dhr|heer|familie|fam|patient|bewoner|bewoonster|leerling|cursist|collega|leidinggevende|teamleider|begeleider|mentor|klant|melder|jongere|verdachte|getuige|betrokkene|kandidaat|deelnemer|resident|tenant|colleague|pupil|mr|mrs|ms)$/;

/**
 * Finds people written as an initial: “cliënt B.”, “M. vroeg mij”, “JW en ik”.
 * @param context the text
 * @param accepted score per token of names found so far
 * @returns what to add
 * @example initialsOnly(context, new Float32Array(9))
 */
export function initialsOnly(context: Context, accepted: Float32Array): Added[] {
	const { tokens, canon, shouting } = context.document;
	const added: Added[] = [];
	if (shouting) return added;
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (!token?.capital || token.text.length > 2 || (accepted[index] ?? 0) > 0 || /\d/.test(token.text))
			continue;
		const after = canon.slice(token.end, token.end + 24);
		const before = tokens[index - 1];
		const close = before !== undefined && /^\.? $/.test(canon.slice(before.end, token.start));
		if (token.text.length === 2) {
			if (token.upper && !publicNames.has(token.text) && /^ (?:en|and) (?:ik|mij|i|me)\b/.test(after))
				added.push({ from: index, to: index, score: 0.7 });
			continue;
		}
		if (/^[ix]$/.test(token.text) && !/^\./.test(after)) continue;
		// “It made me patient. A supplier came”: the article of the next sentence.
		if (token.text === 'a' && token.initial && /^ [a-z]/.test(after)) continue;
		const verb = /^\.? (\w+)/.exec(after)?.[1] ?? '';
		if (
			(close &&
				roleOfInitial.test(before.text) &&
				personBefore.has(before.text) &&
				/^(?:\.|,| |$)/.test(after)) ||
			(token.initial && after.startsWith('. ') && personVerb.test(verb))
		)
			added.push({ from: index, to: index, score: 0.72 });
	}
	return added;
}

const title = /^(?:mevrouw|meneer|mevr|mw|dhr|heer|familie|fam|juf|meester|mr|mrs|ms|miss)$/;
const particle = /^(?:de|den|der|van|het|ten|ter|el|ait|ben|von|da|dos)$/;

/**
 * Finds surnames in text without capitals: “mevrouw de haan”, “bert van dalen”, “meneer bakker”.
 * @param context the text and data
 * @param accepted score per token of names found so far
 * @returns what to add; nothing when capitals can be relied on
 * @example titledWithoutCapitals(context, new Float32Array(9))
 */
export function titledWithoutCapitals(context: Context, accepted: Float32Array): Added[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	if (!document.whispering && !document.shouting) return added;
	for (const [index, token] of tokens.entries()) {
		const titled = title.test(token.text);
		if (!titled && !((accepted[index] ?? 0) >= 0.6 && has(data.first, token.text))) continue;
		let at = index + 1;
		while (at < index + 4 && particle.test(tokens[at]?.text ?? '')) at++;
		const surname = tokens[at];
		if (!surname || (at === index + 1 && !titled) || surname.sentence !== token.sentence) continue;
		if (!/^[ .'a-z]*$/.test(canon.slice(token.end, surname.start)) || (accepted[at] ?? 0) > 0) continue;
		if (department.test(surname.text)) continue;
		if (surname.text.length < 3 || nameParticle.has(surname.text) || functionWord.has(surname.text)) continue;
		// “truus van de huiswerkgroep”: where somebody works, unless it is known as a surname.
		if (
			!titled &&
			/^(?:de|het|ons|t)$/.test(tokens[at - 1]?.text ?? '') &&
			tokens[index + 1]?.text === 'van' &&
			familiarity(data, surname.text, 'nl') !== 'unknown' &&
			!surnamesAfterArticle.has(surname.text) &&
			(!surnameTrades.has(surname.text) || /s$|en$/.test(surname.text))
		)
			continue;
		const place = at > index + 1 && !titled && /^(?:van|ten|ter)$/.test(tokens[index + 1]?.text ?? '');
		const listed =
			surnameTrades.has(surname.text) ||
			(at > index + 1 && (surnamesAfterArticle.has(surname.text) || surnameThings.has(surname.text))) ||
			((at > index + 1 || titled) &&
				(has(data.last, surname.text) || has(data.proper, surname.text) || place) &&
				familiarity(data, surname.text) !== 'word');
		if (listed) added.push({ from: titled && at === index + 1 ? at : index + 1, to: at, score: 0.72 });
	}
	return added;
}

/**
 * Finds the holder in “op naam van r azzouzi”, in any letter case.
 * @param context the text
 * @returns what to add
 * @example accountHolders(context)
 */
export function accountHolders(context: Context): Added[] {
	const { tokens } = context.document;
	const added: Added[] = [];
	for (const match of matchesIn(
		context.document,
		/\b(?:op naam van|ten name van|t\.?n\.?v\.?|in the name of) /g,
	)) {
		let at = tokenFrom(context, match.index + match[0].length);
		const from = at;
		while (
			at < from + 4 &&
			tokens[at]?.sentence === tokens[from]?.sentence &&
			((tokens[at]?.text.length ?? 9) === 1 ||
				nameParticle.has(tokens[at]?.text ?? '') ||
				nameInRow(context, at, from))
		)
			at++;
		const last = tokens[at];
		if (last && !last.capital && at > from && nameStrength(context, last) >= 1 && last.text.length > 2) at++;
		const end = tokens[at - 1];
		if (at > from && end && end.text.length > 2 && !functionWord.has(end.text))
			added.push({ from, to: at - 1, score: 0.85 });
	}
	return added;
}

const nameInRow = (context: Context, at: number, from: number): boolean => {
	const token = context.document.tokens[at];
	return token !== undefined && (token.capital || (at === from && nameStrength(context, token) >= 2));
};
