/** How long an answer is and may be: one definition for input, counter and refusal. Pure. */

/** The longest answer that is stored, in characters; word limits are advice with a margin. */
export const longestAnswer = 20_000;

/**
 * Number of words as a reader counts them: runs of letters or digits, joined by hyphens and apostrophes.
 * @example countWords("Ik leid een 3-koppig team, zo'n 2 jaar.") // 8
 */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * The most words an answer may have when it is sent: the stated limit and a tenth more, the same for everybody.
 * @example mostWords(250) // 275
 */
export const mostWords = (limit: number): number => Math.ceil((limit * 11) / 10);
