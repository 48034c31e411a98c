import type { Metadata } from 'next';
import { DataTable } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { listAuditable } from '@/lib/audit/queries';
import { openStaffPage } from '@/lib/auth/page';
import { formatDateTime, formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { AdminLinks } from '../admin-links';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'admin')('audit.title') });
}

/** The procedures of the own organisation, to choose whose log to read. */
export default async function AuditPage() {
	const locale = await pageLocale();
	const actor = await openStaffPage(locale, '/admin/audit', 'audit.read');
	const t = translator(locale, 'admin');
	const phase = translator(locale, 'staff');
	const procedures = await listAuditable(actor);
	return (
		<>
			<PageHeading above={actor.organisationName} title={t('audit.title')} lead={t('audit.lead')} />
			<AdminLinks locale={locale} roles={actor.roles} here="audit" />
			{procedures.length === 0 ? (
				<EmptyState title={t('audit.none')}>{t('audit.noneBody')}</EmptyState>
			) : (
				<DataTable
					caption={t('audit.procedures')}
					columns={[
						{ label: t('audit.procedure') },
						{ label: t('audit.phase') },
						{ label: t('audit.acts'), numeric: true },
						{ label: t('audit.latest') },
					]}
					rows={procedures.map((row) => ({
						key: row.vacancyId,
						cells: [
							<Link key="title" href={`/${locale}/admin/audit/${row.vacancyId}`}>
								{row.title}
							</Link>,
							phase(`phases.${row.phase}`),
							formatNumber(locale, row.events),
							row.latest ? formatDateTime(locale, new Date(row.latest)) : '–',
						],
					}))}
				/>
			)}
		</>
	);
}
