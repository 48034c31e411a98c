import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { listSitemapEntries } from '@/lib/posting/queries';

/** Never at build time, which has no database. */
export const dynamic = 'force-dynamic';

const fixedPages = ['', 'vacancies', 'how-it-works', 'check-answer', 'privacy', 'accessibility'] as const;

/** Every page that may be found, in every language; closed vacancies leave it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
	const address = (locale: string, path: string) =>
		`${env().APP_URL}/${locale}${path === '' ? '' : `/${path}`}`;
	const entry = (path: string, lastModified?: Date): MetadataRoute.Sitemap =>
		locales.map((locale) => ({
			url: address(locale, path),
			...(lastModified && { lastModified }),
			alternates: {
				languages: {
					...Object.fromEntries(locales.map((code) => [code, address(code, path)])),
					'x-default': address(defaultLocale, path),
				},
			},
		}));
	const open = await listSitemapEntries();
	return [
		...fixedPages.flatMap((path) => entry(path)),
		...open.flatMap(({ slug, updatedAt }) => entry(`vacancies/${slug}`, updatedAt)),
	];
}
