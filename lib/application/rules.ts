/** What a candidate's text may be and when it may change. Pure. */
import type { Phase } from '@/lib/vacancy/phases';

/** Somebody on the last page when the vacancy closes still gets in: a stated grace, in minutes. */
export const graceMinutes = 15;

/** The longest answer that is stored, in characters; word limits are advice with a margin. */
export const longestAnswer = 20_000;

/**
 * Number of words as a reader counts them: runs of letters or digits, joined by hyphens and apostrophes.
 * @example countWords("Ik leid een 3-koppig team, zo'n 2 jaar.") // 8
 */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whether answers may still be written or sent. */
export function acceptsAnswers(phase: Phase, closesAt: Date | null, now: Date, withGrace: boolean): boolean {
	if (phase !== 'open' || closesAt === null) return false;
	return now.getTime() < closesAt.getTime() + (withGrace ? graceMinutes * 60_000 : 0);
}

/**
 * Whether a text holds a number that passes the eleven test of the citizen service number (BSN). Employers may not ask
 * for it at this stage (AP), so it is refused before it is stored. A random nine-digit number passes 1 in 11 times.
 * @example holdsBsn('mijn bsn is 111222333') // true
 */
export function holdsBsn(text: string): boolean {
	for (const [candidate] of text.matchAll(/(?<![\p{L}\p{N}+])\d(?:[ .]?\d){7,8}(?![\p{L}\p{N}])/gu)) {
		const digits = candidate.replace(/\D/g, '').padStart(9, '0');
		const sum = [...digits].reduce(
			(total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
			0,
		);
		if (Number(digits) > 0 && sum % 11 === 0) return true;
	}
	return false;
}
