import { notFound } from 'next/navigation';
import { builders } from '@/app/_questions/builders';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextBox } from '@/app/_ui/text-box';
import type { VacancyScope } from '@/lib/auth/gate';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { getLanguageSettings } from '@/lib/language-check/queries';
import { isQuestionType, type QuestionType } from '@/lib/questionnaire/types';
import { findInQuestions } from '@/lib/vacancy/publication';
import { listLintReasons, listQuestions } from '@/lib/vacancy/queries';
import { autosaveQuestion, giveReason, sendFeedback, storeQuestion } from './actions';
import { KindLinks } from './kind-links';
import { questionLabels } from './question-values';
import { StaticFindings } from './static-findings';
import { StepFrame } from './step-frame';
import { DraftKeeper } from './text/draft-keeper';
import { VacancyEditor } from './vacancy-editor';
import { WeightField } from './weight-field';

interface QuestionFormProps {
	readonly scope: VacancyScope;
	readonly stage: 'application' | 'interview';
	/** `new` for one that does not exist yet. */
	readonly questionId: string;
	/** Which kind a new one is; a stored one keeps its own. */
	readonly kind?: string | undefined;
}

const usualWordLimit = 250;

/** One question of any type, with its anchors where people judge it; each text is read along by the language check. */
export async function QuestionForm({ scope, stage, questionId, kind = '' }: QuestionFormProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const texts = namespaces.manage[locale];
	const page = stage === 'application' ? 'questions' : 'interview-questions';
	const asked = (await listQuestions(scope)).filter((question) => question.stage === stage);
	const question = asked.find(({ id }) => id === questionId);
	if (!question && questionId !== 'new') notFound();
	const type = typeOf(question?.type ?? (stage === 'application' ? kind : ''));
	const isOpen = type === 'long-text';
	const isDeclared = type === 'yes-no';
	const labels = questionLabels(type, stage, texts);
	const Builder = builders[type];
	const settings = await getLanguageSettings(scope);
	const found = question ? findInQuestions([question], scope.locale, settings) : [];
	const shared = {
		language: scope.locale,
		kind: 'question' as const,
		rows: 3,
		labels: texts.editor,
		settings,
		reasons: Object.fromEntries(
			(await listLintReasons(scope)).map(({ finding, reason }) => [finding, reason]),
		),
		vacancyId: scope.vacancyId,
		giveReason,
		sendFeedback,
	};
	const fallbackFor = (field: (typeof found)[number]['field']) => {
		const own = found.filter((entry) => entry.field === field);
		return own.length > 0 && <StaticFindings locale={locale} findings={own.map(({ finding }) => finding)} />;
	};
	const title = isDeclared
		? t(question ? 'declarations.edit' : 'declarations.add')
		: t(question ? 'questions.edit' : 'questions.add');
	const home = `/${locale}/manage/${scope.vacancyId}/${page}`;
	return (
		<StepFrame scope={scope} step={page} page={title} lead={t(`builder.explain.${type}`)}>
			{!question && stage === 'application' && !isDeclared && (
				<KindLinks locale={locale} page={`${home}/new`} type={type} />
			)}
			<ActionForm
				action={storeQuestion}
				id="question"
				hidden={{ vacancyId: scope.vacancyId, questionId: question?.id ?? '', stage, type }}
			>
				{question && (
					<DraftKeeper
						revision={String(question.revision)}
						save={autosaveQuestion}
						texts={texts.draft}
						labels={labels}
					/>
				)}
				<TextBox
					name="competency"
					label={labels.competency ?? ''}
					description={t(
						isDeclared
							? 'declarations.nameHelp'
							: isOpen
								? 'questions.competencyHelp'
								: 'builder.subjectHelp',
					)}
					defaultValue={question?.competency}
				/>
				<VacancyEditor
					{...shared}
					name="text"
					label={labels.text ?? ''}
					description={t(
						isDeclared ? 'declarations.questionHelp' : isOpen ? 'questions.textHelp' : 'builder.textHelp',
					)}
					defaultValue={question?.text ?? ''}
					fallback={fallbackFor('text')}
				/>
				<VacancyEditor
					{...shared}
					name="help"
					label={t(`questions.help.${stage}`)}
					{...(isOpen && { description: t(`questions.helpHelp.${stage}`) })}
					optional
					defaultValue={question?.help ?? ''}
					fallback={fallbackFor('help')}
				/>
				{Builder && <Builder settings={question?.settings ?? {}} texts={texts.builder} />}
				{fallbackFor('settings')}
				{stage === 'application' && isOpen && (
					<TextBox
						name="wordLimit"
						label={t('questions.wordLimit')}
						description={t('questions.wordLimitHelp')}
						inputMode="numeric"
						size="short"
						defaultValue={String(question?.wordLimit ?? usualWordLimit)}
					/>
				)}
				{(isOpen || type === 'single-choice') && (
					<WeightField
						label={t('questions.weight')}
						description={t('questions.weightHelp')}
						preview={texts.questions.sharePreview}
						defaultValue={question?.weight ?? 1}
						otherWeights={asked.filter(({ id }) => id !== questionId).map(({ weight }) => weight)}
					/>
				)}
				{isOpen && (
					<div>
						<Heading level={2}>{t('questions.anchors')}</Heading>
						<Paragraph>{t('questions.anchorsBody')}</Paragraph>
					</div>
				)}
				{isOpen &&
					([5, 3, 1] as const).map((score) => (
						<VacancyEditor
							key={score}
							{...shared}
							name={`anchor${score}`}
							label={t(`questions.anchor${score}`)}
							description={t(`questions.anchorExample${score}`)}
							defaultValue={question?.[`anchor${score}`] ?? ''}
							fallback={fallbackFor(`anchor${score}`)}
						/>
					))}
				<ActionGroup>
					<SubmitButton>{t(isDeclared ? 'declarations.save' : 'questions.save')}</SubmitButton>
					<ButtonLink kind="subtle" href={home}>
						{t('back')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
		</StepFrame>
	);
}

const typeOf = (name: string): QuestionType => (isQuestionType(name) ? name : 'long-text');
