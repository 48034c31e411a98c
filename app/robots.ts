import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';

/** Reads settings of the running server, which a build does not know. */
export const dynamic = 'force-dynamic';

const privateParts = [
	'apply',
	'my',
	'login',
	'work',
	'manage',
	'supervise',
	'assess',
	'interview',
	'evaluate',
	'admin',
	// Every combination of filters is a page; the list and the sitemap name each vacancy once.
	'vacancies/search',
] as const;

/** Advice to search engines, not protection: the gate in lib/auth protects. A demo with invented people stays out. */
export default function robots(): MetadataRoute.Robots {
	if (env().DEMO === 'true') return { rules: { userAgent: '*', disallow: '/' } };
	return {
		rules: {
			userAgent: '*',
			allow: '/',
			disallow: ['/api/', ...locales.flatMap((locale) => privateParts.map((part) => `/${locale}/${part}`))],
		},
		sitemap: `${env().APP_URL}/sitemap.xml`,
	};
}
