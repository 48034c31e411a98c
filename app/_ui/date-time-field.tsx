'use client';

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { useClientTexts } from './client-texts';
import { Fieldset } from './fieldset';
import { useField } from './form-context';
import { FieldErrors } from './form-field';

interface DateTimeFieldProps {
	/** Sent as `<name>.date` (2027-03-12) and `<name>.time` (23:59); leave the time out with `dateOnly`. */
	readonly name: string;
	readonly label: string;
	readonly description?: ReactNode;
	readonly optional?: boolean | undefined;
	readonly dateOnly?: boolean | undefined;
	readonly defaultDate?: string | undefined;
	readonly defaultTime?: string | undefined;
}

/** A day and a time in the Dutch time zone, in two fields that each browser knows how to help with. */
export function DateTimeField({
	name,
	label,
	description,
	optional,
	dateOnly,
	defaultDate,
	defaultTime,
}: DateTimeFieldProps) {
	const { form: texts } = useClientTexts();
	return (
		<Fieldset legend={label} description={description} optional={optional}>
			<div className="onb-date-time">
				<Part
					name={`${name}.date`}
					type="date"
					label={texts.date}
					optional={optional}
					defaultValue={defaultDate}
				/>
				{!dateOnly && (
					<Part
						name={`${name}.time`}
						type="time"
						label={texts.time}
						optional={optional}
						defaultValue={defaultTime}
					/>
				)}
			</div>
		</Fieldset>
	);
}

interface PartProps {
	readonly name: string;
	readonly type: 'date' | 'time';
	readonly label: string;
	readonly optional: boolean | undefined;
	readonly defaultValue: string | undefined;
}

function Part({ name, type, label, optional, defaultValue }: PartProps) {
	const field = useField(name);
	return (
		<div>
			<label className="onb-date-time__label" htmlFor={field.id}>
				{label}
			</label>
			<FieldErrors field={field} />
			<input
				className={classNames(
					'onb-input utrecht-textbox utrecht-textbox--html-input',
					field.invalid && 'utrecht-textbox--invalid',
				)}
				id={field.id}
				name={name}
				type={type}
				defaultValue={field.typed ?? defaultValue}
				aria-required={!optional}
				aria-invalid={field.invalid || undefined}
				aria-describedby={field.invalid ? `${field.id}-errors` : undefined}
			/>
		</div>
	);
}
