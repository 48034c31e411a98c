import { RadioGroup } from '@/app/_ui/radio-group';
import { TextBox } from '@/app/_ui/text-box';
import type { Locale } from '@/lib/i18n/locales';
import { answerChoices, type TypedQuestion } from '@/lib/questionnaire/types';

interface AnswerShapeProps {
	readonly question: TypedQuestion & { readonly id: string };
	readonly label: string;
	readonly locale: Locale;
}

/** What a candidate will fill in, to look at: nothing here can be typed or sent. */
export function AnswerShape({ question, label, locale }: AnswerShapeProps) {
	const name = `shape-${question.id}`;
	const choices = answerChoices(question, locale);
	if (choices.length === 0 && question.type !== 'number') return null;
	return (
		<fieldset className="onb-answer-shape" disabled>
			{question.type === 'number' ? (
				<TextBox name={name} label={label} size="short" />
			) : (
				<RadioGroup name={name} label={label} choices={choices} />
			)}
		</fieldset>
	);
}
