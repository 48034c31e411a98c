import type { Metadata } from 'next';
import { DataTable } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { openProcedurePage } from '@/lib/auth/page';
import { listFeedbackTexts } from '@/lib/feedback/queries';
import { mayWriteFeedback } from '@/lib/feedback/rules';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';

interface FeedbackListProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'feedback')('title') });
}

/** Everybody who was decided about, by code, and who has a text of a person beside the bands and anchors. */
export default async function FeedbackListPage({ params }: FeedbackListProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const here = `/manage/${vacancy}/feedback`;
	const scope = await openProcedurePage(locale, here, vacancy, 'feedback.write');
	const t = translator(locale, 'feedback');
	if (!mayWriteFeedback(scope.phase)) {
		return (
			<>
				<PageHeading above={scope.title} title={t('title')} />
				<EmptyState title={t('waitTitle')}>{t('waitBody')}</EmptyState>
			</>
		);
	}
	const rows = await listFeedbackTexts(scope);
	const state = ({ writtenAt, releasedAt }: (typeof rows)[number]) => {
		if (releasedAt) return t('list.released', { moment: formatDateTime(locale, releasedAt) });
		return t(writtenAt ? 'list.written' : 'list.empty');
	};
	return (
		<>
			<PageHeading above={scope.title} title={t('title')} lead={t('lead')} />
			{rows.length === 0 ? (
				<EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
			) : (
				<DataTable
					caption={t('list.caption')}
					captionHidden
					columns={(['code', 'decision', 'state'] as const).map((name) => ({ label: t(`list.${name}`) }))}
					rows={rows.map((row) => ({
						key: row.applicationId,
						cells: [
							<Link key="code" href={`/${locale}${here}/${row.applicationId}`}>
								{row.code}
							</Link>,
							t(`list.${row.outcome}`),
							state(row),
						],
					}))}
				/>
			)}
		</>
	);
}
