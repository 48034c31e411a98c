/**
 * What a regular expression cannot do without: parts of words of which every place it fits holds at least one. A text is asked
 * for these first, because trying an expression on every sentence costs more than all the rest.
 */
import { foldWord } from '../language/text';

/**
 * Parts of folded words: `^` and `$` are the edges of the word, `#` alone is any digit, `@` stands between words. Undefined:
 * nothing is certain.
 */
export type Need = readonly string[] | undefined;

/** Letters, digits, spaces and `@` that follow each other; the last of them may have a quantifier of its own. */
const RUN = /[a-zA-Z\dà-öø-ÿ @]+(?![?*+{])|[a-zA-Z\dà-öø-ÿ @]/y;
const ATOM = /\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?::|<?[=!]))?|[^|)]/y;
const QUANTIFIER = /(?:[*?+]|\{[\d,]+\})\??/y;
const DIGITS = /^(?:\\d|\[[\d-]+\])$/;
/** One more letter makes a part so many times rarer; any digit is as rare as two letters. */
const RARER = 8;

/** Reads the source of one expression, once. */
class Reader {
	private at = 0;

	constructor(private readonly source: string) {}

	/** Alternatives, up to the bracket that closes them: each must need something. */
	choice(): Need {
		const all: string[] = [];
		let isCertain = true;
		for (;;) {
			const need = this.sequence();
			if (need) all.push(...need);
			else isCertain = false;
			if (this.source[this.at] !== '|') return isCertain ? all : undefined;
			this.at++;
		}
	}

	/** What stands in a row: the rarest of it is enough. */
	private sequence(): Need {
		let best: Need;
		let lowest = Number.POSITIVE_INFINITY;
		while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
			const run = this.read(RUN);
			const needs = run ? partsOf(run) : [this.atom()];
			if (this.isOptional()) continue;
			for (const need of needs) {
				const rate = need ? frequency(need) : lowest;
				if (rate >= lowest) continue;
				lowest = rate;
				best = need;
			}
		}
		return best;
	}

	private atom(): Need {
		const atom = this.read(ATOM);
		if (!atom.startsWith('(')) return DIGITS.test(atom) ? ['#'] : undefined;
		const inner = this.choice();
		this.at++;
		return atom === '(' || atom === '(?:' ? inner : undefined;
	}

	private isOptional(): boolean {
		const mark = this.source[this.at];
		if (mark !== '?' && mark !== '*' && mark !== '+' && mark !== '{') return false;
		const least = this.read(QUANTIFIER).charAt(1);
		return mark === '?' || mark === '*' || (mark === '{' && least === '0');
	}

	private read(expression: RegExp): string {
		expression.lastIndex = this.at;
		const found = expression.exec(this.source)?.[0] ?? '';
		this.at += found.length;
		return found;
	}
}

/** The parts of words in a run: a space beside them is the edge of the word. */
const partsOf = (run: string): Need[] =>
	run.split(' ').map((word, index, { length }) => {
		if (word === '') return undefined;
		if (word.includes('@')) return ['@'];
		return [`${index > 0 ? '^' : ''}${foldWord(word)}${index < length - 1 ? '$' : ''}`];
	});

const frequency = (parts: readonly string[]): number =>
	parts.reduce((sum, part) => sum + RARER ** -(part === '#' ? 2 : part.length), 0);

/**
 * Tells what a regular expression needs: whatever it fits holds one of these parts in one of its folded words.
 *
 * Shape: an expression in the notation of the lexicon, without named groups and back references; parts as in `Need`, or
 * undefined when it can fit without any letter or digit that is known. Never throws.
 * @example needOf(/(?:stap|ronde) \d|proefdag/i) // ['stap', 'ronde', 'proefdag']
 */
export const needOf = (expression: RegExp): Need => new Reader(expression.source).choice();
