/** What a candidate's text may be and when it may change. Pure. */
import { answerError, type TypedQuestion } from '@/lib/questionnaire/types';
import type { Phase } from '@/lib/vacancy/phases';

// An answer's length is the questionnaire's; whoever handles answers finds it here too.
export { countWords, longestAnswer, mostWords } from '@/lib/questionnaire/rules';

/** Somebody on the last page when the vacancy closes still gets in: a stated grace, in minutes. */
export const graceMinutes = 15;

/** Whether answers may still be written or sent. */
export function acceptsAnswers(phase: Phase, closesAt: Date | null, now: Date, withGrace: boolean): boolean {
	if (phase !== 'open' || closesAt === null) return false;
	return now.getTime() < closesAt.getTime() + (withGrace ? graceMinutes * 60_000 : 0);
}

/** Whether a sent application can still be withdrawn: until the procedure has ended. */
export const maySteer = (phase: Phase): boolean =>
	!['draft', 'completed', 'cancelled', 'purged'].includes(phase);

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

/** What keeps one answer from being sent, as a key of the error texts; null when it is ready. */
export function answerProblem(question: TypedQuestion & { readonly answer: string | null }): string | null {
	if (question.answer === null || question.answer.trim() === '') return 'answer-empty';
	return answerError(question, question.answer);
}

const day = 24 * 60 * 60 * 1000;

/** Candidates hear within two weeks of closing whether they are invited (NVP Sollicitatiecode 2020). */
export const decisionDueAt = (closesAt: Date): Date => new Date(closesAt.getTime() + 14 * day);

/** The last moment at which an application can still be sent by somebody who was already busy. */
export const graceEndsAt = (closesAt: Date): Date => new Date(closesAt.getTime() + graceMinutes * 60_000);

/** Minutes to fill in an application: ten words a minute of thought and writing, plus five for the rest, in steps of 5. */
export function minutesNeeded(wordLimits: readonly number[]): number {
	const words = wordLimits.reduce((total, limit) => total + limit, 0);
	return 5 + Math.ceil(words / 10 / 5) * 5;
}

const mailHosts = [
	'gmail.com',
	'hotmail.com',
	'hotmail.nl',
	'outlook.com',
	'outlook.nl',
	'live.nl',
	'live.com',
	'icloud.com',
	'yahoo.com',
	'ziggo.nl',
	'kpnmail.nl',
	'kpnplanet.nl',
	'planet.nl',
	'xs4all.nl',
	'upcmail.nl',
	'protonmail.com',
	'rijksoverheid.nl',
] as const;

/**
 * A likelier address when the part after the @ is one or two letters away from a common one; null when it looks right.
 * Only ever a suggestion: unusual addresses exist.
 * @example suggestEmail('sam@gmial.com') // 'sam@gmail.com'
 */
export function suggestEmail(address: string): string | null {
	const at = address.lastIndexOf('@');
	const host = address.slice(at + 1).toLowerCase();
	if (at < 1 || mailHosts.some((known) => known === host)) return null;
	const near = mailHosts
		.map((known) => ({ known, distance: editDistance(host, known) }))
		.sort((left, right) => left.distance - right.distance)[0];
	// A two-letter difference in a short name is as likely another name.
	if (!near || near.distance > (near.known.length > 8 ? 2 : 1)) return null;
	return `${address.slice(0, at)}@${near.known}`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (Damerau, restricted). */
function editDistance(left: string, right: string): number {
	const rows = Array.from({ length: left.length + 1 }, (_, row) =>
		Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
	);
	const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let row = 1; row <= left.length; row += 1) {
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1];
			let best = Math.min(
				at(row - 1, column) + 1,
				at(row, column - 1) + 1,
				at(row - 1, column - 1) + (same ? 0 : 1),
			);
			if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
				best = Math.min(best, at(row - 2, column - 2) + 1);
			const line = rows[row];
			if (line) line[column] = best;
		}
	}
	return at(left.length, right.length);
}
