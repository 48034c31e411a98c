import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ClientTextsProvider } from '@/app/_ui/client-texts';
import { pageLocale } from '@/app/_ui/page-locale';
import { env } from '@/lib/env';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import '../globals.css';

interface LocaleLayoutProps {
	readonly children: ReactNode;
}

export async function generateMetadata(): Promise<Metadata> {
	const t = translator(await pageLocale(), 'common');
	return {
		metadataBase: new URL(env().APP_URL),
		title: t('product'),
		formatDetection: { telephone: false, date: false, address: false },
	};
}

export const viewport: Viewport = { themeColor: '#ffffff', colorScheme: 'light' };

/** The document of every page in a language. Reads no cookie or header: public pages must stay the same for everyone. */
export default async function LocaleLayout({ children }: LocaleLayoutProps) {
	const locale = await pageLocale();
	const { THEME_CLASS, THEME_CSS_URL } = env();
	const { form, saved, error } = namespaces.common[locale];
	return (
		<html className={`utrecht-root voorbeeld-theme ${THEME_CLASS}`} lang={locale}>
			<body className="utrecht-document">
				{THEME_CSS_URL && <link rel="stylesheet" href={THEME_CSS_URL} precedence="high" />}
				<ClientTextsProvider texts={{ locale, form, saved, error }}>{children}</ClientTextsProvider>
			</body>
		</html>
	);
}
