'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { classNames } from './class-names';
import { useClientTexts } from './client-texts';
import { describedBy, useField } from './form-context';
import { type FieldProps, FormField } from './form-field';

export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly description?: string | undefined;
}

interface SelectFieldProps extends FieldProps {
	readonly choices: readonly Choice[];
	/** Ties the field to a list whose rows move. */
	readonly binding?: UseFormRegisterReturn | undefined;
}

/** A list to choose one from; for up to seven choices RadioGroup is easier to read. */
export function SelectField({
	name,
	label,
	description,
	optional,
	defaultValue,
	choices,
	binding,
}: SelectFieldProps) {
	const field = useField(name);
	const { form: texts } = useClientTexts();
	const chosen = field.typed ?? defaultValue ?? '';
	return (
		<FormField field={field} label={label} description={description} optional={optional}>
			<select
				className={classNames(
					'onb-input onb-input--medium utrecht-select utrecht-select--html-select',
					field.invalid && 'utrecht-select--invalid',
				)}
				// React does not change the chosen option of a select that is already there.
				key={field.typed}
				id={field.id}
				name={name}
				{...binding}
				defaultValue={chosen}
				aria-required={!optional}
				aria-invalid={field.invalid || undefined}
				aria-describedby={describedBy(
					description !== undefined && `${field.id}-description`,
					field.invalid && `${field.id}-errors`,
				)}
			>
				<option value="">{texts.choose}</option>
				{choices.map(({ value, label: text }) => (
					<option value={value} key={value}>
						{text}
					</option>
				))}
			</select>
		</FormField>
	);
}
