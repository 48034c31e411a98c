import { TextBox } from '@/app/_ui/text-box';
import { questionTypes } from '@/lib/questionnaire/types';
import type { BuilderProps } from './builder';

/** How many steps a scale has and what its ends mean. */
export function ScaleBuilder({ settings, texts }: BuilderProps) {
	const { scale } = questionTypes;
	const stored = scale.settings.safeParse(settings).data ?? scale.defaults.settings;
	return (
		<>
			<TextBox
				name="settings.steps"
				label={texts.scale.steps}
				description={texts.scale.stepsHelp}
				inputMode="numeric"
				size="short"
				defaultValue={String(stored.steps)}
			/>
			<div className="onb-pair">
				<TextBox
					name="settings.lowest"
					label={texts.scale.lowest}
					description={texts.scale.lowestHelp}
					defaultValue={stored.lowest}
				/>
				<TextBox
					name="settings.highest"
					label={texts.scale.highest}
					description={texts.scale.highestHelp}
					defaultValue={stored.highest}
				/>
			</div>
		</>
	);
}
