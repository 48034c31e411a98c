import { RadioGroup } from '@/app/_ui/radio-group';
import { TextArea } from '@/app/_ui/text-area';
import { questionTypes } from '@/lib/questionnaire/types';
import type { BuilderProps } from './builder';

/** What the law asks for, and which law. */
export function YesNoBuilder({ settings, texts }: BuilderProps) {
	const type = questionTypes['yes-no'];
	const stored = type.settings.safeParse(settings).data ?? type.defaults.settings;
	return (
		<>
			<TextArea
				name="settings.legalBasis"
				label={texts.yesNo.legalBasis}
				description={texts.yesNo.legalBasisHelp}
				rows={2}
				defaultValue={stored.legalBasis}
			/>
			<RadioGroup
				name="settings.required"
				label={texts.yesNo.required}
				description={texts.yesNo.requiredHelp}
				defaultValue={stored.required ?? 'yes'}
				choices={(['yes', 'no'] as const).map((value) => ({ value, label: texts.yesNo[value] }))}
			/>
		</>
	);
}
