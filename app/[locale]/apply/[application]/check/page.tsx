import type { Metadata } from 'next';
import { DeviceCopies } from '@/app/_questions/device-copies';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { CheckAnswers } from '@/app/_ui/check-answers';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import { getDraft } from '@/lib/application/queries';
import {
	acceptsAnswers,
	answerProblem,
	countWords,
	graceEndsAt,
	graceMinutes,
} from '@/lib/application/rules';
import { formatDateTime, formatTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getOwnContact } from '@/lib/identity/queries';
import { answerText } from '@/lib/questionnaire/types';
import { submit } from '../../actions';
import { openDraftPage } from '../../open-draft-page';

interface CheckPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'apply')('check.title') });
}

/** All answers once more, each with a way back; the one button that really sends. */
export default async function CheckPage({ params }: CheckPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openDraftPage(locale, application);
	const { vacancy, questions, writingAid } = await getDraft(scope);
	const contact = await getOwnContact(scope);
	const t = translator(locale, 'apply');
	const base = `/${locale}/apply/${application}`;
	const problems = questions.flatMap((question) => {
		const problem = answerProblem(question);
		return problem ? [{ problem, question }] : [];
	});
	const [closesAt, now] = [scope.closesAt ?? new Date(), new Date()];
	const isOpen = acceptsAnswers(scope.phase, closesAt, now, true);
	const nothing = <em>{t('check.nothing')}</em>;
	const change = `${base}/contact`;
	return (
		<>
			<PageHeading above={vacancy.title} title={t('check.title')} lead={t('check.lead')} />
			{(problems.length > 0 || !contact?.isProven) && isOpen && (
				<Alert locale={locale} kind="warning" title={t('check.notReady')}>
					<TextList
						items={[
							...problems.map(({ problem, question }) => (
								<Link key={question.id} href={`${base}/question/${question.position}?back=check`}>
									{t(
										problem === 'answer-empty' || problem === 'answer-over-limit'
											? `check.problems.${problem}`
											: 'check.problems.other',
										{ number: question.position },
									)}
								</Link>
							)),
							...(contact?.isProven
								? []
								: [
										<Link key="contact" href={contact ? `${base}/confirm` : change}>
											{t(contact ? 'check.unproven' : 'check.noContact')}
										</Link>,
									]),
						]}
					/>
				</Alert>
			)}
			{!isOpen && (
				<Alert locale={locale} kind="error" title={t('closed.title')}>
					<p>{t('closed.body')}</p>
				</Alert>
			)}
			{isOpen && now > closesAt && (
				<Alert locale={locale} kind="warning" title={t('grace.title')}>
					<p>{t('grace.body', { time: formatTime(locale, graceEndsAt(closesAt)) })}</p>
				</Alert>
			)}
			<section>
				<Heading level={2}>{t('check.answers')}</Heading>
				<CheckAnswers
					locale={locale}
					answers={questions.map((question) => ({
						question: `${question.position}. ${question.text}`,
						answer: question.answer?.trim() ? (
							<>
								<span lang={vacancy.locale}>{answerText(question, question.answer, vacancy.locale)}</span>
								{question.type === 'long-text' && (
									<span className="onb-check-words">
										{t('check.words', { count: countWords(question.answer), limit: question.wordLimit })}
									</span>
								)}
							</>
						) : (
							nothing
						),
						changeHref: `${base}/question/${question.position}?back=check`,
					}))}
				/>
			</section>
			<section>
				<Heading level={2}>{t('check.contact')}</Heading>
				<Paragraph kind="small">{t('check.contactLead')}</Paragraph>
				<CheckAnswers
					locale={locale}
					answers={[
						{ question: t('contact.name'), answer: contact?.name ?? nothing, changeHref: change },
						{ question: t('contact.email'), answer: contact?.email ?? nothing, changeHref: change },
						{ question: t('contact.phone'), answer: contact?.phone || nothing, changeHref: change },
						{ question: t('contact.city'), answer: contact?.city || nothing, changeHref: change },
						{
							question: t('contact.aid'),
							answer: writingAid ? t(`contact.aids.${writingAid}`) : nothing,
							changeHref: change,
						},
						{
							question: t('contact.adjustment'),
							answer: contact?.adjustment || nothing,
							changeHref: change,
						},
					]}
				/>
			</section>
			<section>
				<Heading level={2}>{t('check.send')}</Heading>
				<Paragraph>
					{t('check.sendBody', { moment: formatDateTime(locale, closesAt), minutes: graceMinutes })}
				</Paragraph>
				<ActionForm action={submit} short hidden={{ applicationId: scope.applicationId }}>
					<ActionGroup>
						<SubmitButton>{t('check.button')}</SubmitButton>
					</ActionGroup>
				</ActionForm>
			</section>
			<DeviceCopies />
		</>
	);
}
