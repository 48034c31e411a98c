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

/** Bank account numbers. */
export const ibanRecogniser: Recogniser = {
	id: 'iban',
	version: 1,
	languages: ['nl', 'en'],
	find({ document }) {
		const findings: Finding[] = [];
		for (const match of document.canon.matchAll(/\b[a-z]{2} ?\d{2}(?:[ .-]?[a-z0-9]){11,30}\b/g)) {
			const dutch = /^nl ?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){10}(?!\d)/.exec(match[0]);
			let text = dutch?.[0] ?? match[0];
			let accepted = dutch !== null;
			while (!accepted && text.length >= 15) {
				const bare = text.replace(/[ .-]/g, '');
				if (bare.length <= 34 && passesMod97(bare)) accepted = true;
				else text = text.slice(0, -1).replace(/[ .-]+$/, '');
			}
			if (accepted) findings.push({ start: match.index, end: match.index + text.length, type: 'IBAN', score: 1, rule: 'iban/check' });
		}
		for (const match of document.canon.matchAll(/\b(?:rekeningnummer|bankrekening|gironummer|account number|bank account)(?: is|:| van mij is)? ?(\d(?:[ .-]?\d){5,11})\b/g)) {
			const number = match[1] ?? '';
			findings.push({ start: match.index + match[0].length - number.length, end: match.index + match[0].length, type: 'IBAN', score: 0.9, rule: 'iban/account' });
		}
		return findings;
	},
};
