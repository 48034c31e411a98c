import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { DateTimeField } from '@/app/_ui/date-time-field';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextBox } from '@/app/_ui/text-box';
import { openProcedurePage } from '@/lib/auth/page';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { getLanguageSettings } from '@/lib/language-check/queries';
import { bySeverity } from '@/lib/language-check/rules';
import { checkLanguage } from '@/lib/vacancy/publication';
import { getVacancy } from '@/lib/vacancy/queries';
import { autosaveText, giveReason, saveText, sendFeedback } from '../actions';
import { StaticFindings } from '../static-findings';
import { StepFrame } from '../step-frame';
import { VacancyEditor } from '../vacancy-editor';
import { DraftKeeper } from './draft-keeper';
import { formValues } from './form-values';

interface TextPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<{ readonly saved?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('steps.text') });
}

/** The vacancy itself: text with the language check, and the facts. */
export default async function TextPage({ params, searchParams }: TextPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/text`, id, 'vacancy.write');
	const t = translator(locale, 'manage');
	const texts = namespaces.manage[locale];
	const vacancy = await getVacancy(scope);
	const { findings, reasons } = await checkLanguage(scope);
	const settings = await getLanguageSettings(scope);
	const values = formValues(vacancy);
	const labels = {
		title: t('text.titleLabel'),
		body: t('text.body'),
		place: t('text.place'),
		salaryScale: t('text.scale'),
		salaryMin: t('text.salaryMin'),
		salaryMax: t('text.salaryMax'),
		hoursMin: t('text.hoursMin'),
		hoursMax: t('text.hoursMax'),
		contact: t('text.contact'),
		'closesAt.date': t('text.closes'),
		'closesAt.time': t('text.closes'),
		'priorityRoundOn.date': t('text.priority'),
		jobFamily: t('text.family'),
	};
	return (
		<StepFrame scope={scope} step="text" lead={t('text.lead')}>
			{(await searchParams).saved && (
				<Alert locale={locale} kind="ok" role="status">
					<p>{t('saved')}</p>
				</Alert>
			)}
			<div className="onb-wide-form">
				<ActionForm action={saveText} id="text" hidden={{ vacancyId: id }}>
					<DraftKeeper
						revision={values.revision ?? ''}
						save={autosaveText}
						texts={texts.draft}
						labels={labels}
					/>
					<TextBox
						name="title"
						label={labels.title}
						description={t('text.titleHelp')}
						defaultValue={values.title}
					/>
					<RadioGroup
						name="locale"
						label={t('text.language')}
						defaultValue={values.locale}
						choices={(['nl', 'en'] as const).map((value) => ({ value, label: t(`text.languages.${value}`) }))}
					/>
					<VacancyEditor
						name="body"
						label={labels.body}
						description={t('text.bodyHelp')}
						defaultValue={values.body ?? ''}
						language={vacancy.locale}
						languageField="locale"
						labels={texts.editor}
						settings={settings}
						reasons={Object.fromEntries(reasons.map(({ finding, reason }) => [finding, reason]))}
						hasPanel
						vacancyId={id}
						giveReason={giveReason}
						sendFeedback={sendFeedback}
						fallback={
							findings.length > 0 && (
								<section>
									<Heading level={2}>{t('editor.listHeading')}</Heading>
									<StaticFindings locale={locale} findings={bySeverity(findings)} />
								</section>
							)
						}
					/>
					<Heading level={2}>{t('text.facts')}</Heading>
					<div className="onb-pair">
						<TextBox name="place" label={labels.place} defaultValue={values.place} />
						<TextBox
							name="salaryScale"
							label={labels.salaryScale}
							description={t('text.scaleHelp')}
							size="short"
							defaultValue={values.salaryScale}
						/>
					</div>
					<div className="onb-pair">
						{(['salaryMin', 'salaryMax'] as const).map((name) => (
							<TextBox
								key={name}
								name={name}
								label={labels[name]}
								description={t('text.salaryHelp')}
								inputMode="numeric"
								size="short"
								defaultValue={values[name]}
							/>
						))}
						{(['hoursMin', 'hoursMax'] as const).map((name) => (
							<TextBox
								key={name}
								name={name}
								label={labels[name]}
								description={t('text.hoursHelp')}
								inputMode="numeric"
								size="short"
								defaultValue={values[name]}
							/>
						))}
					</div>
					<TextBox
						name="contact"
						label={labels.contact}
						description={t('text.contactHelp')}
						defaultValue={values.contact}
					/>
					<DateTimeField
						name="closesAt"
						label={t('text.closes')}
						description={t('text.closesHelp')}
						defaultDate={values['closesAt.date']}
						defaultTime={values['closesAt.time']}
					/>
					<Heading level={2}>{t('text.pilot')}</Heading>
					<TextBox
						name="jobFamily"
						label={labels.jobFamily}
						description={t('text.familyHelp')}
						defaultValue={values.jobFamily}
					/>
					<RadioGroup
						name="studyArm"
						label={t('text.arm')}
						description={t('text.armHelp')}
						defaultValue={values.studyArm}
						choices={(['pilot', 'comparison', 'none'] as const).map((value) => ({
							value,
							label: t(`text.arms.${value}`),
						}))}
					/>
					<DateTimeField
						name="priorityRoundOn"
						label={t('text.priority')}
						description={t('text.priorityHelp')}
						dateOnly
						defaultDate={values['priorityRoundOn.date']}
					/>
					<ActionGroup>
						<SubmitButton>{t('saveNext')}</SubmitButton>
						<SubmitButton kind="secondary" name="stay" value="stay">
							{t('save')}
						</SubmitButton>
					</ActionGroup>
				</ActionForm>
			</div>
		</StepFrame>
	);
}
