import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { ConfirmationPanel } from '@/app/_ui/confirmation-panel';
import { DataList } from '@/app/_ui/data-list';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { openProcedurePage } from '@/lib/auth/page';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { checkLanguage, checkReadiness } from '@/lib/vacancy/publication';
import { getApproval, getVacancy, listQuestions, listVersions } from '@/lib/vacancy/queries';
import { publish } from '../actions';
import { Advice } from '../advice';
import { Checklist } from '../checklist';
import { GivenReasons } from '../given-reasons';
import { OpenFindings } from '../open-findings';
import { StepFrame } from '../step-frame';

interface PublishPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('steps.publish') });
}

/** The gate: what is missing, which findings are open, who read along. Afterwards: what was frozen. */
export default async function PublishPage({ params }: PublishPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/publish`, id, 'vacancy.publish');
	const t = translator(locale, 'manage');
	const home = `/${locale}/manage/${id}`;
	if (scope.phase !== 'draft') {
		const [version] = await listVersions(scope);
		return (
			<StepFrame scope={scope} step="publish" isOpenAfterPublication>
				<ConfirmationPanel title={t('publish.done')} level={2}>
					<p>{t('publish.doneBody')}</p>
				</ConfirmationPanel>
				{version && (
					<DataList
						items={[
							{ label: t('home.since'), value: formatDateTime(locale, version.createdAt) },
							{ label: t('selection.hash'), value: <code className="onb-hash">{version.sha256}</code> },
						]}
					/>
				)}
				<ButtonLink href={`/${locale}/vacancies/${scope.slug}`}>{t('home.public')}</ButtonLink>{' '}
				<ButtonLink kind="secondary" href={home}>
					{t('publish.home')}
				</ButtonLink>
			</StepFrame>
		);
	}
	const missing = await checkReadiness(scope);
	const language = await checkLanguage(scope);
	const questions = await listQuestions(scope);
	const approval = await getApproval(scope);
	const isReady = missing.length === 0;
	return (
		<StepFrame scope={scope} step="publish" lead={t('publish.lead')}>
			<OpenFindings locale={locale} scope={scope} language={language} questions={questions} />
			<GivenReasons locale={locale} reasons={language.reasons} />
			{missing.includes('second-reader') && (
				<Alert locale={locale} kind="info" title={t('publish.reader')}>
					<p>{t(approval ? 'publish.readerAgain' : 'publish.readerBody')}</p>
					<p>
						<code>{`${home}/review`}</code>
					</p>
				</Alert>
			)}
			{approval && !missing.includes('second-reader') && (
				<Alert locale={locale} kind="ok">
					<p>
						{t('publish.approved', {
							name: approval.approvedBy,
							moment: formatDateTime(locale, approval.approvedAt),
						})}
					</p>
				</Alert>
			)}
			<section>
				<Heading level={2}>{t('home.checklist')}</Heading>
				<Checklist locale={locale} home={home} missing={missing} />
				<Advice locale={locale} vacancy={await getVacancy(scope)} questions={questions} />
			</section>
			<section>
				<Heading level={2}>{t('publish.freeze')}</Heading>
				<Paragraph>{t('publish.freezeBody')}</Paragraph>
				{!isReady && <Paragraph>{t('publish.notYet', { count: missing.length })}</Paragraph>}
				<ActionForm action={publish} id="publish" short hidden={{ vacancyId: id }}>
					<SubmitButton>{t('publish.button')}</SubmitButton>
				</ActionForm>
			</section>
		</StepFrame>
	);
}
