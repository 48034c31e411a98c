'use client';

import { ChoiceOption } from './choice-option';
import { Fieldset } from './fieldset';
import { useField } from './form-context';
import type { FieldProps } from './form-field';
import type { Choice } from './select-field';

interface RadioGroupProps extends FieldProps {
	readonly choices: readonly Choice[];
}

/** One of a few choices; `label` is the question. The summary's link leads to the first choice. */
export function RadioGroup({ name, label, description, optional, defaultValue, choices }: RadioGroupProps) {
	const field = useField(name);
	const chosen = field.typed ?? defaultValue;
	return (
		<Fieldset legend={label} description={description} optional={optional} field={field}>
			{choices.map((choice, index) => (
				<ChoiceOption
					kind="radio"
					// A changed answer from the server must win over what React already drew.
					key={`${choice.value} ${field.typed ?? ''}`}
					id={index === 0 ? field.id : `${field.id}-${choice.value}`}
					name={name}
					choice={choice}
					checked={choice.value === chosen}
					invalid={field.invalid}
				/>
			))}
		</Fieldset>
	);
}
