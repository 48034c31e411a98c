'use client';

import type { EditorTexts } from '@/app/_linter/finding-card';
import { LinterEditor } from '@/app/_linter/linter-editor';
import { useClientTexts } from '@/app/_ui/client-texts';
import { ExampleButton } from '@/app/_ui/example-button';
import { useField } from '@/app/_ui/form-context';
import { RadioGroup } from '@/app/_ui/radio-group';

interface CheckFormProps {
	readonly labels: EditorTexts;
	readonly texts: {
		readonly label: string;
		readonly help: string;
		readonly language: string;
		readonly nl: string;
		readonly en: string;
		readonly tryExample: string;
		readonly examples: Readonly<Record<'nl' | 'en', string>>;
	};
}

/** A form that sends nothing: it has no button and no address. */
export function CheckForm({ labels, texts }: CheckFormProps) {
	const { locale } = useClientTexts();
	const area = useField('text').id;
	return (
		<div className="onb-wide-form">
			<form className="onb-form" id="form" onSubmit={(event) => event.preventDefault()} noValidate>
				<RadioGroup
					name="locale"
					label={texts.language}
					defaultValue={locale}
					choices={[
						{ value: 'nl', label: texts.nl },
						{ value: 'en', label: texts.en },
					]}
				/>
				<LinterEditor
					name="text"
					label={texts.label}
					description={texts.help}
					language={locale}
					languageField="locale"
					labels={labels}
					hasPanel
					whenEmpty={(language) => (
						<ExampleButton area={area} example={texts.examples[language]} label={texts.tryExample} />
					)}
				/>
			</form>
		</div>
	);
}
