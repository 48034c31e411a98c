import { type Locale, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { LanguageSwitch } from './language-switch';

/** The language switch with its texts, for both headers. */
export function HeaderLanguage({ locale }: { locale: Locale }) {
	const texts = locales.map((code) => [code, translator(code, 'common')('language.switchTo')] as const);
	return (
		<LanguageSwitch
			locale={locale}
			label={translator(locale, 'common')('language.label')}
			// Every locale is in the list, so every key is there.
			switchTexts={Object.fromEntries(texts) as Record<Locale, string>}
		/>
	);
}
