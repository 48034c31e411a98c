import { RadioGroup } from '@/app/_ui/radio-group';
import { questionTypes } from '@/lib/questionnaire/types';
import type { AnswerFieldProps } from './answer-field';
import { SavedField } from './saved-field';

/** One answer from a list. */
export function SingleChoiceField(props: AnswerFieldProps) {
	const { settings, defaults } = questionTypes['single-choice'];
	const { options } = settings.safeParse(props.settings).data ?? defaults.settings;
	return (
		<SavedField
			{...saverProps(props)}
			meanings={Object.fromEntries(options.map(({ key, text }) => [key, text]))}
		>
			<RadioGroup
				name="text"
				label={props.label}
				description={props.description}
				defaultValue={props.text}
				choices={options.map(({ key, text }) => ({ value: key, label: text }))}
			/>
		</SavedField>
	);
}

/** The part of an answer that saving needs; a client component gets nothing it does not use. */
export const saverProps = ({
	applicationId,
	questionId,
	text,
	revision,
	savedAt,
	lang,
	texts,
}: AnswerFieldProps) => ({
	applicationId,
	questionId,
	text,
	revision,
	savedAt,
	lang,
	texts,
});
