'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AlertBox } from '@/app/_ui/alert-box';
import { useClientTexts } from '@/app/_ui/client-texts';
import { useForm } from '@/app/_ui/form-context';
import { SavedNotice } from '@/app/_ui/saved-notice';
import type { AnswerFieldProps } from './answer-field';
import { AnswerSaver, type SaverState } from './answer-saver';

type SavedFieldProps = Pick<
	AnswerFieldProps,
	'applicationId' | 'questionId' | 'text' | 'revision' | 'savedAt' | 'texts'
> & { readonly children: ReactNode };

/** Saves a short answer, whose input is named `text`, as soon as it changes. Without JavaScript the form does. */
export function SavedField(props: SavedFieldProps) {
	const { locale } = useClientTexts();
	const { state } = useForm();
	const frame = useRef<HTMLDivElement>(null);
	const revision = useRef<HTMLInputElement>(null);
	const [saved, setSaved] = useState<SaverState>(
		props.savedAt === null ? { kind: 'none' } : { kind: 'saved', at: props.savedAt },
	);
	const { applicationId, questionId, text } = props;
	const first = useRef({ applicationId, questionId, text, revision: props.revision });

	useEffect(() => {
		const form = frame.current?.closest('form');
		if (!form) return;
		const saver = new AnswerSaver(locale, first.current, setSaved);
		const follow = () => saver.change(String(new FormData(form).get('text') ?? ''));
		/** A save under way must not look like another tab's to the form that follows it. */
		const send = (event: SubmitEvent) => {
			if (saver.isSending) {
				event.preventDefault();
				event.stopPropagation();
				const submitter = event.submitter;
				void saver.settle().then(() => form.requestSubmit(submitter));
				return;
			}
			void saver.settle();
			if (revision.current) revision.current.value = String(saver.revision);
		};
		form.addEventListener('input', follow);
		form.addEventListener('submit', send, { capture: true });
		return () => {
			saver.leave();
			saver.stop();
			form.removeEventListener('input', follow);
			form.removeEventListener('submit', send, { capture: true });
		};
	}, [locale]);

	const isConflict = state.data?.newerText !== undefined || saved.kind === 'conflict';
	return (
		<div ref={frame}>
			<input
				type="hidden"
				name="revision"
				ref={revision}
				defaultValue={state.data?.revision ?? props.revision}
				key={state.data?.revision ?? 'first'}
			/>
			{isConflict && (
				<AlertBox kind="warning" kindLabel="" title={props.texts.conflictTitle} role="alert">
					<p>{props.texts.conflictShort}</p>
				</AlertBox>
			)}
			{props.children}
			<SavedNotice state={saved.kind === 'saved' || saved.kind === 'offline' ? saved : { kind: 'none' }} />
		</div>
	);
}
