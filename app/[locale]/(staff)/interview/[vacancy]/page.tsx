import type { Metadata } from 'next';
import { DataTable } from '@/app/_ui/data-table';
import { Details } from '@/app/_ui/details';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { openProcedurePage } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { listInterviews } from '@/lib/interview/queries';
import { phases } from '@/lib/vacancy/phases';

interface InterviewsPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

const forbiddenTopics = [
	'family',
	'origin',
	'health',
	'belief',
	'orientation',
	'union',
	'age',
	'pay',
] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'interview')('title') });
}

/** The panel's candidates: only who was invited, by name, because anonymity was lifted for them. */
export default async function InterviewsPage({ params }: InterviewsPageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const scope = await openProcedurePage(locale, `/interview/${vacancy}`, vacancy, 'interview.score');
	const t = translator(locale, 'interview');
	if (!phases[scope.phase].showsInvited) {
		const phase = translator(locale, 'staff')(`phases.${scope.phase}`);
		return (
			<>
				<PageHeading above={scope.title} title={t('title')} />
				<EmptyState title={t('list.empty')}>{t('list.emptyBody', { phase })}</EmptyState>
			</>
		);
	}
	const candidates = await listInterviews(scope);
	return (
		<>
			<PageHeading above={scope.title} title={t('title')} lead={t('list.lead')} />
			<DataTable
				caption={t('list.candidates')}
				columns={[
					{ label: t('list.name') },
					{ label: t('list.forms'), numeric: true },
					{ label: t('list.mine') },
				]}
				rows={candidates.map((candidate) => ({
					key: candidate.applicationId,
					cells: [
						candidate.name,
						candidate.submitted,
						<span key="form" className="onb-inline">
							<StatusBadge kind={candidate.mine ? 'success' : 'active'}>
								{t(candidate.mine ? 'list.done' : 'list.todo')}
							</StatusBadge>{' '}
							<Link href={`/${locale}/interview/${vacancy}/${candidate.applicationId}`}>
								{t(candidate.mine ? 'list.read' : 'list.fill')}
							</Link>
						</span>,
					],
				}))}
			/>
			<Heading level={2}>{t('list.forbidden')}</Heading>
			<Paragraph>{t('list.forbiddenBody')}</Paragraph>
			<Details summary={t('list.forbidden')}>
				<ul>
					{forbiddenTopics.map((topic) => (
						<li key={topic}>{t(`list.topics.${topic}`)}</li>
					))}
				</ul>
			</Details>
		</>
	);
}
