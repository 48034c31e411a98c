import { defaultLocale, localeNames, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Heading } from './_ui/heading';
import { Link } from './_ui/link';
import { Paragraph } from './_ui/paragraph';
import './globals.css';

export const metadata = {
	title: translator(defaultLocale, 'common')('titleTemplate', {
		title: translator(defaultLocale, 'common')('notFound.title'),
	}),
};

/** Addresses outside any language; proxy.ts sends nearly all of them to one, so this is seldom seen. */
export default function GlobalNotFound() {
	return (
		<html className="utrecht-root voorbeeld-theme onbevangen-theme" lang={defaultLocale}>
			<body className="utrecht-document">
				<main className="onb-main onb-stack" id="main">
					{locales.map((locale, index) => {
						const t = translator(locale, 'common');
						return (
							<section className="onb-stack" key={locale} lang={locale}>
								<Heading level={index === 0 ? 1 : 2}>{t('notFound.title')}</Heading>
								<Paragraph>{t('notFound.body')}</Paragraph>
								<Paragraph>
									<Link href={`/${locale}`}>
										{t('notFound.home')} ({localeNames[locale]})
									</Link>
								</Paragraph>
							</section>
						);
					})}
				</main>
			</body>
		</html>
	);
}
