'use client';

import { useField } from '@/app/_ui/form-context';
import { FormField } from '@/app/_ui/form-field';

interface FileFieldProps {
	readonly name: string;
	readonly label: string;
	readonly accept: string;
}

/** A file to read; nothing is stored but what is in it. */
export function FileField({ name, label, accept }: FileFieldProps) {
	const field = useField(name);
	return (
		<FormField field={field} label={label} optional>
			<input
				className="onb-input onb-input--full"
				type="file"
				id={field.id}
				name={name}
				accept={accept}
				aria-invalid={field.invalid || undefined}
			/>
		</FormField>
	);
}
