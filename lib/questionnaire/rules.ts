/** How long an answer is and may be: one definition for input, counter and refusal; and search in own questions. Pure. */

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

/** A question that an organisation kept. */
export interface OwnQuestion {
	readonly id: string;
	readonly type: string;
	readonly competency: string;
	readonly text: string;
	readonly help: string;
	readonly wordLimit: number;
	readonly weight: number;
	readonly anchor1: string;
	readonly anchor3: string;
	readonly anchor5: string;
	readonly settings: Readonly<Record<string, unknown>>;
}

/** Lower case without accents, so that typing finds what is meant. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The questions in which every word of a search occurs; all of them for an empty search.
 * @example searchOwn(questions, 'fout melden').length // those with both words
 */
export function searchOwn<
	Question extends Pick<OwnQuestion, 'competency' | 'text' | 'anchor1' | 'anchor3' | 'anchor5'>,
>(questions: readonly Question[], search: string): Question[] {
	const words = fold(search).split(/\s+/).filter(Boolean);
	return questions.filter(({ competency, text, anchor1, anchor3, anchor5 }) => {
		const all = fold([competency, text, anchor1, anchor3, anchor5].join(' '));
		return words.every((word) => all.includes(word));
	});
}
