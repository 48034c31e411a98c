import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listQuestions } from '@/lib/vacancy/queries';

interface AssessorPreviewProps {
	readonly locale: Locale;
	readonly questions: Awaited<ReturnType<typeof listQuestions>>;
}

/** Each question with its scale, beside the place where a masked answer will stand. */
export function AssessorPreview({ locale, questions }: AssessorPreviewProps) {
	const t = translator(locale, 'manage');
	const assess = translator(locale, 'assess');
	if (questions.length === 0) return <Paragraph>{t('questions.empty')}</Paragraph>;
	return questions.map((question, index) => (
		<div key={question.id}>
			<Heading level={2}>
				{t('questions.heading', { number: index + 1, competency: question.competency })}
			</Heading>
			<Paragraph>{question.text}</Paragraph>
			<Paragraph kind="small">{t('preview.answerHere')}</Paragraph>
			<dl className="onb-anchors">
				{(
					[
						['value5', question.anchor5],
						['value4', ''],
						['value3', question.anchor3],
						['value2', ''],
						['value1', question.anchor1],
					] as const
				).map(([key, text]) => (
					<div key={key}>
						<dt>{assess(`answer.${key}`)}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		</div>
	));
}
