import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Brand } from './brand';
import { HeaderLanguage } from './header-language';
import { NavigationBar } from './navigation-bar';

/** Neutral header of the public pages: the same for everyone, so that the page can be stored. */
export function SiteHeader({ locale }: { locale: Locale }) {
	const t = translator(locale, 'common');
	return (
		<header className="onb-header">
			<div className="onb-header__row">
				<a className="onb-header__home" href={`/${locale}`} aria-label={t('header.home')}>
					<Brand name={t('product')} />
				</a>
				<div className="onb-header__tools">
					<a className="onb-header__link" href={`/${locale}/login`}>
						{t('header.staffLogin')}
					</a>
					<HeaderLanguage locale={locale} />
				</div>
			</div>
			<NavigationBar
				label={t('header.navigation')}
				items={[
					{ href: `/${locale}/vacancies`, label: t('header.vacancies') },
					{ href: `/${locale}/how-it-works`, label: t('header.howItWorks') },
					{ href: `/${locale}/my`, label: t('header.myApplications') },
				]}
			/>
		</header>
	);
}
