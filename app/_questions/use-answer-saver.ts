'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useClientTexts } from '@/app/_ui/client-texts';
import { useForm } from '@/app/_ui/form-context';
import type { AnswerFieldProps } from './answer-field';
import { AnswerSaver, type SaverState } from './answer-saver';
import type { RemovedCounts } from './removed-details';

export type SavedAnswer = Pick<
	AnswerFieldProps,
	'applicationId' | 'questionId' | 'text' | 'revision' | 'savedAt'
>;

/** What the candidate typed or chose: the field or the fields named `text`. */
const textIn = (form: HTMLFormElement): string => String(new FormData(form).get('text') ?? '');

/** Shows a text in the input, whatever kind it is. */
function putIn(form: HTMLFormElement, text: string): void {
	for (const control of form.elements) {
		if (control instanceof HTMLTextAreaElement && control.name === 'text') control.value = text;
		if (!(control instanceof HTMLInputElement) || control.name !== 'text') continue;
		if (control.type === 'radio') control.checked = control.value === text;
		else control.value = text;
	}
}

/**
 * Saving of one answer around its form: while it changes, when the page is left, when the network is back, and once more
 * what an earlier visit could only keep on the device. `frame` is an element inside the form.
 */
export function useAnswerSaver(answer: SavedAnswer, frame: RefObject<HTMLElement | null>) {
	const { locale } = useClientTexts();
	const { state } = useForm();
	const newerText = state.data?.newerText;
	const revision = useRef<HTMLInputElement>(null);
	const removed = useRef<HTMLInputElement>(null);
	const panel = useRef<HTMLElement>(null);
	const saver = useRef<AnswerSaver>(null);
	const first = useRef(answer);
	const [text, setText] = useState(state.data?.typed ?? answer.text);
	const [isRestored, setIsRestored] = useState(false);
	const [saved, setSaved] = useState<SaverState>(() => {
		if (newerText !== undefined) return { kind: 'conflict', newerText };
		return answer.savedAt === null ? { kind: 'none' } : { kind: 'saved', at: answer.savedAt };
	});

	useEffect(() => {
		const form = frame.current?.closest('form');
		if (!form) return;
		const { applicationId, questionId, text: stored, revision: known } = first.current;
		const mine = new AnswerSaver(
			locale,
			{ applicationId, questionId, text: stored, revision: known },
			setSaved,
		);
		saver.current = mine;
		const restored = mine.restore();
		if (restored !== null) {
			putIn(form, restored);
			setText(restored);
			setIsRestored(true);
			// Typed before this script was there.
		} else if (textIn(form) !== stored) mine.change(textIn(form));

		const follow = () => {
			setText(textIn(form));
			mine.change(textIn(form));
		};
		const leave = () => mine.leave();
		const hide = () => {
			if (document.visibilityState === 'hidden') mine.leave();
		};
		const retry = () => void mine.save();
		const warn = (event: BeforeUnloadEvent) => {
			if (mine.isAtRisk && !navigator.onLine) event.preventDefault();
		};
		const send = (event: SubmitEvent) => {
			// Two texts: the candidate chooses first.
			if (mine.isBlocked) {
				event.preventDefault();
				event.stopPropagation();
				panel.current?.focus();
				return;
			}
			// A save under way must not look like another tab's to the form that follows it.
			if (mine.isSending) {
				event.preventDefault();
				event.stopPropagation();
				const submitter = event.submitter;
				void mine.settle().then(() => form.requestSubmit(submitter));
				return;
			}
			void mine.settle();
			if (revision.current) revision.current.value = String(mine.revision);
			if (removed.current) removed.current.value = JSON.stringify(mine.removed.left());
		};
		form.addEventListener('input', follow);
		form.addEventListener('submit', send, { capture: true });
		document.addEventListener('visibilitychange', hide);
		window.addEventListener('pagehide', leave);
		window.addEventListener('online', retry);
		window.addEventListener('beforeunload', warn);
		return () => {
			mine.leave();
			mine.stop();
			form.removeEventListener('input', follow);
			form.removeEventListener('submit', send, { capture: true });
			document.removeEventListener('visibilitychange', hide);
			window.removeEventListener('pagehide', leave);
			window.removeEventListener('online', retry);
			window.removeEventListener('beforeunload', warn);
		};
	}, [locale, frame]);

	// The form itself met a newer text.
	useEffect(() => {
		if (newerText !== undefined) saver.current?.conflict(newerText, Number(state.data?.revision ?? 0));
	}, [newerText, state]);

	return {
		text,
		/** For `defaultValue`: what came back with the form wins over what is stored. */
		typed: state.data?.typed,
		saved,
		isRestored: isRestored && saved.kind !== 'conflict',
		panel,
		revision: {
			ref: revision,
			defaultValue: state.data?.revision ?? answer.revision,
			key: state.data?.revision ?? 'first',
		},
		removed,
		countRemoved: (counts: RemovedCounts) => saver.current?.removed.set(counts),
		choose(chosen: string) {
			const form = frame.current?.closest('form');
			if (form) putIn(form, chosen);
			setText(chosen);
			setIsRestored(false);
			saver.current?.choose(chosen);
		},
	};
}
