import { notFound } from 'next/navigation';
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
import { findInQuestions } from '@/lib/vacancy/publication';
import { listLintReasons, listQuestions } from '@/lib/vacancy/queries';
import { giveReason, sendFeedback, storeQuestion } from './actions';
import { StaticFindings } from './static-findings';
import { StepFrame } from './step-frame';
import { VacancyEditor } from './vacancy-editor';
import { WeightField } from './weight-field';

interface QuestionFormProps {
	readonly scope: VacancyScope;
	readonly stage: 'application' | 'interview';
	/** `new` for one that does not exist yet. */
	readonly questionId: string;
}

const usualWordLimit = 250;

/** One question with its anchors; each text is read along by the language check. */
export async function QuestionForm({ scope, stage, questionId }: QuestionFormProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const page = stage === 'application' ? 'questions' : 'interview-questions';
	const asked = (await listQuestions(scope)).filter((question) => question.stage === stage);
	const question = asked.find(({ id }) => id === questionId);
	if (!question && questionId !== 'new') notFound();
	const settings = await getLanguageSettings(scope);
	const found = question ? findInQuestions([question], scope.locale, settings) : [];
	const shared = {
		language: scope.locale,
		kind: 'question' as const,
		rows: 3,
		labels: namespaces.manage[locale].editor,
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
	return (
		<StepFrame scope={scope} step={page} page={t(question ? 'questions.edit' : 'questions.add')}>
			<ActionForm
				action={storeQuestion}
				id="question"
				hidden={{
					vacancyId: scope.vacancyId,
					questionId: question?.id ?? '',
					stage,
					type: question?.type ?? 'long-text',
				}}
			>
				<TextBox
					name="competency"
					label={t('questions.competency')}
					description={t('questions.competencyHelp')}
					defaultValue={question?.competency}
				/>
				<VacancyEditor
					{...shared}
					name="text"
					label={t(`questions.text.${stage}`)}
					description={t('questions.textHelp')}
					defaultValue={question?.text ?? ''}
					fallback={fallbackFor('text')}
				/>
				<VacancyEditor
					{...shared}
					name="help"
					label={t(`questions.help.${stage}`)}
					description={t(`questions.helpHelp.${stage}`)}
					optional
					defaultValue={question?.help ?? ''}
					fallback={fallbackFor('help')}
				/>
				{stage === 'application' && (
					<TextBox
						name="wordLimit"
						label={t('questions.wordLimit')}
						description={t('questions.wordLimitHelp')}
						inputMode="numeric"
						size="short"
						defaultValue={String(question?.wordLimit ?? usualWordLimit)}
					/>
				)}
				<WeightField
					label={t('questions.weight')}
					description={t('questions.weightHelp')}
					preview={namespaces.manage[locale].questions.sharePreview}
					defaultValue={question?.weight ?? 1}
					otherWeights={asked.filter(({ id }) => id !== questionId).map(({ weight }) => weight)}
				/>
				<div>
					<Heading level={2}>{t('questions.anchors')}</Heading>
					<Paragraph>{t('questions.anchorsBody')}</Paragraph>
				</div>
				{([5, 3, 1] as const).map((score) => (
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
					<SubmitButton>{t('questions.save')}</SubmitButton>
					<ButtonLink kind="subtle" href={`/${locale}/manage/${scope.vacancyId}/${page}`}>
						{t('back')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
		</StepFrame>
	);
}
