import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { VacancyScope } from '@/lib/auth/gate';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { answerText, requirementOf } from '@/lib/questionnaire/types';
import type { QuestionFinding } from '@/lib/vacancy/publication';
import type { listQuestions } from '@/lib/vacancy/queries';
import { dropQuestion } from './actions';
import { StaticFindings } from './static-findings';

interface DeclarationListProps {
	readonly locale: Locale;
	readonly scope: VacancyScope;
	readonly declarations: Awaited<ReturnType<typeof listQuestions>>;
	readonly found: readonly QuestionFinding[];
}

/** Requirements of a law, apart from the questions: declared by the candidate, never scored, for the supervisor only. */
export function DeclarationList({ locale, scope, declarations, found }: DeclarationListProps) {
	const t = translator(locale, 'manage');
	const page = `/${locale}/manage/${scope.vacancyId}/questions`;
	return (
		<section aria-labelledby="declarations">
			<Heading level={2} id="declarations">
				{t('declarations.title')}
			</Heading>
			<Paragraph>{t('declarations.lead')}</Paragraph>
			{declarations.length > 0 && (
				<ul className="onb-question-list">
					{declarations.map((question) => {
						const { legalBasis, required } = requirementOf(question);
						const own = found.filter(({ questionId }) => questionId === question.id);
						return (
							<li className="onb-question" key={question.id}>
								<Heading level={3}>{question.competency}</Heading>
								<p lang={scope.locale}>{question.text}</p>
								<p className="onb-question__facts">{t('declarations.basis', { basis: legalBasis })}</p>
								{required !== null && (
									<p className="onb-question__facts">
										{t('declarations.asks', { answer: answerText(question, required, locale) })}
									</p>
								)}
								{own.length > 0 && (
									<StaticFindings locale={locale} findings={own.map(({ finding }) => finding)} />
								)}
								<div className="onb-question__acts">
									<Link href={`${page}/${question.id}`}>
										{t('change')}
										<span className="onb-visually-hidden">: {question.competency}</span>
									</Link>
									<ActionForm
										action={dropQuestion}
										id={`drop-${question.id}`}
										short
										hidden={{ vacancyId: scope.vacancyId, questionId: question.id }}
									>
										<SubmitButton kind="subtle">
											{t('remove')}
											<span className="onb-visually-hidden">: {question.competency}</span>
										</SubmitButton>
									</ActionForm>
								</div>
							</li>
						);
					})}
				</ul>
			)}
			<ActionGroup>
				<ButtonLink kind="secondary" href={`${page}/new?type=yes-no`}>
					{t('declarations.add')}
				</ButtonLink>
			</ActionGroup>
		</section>
	);
}
