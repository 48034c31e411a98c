/**
 * Derives from a pattern the pieces of text without which it cannot match, so that it is neither compiled nor run on a
 * text that lacks them. Only what is certain counts: what may be left out, and what can be any character, asks nothing.
 */

/**
 * The runs of two, three and four characters a text has, one bit for each, everything but a word character counting as
 * a space; and the signs it has, such as `@`.
 */
export type Pieces = Uint32Array;

/** So few bits that they stay in the fastest memory, so many that an answer of a thousand words fills a small part. */
const markBits = 17;
const space = 1;

/** Six bits per character: letters whatever their case, `_`, one code for all digits, and a space for anything else. */
const codes = new Uint8Array(128).fill(space);
for (const [index, character] of [...'abcdefghijklmnopqrstuvwxyz_0'].entries()) {
	codes[character.charCodeAt(0)] = index + 2;
	codes[character.toUpperCase().charCodeAt(0)] = index + 2;
}
for (const digit of '123456789') codes[digit.charCodeAt(0)] = codes[48] ?? space;
const codeAt = (text: string, index: number): number => codes[text.charCodeAt(index)] ?? space;
const markOf = (piece: number): number => Math.imul(piece, 0x9e3779b1) >>> (32 - markBits);
const markOfSign = (sign: string): number => markOf((1 << 25) | sign.charCodeAt(0));
const two = 0xfff;
const three = 0x3ffff;
const four = 0xffffff;

/**
 * Marks the pieces of a text.
 * @param canon canonical text
 * @returns its pieces; a word at either end of the text has a space beside it
 * @example canMatch(/\bzoon\b/, piecesOf('mijn zoon')) // true
 */
export function piecesOf(canon: string): Pieces {
	const pieces = new Uint32Array(1 << (markBits - 5));
	let piece = space;
	for (let index = 0; index <= canon.length; index++) {
		const code = codeAt(canon, index);
		if (code === space) {
			if (canon.charCodeAt(index) > 32) put(pieces, markOfSign(canon[index] ?? ''));
			if ((piece & 63) === space) continue;
		}
		piece = ((piece << 6) | code) & four;
		put(pieces, markOf(piece));
		put(pieces, markOf(piece & three));
		put(pieces, markOf(piece & two));
	}
	return pieces;
}

function put(pieces: Pieces, mark: number): void {
	pieces[mark >>> 5] = (pieces[mark >>> 5] ?? 0) | (1 << (mark & 31));
}

/**
 * What a text must have, in one row of numbers because thousands are read for every answer: a mark, or a group. A group
 * is its length, negative, and then its choices, each with its length before it; one of them must hold.
 */
type Need = Int32Array;

function holds(need: Need, from: number, to: number, pieces: Pieces): boolean {
	let at = from;
	while (at < to) {
		const item = need[at++] ?? 0;
		if (item >= 0) {
			if (((pieces[item >>> 5] ?? 0) & (1 << (item & 31))) === 0) return false;
			continue;
		}
		const end = at - item;
		let found = false;
		while (!found && at < end) {
			const length = need[at++] ?? 0;
			found = holds(need, at, at + length, pieces);
			at += length;
		}
		if (!found) return false;
		at = end;
	}
	return true;
}

/** Characters that stand side by side in every match, or one sign. */
interface Run {
	text: string;
}

/** One alternative while it is read. */
interface Draft {
	readonly runs: Run[];
	readonly groups: (readonly Draft[])[];
	/** the run that the next character adds to */
	run: Run;
	/** ends of the group just passed, which the next character touches as well */
	beside: readonly Run[];
}

const none: readonly Run[] = [];
const noGroups: Draft['groups'] = [];

/** An alternative that is nothing but words, as most are: a quick way through long lists. */
const plain = /[a-z0-9_]+(?: [a-z0-9_]+)*(?=[|)])/y;

function draftAfter(before: string): Draft {
	const run = { text: before };
	return { runs: [run], groups: [], run, beside: none };
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

/** How often a part stands: at least so many times, and whether not more. */
interface Times {
	readonly least: number;
	readonly exact: boolean;
}
const once: Times = { least: 1, exact: true };

/** The one character that all members of a class count as, if there is one. */
function sameClass(members: string): string | undefined {
	if (/^(?:\d|\d-\d|\\d)+$/.test(members)) return '0';
	return /^-?(?:[^\w\\^-]|\\[^bBSwdDpPuxkc\d])+-?$/.test(members) ? ' ' : undefined;
}

/** Reads the source of a pattern; undefined when it has an escape that is not known here. */
function draftsOf(source: string): readonly Draft[] | undefined {
	let at = 0;
	let strange = false;

	function times(): Times {
		if (!'?*+{'.includes(source[at] ?? ' ')) return once;
		const found = /^(?:[?*+]|\{(\d+)(,?)\d*\})\??/.exec(source.slice(at, at + 12));
		if (!found) return once;
		at += found[0].length;
		const [all, least = all.startsWith('+') ? '1' : '0', open] = found;
		return { least: Number(least), exact: open === '' };
	}

	function unit(draft: Draft, character: string | undefined): void {
		const { least, exact } = times();
		if (character === undefined) cut(draft);
		else {
			for (let count = 0; count < least && count < 4; count++) add(draft, character);
			if (!exact || least > 4) cut(draft);
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
		else if (character === 'd') unit(draft, '0');
		else if (/[WsSwDnrt1-9]/.test(character)) unit(draft, /[Wsnrt]/.test(character) ? ' ' : undefined);
		else {
			strange ||= /\w/.test(character);
			unit(draft, character);
		}
	}

	function letters(draft: Draft): void {
		const start = at;
		while (at < source.length && codeAt(source, at) !== space) at++;
		const last = '?*+{'.includes(source[at] ?? ' ') ? at - 1 : at;
		if (last > start) add(draft, source.slice(start, last));
		if (last < at) unit(draft, source[last]);
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
				const run = { text: before + source.slice(at, plain.lastIndex) };
				found.push({ runs: [run], groups: noGroups, run, beside: none });
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
				else if (character === '[') unit(draft, sameClass(members()));
				else if (character === '\\') escaped(draft);
				else if (character === '.') unit(draft, undefined);
				else if (character !== '^' && character !== '$') unit(draft, character);
			}
			found.push(draft);
		} while (source[at] === '|' && ++at);
		return found;
	}

	const drafts = alternatives('');
	return strange || at < source.length ? undefined : drafts;
}

function addMarks(text: string, marks: number[]): void {
	if (text.length === 1) {
		if (text !== ' ' && codeAt(text, 0) === space) marks.push(markOfSign(text));
		return;
	}
	let piece = 0;
	for (let index = 0; index < text.length; index++) {
		piece = ((piece << 6) | (codes[text.charCodeAt(index)] ?? space)) & four;
		if (index >= 3 || (index > 0 && index === text.length - 1)) marks.push(markOf(piece));
	}
}

function addNeeds({ runs, groups }: Draft, need: number[]): void {
	for (const { text } of runs) addMarks(text, need);
	for (const group of groups) addGroup(group, need);
}

function addGroup(group: readonly Draft[], need: number[]): void {
	const [only] = group;
	if (only && group.length === 1) {
		addNeeds(only, need);
		return;
	}
	const start = need.push(0);
	for (const choice of group) {
		const at = need.push(0);
		addNeeds(choice, need);
		// An alternative that needs nothing makes the whole group need nothing.
		if (need.length === at) {
			need.length = start - 1;
			return;
		}
		need[at - 1] = need.length - at;
	}
	need[start - 1] = start - need.length;
}

/** By source: a pattern written inside a function is a new object at every call. */
const known = new Map<string, Need>();

/**
 * Says whether a pattern can match a text at all, as far as the pieces of the text tell.
 * @param pattern any pattern on canonical text
 * @param pieces of the text
 * @returns false only when it certainly cannot
 * @example canMatch(/\bmijn (?:man|vrouw)\b/, piecesOf('onze kat')) // false
 */
export function canMatch(pattern: RegExp, pieces: Pieces): boolean {
	let need = known.get(pattern.source);
	if (need === undefined) {
		const drafts = pattern.unicode ? undefined : draftsOf(pattern.source);
		const row: number[] = [];
		if (drafts) addGroup(drafts, row);
		need = Int32Array.from(row);
		known.set(pattern.source, need);
	}
	return holds(need, 0, need.length, pieces);
}
