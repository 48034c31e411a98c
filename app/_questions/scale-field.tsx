import { RadioGroup } from '@/app/_ui/radio-group';
import { questionTypes } from '@/lib/questionnaire/types';
import type { AnswerFieldProps } from './answer-field';
import { SavedField } from './saved-field';
import { saverProps } from './single-choice-field';

/** A place on a scale; the ends are said in words. */
export function ScaleField(props: AnswerFieldProps) {
	const { settings, defaults } = questionTypes.scale;
	const { steps, lowest, highest } = settings.safeParse(props.settings).data ?? defaults.settings;
	const ends = new Map([
		[1, lowest],
		[steps, highest],
	]);
	return (
		<SavedField {...saverProps(props)}>
			<RadioGroup
				name="text"
				label={props.label}
				description={props.description}
				defaultValue={props.text}
				choices={Array.from({ length: steps }, (_, index) => {
					const meaning = ends.get(index + 1);
					return {
						value: String(index + 1),
						label: meaning ? `${index + 1}: ${meaning}` : String(index + 1),
					};
				})}
			/>
		</SavedField>
	);
}
