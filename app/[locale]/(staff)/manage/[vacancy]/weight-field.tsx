'use client';

import { useState } from 'react';
import { fillIn, useClientTexts } from '@/app/_ui/client-texts';
import { describedBy, useField } from '@/app/_ui/form-context';
import { FormField } from '@/app/_ui/form-field';
import { formatPercent } from '@/lib/i18n/format';
import { weightShare } from '@/lib/vacancy/rules';

interface WeightFieldProps {
	readonly label: string;
	readonly description: string;
	/** Text with a place for `{share}`. */
	readonly preview: string;
	readonly defaultValue: number;
	readonly otherWeights: readonly number[];
}

/** A weight and what it means: the part of the total that this question decides. */
export function WeightField({ label, description, preview, defaultValue, otherWeights }: WeightFieldProps) {
	const { locale } = useClientTexts();
	const field = useField('weight');
	const initial = field.typed ?? String(defaultValue);
	const [typed, setTyped] = useState(initial);
	const weight = Number(typed);
	const share =
		Number.isFinite(weight) && weight >= 0 ? weightShare(weight, [...otherWeights, weight]) : null;
	return (
		<FormField
			field={field}
			label={label}
			description={description}
			after={
				<p className="onb-word-count" id={`${field.id}-share`}>
					{share !== null && fillIn(preview, { share: formatPercent(locale, share) })}
				</p>
			}
		>
			<input
				className="onb-input onb-input--short utrecht-textbox utrecht-textbox--html-input"
				id={field.id}
				name="weight"
				type="number"
				min={0}
				max={10}
				step={1}
				defaultValue={initial}
				onInput={(event) => setTyped(event.currentTarget.value)}
				aria-required
				aria-invalid={field.invalid || undefined}
				aria-describedby={describedBy(
					`${field.id}-description`,
					field.invalid && `${field.id}-errors`,
					`${field.id}-share`,
				)}
			/>
		</FormField>
	);
}
