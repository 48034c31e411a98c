'use client';

import type { ReactNode } from 'react';
import { ChoiceOption } from './choice-option';
import { Fieldset } from './fieldset';
import { useField } from './form-context';
import type { Choice } from './select-field';

interface CheckboxGroupProps {
	readonly name: string;
	readonly label: string;
	readonly description?: ReactNode;
	readonly optional?: boolean | undefined;
	readonly defaultValues?: readonly string[] | undefined;
	readonly choices: readonly Choice[];
}

/** Any number of choices; sent as `<name>[]`, once per ticked box. */
export function CheckboxGroup({
	name,
	label,
	description,
	optional,
	defaultValues = [],
	choices,
}: CheckboxGroupProps) {
	const field = useField(name);
	const ticked = field.typedList ?? defaultValues;
	return (
		<Fieldset legend={label} description={description} optional={optional} field={field}>
			{choices.map((choice, index) => (
				<ChoiceOption
					kind="checkbox"
					key={choice.value}
					id={index === 0 ? field.id : `${field.id}-${choice.value}`}
					name={`${name}[]`}
					choice={choice}
					checked={ticked.includes(choice.value)}
					invalid={field.invalid}
				/>
			))}
		</Fieldset>
	);
}
