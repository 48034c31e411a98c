'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { classNames } from './class-names';
import { describedBy, useField } from './form-context';
import { type FieldProps, FormField } from './form-field';

interface TextBoxProps extends FieldProps {
	readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
	/** WCAG 1.3.5: name what the browser can fill in. */
	readonly autoComplete?: string | undefined;
	readonly inputMode?: 'numeric' | 'decimal' | 'text' | undefined;
	/** Shows how long the expected answer is. */
	readonly size?: 'short' | 'medium' | 'full' | undefined;
	readonly spellCheck?: boolean | undefined;
	/** Ties the field to a list whose rows move. */
	readonly binding?: UseFormRegisterReturn | undefined;
}

/** One line of text. */
export function TextBox(props: TextBoxProps) {
	const {
		name,
		label,
		description,
		optional,
		defaultValue,
		type = 'text',
		autoComplete,
		inputMode,
		size = 'full',
		spellCheck,
		binding,
	} = props;
	const field = useField(name);
	return (
		<FormField field={field} label={label} description={description} optional={optional}>
			<input
				className={classNames(
					`onb-input onb-input--${size} utrecht-textbox utrecht-textbox--html-input`,
					field.invalid && 'utrecht-textbox--invalid',
				)}
				id={field.id}
				name={name}
				{...binding}
				type={type}
				defaultValue={field.typed ?? defaultValue}
				autoComplete={autoComplete}
				inputMode={inputMode}
				spellCheck={spellCheck}
				aria-required={!optional}
				aria-invalid={field.invalid || undefined}
				aria-describedby={describedBy(
					description !== undefined && `${field.id}-description`,
					field.invalid && `${field.id}-errors`,
				)}
			/>
		</FormField>
	);
}
