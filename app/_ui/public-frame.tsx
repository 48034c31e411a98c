import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { Frame } from './frame';
import { SiteHeader } from './site-header';

/** Frame of pages for everyone, with the neutral header. */
export function PublicFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
	return (
		<Frame locale={locale} header={<SiteHeader locale={locale} />}>
			{children}
		</Frame>
	);
}
