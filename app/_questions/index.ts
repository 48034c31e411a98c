import { LongTextField } from './long-text-field';

/** One input per question type; the page falls back on long text. */
export const answerFields = {
	'long-text': LongTextField,
} as const;
