import { familiarity } from '../data';
import type { Token } from '../document';
import { fold } from '../fold';
import { publicNames } from '../lexicon/public';
import { nameParticle, personAfter, personBefore } from '../name-cues';
import type { Profile } from '../types';
import type { Context } from './model';

/**
 * Damerau–Levenshtein distance (optimal string alignment), cut off.
 * @param left folded word
 * @param right folded word
 * @param limit larger distances come back as `limit + 1`
 * @returns number of insertions, deletions, substitutions and swaps of neighbours
 * @example distance('jansen', 'jasnen', 2) // 1
 */
export function distance(left: string, right: string, limit: number): number {
	if (Math.abs(left.length - right.length) > limit) return limit + 1;
	let before: number[] = [];
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		let best = row;
		for (let column = 1; column <= right.length; column++) {
			const cost = left[row - 1] === right[column - 1] ? 0 : 1;
			let value = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + cost,
			);
			if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
				value = Math.min(value, (before[column - 2] ?? 0) + 1);
			current.push(value);
			best = Math.min(best, value);
		}
		if (best > limit) return limit + 1;
		before = previous;
		previous = current;
	}
	return previous[right.length] ?? limit + 1;
}

/** The parts of the candidate's name, folded, without particles; and joined forms. */
export function profileParts(profile: Profile): {
	parts: string[];
	joined: string[];
	foreign: string[];
	given: string[];
} {
	const words = (text: string | undefined): string[] =>
		fold(text ?? '')
			.split(/[^a-z0-9_]+/)
			.filter(Boolean);
	const first = words(profile.firstName);
	const last = words(profile.lastName);
	const nick = words(profile.nickname);
	const parts = [...first, ...last, ...nick].filter(
		(part) => part.length > 1 && !/^_+$/.test(part) && !nameParticle.has(part),
	);
	// “Kubi” for Kubilay, “Tadek” for Tadeusz, “Sanneke” for Sanne.
	const given = [...first, ...nick].filter((part) => part.length > 4 && !part.includes('_'));
	const joined = [
		first.join('') + last.join(''),
		last.join(''),
		first.join(''),
		last.join('') + first.join(''),
		`${(first[0] ?? '').slice(0, 1)}${last.join('')}`,
		...(last.length > 1 ? [last.slice(-2).join('')] : []),
	].filter((part) => part.length > 4 && !parts.includes(part));
	// Names in other scripts fold to underscores, so they are compared as they are.
	const foreign = [profile.firstName, profile.lastName, profile.nickname]
		.flatMap((text) => (text ?? '').toLowerCase().split(/[^\p{L}\p{M}]+/u))
		.filter((word) => word.length > 1 && /^_+$/.test(fold(word)));
	return { parts: [...new Set(parts)], joined: [...new Set(joined)], foreign, given };
}

/** What is left of a pet name after the letters it shares with the given name. */
const petEnding = /^(?:|i|ie|y|je|tje|ke|ek|ko|ka|o|a|us|s|ski|sh|ico|ita|ino|inho)$/;

function isShortForm(text: string, given: string): boolean {
	let shared = 0;
	while (shared < text.length && text[shared] === given[shared]) shared++;
	return shared >= 3 && shared < given.length && petEnding.test(text.slice(shared));
}

const thing =
	/\b(?:wet|project|programma|model|methode|systeem|commissie|in|taal|de|het|een|the|a|an|act|law|project|language)(?: |-)$/;
const cueAfter =
	/^,? (?:is (?:mijn|de|my|the) (?:roep|voor|achter|paspoort|doop|werk|echte |officiele |real |first |last |sur|passport |official |full |given |proper |christian |legal |pen |work )?na(?:am|me)|heet ik|zo heet|is how|noemen ze|zeggen ze|,? aangenaam)/;
const cueBefore =
	/\b(?:heet|heette|heten|naam is|name is|naam:|name:|noem\w* (?:mij|me|ze)|call(?:s|ed)? me|ben|am|i'm|named|genaamd|roepnaam|ondergetekende|groet(?:en)?|regards|sincerely|yours|zeg\w*|iedereen zegt|als|as|surname|hence|achternaam|voornaam)[:,]?\s(?:\w+ )?$/;

/** A thing or a town of the same name. */
export const otherBearer =
	/\b(?:type|merk|orkaan|hurricane|motorschip|(?:project|pilot|programma|programme|app|storm|schip|ship|boat|tool|system|systeem)(?: (?:was|is))? (?:called|named|genaamd|heette)|(?:visit|trip|tour|flight|excursion|holiday|reis|werkbezoek|excursie|vakantie|vlucht) (?:to|naar|aan)|(?:city|town|stad|gemeente|municipality) (?:of|van)|de stad) $|\b(?:map|mapje|tabel|kolom|bestand|script|tabblad|branch|server|printer|doos|folder|file|table|column|dataset) ["']$/;

/** “lending a Vermeer”: a work by somebody; and what runs or sails under a name. */
const otherThing =
	/(?<!\b(?:am|as|being|born|is|was|became|married|another|not|i'm|only|be)) an? $|\b(?:runs on|built with|written in|powered by|frigate|tug|ferry|cutter|barge) $/;
const brandAfter =
	/^ (?:jeans|sauce|trousers|vacuum|cleaner|razor|shaver|tyres?|lorry|lorries|trucks?|tractors?|engines?|pianos?|guitars?|lifts?|paintings?|painting|exhibition)\b/;

/** A singular noun cannot open a sentence without its article: “Hertog heeft een lek gevonden” is the candidate. */
const bareSubject =
	/^ (?:(?:heeft|had|has|had) (?:(?:een|de|het|dit|dat|mijn|alles|ons|weer|altijd|a|an|the|it|this|everything|us|again|always)\b|\w+ (?:\w+ ){0,4}(?:ge\w+|\w+ed)\b)|(?:kan|kon|mag|moet|zal|lost|regelt|can|could|will|should) (?:dat|het|dit|alles|it|this|that|wel|niet)\b)/;

const particle = '(?:van|von|de|der|den|het|ten|ter|el|al|ben|bin|da|dos|di|du|la|le|del|st|o|v|d|t)';
const rightBeside = new RegExp(`^(?:'s)?(?:[ '.-]{1,2}${particle}\\b)*[ '.-]{1,2}(\\w+)`);
const leftBeside = new RegExp(`(\\w+)(?:[ '.-]{1,2}${particle})*[ '.-]{1,2}$`);

/** Whether another part of the same name stands right beside it; then case and meaning no longer matter. */
function besideOwn({ document }: Context, token: Token, parts: readonly string[]): boolean {
	const right = rightBeside.exec(document.canon.slice(token.end, token.end + 40))?.[1];
	const left = leftBeside.exec(document.canon.slice(Math.max(0, token.start - 40), token.start))?.[1];
	const other = (word: string | undefined): boolean =>
		word !== undefined && word !== token.text && parts.includes(word);
	return other(right) || other(left);
}

/**
 * Tells whether a token is a part of the candidate's own name, in any writing.
 * @param context the text, data and profile
 * @param token the word
 * @param parts from `profileParts`
 * @returns how sure, 0 when not; ordinary words need name context
 * @example ownNameScore(context, token, profileParts(profile))
 */
export function ownNameScore(
	context: Context,
	token: Token,
	{ parts, joined, foreign, given }: ReturnType<typeof profileParts>,
): number {
	const { document, data } = context;
	const text = token.text;
	if (text.length < 2) return 0;
	if (foreign.length > 0 && /^_+$/.test(text))
		return foreign.includes(
			document.original.slice(document.map[token.start], document.map[token.end]).toLowerCase().trim(),
		)
			? 1
			: 0;
	const bare = text.length > 3 && text.endsWith('s') ? text.slice(0, -1) : text;
	const exact = parts.includes(text) || joined.includes(text);
	const genitive = !exact && parts.includes(bare);
	const cased = token.capital || document.whispering;
	if (exact || genitive) {
		if (besideOwn(context, token, parts)) return 1;
		const ordinary = familiarity(data, text) === 'word';
		const before = document.canon.slice(Math.max(0, token.start - 34), token.start);
		// “de waterman”, “a greenwood”: two words of the language, written small after an article.
		if (!cased && /\b(?:een|geen|elke|iedere|an?) $/.test(before)) return 0;
		if (
			!cased &&
			familiarity(data, text) !== 'unknown' &&
			/\b(?:de|het|een|the|an?|geen|elke|iedere) $/.test(before)
		)
			return 0;
		if (
			token.capital &&
			(otherThing.test(before) || brandAfter.test(document.canon.slice(token.end, token.end + 14)))
		)
			return 0;
		if (!ordinary) return (genitive && !cased) || (token.capital && otherBearer.test(before)) ? 0 : 1;
		const after = document.canon.slice(token.end, token.end + 40);
		if (cueAfter.test(after) || cueBefore.test(before))
			return token.capital || document.whispering || /\b(?:heet|naam is|name is)\s$/.test(before) ? 0.95 : 0;
		if (!token.capital || document.shouting) return 0;
		if (
			/^(?:januari|februari|maart|april|mei|juni|juli|augustus|may|june|august|april)$/.test(text) &&
			(/\d\.? $|\b(?:in|eind|begin|half|of|sinds|vanaf|tot|last|next|since|until) $/.test(before) ||
				/^ \d/.test(after))
		)
			return 0;
		if (thing.test(before)) return 0;
		const previous = /(\w+)\W+$/.exec(before)?.[1] ?? '';
		const next = /^ (\w+)/.exec(after)?.[1] ?? '';
		if (parts.includes(next) || parts.includes(previous)) return 0.95;
		if (personBefore.has(previous)) return 0.9;
		if (token.initial)
			return /^,? (?:zei|zegt|wil|wilde|vroeg|riep|schreef|stond|said|says|asked|told|wrote)\b/.test(after) ||
				bareSubject.test(after) ||
				/^ (?:van naam|by name|zij dank|controleert|bakt|schildert|is de naam)\b/.test(after) ||
				/^\.?\s*$/.test(document.canon.slice(token.end))
				? 0.7
				: 0;
		return personAfter.has(next) ? 0.85 : 0.75;
	}
	if (token.capital && text.length >= 3 && given.some((name) => isShortForm(text, name)))
		if (familiarity(data, text) === 'unknown' && !publicNames.has(text)) return 0.85;
	if (text.length < 5 || !cased) return 0;
	const limit = text.length >= 9 ? 2 : 1;
	for (const part of parts) {
		if (
			part.length < 5 ||
			Math.abs(part.length - text.length) > limit ||
			(part[0] !== text[0] && part[1] !== text[1])
		)
			continue;
		if (distance(part, text, limit) <= limit && familiarity(data, text) !== 'word') return 0.85;
	}
	return 0;
}
