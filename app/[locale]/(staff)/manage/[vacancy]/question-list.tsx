import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { pageLocale } from '@/app/_ui/page-locale';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import type { VacancyScope } from '@/lib/auth/gate';
import { formatPercent } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getLanguageSettings } from '@/lib/language-check/queries';
import { isDeclaration, isQuestionType } from '@/lib/questionnaire/types';
import { findInQuestions } from '@/lib/vacancy/publication';
import { listQuestions } from '@/lib/vacancy/queries';
import {
	candidateLoad,
	countCompetencies,
	isOnlyJudgement,
	mostCompetencies,
	weightShare,
} from '@/lib/vacancy/rules';
import { dropQuestion, keepInLibrary, shiftQuestion } from './actions';
import { DeclarationList } from './declaration-list';
import { QuestionFacts } from './question-facts';
import { StaticFindings } from './static-findings';

interface QuestionListProps {
	readonly scope: VacancyScope;
	readonly stage: 'application' | 'interview';
}

/** The questions of a stage, in order, with what the check says about each. */
export async function QuestionList({ scope, stage }: QuestionListProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const home = `/${locale}/manage/${scope.vacancyId}`;
	const page = stage === 'application' ? 'questions' : 'interview-questions';
	const all = (await listQuestions(scope)).filter((question) => question.stage === stage);
	const asked = all.filter((question) => !isDeclaration(question));
	const found = findInQuestions(all, scope.locale, await getLanguageSettings(scope));
	const load = candidateLoad(all);
	const weights = asked.map(({ weight }) => weight);
	const competencies = countCompetencies(asked);
	const declarations = stage === 'application' && (
		<DeclarationList locale={locale} scope={scope} declarations={all.filter(isDeclaration)} found={found} />
	);
	const isEnough = asked.filter(({ weight }) => weight > 0).length >= (stage === 'application' ? 3 : 1);
	const add = (
		<ActionGroup>
			{isEnough && (
				<ButtonLink href={`${home}/${stage === 'application' ? 'interview-questions' : 'committee'}`}>
					{t('goOn')}
				</ButtonLink>
			)}
			<ButtonLink kind={isEnough ? 'secondary' : 'primary'} href={`${home}/library?stage=${stage}`}>
				{t('questions.library')}
			</ButtonLink>
			<ButtonLink kind="secondary" href={`${home}/${page}/new`}>
				{t('questions.add')}
			</ButtonLink>
		</ActionGroup>
	);
	if (asked.length === 0) {
		return (
			<>
				<EmptyState title={t('questions.empty')} action={add}>
					<p>{t(`questions.emptyBody.${stage}`)}</p>
				</EmptyState>
				{declarations}
			</>
		);
	}
	return (
		<>
			{stage === 'application' && (
				<Paragraph>{t('questions.load', { count: all.length, ...load })}</Paragraph>
			)}
			{competencies > mostCompetencies && (
				<Alert locale={locale} kind="warning">
					<p>{t('questions.tooMany', { count: competencies })}</p>
				</Alert>
			)}
			<ol className="onb-question-list">
				{asked.map((question, index) => {
					const anchors = [question.anchor1, question.anchor3, question.anchor5];
					const isOpenQuestion = question.type === 'long-text';
					const share = weightShare(question.weight, weights);
					const own = found.filter(({ questionId }) => questionId === question.id);
					const name = t('questions.heading', { number: index + 1, competency: question.competency });
					const hidden = { vacancyId: scope.vacancyId, questionId: question.id };
					return (
						<li className="onb-question" key={question.id}>
							<Heading level={2}>{name}</Heading>
							<p>{question.text}</p>
							<p className="onb-question__facts">
								{isQuestionType(question.type) &&
									!isOpenQuestion &&
									`${t(`builder.types.${question.type}`)}. `}
								{stage === 'application' &&
									isOpenQuestion &&
									`${t('questions.limit', { count: question.wordLimit })} `}
								{question.weight > 0
									? t('questions.share', { weight: question.weight, share: formatPercent(locale, share) })
									: t('questions.unscored')}
							</p>
							{question.weight > 0 && (
								<svg className="onb-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
									<rect className="onb-share__track" width="100" height="4" rx="2" />
									<rect className="onb-share__part" width={share * 100} height="4" rx="2" />
								</svg>
							)}
							<QuestionFacts locale={locale} lang={scope.locale} question={question} />
							{anchors.some(isOnlyJudgement) && (
								<Alert locale={locale} kind="info">
									<p>{t('questions.onlyJudgement')}</p>
								</Alert>
							)}
							{own.length > 0 && (
								<StaticFindings locale={locale} findings={own.map(({ finding }) => finding)} />
							)}
							<div className="onb-question__acts">
								<Link href={`${home}/${page}/${question.id}`}>
									{t('change')}
									<span className="onb-visually-hidden">: {name}</span>
								</Link>
								{(['up', 'down'] as const).map(
									(direction) =>
										(direction === 'up' ? index > 0 : index < asked.length - 1) && (
											<ActionForm
												key={direction}
												action={shiftQuestion}
												id={`${direction}-${question.id}`}
												short
												hidden={{ ...hidden, direction }}
											>
												<SubmitButton kind="subtle">
													{t(`questions.${direction}`)}
													<span className="onb-visually-hidden">: {name}</span>
												</SubmitButton>
											</ActionForm>
										),
								)}
								<ActionForm action={keepInLibrary} id={`keep-${question.id}`} short hidden={hidden}>
									<SubmitButton kind="subtle">
										{t('questions.keep')}
										<span className="onb-visually-hidden">: {name}</span>
									</SubmitButton>
								</ActionForm>
								<ActionForm action={dropQuestion} id={`drop-${question.id}`} short hidden={hidden}>
									<SubmitButton kind="subtle">
										{t('remove')}
										<span className="onb-visually-hidden">: {name}</span>
									</SubmitButton>
								</ActionForm>
							</div>
						</li>
					);
				})}
			</ol>
			{add}
			{declarations}
		</>
	);
}
