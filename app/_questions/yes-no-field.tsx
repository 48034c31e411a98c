import { RadioGroup } from '@/app/_ui/radio-group';
import { answerText, requirementOf } from '@/lib/questionnaire/types';
import type { AnswerFieldProps } from './answer-field';
import { SavedField } from './saved-field';
import { saverProps } from './single-choice-field';

/** A declaration: yes or no, in the language of the vacancy. */
export function YesNoField(props: AnswerFieldProps) {
	const { legalBasis } = requirementOf({ type: 'yes-no', settings: props.settings, wordLimit: 0 });
	const question = { type: 'yes-no', settings: props.settings, wordLimit: props.wordLimit };
	const choices = ['yes', 'no'].map((value) => ({ value, label: answerText(question, value, props.lang) }));
	return (
		<SavedField
			{...saverProps(props)}
			meanings={Object.fromEntries(choices.map(({ value, label }) => [value, label]))}
		>
			<RadioGroup
				name="text"
				label={props.label}
				description={
					<>
						{props.description} {legalBasis}
					</>
				}
				defaultValue={props.text}
				choices={choices}
			/>
		</SavedField>
	);
}
