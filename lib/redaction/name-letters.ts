import { familiarity } from './data';
import { has } from './data/bloom';
import type { Token } from './document';
import { geographic, publicNames } from './lexicon/public';
import { matchesIn } from './match';
import { functionWord } from './name-cues';
import type { Added } from './name-lists';
import type { Context } from './recognisers/model';
import { tokenFrom } from './recognisers/place-run';

const cue =
	/\b(?:letters?|called|schrijf\w*|schreef|schreven|written|write|wrote|voluit|paspoort|passport)\b/;

/**
 * Finds a listed name that is written letter by letter where nobody says that it is spelled: “S-I-O-B-H-A-N”,
 * “G E R W I N”. “S-T-O-P”, “G-R-O-W” and “A B C D” are no names. Frames of spelling are in `name-spelled.ts`.
 * @param context the text and data
 * @returns what to add: the letters, and how people say or write that name elsewhere in the text
 * @example letterByLetter(context)
 */
export function letterByLetter(context: Context): Added[] {
	const { document, data } = context;
	const { tokens, canon } = document;
	const added: Added[] = [];
	for (let from = 0; from < tokens.length; from++) {
		const first = tokens[from];
		const gap = canon.slice(first?.end ?? 0, tokens[from + 1]?.start ?? 0);
		if (!first || !isLetter(first) || !/^(?:-|\.| |\. | - )$/.test(gap)) continue;
		let to = from;
		while (
			to < from + 20 &&
			isLetter(tokens[to + 1]) &&
			canon.slice(tokens[to]?.end ?? 0, tokens[to + 1]?.start ?? 0) === gap
		)
			to++;
		const letters = tokens.slice(from, to + 1);
		const word = letters.map(({ text }) => text).join('');
		const end = tokens[to]?.end ?? first.end;
		const told = cue.test(canon.slice(Math.max(0, first.start - 70), Math.min(canon.length, end + 50)));
		const listed = has(data.first, word) || has(data.last, word);
		if (listed && familiarity(data, word) !== 'word' && word.length > (told ? 3 : 4))
			added.push({ from, to, score: 0.82 });
		from = to;
	}
	return added.length === 0 ? added : [...added, ...spokenForms(context)];
}

const isLetter = (token: Token | undefined): boolean =>
	token !== undefined && token.text.length === 1 && token.capital && /[a-z]/.test(token.text);

const spoken =
	/\b(?:zegt?|zeggen|zeiden|schrijft?|schrijven|schreven|maken er|say|says|said|write|wrote|typed|heard) (?:het |it |dan |dus |vaak |altijd |often |always |soms |as |als )*["']?(?=[a-z])/g;

/** “people write Shivawn”: said of a name that the same answer has letter by letter. */
function spokenForms(context: Context): Added[] {
	const { document, data } = context;
	const added: Added[] = [];
	if (document.shouting || document.whispering) return added;
	for (const match of matchesIn(document, spoken)) {
		const at = tokenFrom(context, match.index + match[0].length);
		const token = document.tokens[at];
		if (!token?.capital || token.initial || token.upper || token.text.length < 3) continue;
		if (functionWord.has(token.text) || publicNames.has(token.text) || geographic.has(token.text)) continue;
		if (familiarity(data, token.text) === 'word' && !has(data.first, token.text)) continue;
		added.push({ from: at, to: at, score: 0.76 });
	}
	return added;
}

/**
 * Tells whether an initial follows a surname and a comma, as registers have it: “Verbruggen, A.M.”.
 * @param context the text
 * @param left the last token so far
 * @param next the token after it
 * @returns true when the two are one name, provided both were found
 * @example initialAfterComma(context, surname, initial)
 */
export function initialAfterComma({ document: { canon } }: Context, left: Token, next: Token): boolean {
	return next.text.length === 1 && canon.slice(left.end, next.start) === ', ' && canon[next.end] === '.';
}
