'use client';

import { type ChangeEvent, useState } from 'react';
import { classNames } from './class-names';
import { describedBy, useField } from './form-context';
import { type FieldProps, FormField } from './form-field';
import { countWords, WordCount } from './word-count';

interface TextAreaProps extends FieldProps {
	readonly rows?: number | undefined;
	/** Most words that the answer may have; nothing is cut off, the server decides. */
	readonly wordLimit?: number | undefined;
	/** Language of what is typed, when it differs from the page: for the spelling check and the screen reader. */
	readonly lang?: string | undefined;
	/** For what follows the text while it is typed, such as saving it. */
	readonly onText?: ((text: string) => void) | undefined;
}

/** Several lines of text, with a word count when there is a limit. */
export function TextArea({
	name,
	label,
	description,
	optional,
	defaultValue,
	rows = 6,
	wordLimit,
	lang,
	onText,
}: TextAreaProps) {
	const field = useField(name);
	const initial = field.typed ?? defaultValue ?? '';
	const [count, setCount] = useState(() => countWords(initial));
	function follow(event: ChangeEvent<HTMLTextAreaElement>) {
		setCount(countWords(event.currentTarget.value));
		onText?.(event.currentTarget.value);
	}
	const counted = wordLimit !== undefined;
	return (
		<FormField
			field={field}
			label={label}
			description={description}
			optional={optional}
			after={counted && <WordCount id={`${field.id}-words`} count={count} limit={wordLimit} />}
		>
			<textarea
				className={classNames(
					'onb-input utrecht-textarea utrecht-textarea--html-textarea',
					field.invalid && 'utrecht-textarea--invalid',
				)}
				id={field.id}
				name={name}
				rows={rows}
				lang={lang}
				defaultValue={initial}
				onChange={follow}
				aria-required={!optional}
				aria-invalid={field.invalid || undefined}
				aria-describedby={describedBy(
					description !== undefined && `${field.id}-description`,
					field.invalid && `${field.id}-errors`,
					counted && `${field.id}-words-limit`,
				)}
			/>
		</FormField>
	);
}
