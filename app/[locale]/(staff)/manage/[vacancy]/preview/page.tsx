import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { openProcedurePage } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { StepFrame } from '../step-frame';
import { AssessorPreview } from './assessor-preview';
import { CandidatePreview } from './candidate-preview';

interface PreviewPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<{ readonly as?: string; readonly width?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('steps.preview') });
}

/** What candidates and assessors get to see, on a wide screen and on a phone. */
export default async function PreviewPage({ params, searchParams }: PreviewPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/preview`, id, 'vacancy.approve');
	const t = translator(locale, 'manage');
	const given = await searchParams;
	const as = given.as === 'assessor' ? 'assessor' : 'candidate';
	const width = given.width === 'phone' ? 'phone' : 'wide';
	const vacancy = await getVacancy(scope);
	const questions = (await listQuestions(scope)).filter(({ stage }) => stage === 'application');
	const address = (who: string, size: string) => `/${locale}/manage/${id}/preview?as=${who}&width=${size}`;
	return (
		<StepFrame scope={scope} step="preview" lead={t('preview.lead')} isOpenAfterPublication>
			<ActionGroup>
				{(['candidate', 'assessor'] as const).map((who) => (
					<ButtonLink key={who} kind={who === as ? 'primary' : 'secondary'} href={address(who, width)}>
						{t(`preview.as.${who}`)}
					</ButtonLink>
				))}
				{(['wide', 'phone'] as const)
					.filter((size) => size !== width)
					.map((size) => (
						<ButtonLink key={size} kind="subtle" href={address(as, size)}>
							{t(`preview.width.${size}`)}
						</ButtonLink>
					))}
			</ActionGroup>
			<section
				className={width === 'phone' ? 'onb-preview onb-preview--phone' : 'onb-preview'}
				aria-label={t(`preview.as.${as}`)}
				lang={scope.locale}
			>
				{as === 'candidate' ? (
					<CandidatePreview vacancy={vacancy} questions={questions} />
				) : (
					<AssessorPreview locale={scope.locale} questions={questions} />
				)}
			</section>
			{scope.phase === 'draft' && (
				<ActionGroup>
					<ButtonLink href={`/${locale}/manage/${id}/publish`}>{t('goOn')}</ButtonLink>
				</ActionGroup>
			)}
		</StepFrame>
	);
}
