import { TextBox } from '@/app/_ui/text-box';
import { questionTypes } from '@/lib/questionnaire/types';
import type { AnswerFieldProps } from './answer-field';
import { SavedField } from './saved-field';
import { saverProps } from './single-choice-field';

/** A number, typed: no spinner that changes it while scrolling. */
export function NumberField(props: AnswerFieldProps) {
	const { settings, defaults } = questionTypes.number;
	const { unit, decimals } = settings.safeParse(props.settings).data ?? defaults.settings;
	return (
		<SavedField {...saverProps(props)}>
			<TextBox
				name="text"
				label={unit === '' ? props.label : `${props.label} (${unit})`}
				description={props.description}
				defaultValue={props.text}
				inputMode={decimals === 0 ? 'numeric' : 'decimal'}
				size="short"
			/>
		</SavedField>
	);
}
