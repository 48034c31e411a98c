import type { Metadata } from 'next';
import { segmentsOf } from '@/app/_linter/segments';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { Details } from '@/app/_ui/details';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { openProcedurePage } from '@/lib/auth/page';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { bySeverity } from '@/lib/language-check/rules';
import { checkLanguage, checkReadiness } from '@/lib/vacancy/publication';
import { getApproval, getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { approve } from '../actions';
import { GivenReasons } from '../given-reasons';
import { AssessorPreview } from '../preview/assessor-preview';
import { StaticFindings } from '../static-findings';

interface ReviewPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('review.title') });
}

/** For the second reader: the text, what the check found, why it stays. Whoever wrote it cannot approve it. */
export default async function ReviewPage({ params }: ReviewPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/review`, id, 'vacancy.approve');
	const t = translator(locale, 'manage');
	const [vacancy, questions, language, approval] = [
		await getVacancy(scope),
		await listQuestions(scope),
		await checkLanguage(scope),
		await getApproval(scope),
	];
	const isDraft = scope.phase === 'draft';
	const isApproved =
		approval !== null &&
		isDraft &&
		!(await checkReadiness(scope)).includes('second-reader') &&
		language.reasoned > 0;
	const shown = language.findings.filter(({ severity }) => severity !== 'info');
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[
					{ label: t('title'), href: `/${locale}/manage` },
					{ label: scope.title, href: `/${locale}/manage/${id}` },
					{ label: t('review.title') },
				]}
			/>
			<PageHeading above={scope.title} title={t('review.title')} lead={t('review.lead')} />
			<Heading level={2}>{t('steps.text')}</Heading>
			<div className="onb-marked-text" lang={scope.locale}>
				{segmentsOf(vacancy.body, shown).map(({ start, text, finding }) =>
					finding ? (
						<mark className={`onb-mark onb-mark--${finding.severity}`} key={start}>
							{text}
						</mark>
					) : (
						<span key={start}>{text}</span>
					),
				)}
			</div>
			<Heading level={2}>{t('editor.listHeading')}</Heading>
			{shown.length + language.inQuestions.length === 0 ? (
				<Paragraph>{t('editor.nothing')}</Paragraph>
			) : (
				<StaticFindings
					locale={locale}
					findings={[...bySeverity(shown), ...language.inQuestions.map(({ finding }) => finding)]}
				/>
			)}
			<GivenReasons locale={locale} reasons={language.reasons} />
			<Details summary={t('steps.questions')}>
				<AssessorPreview
					locale={scope.locale}
					questions={questions.filter(({ stage }) => stage === 'application')}
				/>
			</Details>
			<Details summary={t('steps.interview-questions')}>
				<AssessorPreview
					locale={scope.locale}
					questions={questions.filter(({ stage }) => stage === 'interview')}
				/>
			</Details>
			<Heading level={2}>{t('review.decision')}</Heading>
			{approval && isApproved && (
				<Alert locale={locale} kind="ok">
					<p>
						{t('publish.approved', {
							name: approval.approvedBy,
							moment: formatDateTime(locale, approval.approvedAt),
						})}
					</p>
				</Alert>
			)}
			{!isDraft && <EmptyState title={t('frozen.title')}>{t('frozen.body')}</EmptyState>}
			{isDraft && vacancy.createdBy === scope.staffId && (
				<Alert locale={locale} kind="info">
					<p>{t('review.author')}</p>
				</Alert>
			)}
			{isDraft && vacancy.createdBy !== scope.staffId && !isApproved && (
				<>
					{language.openCount > 0 && <Paragraph>{t('review.open', { count: language.openCount })}</Paragraph>}
					<Paragraph>{t('review.body')}</Paragraph>
					<ActionForm action={approve} id="approve" short hidden={{ vacancyId: id }}>
						<SubmitButton>{t('review.approve')}</SubmitButton>
					</ActionForm>
				</>
			)}
		</>
	);
}
