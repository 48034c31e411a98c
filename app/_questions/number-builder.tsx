import { TextBox } from '@/app/_ui/text-box';
import { questionTypes } from '@/lib/questionnaire/types';
import type { BuilderProps } from './builder';

/** Bounds, decimals and unit of a number. */
export function NumberBuilder({ settings, texts }: BuilderProps) {
	const stored = questionTypes.number.settings.safeParse(settings).data;
	const isNew = Object.keys(settings).length === 0;
	const value = (name: 'lowest' | 'highest' | 'decimals') =>
		isNew || !stored ? '' : String(stored[name]).replace('.', ',');
	return (
		<>
			<div className="onb-pair">
				{(['lowest', 'highest'] as const).map((name) => (
					<TextBox
						key={name}
						name={`settings.${name}`}
						label={texts.number[name]}
						inputMode="decimal"
						size="short"
						defaultValue={value(name)}
					/>
				))}
			</div>
			<div className="onb-pair">
				<TextBox
					name="settings.decimals"
					label={texts.number.decimals}
					description={texts.number.decimalsHelp}
					inputMode="numeric"
					size="short"
					defaultValue={value('decimals') || '0'}
				/>
				<TextBox
					name="settings.unit"
					label={texts.number.unit}
					description={texts.number.unitHelp}
					optional
					defaultValue={stored?.unit ?? ''}
				/>
			</div>
		</>
	);
}
