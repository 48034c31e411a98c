import { RadioGroup } from '@/app/_ui/radio-group';
import { TextBox } from '@/app/_ui/text-box';
import type { Locale } from '@/lib/i18n/locales';
import { answerText, isQuestionType, questionTypes, type TypedQuestion } from '@/lib/questionnaire/types';

interface AnswerShapeProps {
	readonly question: TypedQuestion & { readonly id: string };
	readonly label: string;
	readonly locale: Locale;
}

/** What a candidate will fill in, to look at: nothing here can be typed or sent. */
export function AnswerShape({ question, label, locale }: AnswerShapeProps) {
	if (!isQuestionType(question.type) || question.type === 'long-text') return null;
	const name = `shape-${question.id}`;
	return (
		<fieldset className="onb-answer-shape" disabled>
			{question.type === 'number' ? (
				<TextBox name={name} label={`${label} (${answerHint(question, locale)})`} size="short" optional />
			) : (
				<RadioGroup name={name} label={label} choices={shapeChoices(question, locale)} optional />
			)}
		</fieldset>
	);
}

function answerHint(question: TypedQuestion, locale: Locale): string {
	const { settings, defaults } = questionTypes.number;
	const { lowest, highest } = settings.safeParse(question.settings).data ?? defaults.settings;
	return `${lowest} – ${answerText(question, String(highest), locale)}`;
}

/** The answers a question offers, as text; empty for a question that offers none. */
export function shapeChoices(
	question: TypedQuestion,
	locale: Locale,
): { readonly value: string; readonly label: string }[] {
	if (question.type === 'yes-no')
		return ['yes', 'no'].map((value) => ({ value, label: answerText(question, value, locale) }));
	if (question.type === 'scale') {
		const { settings, defaults } = questionTypes.scale;
		const { steps, lowest, highest } = settings.safeParse(question.settings).data ?? defaults.settings;
		return Array.from({ length: steps }, (_, index) => {
			const end = index === 0 ? lowest : index === steps - 1 ? highest : '';
			return { value: String(index + 1), label: end === '' ? String(index + 1) : `${index + 1}: ${end}` };
		});
	}
	if (question.type !== 'single-choice') return [];
	const { settings, defaults } = questionTypes['single-choice'];
	const { options } = settings.safeParse(question.settings).data ?? defaults.settings;
	return options.map(({ key, text }) => ({ value: key, label: text }));
}
