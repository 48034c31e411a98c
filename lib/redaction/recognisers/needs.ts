/**
 * Derives from a pattern the words without which it cannot match, so that it is skipped when a text has none of them.
 * Only what is certain counts: a group that must be passed, that begins at a word boundary, and each of whose
 * alternatives begins with at least two plain letters. Anything else leaves the pattern to be tried.
 */

/** How many letters of a word the index keeps. */
const depth = 5;

/** The beginnings, of two to five letters, of all words of a text. */
export type Beginnings = ReadonlySet<string>;

/**
 * Indexes a text by the beginnings of its words.
 * @param canon canonical text
 * @returns all beginnings of two to five word characters
 * @example beginningsOf('mijn man').has('mij') // true
 */
export function beginningsOf(canon: string): Beginnings {
	const found = new Set<string>();
	for (const match of canon.matchAll(/\w\w+/g)) {
		const word = match[0];
		for (let length = 2; length <= depth && length <= word.length; length++) found.add(word.slice(0, length));
	}
	return found;
}

/** The index after the group, class or character that begins at `at`, without its quantifier. */
function atomEnd(source: string, at: number): number {
	const char = source[at];
	if (char === '\\') return source[at + 1] === 'k' || source[at + 1] === 'p' ? -1 : at + 2;
	if (char === '[') {
		for (let index = at + 1; index < source.length; index++) {
			if (source[index] === '\\') index++;
			else if (source[index] === ']') return index + 1;
		}
		return -1;
	}
	if (char !== '(') return at + 1;
	let open = 0;
	for (let index = at; index < source.length; index++) {
		if (source[index] === '\\') index++;
		else if (source[index] === '[') {
			const end = atomEnd(source, index);
			if (end < 0) return -1;
			index = end - 1;
		} else if (source[index] === '(') open++;
		else if (source[index] === ')' && --open === 0) return index + 1;
	}
	return -1;
}

/** The alternatives of a pattern at its outermost level. */
function alternatives(source: string): string[] | undefined {
	const parts: string[] = [];
	let start = 0;
	for (let index = 0; index < source.length; ) {
		if (source[index] === '|') {
			parts.push(source.slice(start, index));
			start = ++index;
			continue;
		}
		const end = atomEnd(source, index);
		if (end < 0) return undefined;
		index = end;
	}
	return [...parts, source.slice(start)];
}

/** The quantifier at `at`: how long it is, and whether it allows nothing. */
function quantifier(source: string, at: number): { length: number; optional: boolean } {
	const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at))?.[0] ?? '';
	return { length: found.length, optional: /^[*?]|^\{0/.test(found) };
}

/** The inside of a group that consumes text, or undefined for assertions. */
function inside(group: string): string | undefined {
	return /^\((?:\?:|\?<[a-z]\w*>|(?!\?))(.*)\)$/s.exec(group)?.[1];
}

/** Words that nearly every text has; a need of these saves nothing. */
const common =
	/^(?:ik|we|wij|mij|me|mijn|ons|onze|ben|was|is|zijn|heb|had|als|een|de|het|van|voor|met|in|op|uit|bij|naar|en|om|werk|am|have|my|our|the|an|to|from|with|for|of|at|as|and|us|been|were)$/;
const worth = (set: ReadonlySet<string>): number =>
	Math.min(...[...set].map((text) => (common.test(text) ? 0 : text.length))) * 10 - Math.log2(set.size + 1);

/** Beginnings of one alternative: `first` those it begins with, `any` the best that it cannot do without. */
function read(source: string, boundary: boolean): { first?: Set<string>; any?: Set<string> } {
	let best: Set<string> | undefined;
	let first: Set<string> | undefined;
	const offer = (set: Set<string> | undefined, leading: boolean): void => {
		if (!set || set.size === 0 || set.size > 120) return;
		if (leading) first = set;
		if (!best || worth(set) > worth(best)) best = set;
	};
	let edge = boundary;
	let leading = true;
	for (let index = 0; index < source.length; ) {
		if (edge && /[a-z]/.test(source[index] ?? '')) {
			let word = '';
			let at = index;
			while (/[a-z]/.test(source[at] ?? '')) {
				const { length, optional } = quantifier(source, at + 1);
				if (length > 0) {
					if (!optional) word += source[at];
					break;
				}
				word += source[at++];
			}
			if (word.length >= 2) offer(new Set([word.slice(0, depth)]), leading);
		}
		const end = atomEnd(source, index);
		if (end < 0) return {};
		const atom = source.slice(index, end);
		const { length, optional } = quantifier(source, end);
		const assertion =
			atom === '\\b' ||
			atom === '^' ||
			atom.startsWith('(?=') ||
			atom.startsWith('(?!') ||
			atom.startsWith('(?<=') ||
			atom.startsWith('(?<!');
		if (atom.startsWith('(') && !assertion && !optional) {
			const body = inside(atom);
			const choices = body === undefined ? undefined : alternatives(body);
			if (choices) {
				const readings = choices.map((choice) => read(choice, edge));
				if (readings.every(({ first: begin }) => begin))
					offer(new Set(readings.flatMap(({ first: begin }) => [...(begin ?? [])])), leading);
				else if (readings.every(({ any }) => any))
					offer(new Set(readings.flatMap(({ any }) => [...(any ?? [])])), false);
			}
		}
		if (!assertion) leading = false;
		// A word may begin after a space or a boundary; an optional atom leaves what stood before it.
		const spaced =
			atom.startsWith('(') &&
			!assertion &&
			alternatives(inside(atom) ?? '')?.every((choice) => choice.endsWith(' '));
		if (atom === '\\b' || (atom === ' ' && length === 0)) edge = true;
		else if (spaced) edge ||= !optional;
		else if (!assertion) edge = false;
		index = end + length;
	}
	return { ...(first && { first }), ...(best && { any: best }) };
}

const known = new WeakMap<RegExp, readonly string[] | null>();

/**
 * Says whether a pattern can match a text at all, as far as its words tell.
 * @param pattern any pattern on canonical text
 * @param beginnings of the words of the text
 * @returns false only when it certainly cannot
 * @example canMatch(/\bmijn (?:man|vrouw)\b/, beginningsOf('onze kat')) // false
 */
export function canMatch(pattern: RegExp, beginnings: Beginnings): boolean {
	let wanted = known.get(pattern);
	if (wanted === undefined) {
		const choices = (pattern.ignoreCase ? undefined : alternatives(pattern.source))?.map(
			(choice) => read(choice, false).any,
		);
		wanted = choices?.every((any) => any) ? [...new Set(choices.flatMap((any) => [...(any ?? [])]))] : null;
		known.set(pattern, wanted);
	}
	return wanted === null || wanted.some((begin) => beginnings.has(begin));
}
