import type { AnswerFieldTexts, DetailTexts } from '@/app/_questions/answer-field';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';

/** The texts that an answer field needs in the browser, and no others. */
export const fieldTexts = (locale: Locale): AnswerFieldTexts => namespaces.apply[locale].field;

export const detailTexts = (locale: Locale): DetailTexts => ({
	hints: namespaces.apply[locale].hints,
	types: namespaces.redaction[locale].types,
});
