import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Document, Token } from '../document';
import { matchesOf } from '../match';
import type { Finding } from '../types';
import { type Context, type Recogniser, tokenIndexAt } from './model';
import { saidNumbers, stretches } from './spoken-number';

const dutchDigits: Readonly<Record<string, string>> = {
	nul: '0',
	een: '1',
	twee: '2',
	drie: '3',
	vier: '4',
	vijf: '5',
	zes: '6',
	zeven: '7',
	acht: '8',
	negen: '9',
	tien: '10',
	elf: '11',
	twaalf: '12',
	dertien: '13',
	veertien: '14',
	vijftien: '15',
	zestien: '16',
	zeventien: '17',
	achttien: '18',
	negentien: '19',
};
const englishDigits: Readonly<Record<string, string>> = {
	zero: '0',
	oh: '0',
	o: '0',
	nought: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	ten: '10',
	eleven: '11',
	twelve: '12',
	thirteen: '13',
	fourteen: '14',
	fifteen: '15',
	sixteen: '16',
	seventeen: '17',
	eighteen: '18',
	nineteen: '19',
};
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const spoken = new Map<string, string>([...Object.entries(dutchDigits), ...Object.entries(englishDigits)]);
for (const [index, ten] of tens.entries()) {
	spoken.set(ten, String((index + 2) * 10));
	for (const [unit, word] of units.entries())
		spoken.set(`${word}en${ten}`, String((index + 2) * 10 + unit + 1));
}
for (const [index, ten] of englishTens.entries()) spoken.set(ten, String((index + 2) * 10));
spoken.set('plus', '+');
const repeat: Readonly<Record<string, number>> = { dubbel: 2, double: 2, triple: 3, driemaal: 3 };

const cue =
	/\b(?:tel|telefoon\w*|telnr|mobiel\w*|gsm|bel|bellen|bereikbaar|bereikt|bereiken|nummer|app|appen|whatsapp|sms|06|phone|mobile|call|reach|ring|text me|number|contact|thuis)\b/;
const notPhone =
	/\b(?:dossier|zaak|zaaknummer|kenmerk|factuur|bestelnummer|order|ordernummer|kvk|bsn|btw|artikel|polis|case|invoice|reference|ticket|versie|version|serienummer|iban|rekening\w*|account|registratie\w*|registration|sollicitatienummer|application number|paspoort\w*|passport|nummer van de|isbn|begroting|budget|euro)\W{0,3}(?:nummer|number|nr|no)?(?: (?:is|was|van))?\W{0,4}$/;

const told =
	/\b(?:tel|telefoon\w*|mobiel\w*|gsm|bel|bellen|belt|bereik\w*|nummer|app|appen|whatsapp|sms|phone|mobile|call|ring|reach|text|dial|number|contact|spreken|speak|talk)\b/;

interface Run {
	readonly digits: string;
	readonly first: Token;
	readonly last: Token;
	readonly words: number;
	readonly next: number;
}

/** Reads a run of digit groups and number words that belong together. */
function readRun(document: Document, index: number): Run | undefined {
	const { tokens, canon } = document;
	const first = tokens[index];
	if (!first) return undefined;
	let digits = '';
	let last = first;
	let words = 0;
	let times = 1;
	let position = index;
	for (; position < tokens.length && digits.length < 16; position++) {
		const token = tokens[position];
		if (!token) break;
		if (position > index) {
			const gap = canon.slice(last.end, token.start);
			if (gap.length > 3 || !/^[ .\-/()·+,]*$/.test(gap) || /\n/.test(gap)) break;
		}
		const said = spoken.get(token.text);
		const multiply = repeat[token.text];
		if (/^\d{1,12}$/.test(token.text)) digits += token.text.repeat(times);
		else if (multiply !== undefined) {
			times = multiply;
			words++;
			last = token;
			continue;
		} else if (said !== undefined) {
			if (said !== '+') digits += said.repeat(times);
			words++;
		} else if (
			words > 0 &&
			/^(?:streepje|en|dan|nog)$/.test(token.text) &&
			/^\d/.test(tokens[position + 1]?.text ?? '')
		) {
			last = token;
			continue;
		} else break;
		times = 1;
		last = token;
	}
	return { digits, first, last, words, next: position };
}

function looksLikePhone(digits: string, plus: boolean, cued: boolean, words: number): boolean {
	if (plus) return digits.length >= 8 && digits.length <= 15;
	if (/^00[1-9]/.test(digits)) return digits.length >= 10 && digits.length <= 15;
	if (/^31[1-9]/.test(digits) && digits.length === 11) return true;
	if (/^0[1-9]/.test(digits))
		return digits.length >= 9 && digits.length <= 11 && (digits.length === 10 || cued || words > 2);
	if (/^6[1-9]\d{7}$/.test(digits)) return cued;
	return words >= 6 && digits.length >= 8 && cued;
}

/** Numbers said in words, with small talk between the groups, and the number of the profile in any grouping. */
function toldNumbers({ document, profile }: Context): Finding[] {
	const { canon } = document;
	const findings: Finding[] = [];
	const own = (profile.phone ?? '').replace(/\D/g, '');
	const tail = own.slice(-8);
	for (const run of saidNumbers(document)) {
		if (run.length < 2 && (run[0]?.digits.length ?? 0) < 6) continue;
		const isOwn = (digits: string, parts: number): boolean =>
			own.length > 8 &&
			(digits.endsWith(tail) ||
				(digits.length >= 6 && own.endsWith(digits) && (parts > 1 || digits.length > 6)));
		for (const { digits, start, end, from, to } of stretches(run, 15, (stretch) => {
			if (isOwn(stretch.digits, stretch.to - stretch.from + 1)) return true;
			if (stretch.digits.length < 8 || (stretch.said < 2 && !stretch.filled)) return false;
			const before = canon.slice(Math.max(0, stretch.start - 70), stretch.start);
			if (notPhone.test(before)) return false;
			const plus = /\b(?:plus|\+) ?\(?$/.test(before);
			const cued = told.test(before) || told.test(canon.slice(stretch.end, stretch.end + 40));
			if (plus || /^00[1-9]/.test(stretch.digits)) return stretch.digits.length >= 10;
			if (/^31[1-9]/.test(stretch.digits)) return stretch.digits.length === 11;
			if (/^0[1-9]/.test(stretch.digits))
				return (
					stretch.digits.length === 10 ||
					(cued &&
						(stretch.digits.length === 9 ||
							// eleven, unless ten of them were a number already: “… 82 17 35, after six”
							(stretch.digits.length === 11 && run[stretch.to]?.digits.length !== 1)))
				);
			return /^6[1-9]/.test(stretch.digits) && stretch.digits.length === 9 && cued;
		})) {
			const before = canon.slice(Math.max(0, start - 8), start);
			const plus = /(?:\bplus |\+ ?\(?)$/.exec(before)?.[0].length ?? 0;
			const known = isOwn(digits, to - from + 1);
			findings.push({
				start: start - plus,
				end,
				type: 'PHONE',
				score: known ? 1 : 0.9,
				rule: known ? 'phone/own' : 'phone/told',
			});
		}
	}
	return findings;
}

/** Every word a number can begin with. */
const numberWords = new Set([...spoken.keys(), ...Object.keys(repeat)]);
const numberHeads = new Set([...numberWords].map((word) => word.charCodeAt(0)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function beginsNumber(word: string): boolean {
	const code = word.charCodeAt(0);
	return isDigit(code) || (numberHeads.has(code) && numberWords.has(word));
}

/**
 * Whether a look by the library can bring anything: five digits or more, no two of them further apart than it allows,
 * that begin as we ask of its numbers or have a cue nearby.
 */
function mayHoldNumber(canon: string): boolean {
	return matchesOf(/\d(?:\D{0,4}\d){4,}/g, canon).some((match) => {
		const end = match.index + match[0].length;
		// Up to ten signs may stand before the first digit, and the cue up to forty before that.
		return (
			match[0].length > 60 ||
			/[+(]|(?:^|\D)0/.test(canon.slice(Math.max(0, match.index - 12), end)) ||
			cue.test(canon.slice(Math.max(0, match.index - 60), end))
		);
	});
}

/** Phone numbers: figures in any grouping, number words, foreign numbers, and the number of the profile. */
export const phoneRecogniser: Recogniser = {
	id: 'phone',
	version: 2,
	languages: ['nl', 'en'],
	find(context: Context): Finding[] {
		const { document, profile } = context;
		const { tokens, canon } = document;
		const findings = toldNumbers(context);
		const own = (profile.phone ?? '').replace(/\D/g, '').slice(-8);
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index];
			if (!token || !beginsNumber(token.text)) continue;
			const run = readRun(document, index);
			if (!run || run.digits.length < 8) {
				if (run && run.next > index + 1) index = run.next - 1;
				continue;
			}
			const before = canon.slice(Math.max(0, run.first.start - 40), run.first.start);
			const plus = /\+ ?\(?$/.test(before) || run.first.text === 'plus';
			const after = canon.slice(run.last.end, run.last.end + 30);
			const cued = cue.test(before) || cue.test(after);
			const glued = /[a-z_]-?$|[€$#]$/.test(before) || /^-?[a-z_]/.test(after);
			const known = own.length === 8 && run.digits.endsWith(own);
			const year = /^(?:19|20)\d\d(?:19|20)\d\d$/.test(run.digits);
			if (
				known ||
				(!glued && !year && !notPhone.test(before) && looksLikePhone(run.digits, plus, cued, run.words))
			) {
				const start = plus ? canon.lastIndexOf('+', run.first.start) : run.first.start;
				const open =
					canon[run.first.start - 1] === '(' && canon.slice(run.first.start, run.last.end).includes(')')
						? 1
						: 0;
				findings.push({
					start: (start < 0 ? run.first.start : start) - (plus ? 0 : open),
					end: run.last.end,
					type: 'PHONE',
					score: known ? 1 : 0.95,
					rule: known ? 'phone/own' : 'phone/number',
				});
			}
			index = run.next - 1;
		}
		if (/\d[\d\s().-]{6,}/.test(canon) && mayHoldNumber(canon)) {
			for (const found of findPhoneNumbersInText(
				canon.length > 60_000 ? canon.slice(0, 60_000) : canon,
				'NL',
			)) {
				const before = canon.slice(Math.max(0, found.startsAt - 40), found.startsAt);
				if (notPhone.test(before) || /[a-z_]-?$/.test(before) || tokenIndexAt(document, found.startsAt) < 0)
					continue;
				if (!/^[+0(]/.test(canon.slice(found.startsAt, found.startsAt + 1)) && !cue.test(before)) continue;
				findings.push({
					start: found.startsAt,
					end: found.endsAt,
					type: 'PHONE',
					score: 0.95,
					rule: 'phone/library',
				});
			}
		}
		return findings;
	},
};
