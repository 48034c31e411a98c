import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeviceCopies } from '@/app/_questions/device-copies';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Card, CardList } from '@/app/_ui/card-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { StatusBadge } from '@/app/_ui/status-badge';
import { listApplications } from '@/lib/application/queries';
import { currentCandidateKey } from '@/lib/auth/candidate';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getOwnAddress, listOwnApplicationIds } from '@/lib/identity/queries';
import { badgeOf, statusKey } from './status';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('title') });
}

/** Every application of this browser and of the proven address behind it. */
export default async function MyPage() {
	const locale = await pageLocale();
	const keySha256 = await currentCandidateKey();
	if (!keySha256) redirect(`/${locale}/my/login`);
	const t = translator(locale, 'my');
	const rows = await listApplications({ keySha256, ids: await listOwnApplicationIds(keySha256) });
	const isProven = (await getOwnAddress(keySha256)) !== null;
	return (
		<>
			<PageHeading title={t('title')} />
			{!isProven && (
				<Alert locale={locale} kind="info" title={t('list.moreTitle')}>
					<p>{t('list.moreBody')}</p>
					<ButtonLink kind="secondary" href={`/${locale}/my/login`}>
						{t('list.moreButton')}
					</ButtonLink>
				</Alert>
			)}
			{rows.length === 0 ? (
				<EmptyState
					title={t('list.emptyTitle')}
					action={<ButtonLink href={`/${locale}/vacancies`}>{t('frame.vacancies')}</ButtonLink>}
				>
					<p>{t('list.emptyBody')}</p>
				</EmptyState>
			) : (
				<CardList>
					{rows.map((row) => {
						const status = statusKey(row.status, row.phase);
						const isDraft = row.status === 'draft';
						return (
							<Card
								key={row.id}
								title={row.title}
								href={`/${locale}/${isDraft ? 'apply' : 'my'}/${row.id}`}
								badge={<StatusBadge kind={badgeOf[status]}>{t(`badges.${status}`)}</StatusBadge>}
							>
								<p>
									{isDraft && row.closesAt
										? t('list.draftUntil', { moment: formatDateTime(locale, row.closesAt) })
										: row.submittedAt
											? t('list.sentOn', { moment: formatDateTime(locale, row.submittedAt) })
											: t(`badges.${status}`)}
								</p>
							</Card>
						);
					})}
				</CardList>
			)}
			<ActionGroup>
				<ButtonLink kind="secondary" href={`/${locale}/my/data`}>
					{t('list.data')}
				</ButtonLink>
			</ActionGroup>
			<DeviceCopies />
		</>
	);
}
