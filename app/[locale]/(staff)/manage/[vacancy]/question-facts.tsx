import { Paragraph } from '@/app/_ui/paragraph';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import {
	answerChoices,
	hasRegisteredScores,
	registeredScore,
	type TypedQuestion,
} from '@/lib/questionnaire/types';
import { answerRange } from './answer-range';

interface QuestionFactsProps {
	readonly locale: Locale;
	/** Language of the vacancy, in which options are written. */
	readonly lang: Locale;
	readonly question: TypedQuestion &
		Record<'anchor1' | 'anchor3' | 'anchor5', string> & { readonly weight: number };
}

/** How a question is answered and judged: anchors, options with their scores, or the bounds of a number. */
export function QuestionFacts({ locale, lang, question }: QuestionFactsProps) {
	const t = translator(locale, 'manage');
	const choices = answerChoices(question, lang);
	const isRegistered = hasRegisteredScores(question);
	if (question.type === 'long-text' || (question.weight > 0 && !isRegistered)) {
		return (
			<dl className="onb-anchors">
				{(['1', '3', '5'] as const).map((score) => (
					<div key={score}>
						<dt>{t('questions.score', { score })}</dt>
						<dd lang={lang}>{question[`anchor${score}`] || <em>{t('questions.anchorMissing')}</em>}</dd>
					</div>
				))}
			</dl>
		);
	}
	if (question.type === 'number') return <Paragraph>{answerRange(locale, lang, question)}</Paragraph>;
	return (
		<ul className="onb-options">
			{choices.map(({ value, label }) => {
				const points = registeredScore(question, value);
				return (
					<li key={value}>
						<span lang={lang}>{label}</span>
						{points !== null && ` (${t('questions.optionScore', { points })})`}
					</li>
				);
			})}
		</ul>
	);
}
