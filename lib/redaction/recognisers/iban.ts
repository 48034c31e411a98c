import { matchesIn } from '../match';
import type { Finding } from '../types';
import type { Context, Recogniser } from './model';
import { saidNumbers, stretches } from './spoken-number';

/**
 * The check of ISO 13616: letters to numbers, remainder 1 modulo 97.
 * @param iban without spaces, any case
 * @returns whether the check digits fit
 * @example passesMod97('NL91ABNA0417164300') // true
 */
export function passesMod97(iban: string): boolean {
	const text = iban.toLowerCase();
	let remainder = 0;
	for (const character of text.slice(4) + text.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		if (Number.isNaN(value)) return false;
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
}

/** Lengths by country, from the IBAN registry. */
const lengths: Readonly<Record<string, number>> = {
	ad: 24,
	ae: 23,
	al: 28,
	at: 20,
	az: 28,
	ba: 20,
	be: 16,
	bg: 22,
	bh: 22,
	br: 29,
	by: 28,
	ch: 21,
	cr: 22,
	cy: 28,
	cz: 24,
	de: 22,
	dk: 18,
	do: 28,
	ee: 20,
	eg: 29,
	es: 24,
	fi: 18,
	fr: 27,
	gb: 22,
	ge: 22,
	gi: 23,
	gr: 27,
	hr: 21,
	hu: 28,
	ie: 22,
	il: 23,
	iq: 23,
	is: 26,
	it: 27,
	jo: 30,
	kw: 30,
	kz: 20,
	lb: 28,
	li: 21,
	lt: 20,
	lu: 20,
	lv: 21,
	ly: 25,
	ma: 28,
	mc: 27,
	md: 24,
	me: 22,
	mk: 19,
	mt: 31,
	nl: 18,
	no: 15,
	pk: 24,
	pl: 28,
	ps: 29,
	pt: 25,
	qa: 29,
	ro: 24,
	rs: 22,
	ru: 33,
	sa: 24,
	sd: 18,
	se: 24,
	si: 19,
	sk: 24,
	tn: 24,
	tr: 26,
	ua: 29,
	xk: 20,
};

const bank = /^(?:rabo|ingb|abna|snsb|asnb|rbrb|trio|knab|bunq|fvlb|nntb|revo|adyb|bngb|ntsb|moyo|hand)$/;
const bankName = /^(?:rabo|rabobank|ing|abn|amro|sns|asn|triodos|knab|bunq|regiobank|revolut)$/;

/** “NL achtenveertig, RABO, nul drie een acht …”: check digits and number in words or in odd groups. */
function told({ document }: Context): Finding[] {
	const { canon, tokens } = document;
	const findings: Finding[] = [];
	const cued = /\b(?:iban|rekening\w*|bank account|account number|overmaken|giro\w*)\b/.test(canon);
	const hasBank = tokens.some(({ text }) => text.length === 4 && bank.test(text));
	if (!cued && !hasBank) return findings;
	for (const run of saidNumbers(document)) {
		for (const { start, end, from } of stretches(run, 10, ({ digits }) => digits.length > 6)) {
			const head = run[from]?.first;
			if (!head) continue;
			let index = tokens.indexOf(head) - 1;
			const code = tokens[index];
			const near = code !== undefined && /^[ ,.:/-]{1,3}$/.test(canon.slice(code.end, start));
			if (/^,?\d* ?(?:euro|eur|miljoen|duizend)/.test(canon.slice(end, end + 12))) continue;
			if (near && (bank.test(code.text) || (cued && bankName.test(code.text)))) {
				let first = code.start;
				for (let step = 0; step < 8; step++) {
					const left = tokens[--index];
					const right = tokens[index + 1];
					if (!left || !right || !/^[ ,.:/-]{1,3}$/.test(canon.slice(left.end, right.start))) break;
					if (left.text === 'nl' || left.text === 'n' || left.text === 'l' || /^nl\d\d$/.test(left.text))
						first = left.start;
					else if (!/^(?:\d{1,2}|en|dan|de|and|then|[a-z]{2,14})$/.test(left.text)) break;
				}
				findings.push({ start: first, end, type: 'IBAN', score: 0.95, rule: 'iban/told' });
			} else if (
				cued &&
				/\b(?:iban|rekening(?:nummer)?|bankrekening\w*|account number|bank account|gironummer)\b[^.;]{0,40}$/.test(
					canon.slice(Math.max(0, start - 60), start),
				)
			)
				findings.push({ start, end, type: 'IBAN', score: 0.85, rule: 'iban/told' });
		}
	}
	return findings;
}

/** Bank account numbers. */
export const ibanRecogniser: Recogniser = {
	id: 'iban',
	version: 2,
	languages: ['nl', 'en'],
	find(context) {
		const { document } = context;
		const findings = told(context);
		for (const match of matchesIn(document, /\b[a-z]{2} ?\d{2}(?:[ .-]?[a-z0-9]){11,30}\b/g)) {
			const dutch = /^nl ?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){10}(?!\d)/.exec(match[0]);
			let text = dutch?.[0] ?? match[0];
			let accepted = dutch !== null;
			const wanted = lengths[match[0].slice(0, 2)];
			if (!accepted && wanted !== undefined) {
				let count = 0;
				let end = 0;
				while (end < text.length && count < wanted) if (/[a-z0-9]/.test(text[end++] ?? '')) count++;
				text = text.slice(0, end);
				accepted =
					count === wanted && passesMod97(text.replace(/[ .-]/g, '')) && !/^[a-z]/.test(match[0].slice(end));
			}
			if (accepted)
				findings.push({
					start: match.index,
					end: match.index + text.length,
					type: 'IBAN',
					score: 1,
					rule: 'iban/check',
				});
		}
		for (const match of matchesIn(
			document,
			/\b(?:rekeningnummer|bankrekening|gironummer|account number|bank account)(?: is|:| van mij is)? ?(\d(?:[ .-]?\d){5,11})\b/g,
		)) {
			const number = match[1] ?? '';
			findings.push({
				start: match.index + match[0].length - number.length,
				end: match.index + match[0].length,
				type: 'IBAN',
				score: 0.9,
				rule: 'iban/account',
			});
		}
		return findings;
	},
};
