'use client';

import { useState } from 'react';
import { classNames } from '@/app/_ui/class-names';
import { fillIn } from '@/app/_ui/client-texts';
import { Fieldset } from '@/app/_ui/fieldset';
import { useForm } from '@/app/_ui/form-context';
import { SelectField } from '@/app/_ui/select-field';
import { TextBox } from '@/app/_ui/text-box';
import type { BuilderProps } from './builder';

interface ChoiceRowsProps {
	readonly options: readonly {
		readonly key: string;
		readonly text: string;
		readonly points: number | null;
	}[];
	readonly mostRows: number;
	readonly texts: BuilderProps['texts']['choice'];
}

/** Rows that stand ready without a script; with one, the spare ones are hidden until they are asked for. */
const plainRows = 8;
const firstRows = 4;
const scores = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** A text and a score per option. An empty row does not count, so that no row has to be removed. */
export function ChoiceRows({ options, mostRows, texts }: ChoiceRowsProps) {
	const { state } = useForm();
	const [asked, setAsked] = useState(0);
	const typed = Array.from({ length: mostRows }, (_, row) => state.values?.[`settings.options.${row}.text`]);
	const filled = Math.max(options.length, typed.findLastIndex(Boolean) + 1);
	const shown = Math.min(mostRows, Math.max(firstRows, filled) + asked);
	return (
		<Fieldset legend={texts.options} description={texts.optionsHelp}>
			{Array.from({ length: Math.max(plainRows, shown) }, (_, row) => {
				const option = options[row];
				const name = `settings.options.${row}`;
				return (
					<div className={classNames('onb-option-row', row >= shown && 'onb-option-row--spare')} key={name}>
						<input type="hidden" name={`${name}.key`} value={option?.key ?? ''} />
						<TextBox
							name={`${name}.text`}
							label={fillIn(texts.option, { number: row + 1 })}
							optional={row > 1}
							defaultValue={option?.text}
						/>
						<SelectField
							name={`${name}.points`}
							label={fillIn(texts.points, { number: row + 1 })}
							optional
							defaultValue={option?.points ? String(option.points) : ''}
							choices={scores}
						/>
					</div>
				);
			})}
			{shown < mostRows && (
				<button
					className="onb-option-add onb-needs-script utrecht-button utrecht-button--secondary-action"
					type="button"
					onClick={() => setAsked((count) => count + 1)}
				>
					{texts.add}
				</button>
			)}
		</Fieldset>
	);
}
