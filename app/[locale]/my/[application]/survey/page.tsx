import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { ButtonLink } from '@/app/_ui/button-link';
import { ConfirmationPanel } from '@/app/_ui/confirmation-panel';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { openApplicationPage } from '@/lib/auth/page';
import { getOwnProcedure } from '@/lib/feedback/queries';
import { translator } from '@/lib/i18n/translator';
import { isSurveyOpen, surveyItems } from '@/lib/survey/rules';
import { sendSurvey } from '../actions';

interface SurveyPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('survey.title') });
}

const grades = ['1', '2', '3', '4', '5'] as const;

/** How it was, for everybody who heard the decision. */
export default async function SurveyPage({ params }: SurveyPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	if (scope.status !== 'submitted' || !isSurveyOpen(scope.phase)) redirect(`/${locale}/my/${application}`);
	const { surveyed, title } = await getOwnProcedure(scope);
	const t = translator(locale, 'my');
	if (surveyed) {
		return (
			<>
				<ConfirmationPanel title={t('survey.thanks')}>
					<p>{t('survey.thanksBody')}</p>
				</ConfirmationPanel>
				<ButtonLink href={`/${locale}/my/${application}`}>{t('back')}</ButtonLink>
			</>
		);
	}
	return (
		<>
			<PageHeading above={title} title={t('survey.title')} lead={t('survey.lead')} />
			<ActionForm action={sendSurvey} short hidden={{ applicationId: scope.applicationId }}>
				<div className="onb-survey">
					{surveyItems.map((item, index) => (
						<RadioGroup
							key={item}
							name={`items.${item}`}
							label={`${index + 1}. ${t(`survey.items.${item}`)}`}
							optional
							choices={grades.map((grade) => ({ value: grade, label: t(`survey.grades.${grade}`) }))}
						/>
					))}
				</div>
				<TextArea
					name="remark"
					label={t('survey.remark')}
					description={t('survey.remarkHelp')}
					optional
					rows={5}
				/>
				<SubmitButton>{t('survey.send')}</SubmitButton>
			</ActionForm>
		</>
	);
}
