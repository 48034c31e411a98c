'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useRef, useState, useTransition } from 'react';
import { type FormAction, type FormState, typedValues, untouched } from '@/lib/action-state';
import { AlertBox } from './alert-box';
import { useClientTexts } from './client-texts';
import { ErrorSummary } from './error-summary';
import { FormContextProvider } from './form-context';

interface ActionFormProps {
	readonly action: FormAction;
	/** Must differ between two forms on one page; the start of every field's id. */
	readonly id?: string | undefined;
	/** Hides the sentence about what must be filled in, for a form that is one button. */
	readonly short?: boolean | undefined;
	/** Fields that nobody sees, such as which record this is about. The server proves the right to it again. */
	readonly hidden?: Readonly<Record<string, string>> | undefined;
	readonly children: ReactNode;
}

/**
 * A form that posts to a Server Action and works without JavaScript: then the page comes back with errors and
 * typed values from `FormState`. With JavaScript the form stays as it is, so nothing typed can be lost, a second
 * click while sending does nothing, and a broken connection gives a message instead of a broken page.
 */
export function ActionForm({ action, id = 'form', short, hidden = {}, children }: ActionFormProps) {
	const { form: texts, locale } = useClientTexts();
	// This one serves the post without JavaScript; its state is what the server rendered.
	const [posted, formAction] = useActionState<FormState, FormData>(action, untouched);
	const [answered, setAnswered] = useState<FormState | null>(null);
	const [pending, startTransition] = useTransition();
	const sending = useRef(false);
	const state = answered ?? posted;

	function send(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (sending.current) return;
		sending.current = true;
		const { submitter } = event.nativeEvent as SubmitEvent;
		const formData = new FormData(event.currentTarget, submitter);
		startTransition(async () => {
			try {
				const answer = await action(state, formData);
				setAnswered({ ...answer, values: answer.values ?? typedValues(formData) });
			} catch (error) {
				// Redirects arrive as errors and belong to Next.
				unstable_rethrow(error);
				// A failure on the server carries the number under which the log has it; a lost connection has none.
				const message =
					error instanceof Error && 'digest' in error ? texts.serverFailed : texts.connectionLost;
				setAnswered({ ok: false, message, values: typedValues(formData) });
			} finally {
				sending.current = false;
			}
		});
	}

	return (
		<FormContextProvider value={{ formId: id, state, pending }}>
			<ErrorSummary formId={id} state={state} />
			{state.ok && state.message && (
				<AlertBox kind="ok" kindLabel="" role="status">
					<p>{state.message}</p>
				</AlertBox>
			)}
			{!short && <p className="onb-form__required utrecht-paragraph">{texts.allRequired}</p>}
			<form className="onb-form" id={id} action={formAction} onSubmit={send} noValidate>
				{/* An action knows no address: this tells it in which language to answer. */}
				{Object.entries({ ...hidden, pageLocale: locale }).map(([name, value]) => (
					<input type="hidden" name={name} value={value} key={name} />
				))}
				{children}
			</form>
		</FormContextProvider>
	);
}
