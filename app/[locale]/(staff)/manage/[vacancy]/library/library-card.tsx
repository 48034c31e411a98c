import { ActionForm } from '@/app/_ui/action-form';
import { DataTable } from '@/app/_ui/data-table';
import { Details } from '@/app/_ui/details';
import { StatusBadge } from '@/app/_ui/status-badge';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { LibraryQuestion, Stage } from '@/lib/questionnaire/library';
import { addFromLibrary } from './actions';

interface LibraryCardProps {
	readonly locale: Locale;
	/** Language of the vacancy, in which the question will be asked. */
	readonly lang: Locale;
	readonly vacancyId: string;
	readonly stage: Stage;
	readonly question: LibraryQuestion;
	readonly isAdded: boolean;
}

/** One question with its anchors, and the button that copies it. */
export function LibraryCard({ locale, lang, vacancyId, stage, question, isAdded }: LibraryCardProps) {
	const t = translator(locale, 'library');
	const words = question[lang];
	return (
		<li className="onb-library__question">
			<div className="onb-library__top">
				<StatusBadge kind="neutral">{t(`kinds.${question.kind}`)}</StatusBadge>
				<span className="onb-library__limit">
					{t('limit', { limit: question.wordLimit, weight: question.weight })}
				</span>
			</div>
			<p className="onb-library__text" lang={lang}>
				{words.text}
			</p>
			<Details summary={t('anchors')}>
				<DataTable
					caption={t('anchorCaption')}
					captionHidden
					columns={[{ label: t('score') }, { label: t('description') }]}
					rows={([1, 3, 5] as const).map((score) => ({
						key: String(score),
						cells: [
							String(score),
							<span lang={lang} key={score}>
								{words[`anchor${score}`]}
							</span>,
						],
					}))}
				/>
			</Details>
			{isAdded ? (
				<StatusBadge kind="success">{t('added')}</StatusBadge>
			) : (
				<ActionForm
					action={addFromLibrary}
					id={`add-${question.id}`}
					short
					hidden={{ vacancyId, libraryId: question.id, stage }}
				>
					<SubmitButton kind="secondary">
						{t('add')}
						<span className="onb-visually-hidden" lang={lang}>
							: {words.text}
						</span>
					</SubmitButton>
				</ActionForm>
			)}
		</li>
	);
}
