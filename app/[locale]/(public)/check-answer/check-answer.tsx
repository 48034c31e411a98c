'use client';

import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { DetailTexts } from '@/app/_questions/answer-field';
import { DetailList } from '@/app/_questions/detail-hints';
import { useDetails } from '@/app/_questions/use-details';
import { useClientTexts } from '@/app/_ui/client-texts';
import { ExampleButton } from '@/app/_ui/example-button';
import { describedBy, useField } from '@/app/_ui/form-context';
import { FormField } from '@/app/_ui/form-field';
import { MaskedText } from '@/app/_ui/masked-text';
import { RadioGroup } from '@/app/_ui/radio-group';
import { TextBox } from '@/app/_ui/text-box';
import type { Messages } from '@/lib/i18n/namespaces';

interface CheckAnswerProps {
	readonly texts: Messages<'apply'>['checkAnswer'];
	readonly detailTexts: DetailTexts;
}

/** A form that sends nothing: it has no button and no address. */
export function CheckAnswer({ texts, detailTexts }: CheckAnswerProps) {
	const { locale } = useClientTexts();
	const area = useRef<HTMLTextAreaElement>(null);
	const field = useField('text');
	const [typed, setTyped] = useState({ lang: locale, name: '', text: '' });
	const { lang, name, text } = typed;
	const profile = useMemo(() => {
		const [firstName, ...rest] = name.trim().split(/\s+/);
		return { firstName, lastName: rest.join(' ') };
	}, [name]);
	const checked = useDetails({ text, lang, profile });

	function follow({ currentTarget }: FormEvent<HTMLFormElement>) {
		const data = new FormData(currentTarget);
		setTyped({
			lang: data.get('lang') === 'en' ? 'en' : 'nl',
			name: String(data.get('name')),
			text: String(data.get('text')),
		});
	}

	return (
		<form className="onb-form" onSubmit={(event) => event.preventDefault()} onInput={follow} noValidate>
			<RadioGroup
				name="lang"
				label={texts.language}
				defaultValue={locale}
				choices={[
					{ value: 'nl', label: texts.nl },
					{ value: 'en', label: texts.en },
				]}
			/>
			<TextBox name="name" label={texts.name} description={texts.nameHelp} size="medium" optional />
			<FormField field={field} label={texts.label} description={texts.help}>
				<textarea
					ref={area}
					className="onb-input onb-answer-input utrecht-textarea utrecht-textarea--html-textarea"
					id={field.id}
					name="text"
					rows={10}
					lang={lang}
					spellCheck
					aria-describedby={describedBy(`${field.id}-description`)}
				/>
			</FormField>
			{text.trim() === '' && (
				<ExampleButton area={field.id} example={texts.examples[lang]} label={texts.tryExample} />
			)}
			{checked && text.trim() !== '' && (
				<>
					<DetailList text={text} lang={lang} found={checked.found} area={area} texts={detailTexts} />
					<section aria-labelledby="masked">
						<h2 className="utrecht-heading-2" id="masked">
							{texts.maskedTitle}
						</h2>
						<p className="utrecht-paragraph">{texts.maskedLead}</p>
						<MaskedText text={checked.masked} lang={lang} />
					</section>
				</>
			)}
		</form>
	);
}
