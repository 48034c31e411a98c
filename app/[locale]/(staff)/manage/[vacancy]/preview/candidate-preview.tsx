import { AnswerShape } from '@/app/_questions/answer-shape';
import { DataList } from '@/app/_ui/data-list';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { formatDateTime, formatEuro, formatPercent } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { isDeclaration, requirementOf } from '@/lib/questionnaire/types';
import type { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { candidateLoad, weightShare } from '@/lib/vacancy/rules';
import { VacancyText } from '../vacancy-text';

interface CandidatePreviewProps {
	readonly vacancy: Awaited<ReturnType<typeof getVacancy>>;
	readonly questions: Awaited<ReturnType<typeof listQuestions>>;
}

/** The vacancy and its questions, in the language of the vacancy. */
export function CandidatePreview({ vacancy, questions }: CandidatePreviewProps) {
	const { locale } = vacancy;
	const t = translator(locale, 'manage');
	const range = (from: number | null, to: number | null, show: (value: number) => string) =>
		from === null || to === null
			? t('preview.empty')
			: from === to
				? show(from)
				: `${show(from)} – ${show(to)}`;
	const weights = questions.map(({ weight }) => weight);
	const load = candidateLoad(questions);
	return (
		<>
			<Heading level={2}>{vacancy.title}</Heading>
			<DataList
				items={[
					{ label: t('text.place'), value: vacancy.place || t('preview.empty') },
					{
						label: t('preview.salary'),
						value: `${range(vacancy.salaryMin, vacancy.salaryMax, (value) => formatEuro(locale, value))} (${t('text.scale')} ${vacancy.salaryScale || '…'})`,
					},
					{ label: t('preview.hours'), value: range(vacancy.hoursMin, vacancy.hoursMax, String) },
					{
						label: t('text.closes'),
						value: vacancy.closesAt ? formatDateTime(locale, vacancy.closesAt) : t('preview.empty'),
					},
					{ label: t('text.contact'), value: vacancy.contact || t('preview.empty') },
				]}
			/>
			<VacancyText text={vacancy.body} />
			<Heading level={2}>{t('steps.questions')}</Heading>
			{questions.length > 0 && (
				<Paragraph>{t('questions.load', { count: questions.length, ...load })}</Paragraph>
			)}
			{questions
				.filter((question) => !isDeclaration(question))
				.map((question) => (
					<div key={question.id}>
						<Heading level={3}>
							{t('questions.heading', { number: question.position, competency: question.competency })}
						</Heading>
						<Paragraph>{question.text}</Paragraph>
						{question.help && <Paragraph kind="small">{question.help}</Paragraph>}
						<AnswerShape question={question} label={t('preview.answer')} locale={locale} />
						<Paragraph kind="small">
							{question.type === 'long-text' && `${t('questions.limit', { count: question.wordLimit })} `}
							{question.weight > 0
								? t('questions.share', {
										weight: question.weight,
										share: formatPercent(locale, weightShare(question.weight, weights)),
									})
								: t('questions.unscored')}
						</Paragraph>
					</div>
				))}
			{questions.some(isDeclaration) && <Heading level={2}>{t('declarations.title')}</Heading>}
			{questions.filter(isDeclaration).map((question) => (
				<div key={question.id}>
					<Heading level={3}>{question.competency}</Heading>
					<Paragraph>{question.text}</Paragraph>
					<Paragraph kind="small">
						{t('declarations.basis', { basis: requirementOf(question).legalBasis })}
					</Paragraph>
					<AnswerShape question={question} label={t('preview.answer')} locale={locale} />
				</div>
			))}
		</>
	);
}
