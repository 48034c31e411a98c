import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { SiteFooter } from './site-footer';
import { SkipLink } from './skip-link';

/** What every page has: skip link, its header, the main part and the footer. */
export function Frame({
	locale,
	header,
	children,
}: {
	locale: Locale;
	header: ReactNode;
	children: ReactNode;
}) {
	return (
		<div className="onb-frame">
			<SkipLink label={translator(locale, 'common')('skipLink')} />
			{header}
			<main className="onb-main" id="main" tabIndex={-1}>
				{children}
			</main>
			<SiteFooter locale={locale} />
		</div>
	);
}
