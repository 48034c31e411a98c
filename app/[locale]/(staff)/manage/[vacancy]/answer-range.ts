import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { answerBounds, answerText, type TypedQuestion } from '@/lib/questionnaire/types';

/** "Van 8 tot en met 40 uur": the bounds of a number in words, with the unit in the vacancy's language. */
export function answerRange(locale: Locale, lang: Locale, question: TypedQuestion): string {
	const { lowest, highest } = answerBounds(question);
	return translator(locale, 'manage')('questions.range', {
		lowest: String(lowest).replace('.', locale === 'nl' ? ',' : '.'),
		highest: answerText(question, String(highest), lang),
	});
}
