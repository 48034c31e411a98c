import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BarChart } from '@/app/_ui/bar-chart';
import { DataList } from '@/app/_ui/data-list';
import { FunnelChart } from '@/app/_ui/funnel-chart';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { openStaffPage } from '@/lib/auth/page';
import { metricIds, metrics } from '@/lib/evaluation/metrics';
import { listReport } from '@/lib/evaluation/queries';
import { countTypes } from '@/lib/evaluation/rules';
import type { MetricDefinition } from '@/lib/evaluation/source';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { DetailTypes } from '../detail-types';
import { columnText, figure, metricText, reasonText } from '../metric-text';

interface DetailPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'evaluate')('detail.title') });
}

/** Every metric of one procedure with its meaning and its limits. */
export default async function DetailPage({ params }: DetailPageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const actor = await openStaffPage(locale, `/evaluate/${vacancy}`, 'report.read');
	const row = (await listReport(actor)).find((candidate) => candidate.id === vacancy);
	if (!row) notFound();
	const t = translator(locale, 'evaluate');
	return (
		<>
			<PageHeading
				above={row.organisation}
				title={row.title}
				lead={translator(locale, 'staff')(`phases.${row.phase}`)}
			/>
			<p>
				<Link href={`/${locale}/evaluate`}>{t('detail.back')}</Link>
			</p>
			{row.computedAt && (
				<Paragraph>{t('computed', { date: formatDateTime(locale, row.computedAt) })}</Paragraph>
			)}
			{metricIds.map((metric) => {
				const { columns }: MetricDefinition = metrics[metric];
				const value = row.metrics[metric];
				const text = metricText(locale, metric);
				const items = Object.entries(columns).map(([column, unit]) => ({
					label: columnText(locale, metric, column),
					value: value?.columns[column] ?? null,
					text: figure(locale, value?.columns[column], unit),
				}));
				return (
					<section key={metric} className="onb-panel">
						<Heading level={2}>{text.name}</Heading>
						<Paragraph>{text.meaning}</Paragraph>
						{metric === 'funnel' && (
							<FunnelChart
								caption={t('detail.funnel')}
								stages={items.map((item) => ({ ...item, value: item.value ?? 0 }))}
							/>
						)}
						{metric === 'phaseDays' && <BarChart caption={t('detail.days')} bars={items} />}
						{metric !== 'funnel' && metric !== 'phaseDays' && (
							<DataList items={items.map((item) => ({ label: item.label, value: item.text }))} />
						)}
						{metric === 'leaks' && value?.breakdown && (
							<>
								<Heading level={3}>{t('details.heading')}</Heading>
								<DetailTypes locale={locale} counts={countTypes([value])} />
							</>
						)}
						{reasonText(locale, value) && <Paragraph>{reasonText(locale, value)}</Paragraph>}
						<p className="onb-small">
							<strong>{t('detail.limits')}:</strong> {text.limits}
						</p>
					</section>
				);
			})}
		</>
	);
}
