import { DataTable } from '@/app/_ui/data-table';
import { Heading } from '@/app/_ui/heading';
import { StatusBadge } from '@/app/_ui/status-badge';
import { mostWords } from '@/lib/application/rules';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { percentShares } from '@/lib/posting/rules';
import { hasRegisteredScores, isDeclaration, isQuestionType } from '@/lib/questionnaire/types';
import { AnswerOptions } from './answer-options';
import type { PublicVacancy } from './public-vacancy';

/** Every question with its weight and the descriptions that assessors score by: nothing about it is a surprise. */
export function QuestionList({ locale, vacancy }: { locale: Locale; vacancy: PublicVacancy }) {
	const t = translator(locale, 'vacancies');
	const { questions, locale: lang } = vacancy;
	const shares = percentShares(questions.map((question) => question.weight));
	return (
		<ol className="onb-vacancy__questions">
			{questions.map((question, index) =>
				isDeclaration(question) ? null : (
					<li className="onb-vacancy__question" key={question.id}>
						<div className="onb-vacancy__question-top">
							<Heading level={3}>
								{t('questions.title', { number: index + 1 })}: <span lang={lang}>{question.competency}</span>
							</Heading>
							<StatusBadge kind={question.weight > 0 ? 'active' : 'neutral'}>
								{question.weight > 0
									? t('questions.weight', { share: shares[index] ?? 0 })
									: t('questions.unscored')}
							</StatusBadge>
						</div>
						<p className="onb-vacancy__question-text" lang={lang}>
							{question.text}
						</p>
						{question.help && (
							<p className="utrecht-paragraph" lang={lang}>
								{question.help}
							</p>
						)}
						<p className="onb-vacancy__note">
							{isQuestionType(question.type) && question.type !== 'long-text'
								? t(`questions.types.${question.type}`)
								: t('questions.length', { limit: question.wordLimit, most: mostWords(question.wordLimit) })}
						</p>
						<AnswerOptions locale={locale} lang={lang} question={question} />
						{question.weight > 0 && question.anchor5 !== '' && !hasRegisteredScores(question) && (
							<DataTable
								caption={t('questions.anchorCaption', { number: index + 1 })}
								captionHidden
								columns={[{ label: t('questions.score') }, { label: t('questions.description') }]}
								rows={([1, 3, 5] as const).map((score) => ({
									key: String(score),
									cells: [
										String(score),
										<span lang={lang} key={score}>
											{question[`anchor${score}`]}
										</span>,
									],
								}))}
							/>
						)}
					</li>
				),
			)}
		</ol>
	);
}
