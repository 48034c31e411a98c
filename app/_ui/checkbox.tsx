'use client';

import { ChoiceOption } from './choice-option';
import { useField } from './form-context';
import { FieldErrors } from './form-field';

interface CheckboxProps {
	readonly name: string;
	readonly label: string;
	readonly description?: string | undefined;
	readonly defaultChecked?: boolean | undefined;
}

/** A single box, such as a consent; sends `on` when ticked. */
export function Checkbox({ name, label, description, defaultChecked = false }: CheckboxProps) {
	const field = useField(name);
	const choice = { value: 'on', label, ...(description !== undefined && { description }) };
	return (
		<div className="onb-field">
			<FieldErrors field={field} />
			<ChoiceOption
				kind="checkbox"
				id={field.id}
				name={name}
				choice={choice}
				checked={field.typedList ? field.typedList.includes('on') : defaultChecked}
				invalid={field.invalid}
			/>
		</div>
	);
}
