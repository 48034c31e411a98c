import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button-link';
import { ConfirmationPanel } from '@/app/_ui/confirmation-panel';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { translator } from '@/lib/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('equality.thanks') });
}

export default async function EqualityThanksPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'my');
	return (
		<>
			<ConfirmationPanel title={t('equality.thanks')}>
				<p>{t('equality.thanksBody')}</p>
			</ConfirmationPanel>
			<ButtonLink href={`/${locale}/my`}>{t('title')}</ButtonLink>
		</>
	);
}
