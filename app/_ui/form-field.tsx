'use client';

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { useClientTexts } from './client-texts';
import type { Field } from './form-context';

/** What all fields with one input take. */
export interface FieldProps {
	readonly name: string;
	readonly label: string;
	readonly description?: ReactNode;
	/** Marks the field as one that may be skipped. */
	readonly optional?: boolean | undefined;
	readonly defaultValue?: string | undefined;
}

interface FormFieldProps {
	readonly field: Field;
	readonly label: string;
	readonly description?: ReactNode;
	readonly optional?: boolean | undefined;
	/** The input. */
	readonly children: ReactNode;
	/** Below the input, such as a word count. */
	readonly after?: ReactNode;
}

/** Label, explanation and error above one input, always in that order. */
export function FormField({ field, label, description, optional, children, after }: FormFieldProps) {
	return (
		<div
			className={classNames('onb-field utrecht-form-field', field.invalid && 'utrecht-form-field--invalid')}
		>
			<label className="onb-field__label utrecht-form-label" htmlFor={field.id}>
				{label}
				<OptionalMark optional={optional} />
			</label>
			{description && (
				<div className="onb-field__description utrecht-form-field-description" id={`${field.id}-description`}>
					{description}
				</div>
			)}
			<FieldErrors field={field} />
			{children}
			{after}
		</div>
	);
}

export function OptionalMark({ optional }: { optional: boolean | undefined }) {
	const { form: texts } = useClientTexts();
	return optional ? <span className="onb-field__optional"> ({texts.optional})</span> : null;
}

export function FieldErrors({ field }: { field: Field }) {
	const { form: texts } = useClientTexts();
	if (!field.invalid) return null;
	return (
		<div className="onb-field__errors utrecht-form-field-error-message" id={`${field.id}-errors`}>
			{field.errors.map((error) => (
				<p key={error}>
					<span className="onb-visually-hidden">{texts.errorPrefix} </span>
					{error}
				</p>
			))}
		</div>
	);
}
