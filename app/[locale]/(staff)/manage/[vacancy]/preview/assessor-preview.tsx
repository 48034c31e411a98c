import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { hasRegisteredScores } from '@/lib/questionnaire/types';
import type { listQuestions } from '@/lib/vacancy/queries';
import { QuestionFacts } from '../question-facts';

interface AssessorPreviewProps {
	readonly locale: Locale;
	readonly questions: Awaited<ReturnType<typeof listQuestions>>;
}

/** Each question with its scale, beside the place where a masked answer will stand. */
export function AssessorPreview({ locale, questions }: AssessorPreviewProps) {
	const t = translator(locale, 'manage');
	const assess = translator(locale, 'assess');
	if (questions.length === 0) return <Paragraph>{t('questions.empty')}</Paragraph>;
	const scored = questions.filter(({ weight }) => weight > 0);
	return (
		<>
			{scored.map((question) => (
				<div key={question.id}>
					<Heading level={2}>
						{t('questions.heading', { number: question.position, competency: question.competency })}
					</Heading>
					<Paragraph>{question.text}</Paragraph>
					{hasRegisteredScores(question) ? (
						<>
							<QuestionFacts locale={locale} lang={locale} question={question} />
							<Paragraph kind="small">{t('preview.registered')}</Paragraph>
						</>
					) : (
						<>
							<Paragraph kind="small">{t('preview.answerHere')}</Paragraph>
							<dl className="onb-anchors">
								{([5, 4, 3, 2, 1] as const).map((value) => (
									<div key={value}>
										<dt>{assess(`answer.value${value}`)}</dt>
										<dd>{value === 4 || value === 2 ? '' : question[`anchor${value}`]}</dd>
									</div>
								))}
							</dl>
						</>
					)}
				</div>
			))}
			{scored.length < questions.length && <Paragraph kind="small">{t('preview.notSeen')}</Paragraph>}
		</>
	);
}
