import { ActionForm } from '@/app/_ui/action-form';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { VacancyScope } from '@/lib/auth/gate';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OwnQuestion } from '@/lib/questionnaire/rules';
import { isQuestionType } from '@/lib/questionnaire/types';
import { QuestionFacts } from '../question-facts';
import { addOwn, dropOwn } from './actions';

interface OwnQuestionsProps {
	readonly locale: Locale;
	readonly scope: VacancyScope;
	readonly questions: readonly OwnQuestion[];
	/** Texts of the questions that are in the draft already. */
	readonly asked: ReadonlySet<string>;
}

/** Questions that the organisation kept from earlier vacancies. */
export function OwnQuestions({ locale, scope, questions, asked }: OwnQuestionsProps) {
	const t = translator(locale, 'library');
	const manage = translator(locale, 'manage');
	return (
		<section aria-labelledby="own">
			<Heading level={2} id="own">
				{t('own.title')}
			</Heading>
			<Paragraph>{t(questions.length === 0 ? 'own.none' : 'own.lead')}</Paragraph>
			<ul className="onb-library__questions">
				{questions.map((question) => {
					const hidden = { vacancyId: scope.vacancyId, ownId: question.id };
					return (
						<li className="onb-library__question" key={question.id}>
							<div className="onb-library__top">
								<StatusBadge kind="neutral">
									{manage(`builder.types.${isQuestionType(question.type) ? question.type : 'long-text'}`)}
								</StatusBadge>
								<span className="onb-library__limit" lang={scope.locale}>
									{question.competency}
								</span>
							</div>
							<p className="onb-library__text" lang={scope.locale}>
								{question.text}
							</p>
							<Details summary={t('anchors')}>
								<QuestionFacts locale={locale} lang={scope.locale} question={question} />
							</Details>
							{asked.has(question.text) ? (
								<StatusBadge kind="success">{t('added')}</StatusBadge>
							) : (
								<ActionForm action={addOwn} id={`own-${question.id}`} short hidden={hidden}>
									<SubmitButton kind="secondary">
										{t('add')}
										<span className="onb-visually-hidden" lang={scope.locale}>
											: {question.text}
										</span>
									</SubmitButton>
								</ActionForm>
							)}
							<ActionForm action={dropOwn} id={`drop-own-${question.id}`} short hidden={hidden}>
								<SubmitButton kind="subtle">
									{t('own.drop')}
									<span className="onb-visually-hidden" lang={scope.locale}>
										: {question.text}
									</span>
								</SubmitButton>
							</ActionForm>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
