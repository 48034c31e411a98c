import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { DataList } from '@/app/_ui/data-list';
import { Fieldset } from '@/app/_ui/fieldset';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { openProcedurePage } from '@/lib/auth/page';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getOwnForm, listInterviews } from '@/lib/interview/queries';
import { saveForm } from '../actions';

interface FormPageProps {
	readonly params: Promise<{ readonly vacancy: string; readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'interview')('form.above') });
}

/** One panel member's own form for one candidate: the fixed questions in their order, with anchors. */
export default async function FormPage({ params }: FormPageProps) {
	const locale = await pageLocale();
	const { vacancy, application } = await params;
	const scope = await openProcedurePage(locale, `/interview/${vacancy}`, vacancy, 'interview.score');
	const candidate = (await listInterviews(scope)).find((row) => row.applicationId === application);
	if (!candidate) notFound();
	const { guide, submittedAt } = await getOwnForm(scope, application);
	const t = translator(locale, 'interview');
	const isOpen = submittedAt === null && scope.phase === 'interviewing';
	return (
		<>
			<PageHeading above={`${scope.title} – ${t('form.above')}`} title={candidate.name} />
			<p>
				<Link href={`/${locale}/interview/${vacancy}`}>{t('form.back')}</Link>
			</p>
			{submittedAt && (
				<Alert locale={locale} kind="ok">
					<p>{t('form.submitted', { date: formatDateTime(locale, submittedAt) })}</p>
				</Alert>
			)}
			{isOpen ? (
				<ActionForm action={saveForm} short>
					<input type="hidden" name="vacancyId" value={scope.vacancyId} />
					<input type="hidden" name="applicationId" value={application} />
					{guide.map((question) => (
						<Fieldset
							key={question.questionId}
							legend={t('form.question', { number: question.position, competency: question.competency })}
						>
							<p className="onb-question" lang={scope.locale}>
								{question.text}
							</p>
							{question.help && <Paragraph>{t('form.followUp', { text: question.help })}</Paragraph>}
							<TextArea
								name={`notes.${question.questionId}`}
								label={t('form.notes')}
								description={t('form.notesHelp')}
								optional
								rows={5}
								defaultValue={question.notes ?? ''}
							/>
							<RadioGroup
								name={`score.${question.questionId}`}
								label={t('form.score')}
								defaultValue={question.value === null ? undefined : String(question.value)}
								choices={[
									{ value: '5', label: '5', description: question.anchor5 },
									{ value: '4', label: '4' },
									{ value: '3', label: '3', description: question.anchor3 },
									{ value: '2', label: '2' },
									{ value: '1', label: '1', description: question.anchor1 },
								]}
							/>
						</Fieldset>
					))}
					<Paragraph>{t('form.submitHelp')}</Paragraph>
					<ActionGroup>
						<SubmitButton name="intent" value="submit">
							{t('form.submit')}
						</SubmitButton>
						<SubmitButton kind="secondary" name="intent" value="save">
							{t('form.save')}
						</SubmitButton>
					</ActionGroup>
				</ActionForm>
			) : (
				guide.map((question) => (
					<section key={question.questionId}>
						<Heading level={2}>
							{t('form.question', { number: question.position, competency: question.competency })}
						</Heading>
						<Paragraph>{question.text}</Paragraph>
						<DataList
							items={[
								{ label: t('form.score'), value: question.value ?? '–' },
								{ label: t('form.notes'), value: question.notes || '–' },
							]}
						/>
					</section>
				))
			)}
		</>
	);
}
