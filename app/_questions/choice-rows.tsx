'use client';

import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useForm as useRows } from 'react-hook-form';
import { classNames } from '@/app/_ui/class-names';
import { fillIn } from '@/app/_ui/client-texts';
import { Fieldset } from '@/app/_ui/fieldset';
import { useForm } from '@/app/_ui/form-context';
import { SelectField } from '@/app/_ui/select-field';
import { TextBox } from '@/app/_ui/text-box';
import type { BuilderProps } from './builder';
import { RowTools } from './row-tools';

interface ChoiceRowsProps {
	readonly options: readonly {
		readonly key: string;
		readonly text: string;
		readonly points: number | null;
	}[];
	readonly mostRows: number;
	readonly texts: BuilderProps['texts']['choice'];
}

interface Row {
	readonly key: string;
	readonly text: string;
	readonly points: string;
}

/** Rows that stand ready without a script; with one, the spare ones are hidden until they are asked for. */
const plainRows = 8;
const firstRows = 4;
const emptyRow: Row = { key: '', text: '', points: '' };
const scores = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** A text and a score per option, to move and remove. An empty row does not count: without a script it is emptied. */
export function ChoiceRows({ options, mostRows, texts }: ChoiceRowsProps) {
	const { state } = useForm();
	const typed = (row: number, part: keyof Row): string | undefined => {
		const value = state.values?.[`settings.options.${row}.${part}`];
		return typeof value === 'string' ? value : undefined;
	};
	const stored = Array.from({ length: mostRows }, (_, row): Row => {
		const { key = '', text = '', points = null } = options[row] ?? {};
		return {
			key: typed(row, 'key') ?? key,
			text: typed(row, 'text') ?? text,
			points: typed(row, 'points') ?? String(points ?? ''),
		};
	});
	const filled = stored.findLastIndex(({ text }) => text !== '') + 1;
	// The library keeps the rows; the form around them sends their fields as any other.
	const { control, register, getValues } = useRows({
		defaultValues: { settings: { options: stored.slice(0, Math.max(plainRows, filled)) } },
	});
	const rows = useFieldArray({ control, name: 'settings.options' });
	const [shown, setShown] = useState(Math.max(firstRows, filled));
	const [removed, setRemoved] = useState<{ readonly row: Row; readonly at: number } | null>(null);
	const list = useRef<HTMLDivElement>(null);
	const [focusOn, setFocusOn] = useState('');

	// A row that moved is a change that no key press told the form of; and its button has moved with it.
	useEffect(() => {
		if (!focusOn) return;
		list.current?.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
		list.current?.querySelector<HTMLElement>(focusOn)?.focus();
		setFocusOn('');
	}, [focusOn]);

	function move(from: number, to: number) {
		if (to < 0 || to >= shown) return;
		rows.move(from, to);
		setFocusOn(`[data-tool="${to < from ? 'up' : 'down'}-${to}"]`);
	}

	function remove(at: number) {
		setRemoved({ row: getValues(`settings.options.${at}`), at });
		rows.remove(at);
		setShown((count) => count - 1);
		setFocusOn('[data-tool=undo]');
	}

	function restore() {
		if (!removed) return;
		rows.insert(removed.at, removed.row, { shouldFocus: false });
		setShown((count) => count + 1);
		setRemoved(null);
		setFocusOn(`[name="settings.options.${removed.at}.text"]`);
	}

	function add() {
		if (shown === rows.fields.length) rows.append(emptyRow, { shouldFocus: false });
		setShown((count) => count + 1);
		setFocusOn(`[name="settings.options.${shown}.text"]`);
	}

	return (
		<Fieldset legend={texts.options} description={texts.optionsHelp}>
			<div ref={list}>
				{rows.fields.map(({ id, text, points }, row) => {
					const name = `settings.options.${row}` as const;
					return (
						<div className={classNames('onb-option-row', row >= shown && 'onb-option-row--spare')} key={id}>
							<input type="hidden" {...register(`${name}.key`)} />
							<TextBox
								name={`${name}.text`}
								binding={register(`${name}.text`)}
								label={fillIn(texts.option, { number: row + 1 })}
								optional={row > 1}
								defaultValue={text}
							/>
							<SelectField
								name={`${name}.points`}
								binding={register(`${name}.points`)}
								label={fillIn(texts.points, { number: row + 1 })}
								optional
								defaultValue={points}
								choices={scores}
							/>
							<RowTools row={row} last={shown - 1} texts={texts} move={move} remove={remove} />
						</div>
					);
				})}
				<p className="onb-option-removed" role="status">
					{removed && (
						<>
							{fillIn(texts.removed, { number: removed.at + 1 })}{' '}
							<button className="onb-option-undo" type="button" data-tool="undo" onClick={restore}>
								{texts.undo}
							</button>
						</>
					)}
				</p>
			</div>
			{shown < mostRows && (
				<button
					className="onb-option-add onb-needs-script utrecht-button utrecht-button--secondary-action"
					type="button"
					onClick={add}
				>
					{texts.add}
				</button>
			)}
		</Fieldset>
	);
}
