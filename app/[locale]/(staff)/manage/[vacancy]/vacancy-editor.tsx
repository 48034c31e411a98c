'use client';

import type { ComponentProps } from 'react';
import { LinterEditor } from '@/app/_linter/linter-editor';
import { useClientTexts } from '@/app/_ui/client-texts';
import { type FormAction, untouched } from '@/lib/action-state';

interface VacancyEditorProps extends Omit<ComponentProps<typeof LinterEditor>, 'onReason' | 'onFeedback'> {
	readonly vacancyId: string;
	readonly giveReason: FormAction;
	readonly sendFeedback: FormAction;
}

/** The editor inside a procedure: reasons and feedback go to the server at once, apart from the form around it. */
export function VacancyEditor({ vacancyId, giveReason, sendFeedback, ...editor }: VacancyEditorProps) {
	const { locale, form: texts } = useClientTexts();
	function post(action: FormAction, values: Readonly<Record<string, string>>) {
		const form = new FormData();
		for (const [name, value] of Object.entries({ vacancyId, pageLocale: locale, ...values }))
			form.set(name, value);
		return action(untouched, form);
	}
	return (
		<LinterEditor
			{...editor}
			onReason={async (finding, reason) => {
				try {
					const answer = await post(giveReason, { finding, reason });
					return answer.ok ? null : (answer.fields?.reason?.[0] ?? answer.message ?? texts.serverFailed);
				} catch {
					return texts.connectionLost;
				}
			}}
			onFeedback={(rule, language) => {
				// A lost count is no loss to whoever writes.
				post(sendFeedback, { rule, language }).catch(() => undefined);
			}}
		/>
	);
}
