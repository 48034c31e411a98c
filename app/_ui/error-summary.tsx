'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/action-state';
import { useClientTexts } from './client-texts';
import { fieldId } from './form-context';

/** All errors of a form above it, each with a link to its field. Takes focus, so that it is read at once. */
export function ErrorSummary({ formId, state }: { formId: string; state: FormState }) {
	const { form: texts } = useClientTexts();
	const heading = useRef<HTMLHeadingElement>(null);
	const failed = !state.ok;
	useEffect(() => {
		// Depends on the whole state: the same errors a second time must be announced again.
		if (!state.ok) heading.current?.focus();
	}, [state]);
	if (!failed) return null;
	const fields = Object.entries(state.fields ?? {}).filter(([, errors]) => errors.length > 0);
	return (
		<section className="onb-error-summary" aria-labelledby={`${formId}-errors`}>
			<h2
				className="onb-error-summary__heading"
				id={`${formId}-errors`}
				ref={heading}
				tabIndex={-1}
				// biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the summary gets focus after sending
				autoFocus
			>
				{texts.errorHeading}
			</h2>
			<p className="onb-error-summary__intro">{state.message ?? texts.errorIntro}</p>
			{fields.length > 0 && (
				<ul className="onb-error-summary__list">
					{fields.map(([name, errors]) => (
						<li key={name}>
							<a className="onb-error-summary__link" href={`#${fieldId(formId, name)}`}>
								{errors[0]}
							</a>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
