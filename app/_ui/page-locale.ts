import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/**
 * The language of the page, from its address; any other first part of the address does not exist. For pages,
 * layouts and server components; a Server Action gets the language from whoever binds it.
 */
export async function pageLocale(): Promise<Locale> {
	const code: unknown = await locale();
	if (typeof code !== 'string' || !isLocale(code)) notFound();
	return code;
}
