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
import { findInQuestions } from '@/lib/vacancy/publication';
import { listQuestions } from '@/lib/vacancy/queries';
import { candidateLoad, isOnlyJudgement, weightShare } from '@/lib/vacancy/rules';
import { dropQuestion, shiftQuestion } from './actions';
import { StaticFindings } from './static-findings';

interface QuestionListProps {
	readonly scope: VacancyScope;
	readonly stage: 'application' | 'interview';
}

const mostCompetencies = 5;

/** The questions of a stage, in order, with what the check says about each. */
export async function QuestionList({ scope, stage }: QuestionListProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const home = `/${locale}/manage/${scope.vacancyId}`;
	const page = stage === 'application' ? 'questions' : 'interview-questions';
	const asked = (await listQuestions(scope)).filter((question) => question.stage === stage);
	const found = findInQuestions(asked, scope.locale, await getLanguageSettings(scope));
	const load = candidateLoad(asked);
	const weights = asked.map(({ weight }) => weight);
	const competencies = new Set(asked.map(({ competency }) => competency.toLowerCase())).size;
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
			<EmptyState title={t('questions.empty')} action={add}>
				<p>{t(`questions.emptyBody.${stage}`)}</p>
			</EmptyState>
		);
	}
	return (
		<>
			{stage === 'application' && (
				<Paragraph>{t('questions.load', { count: asked.length, ...load })}</Paragraph>
			)}
			{competencies > mostCompetencies && (
				<Alert locale={locale} kind="warning">
					<p>{t('questions.tooMany', { count: competencies })}</p>
				</Alert>
			)}
			<ol className="onb-question-list">
				{asked.map((question, index) => {
					const anchors = [
						['1', question.anchor1],
						['3', question.anchor3],
						['5', question.anchor5],
					] as const;
					const share = weightShare(question.weight, weights);
					const own = found.filter(({ questionId }) => questionId === question.id);
					const name = t('questions.heading', { number: index + 1, competency: question.competency });
					const hidden = { vacancyId: scope.vacancyId, questionId: question.id };
					return (
						<li className="onb-question" key={question.id}>
							<Heading level={2}>{name}</Heading>
							<p>{question.text}</p>
							<p className="onb-question__facts">
								{stage === 'application' && `${t('questions.limit', { count: question.wordLimit })} `}
								{t('questions.share', { weight: question.weight, share: formatPercent(locale, share) })}
							</p>
							<svg className="onb-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
								<rect className="onb-share__track" width="100" height="4" rx="2" />
								<rect className="onb-share__part" width={share * 100} height="4" rx="2" />
							</svg>
							<dl className="onb-anchors">
								{anchors.map(([score, text]) => (
									<div key={score}>
										<dt>{t('questions.score', { score })}</dt>
										<dd>{text || <em>{t('questions.anchorMissing')}</em>}</dd>
									</div>
								))}
							</dl>
							{anchors.some(([, text]) => isOnlyJudgement(text)) && (
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
		</>
	);
}
