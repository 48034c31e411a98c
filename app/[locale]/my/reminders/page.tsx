import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ButtonLink } from '@/app/_ui/button-link';
import { ConfirmationPanel } from '@/app/_ui/confirmation-panel';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { SubmitButton } from '@/app/_ui/submit-button';
import { translator } from '@/lib/i18n/translator';
import { isReminderKey } from '@/lib/identity/commands';
import { noReminders } from '../actions';

interface RemindersPageProps {
	readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('stop.title') });
}

/** Where the link under a reminder leads. Works without login; looking changes nothing: mail scanners open links too. */
export default async function RemindersPage({ searchParams }: RemindersPageProps) {
	const locale = await pageLocale();
	const { application, key, done } = await searchParams;
	const t = translator(locale, 'my');
	if (done === '1') {
		return (
			<>
				<ConfirmationPanel title={t('stop.doneTitle')}>
					<p>{t('stop.doneBody')}</p>
				</ConfirmationPanel>
				<ButtonLink href={`/${locale}/my`}>{t('title')}</ButtonLink>
			</>
		);
	}
	if (typeof application !== 'string' || typeof key !== 'string' || !isReminderKey(application, key)) {
		return (
			<>
				<PageHeading title={t('stop.title')} />
				<EmptyState
					title={t('stop.goneTitle')}
					action={<ButtonLink href={`/${locale}/my`}>{t('title')}</ButtonLink>}
				>
					<p>{t('stop.goneBody')}</p>
				</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeading title={t('stop.title')} lead={t('stop.lead')} />
			<ActionForm action={noReminders} short hidden={{ application, key }}>
				<SubmitButton>{t('stop.button')}</SubmitButton>
			</ActionForm>
		</>
	);
}
