/** Reads the source of a pattern: what stands in every match of it, and how long a match can be. */
import { codeAt, space } from './pieces';

/** Characters that stand side by side in every match, or one sign. */
export interface Run {
	text: string;
}

/** One alternative. */
export interface Draft {
	readonly runs: Run[];
	readonly groups: (readonly Draft[])[];
	/** the run that the next character adds to */
	run: Run;
	/** ends of the group just passed, which the next character touches as well */
	beside: readonly Run[];
	/** most characters that it matches or looks ahead at, beside those of `words`; may be infinite */
	length: number;
	/** parts of any length that cannot hold white space: each is at most as long as the longest such stretch of the text */
	words: number;
}

const none: readonly Run[] = [];
const noGroups: Draft['groups'] = [];

/** An alternative that is nothing but words, as most are: a quick way through long lists. */
const plain = /[a-z0-9_]+(?: [a-z0-9_]+)*(?=[|)])/y;

function draftAfter(before: string): Draft {
	const run = { text: before };
	return { runs: [run], groups: [], run, beside: none, length: 0, words: 0 };
}

/** What follows may come after anything. */
function cut(draft: Draft): void {
	draft.run = { text: '' };
	draft.runs.push(draft.run);
	draft.beside = none;
}

function extend(run: Run, text: string): void {
	if (text !== ' ' || !run.text.endsWith(' ')) run.text += text;
}

/** Adds letters, or one other character. */
function add(draft: Draft, text: string): void {
	const plain = codeAt(text, 0) !== space;
	if (!plain && text !== ' ') draft.runs.push({ text });
	for (const run of draft.beside) extend(run, plain ? text.slice(0, 1) : ' ');
	extend(draft.run, plain ? text : ' ');
	draft.beside = none;
}

/** How often a part stands. */
interface Times {
	readonly least: number;
	readonly most: number;
}
const once: Times = { least: 1, most: 1 };
/** Looked up, not searched: this is asked after every part of every pattern. */
const signs: Readonly<Record<string, Times>> = {
	'?': { least: 0, most: 1 },
	'*': { least: 0, most: Number.POSITIVE_INFINITY },
	'+': { least: 1, most: Number.POSITIVE_INFINITY },
};

/** The one character that all members of a class count as, if there is one. */
function sameClass(members: string): string | undefined {
	if (/^(?:\d|\d-\d|\\d)+$/.test(members)) return '0';
	return /^-?(?:[^\w\\^-]|\\[^bBSwdDpPuxkc\d])+-?$/.test(members) ? ' ' : undefined;
}

/** Whether a class certainly holds no white space. */
const isSolid = (members: string): boolean => /^(?:[^\\^ ]|\\[wd.+/\\[\]-])+$/.test(members);

/**
 * Reads the source of a pattern.
 * @param source without the flag `u`
 * @returns its alternatives; undefined when it has an escape that is not known here
 * @example draftsOf('mijn (?:zoon|dochter)')?.length // 1
 */
export function draftsOf(source: string): readonly Draft[] | undefined {
	let at = 0;
	let strange = false;

	function times(): Times {
		const sign = source[at] ?? ' ';
		const said = signs[sign];
		if (said) {
			at += source[at + 1] === '?' ? 2 : 1;
			return said;
		}
		const found = sign === '{' ? /^\{(\d+)(,?)(\d*)\}\??/.exec(source.slice(at, at + 12)) : null;
		if (!found) return once;
		at += found[0].length;
		const [, least, open, most] = found;
		if (open === '') return { least: Number(least), most: Number(least) };
		return { least: Number(least), most: most ? Number(most) : Number.POSITIVE_INFINITY };
	}

	function unit(draft: Draft, character: string | undefined, solid: boolean): void {
		const { least, most } = times();
		if (solid && most > 40) draft.words++;
		else draft.length += most;
		if (character === undefined) cut(draft);
		else {
			for (let count = 0; count < least && count < 4; count++) add(draft, character);
			if (least !== most || least > 4) cut(draft);
		}
	}

	function group(draft: Draft): void {
		const plainly = source[at] !== '?' ? '' : source[at + 1] === ':' ? '?:' : undefined;
		const kind = plainly ?? /^\?(?:<?[=!]|<\w+>)/.exec(source.slice(at, at + 40))?.[0] ?? '';
		at += kind.length;
		const looks = kind.endsWith('=') || kind.endsWith('!');
		const choices = alternatives(kind.startsWith('?<') && looks ? '' : draft.run.text.slice(-3));
		at++;
		const often = times();
		if (often.least > 0 && !kind.endsWith('!')) draft.groups.push(choices);
		let length = 0;
		let words = 0;
		for (const choice of choices) {
			length = Math.max(length, choice.length);
			words = Math.max(words, choice.words);
		}
		// What must stand before a match may stand anywhere before it.
		if (kind === '?<=') draft.length = Number.POSITIVE_INFINITY;
		else if (length > 0) draft.length += length * often.most;
		if (words > 0) draft.words += words * often.most;
		if (looks) return;
		cut(draft);
		if (often !== once) return;
		const ends: Run[] = [];
		for (const { run, beside } of choices) {
			ends.push(run);
			for (const other of beside) ends.push(other);
		}
		draft.beside = ends;
	}

	function escaped(draft: Draft): void {
		const character = source[at++] ?? '';
		if (character === 'b') add(draft, ' ');
		else if (character === 'd') unit(draft, '0', true);
		else if (character === 'w') unit(draft, undefined, true);
		else if (/[WsSDnrt1-9]/.test(character)) {
			// What a number repeats is not looked up.
			if (character <= '9') draft.length = Number.POSITIVE_INFINITY;
			unit(draft, /[Wsnrt]/.test(character) ? ' ' : undefined, false);
		} else {
			strange ||= /\w/.test(character);
			unit(draft, character, true);
		}
	}

	function letters(draft: Draft): void {
		const start = at;
		while (at < source.length && codeAt(source, at) !== space) at++;
		const last = '?*+{'.includes(source[at] ?? ' ') ? at - 1 : at;
		draft.length += last - start;
		if (last > start) add(draft, source.slice(start, last));
		if (last < at) unit(draft, source[last], true);
	}

	function members(): string {
		const start = at;
		while (source[at] !== ']' && at < source.length) at += source[at] === '\\' ? 2 : 1;
		return source.slice(start, at++);
	}

	function alternatives(before: string): Draft[] {
		const found: Draft[] = [];
		do {
			plain.lastIndex = at;
			if (plain.test(source)) {
				const length = plain.lastIndex - at;
				const run = { text: before + source.slice(at, plain.lastIndex) };
				found.push({ runs: [run], groups: noGroups, run, beside: none, length, words: 0 });
				at = plain.lastIndex;
				continue;
			}
			const draft = draftAfter(before);
			while (at < source.length && source[at] !== '|' && source[at] !== ')') {
				if (codeAt(source, at) !== space) {
					letters(draft);
					continue;
				}
				const character = source[at++] ?? '';
				if (character === '(') group(draft);
				else if (character === '[') {
					const inside = members();
					unit(draft, sameClass(inside), isSolid(inside));
				} else if (character === '\\') escaped(draft);
				else if (character === '.') unit(draft, undefined, false);
				else if (character !== '^' && character !== '$') unit(draft, character, character !== ' ');
			}
			found.push(draft);
		} while (source[at] === '|' && ++at);
		return found;
	}

	const drafts = alternatives('');
	return strange || at < source.length ? undefined : drafts;
}
