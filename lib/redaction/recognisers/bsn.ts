import { matchesIn } from '../match';
import type { Finding } from '../types';
import type { Recogniser } from './model';
import { saidNumbers, stretches } from './spoken-number';

/**
 * The eleven test for a citizen service number.
 * @param digits eight or nine digits
 * @returns whether the weighted sum is a multiple of eleven; source: Regeling burgerservicenummer
 * @example passesEleven('111222333') // true
 */
export function passesEleven(digits: string): boolean {
	const nine = digits.padStart(9, '0');
	if (!/^\d{9}$/.test(nine) || /^0+$/.test(nine)) return false;
	let sum = 0;
	for (let index = 0; index < 9; index++) sum += Number(nine[index]) * (index === 8 ? -1 : 9 - index);
	return sum % 11 === 0;
}

const cue =
	/\b(?:bsn|burgerservicenummer|burger service nummer|sofi|sofinummer|sofi-nummer|citizen service number|social security(?: number)?|burgerservicenr)\b[^.;\n]{0,24}$/;
const otherCue =
	/\b(?:dossier\w*|zaak\w*|factuur\w*|order\w*|kvk\w*|kenmerk|artikel\w*|invoice|case|ticket|reference|rekening\w*|bank\w*|tel\w*|id|nummer)\W{0,3}(?:nummer|number|nr|no|is)?\W{0,4}$/;

/** Citizen service numbers: with a cue, or alone and passing the eleven test. */
export const bsnRecogniser: Recogniser = {
	id: 'bsn',
	version: 2,
	languages: ['nl', 'en'],
	find({ document }) {
		const findings: Finding[] = [];
		for (const match of matchesIn(
			document,
			/(?<![\w.,€+-])\d(?:[ .-]?\d){7,8}(?![\w]|[.,-]\d| euro| %| stuks| km)/g,
		)) {
			const digits = match[0].replace(/\D/g, '');
			const before = document.canon.slice(Math.max(0, match.index - 60), match.index);
			const cued = cue.test(before);
			const alone =
				/^\d{9}$|^\d{3}[ .]\d{3}[ .]\d{3}$|^\d{4}[ .]\d{2}[ .]\d{3}$/.test(match[0]) &&
				passesEleven(digits) &&
				!otherCue.test(before);
			if (cued || alone)
				findings.push({
					start: match.index,
					end: match.index + match[0].length,
					type: 'BSN',
					score: cued ? 1 : 0.8,
					rule: cued ? 'bsn/cue' : 'bsn/eleven',
				});
		}
		const cueBefore =
			/\b(?:bsn|burgerservice\w*|burger service nummer|sofi\w*|citizen(?:'s)? (?:service )?number|social security)\b/;
		if (cueBefore.test(document.canon))
			for (const run of saidNumbers(document))
				for (const { digits, start, end } of stretches(run, 9, ({ digits: read }) => read.length > 7)) {
					const before = document.canon.slice(Math.max(0, start - 90), start);
					const sure = cueBefore.test(before) || cueBefore.test(document.canon.slice(end, end + 50));
					if (sure && (digits.length === 9 || passesEleven(digits)))
						findings.push({ start, end, type: 'BSN', score: 0.95, rule: 'bsn/told' });
				}
		return findings;
	},
};
