import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/**
 * "Vraag 2 van 5": for the title of the page and for above the form, never inside it (screen readers skip it there).
 * @example stepText('nl', 'question', 2, 5) // 'Vraag 2 van 5'
 */
export function stepText(locale: Locale, kind: 'question' | 'step', current: number, total: number): string {
	return translator(locale, 'common')(`steps.${kind}`, { current, total });
}
