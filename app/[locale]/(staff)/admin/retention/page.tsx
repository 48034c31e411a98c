import type { Metadata } from 'next';
import { DataTable } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { listRetention } from '@/lib/audit/queries';
import { openStaffPage } from '@/lib/auth/page';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { eraseAt } from '@/lib/retention/rules';
import { AdminLinks } from '../admin-links';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'admin')('retention.title') });
}

/** What of this organisation is erased when. Counts only. */
export default async function RetentionPage() {
	const locale = await pageLocale();
	const actor = await openStaffPage(locale, '/admin/retention', 'audit.read');
	const t = translator(locale, 'admin');
	const phase = translator(locale, 'staff');
	const rows = await listRetention(actor);
	const dateOf = (row: (typeof rows)[number], hasConsent: boolean): string => {
		if (row.phase === 'purged')
			return row.endedAt ? t('retention.erased', { date: formatDate(locale, row.endedAt) }) : '–';
		const due = eraseAt(row.endedAt, hasConsent);
		return due ? formatDate(locale, due) : t('retention.afterEnd');
	};
	return (
		<>
			<PageHeading above={actor.organisationName} title={t('retention.title')} lead={t('retention.lead')} />
			<AdminLinks locale={locale} roles={actor.roles} here="retention" />
			<Paragraph>{t('retention.rules')}</Paragraph>
			{rows.length === 0 ? (
				<EmptyState title={t('audit.none')}>{t('audit.noneBody')}</EmptyState>
			) : (
				<DataTable
					caption={t('retention.title')}
					captionHidden
					columns={[
						{ label: t('audit.procedure') },
						{ label: t('audit.phase') },
						{ label: t('retention.applications'), numeric: true },
						{ label: t('retention.due') },
						{ label: t('retention.keptLonger'), numeric: true },
						{ label: t('retention.dueLonger') },
					]}
					rows={rows.map((row) => ({
						key: row.vacancyId,
						cells: [
							row.title,
							phase(`phases.${row.phase}`),
							formatNumber(locale, row.applications),
							dateOf(row, false),
							formatNumber(locale, row.keptLonger),
							row.keptLonger > 0 ? dateOf(row, true) : '–',
						],
					}))}
				/>
			)}
		</>
	);
}
