'use client';

import { classNames } from './class-names';
import type { Choice } from './select-field';

interface ChoiceOptionProps {
	readonly kind: 'radio' | 'checkbox';
	readonly id: string;
	readonly name: string;
	readonly choice: Choice;
	readonly checked: boolean;
	readonly invalid: boolean;
}

/** One radio button or check box with its text; the whole row is the target. */
export function ChoiceOption({ kind, id, name, choice, checked, invalid }: ChoiceOptionProps) {
	const look =
		kind === 'radio'
			? 'utrecht-radio-button utrecht-radio-button--html-input'
			: 'utrecht-checkbox utrecht-checkbox--html-input';
	return (
		<div className="onb-choice">
			<input
				className={classNames('onb-choice__input', look)}
				type={kind}
				id={id}
				name={name}
				value={choice.value}
				defaultChecked={checked}
				aria-invalid={invalid || undefined}
				aria-describedby={choice.description ? `${id}-description` : undefined}
			/>
			<label className={`onb-choice__label utrecht-form-label utrecht-form-label--${kind}`} htmlFor={id}>
				{choice.label}
			</label>
			{choice.description && (
				<p className="onb-choice__description" id={`${id}-description`}>
					{choice.description}
				</p>
			)}
		</div>
	);
}
