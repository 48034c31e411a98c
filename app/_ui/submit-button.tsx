'use client';

import type { ReactNode } from 'react';
import { useClientTexts } from './client-texts';
import { useForm } from './form-context';

interface SubmitButtonProps {
	readonly kind?: 'primary' | 'secondary' | 'subtle' | 'danger' | undefined;
	/** To tell several buttons of one form apart. */
	readonly name?: string | undefined;
	readonly value?: string | undefined;
	readonly children: ReactNode;
}

const looks = {
	primary: 'utrecht-button--primary-action',
	secondary: 'utrecht-button--secondary-action',
	subtle: 'utrecht-button--subtle',
	danger: 'utrecht-button--primary-action utrecht-button--danger',
} as const;

/** Sends the form. Never disabled: a button that does nothing explains nothing; the form ignores a second click. */
export function SubmitButton({ kind = 'primary', name, value, children }: SubmitButtonProps) {
	const { pending } = useForm();
	const { form: texts } = useClientTexts();
	return (
		<>
			<button
				className={`utrecht-button utrecht-button--submit ${looks[kind]}`}
				type="submit"
				name={name}
				value={value}
				aria-disabled={pending || undefined}
			>
				{children}
			</button>
			<span className="onb-pending" role="status">
				{pending && texts.pending}
			</span>
		</>
	);
}
