import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextList } from '@/app/_ui/text-list';
import { acceptsAnswers, decisionDueAt, graceMinutes, minutesNeeded } from '@/lib/application/rules';
import { formatDate, formatDateTime, formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { daysKept } from '@/lib/retention/rules';
import { getPublicVacancy } from '@/lib/vacancy/queries';
import { start } from '../../actions';
import { QuestionCard } from '../../question-card';

interface StartPageProps {
	readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'apply')('start.title') });
}

/** Everything somebody wants to know before beginning: no question, weight or date comes as a surprise later. */
export default async function StartPage({ params }: StartPageProps) {
	const locale = await pageLocale();
	const { slug } = await params;
	const t = translator(locale, 'apply');
	const vacancy = await getPublicVacancy(slug);
	if (!vacancy?.closesAt) notFound();
	const { closesAt, questions } = vacancy;
	const organisation = locale === 'en' ? vacancy.organisationEn : vacancy.organisation;
	if (!acceptsAnswers(vacancy.phase, closesAt, new Date(), false)) {
		return (
			<>
				<PageHeading above={organisation} title={vacancy.title} />
				<EmptyState
					title={t('start.closedTitle')}
					action={<ButtonLink href={`/${locale}/vacancies`}>{t('start.otherVacancies')}</ButtonLink>}
				>
					<p>{t('start.closedBody', { moment: formatDateTime(locale, closesAt) })}</p>
				</EmptyState>
			</>
		);
	}
	const weights = questions.reduce((total, question) => total + question.weight, 0);
	const minutes = minutesNeeded(questions.map((question) => question.wordLimit));
	return (
		<>
			<PageHeading
				above={`${vacancy.title}, ${organisation}`}
				title={t('start.title')}
				lead={t('start.lead')}
			/>
			<DataList
				items={[
					{ label: t('start.questions'), value: t('start.questionCount', { count: questions.length }) },
					{ label: t('start.time'), value: t('start.timeValue', { minutes }) },
					{ label: t('start.closes'), value: formatDateTime(locale, closesAt) },
					{ label: t('start.decision'), value: formatDate(locale, decisionDueAt(closesAt)) },
					{ label: t('start.language'), value: t(`start.languages.${vacancy.locale}`) },
				]}
			/>
			<StartForm slug={slug} label={t('start.button')} />
			<Paragraph kind="small">{t('start.noAccount')}</Paragraph>

			<section>
				<Heading level={2}>{t('start.allQuestions')}</Heading>
				<Paragraph>{t('start.allQuestionsLead')}</Paragraph>
				<ol className="onb-questions">
					{questions.map((question) => (
						<li key={question.id}>
							<QuestionCard
								locale={locale}
								lang={vacancy.locale}
								question={question}
								share={weights > 0 ? question.weight / weights : 0}
							/>
						</li>
					))}
				</ol>
			</section>

			<section>
				<Heading level={2}>{t('start.judging')}</Heading>
				<TextList
					items={[
						t('start.judging1', { raters: vacancy.ratersRequired }),
						t('start.judging2'),
						t('start.judging3', {
							count: vacancy.inviteCount ?? 0,
							minimum: formatNumber(locale, Number(vacancy.minimumScore ?? 1), 1),
						}),
						t('start.judging4'),
					]}
				/>
			</section>

			<section>
				<Heading level={2}>{t('start.whoSees')}</Heading>
				<DataList
					items={(['assessors', 'manager', 'supervisor', 'panel', 'researchers'] as const).map((who) => ({
						label: t(`start.who.${who}`),
						value: t(`start.sees.${who}`),
					}))}
				/>
			</section>

			<section>
				<Heading level={2}>{t('start.after')}</Heading>
				<TextList
					ordered
					items={[
						t('start.after1', { moment: formatDateTime(locale, closesAt), minutes: graceMinutes }),
						t('start.after2'),
						t('start.after3', { date: formatDate(locale, decisionDueAt(closesAt)) }),
						t('start.after4'),
						t('start.after5', { days: daysKept }),
					]}
				/>
			</section>

			<section>
				<Heading level={2}>{t('start.good')}</Heading>
				<TextList
					items={[
						t('start.good1'),
						t('start.good2'),
						t('start.good3', { contact: vacancy.contactEmail }),
						t('start.good4'),
					]}
				/>
				<Paragraph>
					<Link href={`/${locale}/privacy`}>{t('privacyLink')}</Link>
				</Paragraph>
				<StartForm slug={slug} label={t('start.button')} id="start-below" />
			</section>
		</>
	);
}

function StartForm({
	slug,
	label,
	id,
}: {
	readonly slug: string;
	readonly label: string;
	readonly id?: string;
}) {
	return (
		<ActionForm action={start} id={id} short hidden={{ slug }}>
			<SubmitButton>{label}</SubmitButton>
		</ActionForm>
	);
}
