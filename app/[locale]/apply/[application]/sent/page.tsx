import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeviceCopies } from '@/app/_questions/device-copies';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { ConfirmationPanel } from '@/app/_ui/confirmation-panel';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { TextList } from '@/app/_ui/text-list';
import { acceptsAnswers, decisionDueAt } from '@/lib/application/rules';
import { openApplicationPage } from '@/lib/auth/page';
import { listAskedItems } from '@/lib/equality/queries';
import { getOwnProcedure } from '@/lib/feedback/queries';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { EqualityInvitation } from '../../../my/[application]/equality-invitation';

interface SentPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'apply')('sent.title') });
}

/** It is in; what happens next and when. */
export default async function SentPage({ params }: SentPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	if (scope.status === 'draft') redirect(`/${locale}/apply/${application}`);
	if (scope.status !== 'submitted') redirect(`/${locale}/my/${application}`);
	const procedure = await getOwnProcedure(scope);
	const t = translator(locale, 'apply');
	const closesAt = scope.closesAt ?? new Date();
	const mayChange = acceptsAnswers(scope.phase, closesAt, new Date(), false);
	return (
		<>
			<ConfirmationPanel title={t('sent.title')}>
				<p>{t('sent.lead', { title: procedure.title })}</p>
			</ConfirmationPanel>
			<section>
				<Heading level={2}>{t('sent.next')}</Heading>
				<TextList
					ordered
					items={[
						t('sent.next1'),
						...(mayChange ? [t('sent.next2', { moment: formatDateTime(locale, closesAt) })] : []),
						t('sent.next3'),
						t('sent.next4', { date: formatDate(locale, decisionDueAt(closesAt)) }),
					]}
				/>
				<ActionGroup>
					<ButtonLink href={`/${locale}/my/${application}`}>{t('sent.toMine')}</ButtonLink>
				</ActionGroup>
			</section>
			{(await listAskedItems(scope)).length > 0 && (
				<EqualityInvitation locale={locale} applicationId={scope.applicationId} />
			)}
			<DeviceCopies />
		</>
	);
}
