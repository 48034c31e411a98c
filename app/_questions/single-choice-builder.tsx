import { Checkbox } from '@/app/_ui/checkbox';
import { mostOptions, questionTypes } from '@/lib/questionnaire/types';
import type { BuilderProps } from './builder';
import { ChoiceRows } from './choice-rows';

/** Whether a choice counts, and its options with the score that each earns. */
export function SingleChoiceBuilder({ settings, texts }: BuilderProps) {
	const stored = questionTypes['single-choice'].settings.safeParse(settings).data;
	return (
		<>
			<Checkbox
				name="settings.scored"
				label={texts.choice.scored}
				description={texts.choice.scoredHelp}
				defaultChecked={stored?.scored ?? false}
			/>
			<ChoiceRows options={stored?.options ?? []} mostRows={mostOptions} texts={texts.choice} />
		</>
	);
}
