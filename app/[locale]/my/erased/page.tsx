import type { Metadata } from 'next';
import { WipedDevice } from '@/app/_questions/device-copies';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { translator } from '@/lib/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('erased.title') });
}

export default async function ErasedPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'my');
	return (
		<>
			<PageHeading title={t('erased.title')} lead={t('erased.lead')} />
			<ActionGroup>
				<ButtonLink kind="secondary" href={`/${locale}/vacancies`}>
					{t('frame.vacancies')}
				</ButtonLink>
			</ActionGroup>
			<WipedDevice />
		</>
	);
}
