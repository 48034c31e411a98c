/**
 * The notation of patterns: one per line or between semicolons, elements separated by spaces.
 *   word            the folded word (lower case, no accents)
 *   a|b             either; word? may be left out
 *   jong{,e,er}     jong, jonge or jonger
 *   push%           an English verb: push, pushes, pushing, pushed
 *   *man  voorl*    any word that ends or starts so (at least two letters more)
 *   @team           a word of the named class (`lexicon/classes`); a word written as one there fits its hyphenated form
 *   #               a number in digits or words
 *   ~3              up to three words in between
 *   !a|b            the next word is none of these
 *   [ ... ]         what is underlined; without brackets: everything
 *   ^ $             start and end of the sentence
 * A match never passes a strong mark (`;`, `:`, bracket) except where an element says so with `:`.
 */
import { numberValue } from '../language/word';
import type { Language } from './model';

export type Element =
	| { readonly kind: 'word'; readonly words: WordSet; readonly optional: boolean }
	| { readonly kind: 'gap'; readonly most: number }
	| { readonly kind: 'not'; readonly words: WordSet }
	| { readonly kind: 'start' }
	| { readonly kind: 'end' }
	| { readonly kind: 'strong' };

/** A set of words, some given by their beginning or ending. */
export class WordSet {
	readonly exact = new Set<string>();
	readonly prefixes: string[] = [];
	readonly suffixes: string[] = [];
	number = false;

	has(word: string, language: Language): boolean {
		return this.exact.has(word) || this.fits(word, language);
	}

	private fits(word: string, language: Language): boolean {
		for (const suffix of this.suffixes)
			if (word.length >= suffix.length + 2 && word.endsWith(suffix)) return true;
		for (const prefix of this.prefixes)
			if (word.length >= prefix.length + 1 && word.startsWith(prefix)) return true;
		return this.number && numberValue(word, language) !== undefined;
	}

	/** A rough count of how often it will fit: the matcher starts at the rarest element. */
	get commonness(): number {
		if (this.number) return 400;
		let cost = this.exact.size + this.prefixes.length * 2 + this.suffixes.length * 4;
		for (const word of this.exact) if (COMMON.has(word)) cost += 300;
		// the matcher looks up three letters: a shorter beginning or ending cannot be where it starts
		for (const affix of [...this.prefixes, ...this.suffixes]) if (affix.length < 3) cost += 1000;
		return cost;
	}
}

export interface Pattern {
	readonly elements: readonly Element[];
	/** element indices between which the underline lies, end exclusive */
	readonly from: number;
	readonly to: number;
	/** element where the matcher starts */
	readonly anchor: number;
}

const COMMON = new Set(
	(
		'je jij u jouw uw jullie we wij ons onze ze zij hij het de een en of in op aan met van voor te is zijn bent ben ' +
		'heb hebt heeft hebben die dat dit deze niet geen wel om als bij naar uit er ook nog alle goed goede werk werken ' +
		'werkt kan kunt kunnen moet moeten wil willen jaar ervaring team iemand zoeken vragen ' +
		'you your we our us the a an and or in on at to of for with is are be been have has who that this not no as from ' +
		'will can must should work working years experience person people someone all any need looking'
	).split(' '),
);

function expand(text: string): string[] {
	const open = text.indexOf('{');
	if (open < 0) return [text];
	const close = text.indexOf('}', open);
	const tails = expand(text.slice(close + 1));
	const head = text.slice(0, open);
	return text
		.slice(open + 1, close)
		.split(',')
		.flatMap((middle) => tails.map((tail) => head + middle + tail));
}

/** The regular forms of an English verb; an irregular form is written out in the pattern. */
function inflect(verb: string): string[] {
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	const y = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ie` : '';
	const third = y || (/(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}e` : verb);
	return [verb, `${third}s`, `${stem}ing`, `${y || `${stem}e`}d`];
}

export type Classes = Readonly<Record<string, string>>;

function addWords(set: WordSet, text: string, classes: Classes): void {
	for (const alternative of text.split('|')) {
		if (alternative === '#') set.number = true;
		else if (alternative.startsWith('@')) {
			const words = classes[alternative.slice(1)];
			if (words === undefined) throw new Error(`unknown class ${alternative}`);
			for (const word of words.split(/\s+/)) if (word) addWords(set, word, classes);
		} else
			for (const word of expand(alternative)) {
				if (word.endsWith('%')) for (const form of inflect(word.slice(0, -1))) set.exact.add(form);
				else if (word.startsWith('*')) set.suffixes.push(word.slice(1));
				else if (word.endsWith('*')) set.prefixes.push(word.slice(0, -1));
				else set.exact.add(word);
			}
	}
}

/**
 * Reads one pattern.
 *
 * Shape: pattern text in the notation above and the word classes of the language. Throws on an unknown class or a
 * pattern without a word: patterns are part of the program.
 * @example compilePattern('niet [ouder dan # jaar]', {}).from // 1
 */
export function compilePattern(text: string, classes: Classes): Pattern {
	const elements: Element[] = [];
	let from = 0;
	let to = -1;
	for (const part of text.trim().split(/\s+/)) {
		let piece = part;
		if (piece.startsWith('[')) {
			from = elements.length;
			piece = piece.slice(1);
		}
		const closes = piece.endsWith(']');
		if (closes) piece = piece.slice(0, -1);
		if (piece) elements.push(compileElement(piece, classes));
		if (closes) to = elements.length;
	}
	let anchor = -1;
	let lowest = Number.POSITIVE_INFINITY;
	elements.forEach((element, place) => {
		if (element.kind !== 'word' || element.optional) return;
		const cost = element.words.commonness;
		if (cost >= lowest) return;
		lowest = cost;
		anchor = place;
	});
	if (anchor < 0) throw new Error(`pattern without a word: ${text}`);
	return { elements, from, to: to < 0 ? elements.length : to, anchor };
}

function compileElement(piece: string, classes: Classes): Element {
	if (piece === '^') return { kind: 'start' };
	if (piece === '$') return { kind: 'end' };
	if (piece === ':') return { kind: 'strong' };
	if (/^~\d+$/.test(piece)) return { kind: 'gap', most: Number(piece.slice(1)) };
	const words = new WordSet();
	if (piece.startsWith('!')) {
		addWords(words, piece.slice(1), classes);
		return { kind: 'not', words };
	}
	const optional = piece.endsWith('?');
	addWords(words, optional ? piece.slice(0, -1) : piece, classes);
	return { kind: 'word', words, optional };
}

/**
 * Writes a pattern with hyphenated words as patterns without: words are split at hyphens, so `a|well-kept dog` becomes
 * `a|wellkept dog` and `well kept dog`.
 *
 * Shape: one pattern line; gives one or more lines. Never throws.
 * @example splitHyphens('well-kept dog') // ['wellkept dog', 'well kept dog']
 */
export function splitHyphens(line: string): string[] {
	if (!line.includes('-')) return [line];
	let lines: string[][] = [[]];
	for (const part of line.trim().split(/\s+/)) {
		const forms = partForms(part);
		lines = lines.flatMap((before) => forms.map((form) => [...before, form]));
	}
	return lines.map((parts) => parts.filter(Boolean).join(' '));
}

function partForms(part: string): string[] {
	if (!part.includes('-')) return [part];
	const open = part.startsWith('[') ? '[' : '';
	const close = part.endsWith(']') ? ']' : '';
	let body = part.slice(open.length, part.length - close.length);
	const optional = body.endsWith('?') ? '?' : '';
	body = body.slice(0, body.length - optional.length);
	const denied = body.startsWith('!');
	const plain: string[] = [];
	const split: string[] = [];
	for (const alternative of (denied ? body.slice(1) : body).split('|').flatMap(expand)) {
		if (!alternative.includes('-')) plain.push(alternative);
		else {
			plain.push(alternative.replaceAll('-', ''));
			if (!denied) split.push(open + alternative.split('-').filter(Boolean).join(' ') + close);
		}
	}
	return [`${open}${denied ? '!' : ''}${plain.join('|')}${optional}${close}`, ...split];
}
