import type { Metadata } from 'next';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface PageMetadataInput {
	readonly locale: Locale;
	/** Path after the language, '' for the home page. Only for pages that may be found by search engines. */
	readonly path?: string | undefined;
	readonly title: string;
	readonly description?: string | undefined;
}

/** Title, description and the addresses of the other languages of a page. A title never holds a candidate's data. */
export function pageMetadata({ locale, path, title, description }: PageMetadataInput): Metadata {
	const address = (code: Locale) => `/${code}${path ? `/${path}` : ''}`;
	return {
		title: translator(locale, 'common')('titleTemplate', { title }),
		...(description !== undefined && { description }),
		...(path === undefined
			? { robots: { index: false } }
			: {
					alternates: {
						canonical: address(locale),
						languages: {
							...Object.fromEntries(locales.map((code) => [code, address(code)])),
							'x-default': address(defaultLocale),
						},
					},
				}),
	};
}
