import type { Document, Token } from '../document';

/**
 * Numbers as people say or type them: figures, words of both languages, pairs and tens, “dubbel”, “twee nullen”, with
 * small talk in between (“en dan”, “streepje”, “followed by”).
 */
export interface SaidNumber {
	readonly digits: string;
	/** in words, or repeated by a word */
	readonly said: boolean;
	/** there were filling words before it */
	readonly filled: boolean;
	readonly first: Token;
	readonly last: Token;
	/** token index after it */
	readonly next: number;
}

const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const englishUnits = 'one two three four five six seven eight nine'.split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
	' ',
);

const values = new Map<string, string>([
	['nul', '0'],
	['noppes', '0'],
	['zero', '0'],
	['oh', '0'],
	['o', '0'],
	['nought', '0'],
	['naught', '0'],
	['nil', '0'],
	['null', '0'],
	['fourty', '40'],
	['ninty', '90'],
	['niner', '9'],
]);
for (const [index, word] of units.entries()) values.set(word, String(index + 1));
for (const [index, word] of englishUnits.entries()) values.set(word, String(index + 1));
for (const [index, word] of teens.entries()) values.set(word, String(index + 10));
for (const [index, word] of englishTeens.entries()) values.set(word, String(index + 10));
for (const [index, ten] of tens.entries()) {
	values.set(ten, String((index + 2) * 10));
	for (const [unit, word] of units.entries())
		values.set(`${word}en${ten}`, String((index + 2) * 10 + unit + 1));
}
for (const [index, ten] of englishTens.entries()) {
	values.set(ten, String((index + 2) * 10));
	for (const [unit, word] of englishUnits.entries())
		values.set(`${ten}${word}`, String((index + 2) * 10 + unit + 1));
}
const plurals = new Map<string, string>(
	'nullen enen tweeen drieen vieren vijven zessen zevens achten negens'
		.split(' ')
		.concat('zeros ones twos threes fours fives sixes sevens eights nines'.split(' '))
		.map((word, index) => [word, String(index % 10)]),
);
plurals.set('zeroes', '0');
plurals.set('ohs', '0');
const times = new Map<string, number>([
	['dubbel', 2],
	['dubbele', 2],
	['double', 2],
	['twee', 2],
	['twice', 2],
	['tweemaal', 2],
	['2x', 2],
	['driedubbel', 3],
	['driedubbele', 3],
	['driemaal', 3],
	['triple', 3],
	['treble', 3],
	['thrice', 3],
	['3x', 3],
	['viermaal', 4],
]);
const filler = new Set(
	'en dan daarna and then plus nog eens een de het keer maal streepje spatie dash space hyphen koppelteken komma comma min gevolgd followed door by vervolgens weer again pauze after that lastly finally tot slot afsluitend als laatste eindigend op ending with in met of uiteraard natuurlijk netnummer abonneenummer nummer hash schuine streep slash'.split(
		' ',
	),
);
/** These alone may stand between two numbers that are only figures. */
const gapOf = /^[ .\-/()·+,:;"'\n*|_…]{0,5}$/;
const segment = new RegExp(
	`${[...values.keys()]
		.filter((word) => word.length > 2 && !/[^a-z]/.test(word))
		.sort((left, right) => right.length - left.length)
		.join('|')}`,
	'y',
);

/** “nulvijfeenvijf”, “tweehonderddertien”: words written together. */
function together(word: string): string | undefined {
	const hundred = /^(.*?)honderd(?:en)?(.*)$/.exec(word);
	if (hundred) {
		const [, before = '', after = ''] = hundred;
		const head = before === '' ? '1' : values.get(before);
		const tail = after === '' ? '00' : values.get(after)?.padStart(2, '0');
		return head !== undefined && tail !== undefined && tail.length === 2 ? head + tail : undefined;
	}
	let digits = '';
	segment.lastIndex = 0;
	for (let at = 0; at < word.length; at = segment.lastIndex) {
		const part = segment.exec(word)?.[0];
		if (part === undefined) return undefined;
		digits += values.get(part) ?? '';
	}
	return digits;
}

const maybeTogether =
	/^(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|zero|six)/;

function digitsOf(word: string): string | undefined {
	const known = values.get(word);
	if (known !== undefined || word.length < 6) return known;
	return maybeTogether.test(word) ? together(word) : undefined;
}

/** Reads one number at a token. */
function readNumber(document: Document, index: number, filled: boolean): SaidNumber | undefined {
	const { tokens, canon } = document;
	const first = tokens[index];
	if (!first) return undefined;
	const { text } = first;
	// Nearly all words are no numbers: the cheapest look first.
	const code = text.charCodeAt(0);
	if (
		(code < 48 || code > 57) &&
		!values.has(text) &&
		!times.has(text) &&
		!(text.length > 5 && maybeTogether.test(text))
	)
		return undefined;
	const next = tokens[index + 1];
	const made = (digits: string, count: number, said = true): SaidNumber => ({
		digits,
		said,
		filled,
		first,
		last: tokens[index + count - 1] ?? first,
		next: index + count,
	});
	const near = (at: number): boolean => {
		const left = tokens[at - 1];
		const right = tokens[at];
		return left !== undefined && right !== undefined && /^[ -]$/.test(canon.slice(left.end, right.start));
	};
	const repeated = times.get(text) ?? (/^[2-4]$/.test(text) ? Number(text) : undefined);
	const count = repeated ?? (text === 'drie' || text === 'three' ? 3 : text === 'two' ? 2 : undefined);
	if (count !== undefined && next && near(index + 1)) {
		const plural = plurals.get(next.text);
		if (plural !== undefined) return made(plural.repeat(count), 2);
		// “drie keer (de) zeven”, “2 times 4”
		const spread = /^(?:keer|maal|times|x)$/.test(next.text);
		if (spread || !/^(?:twee|two|drie|three|\d)$/.test(text)) {
			let at = spread ? index + 2 : index + 1;
			if (/^(?:de|een|the|an?)$/.test(tokens[at]?.text ?? '') && near(at)) at++;
			const word = tokens[at];
			const value =
				word && near(at) ? (/^\d{1,2}$/.test(word.text) ? word.text : digitsOf(word.text)) : undefined;
			if (value !== undefined) return made(value.repeat(count), at - index + 1);
		}
	}
	if (/^\d/.test(text)) return /^\d{1,12}$/.test(text) ? made(text, 1, false) : undefined;
	const value = digitsOf(text);
	if (value === undefined) return undefined;
	// “zes-en-dertig”, “zes en dertig”
	const third = tokens[index + 2];
	if (/^[1-9]$/.test(value) && next?.text === 'en' && third && near(index + 1) && near(index + 2)) {
		const ten = tens.indexOf(third.text);
		if (ten >= 0) return made(`${ten + 2}${value}`, 3);
	}
	// “sixty-one”, “sixty one”
	if (/^[2-9]0$/.test(value) && englishTens.includes(text) && next && near(index + 1)) {
		const unit = englishUnits.indexOf(next.text);
		if (unit >= 0) return made(`${value[0]}${unit + 1}`, 2);
	}
	if (/^[1-9]$/.test(value) && next?.text === 'hundred' && near(index + 1)) return made(`${value}00`, 2);
	return made(value, 1);
}

const cache = new WeakMap<Document, readonly (readonly SaidNumber[])[]>();

/**
 * Reads the numbers of a text that follow each other with nothing but signs and filling words between them.
 * @param document the prepared text
 * @returns runs of numbers in reading order; a lone number is a run of one
 * @example saidNumbers(prepare('nul zes en dan veertig', 'nl'))[0]?.map(({ digits }) => digits) // ['0', '6', '40']
 */
export function saidNumbers(document: Document): readonly (readonly SaidNumber[])[] {
	const known = cache.get(document);
	if (known) return known;
	const { tokens, canon } = document;
	const runs: SaidNumber[][] = [];
	let run: SaidNumber[] = [];
	let skipped = 0;
	for (let index = 0; index < tokens.length; ) {
		const token = tokens[index];
		if (!token) break;
		const before = tokens[index - 1];
		if (run.length > 0 && before && !gapOf.test(canon.slice(before.end, token.start))) {
			runs.push(run);
			run = [];
			skipped = 0;
		}
		const number = readNumber(document, index, skipped > 0);
		// “een” before a filling word is an article as often as a figure; so is a lone “o”.
		if (number) {
			run.push(number);
			skipped = 0;
			index = number.next;
			continue;
		}
		if (run.length > 0) {
			skipped++;
			if (skipped > 4 || !filler.has(token.text)) {
				runs.push(run);
				run = [];
				skipped = 0;
			}
		}
		index++;
	}
	if (run.length > 0) runs.push(run);
	cache.set(document, runs);
	return runs;
}

/** A stretch of one run. */
export interface Stretch {
	readonly digits: string;
	readonly start: number;
	readonly end: number;
	readonly said: number;
	readonly filled: boolean;
	readonly from: number;
	readonly to: number;
}

/**
 * Finds the stretches of a run that a test accepts, the longest first from the left, none overlapping.
 * @param run from `saidNumbers`
 * @param longest number of digits where looking further is of no use
 * @param accept says whether the digits are what is sought
 * @returns the stretches
 * @example stretches(run, 15, ({ digits }) => digits.length === 10)
 */
export function stretches(
	run: readonly SaidNumber[],
	longest: number,
	accept: (stretch: Stretch) => boolean,
): Stretch[] {
	const found: Stretch[] = [];
	for (let from = 0; from < run.length; from++) {
		let best: Stretch | undefined;
		let digits = '';
		let said = 0;
		let filled = false;
		for (let to = from; to < run.length; to++) {
			const item = run[to];
			const head = run[from];
			if (!item || !head) break;
			digits += item.digits;
			if (digits.length > longest) break;
			if (item.said) said++;
			filled ||= to > from && item.filled;
			const stretch = { digits, start: head.first.start, end: item.last.end, said, filled, from, to };
			if (digits.length > 3 && accept(stretch)) best = stretch;
		}
		if (best) {
			found.push(best);
			from = best.to;
		}
	}
	return found;
}
