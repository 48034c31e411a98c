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
	readonly runs: readonly Run[];
	readonly groups: readonly (readonly Draft[])[];
	/** runs that touch whatever follows the alternative */
	readonly open: readonly Run[];
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

	function alternatives(before: string): Draft[] {
		const found = [alternative(before)];
		while (source[at] === '|') {
			at++;
			found.push(alternative(before));
		}
		return found;
	}

	function alternative(before: string): Draft {
		let run: Run = { text: before };
		let open: readonly Run[] = [run];
		const runs = [run];
		const groups: (readonly Draft[])[] = [];
		const cut = (): void => {
			run = { text: '' };
			runs.push(run);
			open = [run];
		};
		const add = (character: string): void => {
			const sign = character !== ' ' && codeAt(character, 0) === space;
			if (sign) runs.push({ text: character });
			for (const touching of open)
				if (!sign && character !== ' ') touching.text += character;
				else if (!touching.text.endsWith(' ')) touching.text += ' ';
			open = [run];
		};
		const unit = (character: string | undefined): void => {
			const { least, exact } = times();
			if (character === undefined) cut();
			else {
				for (let count = 0; count < least && count < 4; count++) add(character);
				if (!exact || least > 4) cut();
			}
		};
		while (at < source.length && source[at] !== '|' && source[at] !== ')') {
			const character = source[at++] ?? '';
			if (character === '(') {
				const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at, at + 40))?.[0] ?? '';
				at += kind.length;
				const looks = kind.endsWith('=') || kind.endsWith('!');
				const choices = alternatives(kind.startsWith('?<') && looks ? '' : run.text.slice(-3));
				at++;
				const often = times();
				if (often.least > 0 && !kind.endsWith('!')) groups.push(choices);
				if (looks) continue;
				cut();
				if (often === once) open = [run, ...choices.flatMap((choice) => choice.open)];
			} else if (character === '[') {
				const start = at;
				while (source[at] !== ']' && at < source.length) at += source[at] === '\\' ? 2 : 1;
				unit(sameClass(source.slice(start, at++)));
			} else if (character === '\\') {
				const escaped = source[at++] ?? '';
				if (escaped === 'b') add(' ');
				else if (escaped === 'd') unit('0');
				else if (/[WsSwDnrt1-9]/.test(escaped)) unit(/[Wsnrt]/.test(escaped) ? ' ' : undefined);
				else if (/\w/.test(escaped)) {
					strange = true;
					unit(undefined);
				} else unit(escaped);
			} else if (character === '.') unit(undefined);
			else if (character !== '^' && character !== '$') unit(character);
		}
		return { runs, groups, open };
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
		piece = ((piece << 6) | codeAt(text, index)) & four;
		if (index >= 3 || (index > 0 && index === text.length - 1)) marks.push(markOf(piece));
	}
}

function addNeed({ runs, groups }: Draft, need: number[]): void {
	for (const { text } of runs) addMarks(text, need);
	for (const group of groups) {
		const [only] = group;
		if (group.length === 1 && only) addNeed(only, need);
		else addChoice(group, need);
	}
}

function addChoice(group: readonly Draft[], need: number[]): void {
	const start = need.push(0);
	for (const choice of group) {
		const at = need.push(0);
		addNeed(choice, need);
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
		if (drafts) addNeed({ runs: [], groups: [drafts], open: [] }, row);
		need = Int32Array.from(row);
		known.set(pattern.source, need);
	}
	return holds(need, 0, need.length, pieces);
}
