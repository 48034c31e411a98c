import { matchesIn } from '../match';
import type { Finding } from '../types';
import type { Recogniser } from './model';

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

/** Bank account numbers. */
export const ibanRecogniser: Recogniser = {
	id: 'iban',
	version: 1,
	languages: ['nl', 'en'],
	find({ document }) {
		const findings: Finding[] = [];
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
