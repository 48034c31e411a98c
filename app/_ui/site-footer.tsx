import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Brand } from './brand';

export function SiteFooter({ locale }: { locale: Locale }) {
	const t = translator(locale, 'common');
	const links = [
		[`/${locale}/how-it-works`, t('footer.howItWorks')],
		[`/${locale}/check-text`, t('footer.checkText')],
		[`/${locale}/calculation-rules`, t('footer.calculationRules')],
		[`/${locale}/privacy`, t('footer.privacy')],
		[`/${locale}/accessibility`, t('footer.accessibility')],
	] as const;
	return (
		<footer className="onb-footer">
			<div className="onb-footer__content">
				<div>
					<Brand name={t('product')} />
					<p className="onb-footer__about">{t('footer.about')}</p>
				</div>
				<nav aria-label={t('footer.navigation')}>
					<ul className="onb-footer__list">
						{links.map(([href, label]) => (
							<li key={href}>
								<a className="onb-footer__link" href={href}>
									{label}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
		</footer>
	);
}
