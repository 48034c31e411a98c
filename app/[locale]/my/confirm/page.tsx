import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ButtonLink } from '@/app/_ui/button-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { translator } from '@/lib/i18n/translator';
import { isLinkOpen } from '@/lib/identity/login';
import { useLink as openLink } from '../actions';

interface ConfirmLinkPageProps {
	readonly searchParams: Promise<{ readonly link?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('confirm.title') });
}

/** Where a mailed link leads. Looking consumes nothing; only the button does. */
export default async function ConfirmLinkPage({ searchParams }: ConfirmLinkPageProps) {
	const locale = await pageLocale();
	const { link } = await searchParams;
	const t = translator(locale, 'my');
	if (typeof link !== 'string' || link.length > 100 || !(await isLinkOpen(link))) {
		return (
			<>
				<PageHeading title={t('confirm.title')} />
				<EmptyState
					title={t('confirm.expiredTitle')}
					action={<ButtonLink href={`/${locale}/my/login`}>{t('confirm.expiredButton')}</ButtonLink>}
				>
					<p>{t('confirm.expiredBody')}</p>
				</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeading title={t('confirm.title')} lead={t('confirm.lead')} />
			<ActionForm action={openLink} short hidden={{ link }}>
				<SubmitButton>{t('confirm.button')}</SubmitButton>
			</ActionForm>
			<Paragraph kind="small">{t('confirm.shared')}</Paragraph>
		</>
	);
}
