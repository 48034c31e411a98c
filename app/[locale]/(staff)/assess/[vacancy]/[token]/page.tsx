import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { MaskedText } from '@/app/_ui/masked-text';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { TextBox } from '@/app/_ui/text-box';
import { getBlindAnswer, listTokens } from '@/lib/assessment/queries';
import { openProcedurePage, orNotFound } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { isId } from '@/lib/id';
import { passOn, saveScore, sendBack } from '../actions';
import { DoneNotice } from '../done-notice';

interface AnswerPageProps {
	readonly params: Promise<{ readonly vacancy: string; readonly token: string }>;
	readonly searchParams: Promise<{ readonly done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'assess')('title') });
}

/** One masked answer, its rubric beside it, and the score. Everything on this page came through role blind. */
export default async function AnswerPage({ params, searchParams }: AnswerPageProps) {
	const locale = await pageLocale();
	const { vacancy, token } = await params;
	const { done } = await searchParams;
	const scope = await openProcedurePage(locale, `/assess/${vacancy}`, vacancy, 'score.give');
	if (!isId(token)) notFound();
	const answer = await orNotFound(() => getBlindAnswer(scope, token));
	const tokens = await listTokens(scope, answer.question);
	const number = tokens.findIndex((row) => row.token === token) + 1;
	const previous = tokens[number - 2];
	const t = translator(locale, 'assess');
	const identity = (
		<>
			<input type="hidden" name="vacancyId" value={scope.vacancyId} />
			<input type="hidden" name="token" value={token} />
		</>
	);
	return (
		<>
			<PageHeading
				above={t('answer.above', { question: answer.question, competency: answer.competency })}
				title={t('answer.title', { number, total: tokens.length })}
			/>
			<DoneNotice locale={locale} done={done} />
			{answer.isBeforeMasking && (
				<Alert locale={locale} kind="warning" title={t('answer.beforeMasking')}>
					<p>{t('answer.beforeMaskingBody', { score: answer.ownScore ?? 0 })}</p>
				</Alert>
			)}
			<div className="onb-assess">
				<div className="onb-assess__answer">
					<Heading level={2}>{t('answer.question')}</Heading>
					<Paragraph>{answer.questionText}</Paragraph>
					<Heading level={2}>{t('answer.text')}</Heading>
					<MaskedText text={answer.maskedText} lang={scope.locale} />
					<p className="onb-small">{t('answer.masked')}</p>
				</div>
				<div className="onb-assess__score">
					<ActionForm action={saveScore} id="score" short>
						{identity}
						{answer.registeredScore === null ? (
							<RadioGroup
								name="score"
								label={t('answer.score')}
								defaultValue={answer.ownScore === null ? undefined : String(answer.ownScore)}
								choices={[
									{ value: '5', label: t('answer.value5'), description: answer.anchors[5] },
									{ value: '4', label: t('answer.value4') },
									{ value: '3', label: t('answer.value3'), description: answer.anchors[3] },
									{ value: '2', label: t('answer.value2') },
									{ value: '1', label: t('answer.value1'), description: answer.anchors[1] },
									{ value: '0', label: t('answer.value0') },
								]}
							/>
						) : (
							<div>
								<input type="hidden" name="score" value={answer.registeredScore} />
								<Heading level={2}>{t('answer.registered', { score: answer.registeredScore })}</Heading>
								<Paragraph>{t('answer.registeredBody')}</Paragraph>
							</div>
						)}
						<TextArea
							name="rationale"
							label={t('answer.rationale')}
							description={t('answer.rationaleHelp')}
							optional
							rows={4}
							defaultValue={answer.ownRationale}
						/>
						<ActionGroup>
							<SubmitButton>
								{t(answer.registeredScore === null ? 'answer.save' : 'answer.confirm')}
							</SubmitButton>
							{previous && (
								<ButtonLink kind="secondary" href={`/${locale}/assess/${vacancy}/${previous.token}`}>
									{t('answer.previous')}
								</ButtonLink>
							)}
							<ButtonLink kind="subtle" href={`/${locale}/assess/${vacancy}`}>
								{t('answer.overview')}
							</ButtonLink>
						</ActionGroup>
					</ActionForm>
				</div>
			</div>
			<Details summary={t('answer.identify')}>
				<Paragraph>{t('answer.identifyBody')}</Paragraph>
				<ActionForm action={sendBack} id="flag" short>
					{identity}
					<TextBox name="remark" label={t('answer.remark')} description={t('answer.remarkHelp')} optional />
					<SubmitButton kind="secondary">{t('answer.flag')}</SubmitButton>
				</ActionForm>
			</Details>
			<Details summary={t('answer.recognise')}>
				<Paragraph>{t('answer.recogniseBody')}</Paragraph>
				<ActionForm action={passOn} id="recuse" short>
					{identity}
					<SubmitButton kind="secondary">{t('answer.recuse')}</SubmitButton>
				</ActionForm>
			</Details>
		</>
	);
}
