'use client';

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy, type Field } from './form-context';
import { FieldErrors, OptionalMark } from './form-field';

interface FieldsetProps {
	readonly legend: string;
	readonly description?: ReactNode;
	readonly optional?: boolean | undefined;
	/** Only when the group is one field with one error, as radio buttons are. */
	readonly field?: Field | undefined;
	readonly children: ReactNode;
}

/** Inputs that belong together under one heading. */
export function Fieldset({ legend, description, optional, field, children }: FieldsetProps) {
	const descriptionId = field && description !== undefined ? `${field.id}-description` : undefined;
	return (
		<fieldset
			className={classNames('onb-fieldset', field?.invalid && 'onb-fieldset--invalid')}
			aria-describedby={describedBy(descriptionId, field?.invalid && `${field.id}-errors`)}
		>
			<legend className="onb-fieldset__legend">
				{legend}
				<OptionalMark optional={optional} />
			</legend>
			{description && (
				<div className="onb-field__description utrecht-form-field-description" id={descriptionId}>
					{description}
				</div>
			)}
			{field && <FieldErrors field={field} />}
			<div className="onb-fieldset__content">{children}</div>
		</fieldset>
	);
}
