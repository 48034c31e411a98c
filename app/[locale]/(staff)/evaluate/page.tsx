import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { DataTable } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { FunnelChart } from '@/app/_ui/funnel-chart';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { openStaffPage } from '@/lib/auth/page';
import { listReport, type ReportRow } from '@/lib/evaluation/queries';
import { countTypes } from '@/lib/evaluation/rules';
import { funnelStages } from '@/lib/evaluation/source';
import { translator } from '@/lib/i18n/translator';
import { DetailTypes } from './detail-types';
import { columnText, figure, metricText } from './metric-text';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'evaluate')('title') });
}

const total = (rows: readonly ReportRow[], column: string) =>
	rows.reduce((sum, row) => sum + (row.metrics.funnel?.columns[column] ?? 0), 0);

/** The pilot over all vacancies: overall counts only. Figures by group belong to the disclosure-controlled release. */
export default async function EvaluatePage() {
	const locale = await pageLocale();
	const actor = await openStaffPage(locale, '/evaluate', 'report.read');
	const t = translator(locale, 'evaluate');
	const staff = translator(locale, 'staff');
	const figures = translator(locale, 'figures');
	const rows = await listReport(actor);
	const found = countTypes(rows.map((row) => row.metrics.leaks));
	const completed = rows.filter((row) => row.wasCompleted);
	if (rows.length === 0) {
		return (
			<>
				<PageHeading title={t('title')} lead={t('lead')} />
				<EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeading title={t('title')} lead={t('lead')} />
			<ActionGroup>
				<ButtonLink href={`/api/v1/reports/metrics?locale=${locale}`} download>
					{t('download')}
				</ButtonLink>
				<ButtonLink href={`/api/v1/reports/codebook?locale=${locale}`} kind="secondary" download>
					{t('codebook')}
				</ButtonLink>
				<ButtonLink href="/api/v1/reports/details" kind="secondary" download>
					{t('details.download')}
				</ButtonLink>
			</ActionGroup>
			<Heading level={2}>{t('overview.heading')}</Heading>
			<DataList
				items={[
					{ label: t('overview.vacancies'), value: rows.length },
					{ label: t('overview.completed'), value: completed.length },
					{ label: t('overview.submitted'), value: total(rows, 'submitted') },
					{ label: t('overview.hired'), value: total(rows, 'hired') },
				]}
			/>
			{completed.length > 0 && (
				<FunnelChart
					caption={t('overview.funnel')}
					stages={funnelStages.map((stage) => ({
						label: columnText(locale, 'funnel', stage),
						value: total(completed, stage),
						text: figure(locale, total(completed, stage), 'count'),
					}))}
				/>
			)}
			<Paragraph>{t('overview.note')}</Paragraph>
			<Heading level={2}>{figures('links.heading')}</Heading>
			<TextList
				items={[
					<Link key="groups" href={`/${locale}/evaluate/groups`}>
						{figures('links.groups')}
					</Link>,
					<Link key="experience" href={`/${locale}/evaluate/experience`}>
						{figures('links.experience')}
					</Link>,
				]}
			/>
			{found.procedures > 0 && (
				<section>
					<Heading level={2}>{t('details.allHeading')}</Heading>
					<Paragraph>{t('details.allNote', { count: found.procedures, answers: found.answers })}</Paragraph>
					<DetailTypes locale={locale} counts={found} />
					<p className="onb-small">
						<strong>{t('detail.limits')}:</strong> {metricText(locale, 'leaks').limits}
					</p>
				</section>
			)}
			<Heading level={2}>{t('table.heading')}</Heading>
			<DataTable
				caption={t('table.heading')}
				captionHidden
				columns={[
					{ label: t('table.vacancy') },
					{ label: t('table.phase') },
					{ label: t('table.arm') },
					{ label: t('table.submitted'), numeric: true },
					{ label: t('table.shortlisted'), numeric: true },
					{ label: t('table.hired'), numeric: true },
					{ label: t('table.alpha'), numeric: true },
					{ label: t('table.days'), numeric: true },
				]}
				rows={rows.map((row) => ({
					key: row.id,
					cells: [
						<span key="title">
							<Link href={`/${locale}/evaluate/${row.id}`}>{row.title}</Link>
							<br />
							<small>{row.organisation}</small>
						</span>,
						staff(`phases.${row.phase}`),
						t(`arms.${row.studyArm}`),
						figure(locale, row.metrics.funnel?.columns.submitted, 'count'),
						figure(locale, row.metrics.funnel?.columns.shortlisted, 'count'),
						figure(locale, row.metrics.funnel?.columns.hired, 'count'),
						figure(locale, row.metrics.agreement?.columns.alpha, 'coefficient'),
						figure(locale, row.metrics.phaseDays?.columns.total, 'days'),
					],
				}))}
			/>
		</>
	);
}
