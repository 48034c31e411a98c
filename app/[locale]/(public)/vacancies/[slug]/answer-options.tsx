import { TextList } from '@/app/_ui/text-list';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { answerBounds, answerChoices, answerText, registeredScore } from '@/lib/questionnaire/types';
import type { PublicVacancy } from './public-vacancy';

interface AnswerOptionsProps {
	readonly locale: Locale;
	/** Language of the vacancy, in which options are written. */
	readonly lang: Locale;
	readonly question: PublicVacancy['questions'][number];
}

/** What can be answered, with the score of each option where that is fixed: nothing about it is a surprise. */
export function AnswerOptions({ locale, lang, question }: AnswerOptionsProps) {
	const t = translator(locale, 'vacancies');
	if (question.type === 'number') {
		const { lowest, highest } = answerBounds(question);
		return (
			<p className="onb-vacancy__note">
				{t('questions.range', { lowest, highest: answerText(question, String(highest), lang) })}
			</p>
		);
	}
	const choices = answerChoices(question, lang);
	if (choices.length === 0) return null;
	return (
		<TextList
			items={choices.map(({ value, label }) => {
				const points = registeredScore(question, value);
				return points === null ? label : t('questions.option', { label, points });
			})}
		/>
	);
}
