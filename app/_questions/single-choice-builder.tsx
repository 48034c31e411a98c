'use client';

import { useState } from 'react';
import { classNames } from '@/app/_ui/class-names';
import { Fieldset } from '@/app/_ui/fieldset';
import { fillIn } from '@/app/_ui/client-texts';
import { Checkbox } from '@/app/_ui/checkbox';
import { useForm } from '@/app/_ui/form-context';
import { SelectField } from '@/app/_ui/select-field';
import { TextBox } from '@/app/_ui/text-box';
import { mostOptions, questionTypes } from '@/lib/questionnaire/types';
import type { BuilderProps } from './builder';

/** Rows that stand ready without a script; with one, the spare ones are hidden until they are asked for. */
const plainRows = 8;
const firstRows = 4;

/** The options of a choice, each with the score it earns when the choice counts. */
export function SingleChoiceBuilder({ settings, texts }: BuilderProps) {
	const { state } = useForm();
	const stored = questionTypes['single-choice'].settings.safeParse(settings).data;
	const options = stored?.options ?? [];
	const typedRows = Array.from({ length: mostOptions }, (_, row) => state.values?.[`settings.options.${row}.text`]);
	const filled = Math.max(options.length, typedRows.findLastIndex(Boolean) + 1);
	const [asked, setAsked] = useState(0);
	const shown = Math.min(mostOptions, Math.max(firstRows, filled) + asked);
	const rows = Math.min(mostOptions, Math.max(plainRows, shown));
	return (
		<>
			<Checkbox
				name="settings.scored"
				label={texts.choice.scored}
				description={texts.choice.scoredHelp}
				defaultChecked={stored?.scored ?? false}
			/>
			<Fieldset legend={texts.choice.options} description={texts.choice.optionsHelp}>
				{Array.from({ length: rows }, (_, row) => {
					const option = options[row];
					const name = `settings.options.${row}`;
					const number = row + 1;
					return (
						<div
							className={classNames('onb-option-row', row >= shown && 'onb-option-row--spare')}
							key={name}
						>
							<input type="hidden" name={`${name}.key`} value={option?.key ?? ''} />
							<TextBox
								name={`${name}.text`}
								label={fillIn(texts.choice.option, { number })}
								optional={row > 1}
								defaultValue={option?.text}
							/>
							<SelectField
								name={`${name}.points`}
								label={fillIn(texts.choice.points, { number })}
								optional
								defaultValue={option?.points ? String(option.points) : ''}
								choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
							/>
						</div>
					);
				})}
				{shown < mostOptions && (
					<button
						className="onb-needs-script utrecht-button utrecht-button--secondary-action"
						type="button"
						onClick={() => setAsked((count) => count + 1)}
					>
						{texts.choice.add}
					</button>
				)}
			</Fieldset>
		</>
	);
}
