import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Details } from '@/app/_ui/details';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { MaskedText } from '@/app/_ui/masked-text';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { listDisagreements } from '@/lib/assessment/queries';
import { openProcedurePage, orNotFound } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { reviseScore } from '../actions';

interface ModerationPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'assess')('moderation.title') });
}

/** Answers on which assessors differ much, after everybody scored alone. Assessors are letters here, not names. */
export default async function ModerationPage({ params }: ModerationPageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const scope = await openProcedurePage(locale, `/assess/${vacancy}/moderation`, vacancy, 'score.moderate');
	const answers = await orNotFound(() => listDisagreements(scope));
	const t = translator(locale, 'assess');
	return (
		<>
			<PageHeading above={scope.title} title={t('moderation.title')} lead={t('moderation.lead')} />
			{answers.length === 0 && (
				<EmptyState title={t('moderation.empty')}>{t('moderation.emptyBody')}</EmptyState>
			)}
			{answers.map((answer) => (
				<section key={answer.answerId} className="onb-panel">
					<Heading level={2}>
						{t('queue.questionHeading', { number: answer.position, competency: answer.competency })}
					</Heading>
					<MaskedText text={answer.maskedText ?? ''} lang={scope.locale} />
					<ul className="onb-score-list">
						{answer.own.map((score, index) => {
							const letter = String.fromCharCode(65 + index);
							const revised = answer.moderated.find((row) => row.token === score.token);
							return (
								<li key={score.token}>
									<strong>{t('moderation.score', { letter, value: score.value })}</strong>
									{revised && ` – ${t('moderation.moderated', { value: revised.value })}`}
									{score.isBeforeMasking && ` – ${t('moderation.beforeMasking')}`}
									<p>{score.rationale || t('moderation.noReason')}</p>
									{revised && <p>{revised.rationale}</p>}
									{scope.phase === 'moderation' && (
										<Details summary={t('moderation.revise', { letter })}>
											<ActionForm action={reviseScore} id={`revise-${score.token}`} short>
												<input type="hidden" name="vacancyId" value={scope.vacancyId} />
												<input type="hidden" name="token" value={score.token} />
												<RadioGroup
													name="score"
													label={t('moderation.value')}
													choices={[5, 4, 3, 2, 1, 0].map((value) => ({
														value: String(value),
														label: String(value),
													}))}
												/>
												<TextArea
													name="rationale"
													label={t('moderation.reason')}
													description={t('moderation.reasonHelp')}
													rows={3}
												/>
												<SubmitButton kind="secondary">{t('moderation.save')}</SubmitButton>
											</ActionForm>
										</Details>
									)}
								</li>
							);
						})}
					</ul>
				</section>
			))}
		</>
	);
}
