import { DataList } from '@/app/_ui/data-list';
import { mostWords } from '@/lib/application/rules';
import { formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface QuestionCardProps {
	readonly locale: Locale;
	/** Language of the vacancy, which the question is written in. */
	readonly lang: Locale;
	readonly question: {
		readonly position: number;
		readonly competency: string;
		readonly text: string;
		readonly type: string;
		readonly wordLimit: number;
		readonly anchor5: string;
	};
	/** Part of the total score, 0 to 1. */
	readonly share: number;
}

/** One question with all that counts in judging it. */
export function QuestionCard({ locale, lang, question, share }: QuestionCardProps) {
	const t = translator(locale, 'apply');
	return (
		<article className="onb-question-card">
			<h3 className="onb-question-card__title">
				{t('card.title', { number: question.position })} <span lang={lang}>{question.competency}</span>
			</h3>
			<p className="onb-question-card__text" lang={lang}>
				{question.text}
			</p>
			<DataList
				items={[
					...(question.type === 'long-text'
						? [
								{
									label: t('card.length'),
									value: t('card.words', { limit: question.wordLimit, most: mostWords(question.wordLimit) }),
								},
							]
						: []),
					{
						label: t('card.weight'),
						value: share > 0 ? t('card.share', { share: formatPercent(locale, share) }) : t('card.unscored'),
					},
					...(question.anchor5 === ''
						? []
						: [{ label: t('card.good'), value: <span lang={lang}>{question.anchor5}</span> }]),
				]}
			/>
		</article>
	);
}
