import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { answerFields } from '@/app/_questions';
import { DeviceCopies } from '@/app/_questions/device-copies';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Details } from '@/app/_ui/details';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { stepText } from '@/app/_ui/step-text';
import { SubmitButton } from '@/app/_ui/submit-button';
import { getDraft } from '@/lib/application/queries';
import { acceptsAnswers, graceEndsAt, mostWords } from '@/lib/application/rules';
import { formatDateTime, formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getOwnContact } from '@/lib/identity/queries';
import { profileOf } from '@/lib/identity/redaction';
import { hasRegisteredScores, isQuestionType } from '@/lib/questionnaire/types';
import { saveAndGoOn } from '../../../actions';
import { detailTexts, fieldTexts } from '../../../field-texts';
import { openDraftPage } from '../../../open-draft-page';

interface QuestionPageProps {
	readonly params: Promise<{ readonly application: string; readonly n: string }>;
	readonly searchParams: Promise<{ readonly back?: string }>;
}

/** Read once for the title and the page. */
const load = cache(async (locale: Locale, application: string, n: string) => {
	const scope = await openDraftPage(locale, application);
	const draft = await getDraft(scope);
	const index = draft.questions.findIndex((question) => String(question.position) === n);
	const question = draft.questions[index];
	if (!question) notFound();
	return { scope, draft, question, index };
});

export async function generateMetadata(props: QuestionPageProps): Promise<Metadata> {
	const locale = await pageLocale();
	const { application, n } = await props.params;
	const { draft, index } = await load(locale, application, n);
	const step = stepText(locale, 'question', index + 1, draft.questions.length);
	return pageMetadata({ locale, title: `${step}, ${draft.vacancy.title}` });
}

/** One question. Works as a plain form; with JavaScript it saves by itself. */
export default async function QuestionPage(props: QuestionPageProps) {
	const locale = await pageLocale();
	const { application, n } = await props.params;
	const { scope, draft, question, index } = await load(locale, application, n);
	const isBack = (await props.searchParams).back === 'check';
	const contact = await getOwnContact(scope);
	const t = translator(locale, 'apply');
	const total = draft.questions.length;
	const [previous, next] = [draft.questions[index - 1], draft.questions[index + 1]];
	const closesAt = scope.closesAt ?? new Date();
	const now = new Date();
	const isOpen = acceptsAnswers(scope.phase, closesAt, now, true);
	const isGrace = isOpen && now > closesAt;
	const AnswerField = answerFields[isQuestionType(question.type) ? question.type : 'long-text'];
	const base = `/${locale}/apply/${scope.applicationId}`;
	return (
		<>
			<PageHeading above={stepText(locale, 'question', index + 1, total)} title={question.competency} />
			{isGrace && (
				<Alert locale={locale} kind="warning" title={t('grace.title')}>
					<p>{t('grace.body', { time: formatTime(locale, graceEndsAt(closesAt)) })}</p>
				</Alert>
			)}
			{!isOpen && (
				<Alert locale={locale} kind="error" title={t('closed.title')}>
					<p>{t('closed.body')}</p>
				</Alert>
			)}
			<ActionForm
				action={saveAndGoOn}
				short
				hidden={{
					applicationId: scope.applicationId,
					questionId: question.id,
					next: String(next?.position ?? 0),
					...(isBack && { back: 'check' }),
				}}
			>
				<AnswerField
					applicationId={scope.applicationId}
					questionId={question.id}
					label={question.text}
					description={question.help || undefined}
					text={question.answer ?? ''}
					revision={question.revision ?? 0}
					savedAt={question.savedAt?.getTime() ?? null}
					wordLimit={question.wordLimit}
					settings={question.settings}
					lang={draft.vacancy.locale}
					texts={fieldTexts(locale)}
					detailTexts={detailTexts(locale)}
					profile={contact ? profileOf(contact) : {}}
				/>
				<ActionGroup>
					<SubmitButton>{t(isBack ? 'question.saveBack' : 'question.saveNext')}</SubmitButton>
					{previous && !isBack && (
						<ButtonLink kind="secondary" href={`${base}/question/${previous.position}`}>
							{t('question.previous')}
						</ButtonLink>
					)}
				</ActionGroup>
			</ActionForm>
			<Details summary={t('question.judged')}>
				{question.weight === 0 && <Paragraph>{t('question.notJudged')}</Paragraph>}
				{question.anchor5 !== '' && (
					<>
						<Paragraph>{t('question.judgedLead')}</Paragraph>
						<p className="utrecht-paragraph" lang={draft.vacancy.locale}>
							{question.anchor5}
						</p>
					</>
				)}
				{hasRegisteredScores(question) && <Paragraph>{t('question.registered')}</Paragraph>}
				{question.type === 'long-text' && (
					<Paragraph>
						{t('card.words', { limit: question.wordLimit, most: mostWords(question.wordLimit) })}
					</Paragraph>
				)}
			</Details>
			<Details summary={t('question.later')}>
				<Paragraph>{t('question.laterBody')}</Paragraph>
				<Paragraph>{t('question.closes', { moment: formatDateTime(locale, closesAt) })}</Paragraph>
				<ButtonLink kind="subtle" href={`${base}/contact`}>
					{t('question.toContact')}
				</ButtonLink>
			</Details>
			<DeviceCopies exceptQuestion={question.id} />
		</>
	);
}
