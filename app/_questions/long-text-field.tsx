'use client';

import { useEffect, useRef, useState } from 'react';
import { AlertBox } from '@/app/_ui/alert-box';
import { classNames } from '@/app/_ui/class-names';
import { useClientTexts } from '@/app/_ui/client-texts';
import { describedBy, useField, useForm } from '@/app/_ui/form-context';
import { FormField } from '@/app/_ui/form-field';
import { SavedNotice } from '@/app/_ui/saved-notice';
import { countWords, WordCount } from '@/app/_ui/word-count';
import type { AnswerFieldProps } from './answer-field';
import { AnswerSaver, type SaverState } from './answer-saver';
import type { DetailHints as DetailHintsComponent } from './detail-hints';

/** A written answer: saves by itself, counts words, and shows a newer text of another tab beside this one. */
export function LongTextField(props: AnswerFieldProps) {
	const { applicationId, questionId, label, description, wordLimit, lang, texts } = props;
	const { locale } = useClientTexts();
	const { state } = useForm();
	const field = useField('text');
	const area = useRef<HTMLTextAreaElement>(null);
	const revision = useRef<HTMLInputElement>(null);
	const saver = useRef<AnswerSaver>(null);
	const initial = state.data?.typed ?? field.typed ?? props.text;
	const [saved, setSaved] = useState<SaverState>(() => firstState(props, state.data?.newerText));
	const [isRestored, setIsRestored] = useState(false);
	const [text, setText] = useState(initial);
	const [Hints, setHints] = useState<typeof DetailHintsComponent | null>(null);
	const first = useRef({ applicationId, questionId, text: props.text, revision: props.revision });

	useEffect(() => {
		const textarea = area.current;
		const form = textarea?.form;
		if (!textarea || !form) return;
		const mine = new AnswerSaver(locale, first.current, setSaved);
		saver.current = mine;
		const restored = mine.restore();
		if (restored !== null) {
			textarea.value = restored;
			setText(restored);
			setIsRestored(true);
			// Typed before this script was there.
		} else if (textarea.value !== first.current.text) mine.change(textarea.value);

		const leave = () => {
			if (document.visibilityState === 'hidden') mine.leave();
		};
		const retry = () => void mine.save();
		const warn = (event: BeforeUnloadEvent) => {
			if (mine.isAtRisk && !navigator.onLine) event.preventDefault();
		};
		/** A save under way must not look like another tab's to the form that follows it. */
		const send = (event: SubmitEvent) => {
			if (mine.isSending) {
				event.preventDefault();
				event.stopPropagation();
				const submitter = event.submitter;
				void mine.settle().then(() => form.requestSubmit(submitter));
				return;
			}
			void mine.settle();
			if (revision.current) revision.current.value = String(mine.revision);
		};
		document.addEventListener('visibilitychange', leave);
		window.addEventListener('pagehide', leave);
		window.addEventListener('online', retry);
		window.addEventListener('beforeunload', warn);
		form.addEventListener('submit', send, { capture: true });
		return () => {
			mine.leave();
			mine.stop();
			document.removeEventListener('visibilitychange', leave);
			window.removeEventListener('pagehide', leave);
			window.removeEventListener('online', retry);
			window.removeEventListener('beforeunload', warn);
			form.removeEventListener('submit', send, { capture: true });
		};
	}, [locale]);

	// The list of details comes after the page is usable, and is no part of its first scripts.
	useEffect(() => {
		const load = () => void import('./detail-hints').then((loaded) => setHints(() => loaded.DetailHints));
		const timer = setTimeout(load, 1500);
		return () => clearTimeout(timer);
	}, []);

	// The form itself met a newer text.
	useEffect(() => {
		const newer = state.data?.newerText;
		if (newer !== undefined) saver.current?.conflict(newer, Number(state.data?.revision ?? 0));
	}, [state]);

	function follow(typed: string) {
		setText(typed);
		saver.current?.change(typed);
	}

	function choose(chosen: string) {
		if (area.current) {
			area.current.value = chosen;
			area.current.focus();
		}
		setText(chosen);
		setIsRestored(false);
		saver.current?.choose(chosen);
	}

	const refused = saved.kind === 'refused' && !field.invalid ? saved.message : null;
	return (
		<>
			<input
				type="hidden"
				name="revision"
				ref={revision}
				defaultValue={state.data?.revision ?? props.revision}
				key={state.data?.revision ?? 'first'}
			/>
			{saved.kind === 'conflict' && (
				<AlertBox kind="warning" kindLabel="" title={texts.conflictTitle} role="alert">
					<p>{texts.conflictBody}</p>
					<blockquote className="onb-newer" lang={lang} tabIndex={-1}>
						{saved.newerText === '' ? texts.conflictEmpty : saved.newerText}
					</blockquote>
					<div className="onb-action-group onb-needs-script">
						<button
							type="button"
							className="utrecht-button utrecht-button--primary-action"
							onClick={() => choose(saved.newerText)}
						>
							{texts.useNewer}
						</button>
						<button
							type="button"
							className="utrecht-button utrecht-button--secondary-action"
							onClick={() => choose(area.current?.value ?? '')}
						>
							{texts.keepMine}
						</button>
					</div>
					<noscript>
						<p>{texts.conflictPlain}</p>
					</noscript>
				</AlertBox>
			)}
			{isRestored && saved.kind !== 'conflict' && (
				<AlertBox kind="info" kindLabel="" role="status">
					<p>{texts.restored}</p>
				</AlertBox>
			)}
			<FormField
				field={field}
				label={label}
				description={description}
				after={
					<div className="onb-answer-state">
						<WordCount id={`${field.id}-words`} count={countWords(text)} limit={wordLimit} />
						<SavedNotice
							state={saved.kind === 'saved' || saved.kind === 'offline' ? saved : { kind: 'none' }}
						/>
						<p className="onb-answer-state__refused" role="alert">
							{refused}
						</p>
					</div>
				}
			>
				<textarea
					ref={area}
					className={classNames(
						'onb-input onb-answer-input utrecht-textarea utrecht-textarea--html-textarea',
						field.invalid && 'utrecht-textarea--invalid',
					)}
					id={field.id}
					name="text"
					rows={12}
					lang={lang}
					spellCheck
					defaultValue={initial}
					onChange={(event) => follow(event.currentTarget.value)}
					aria-required
					aria-invalid={field.invalid || refused !== null || undefined}
					aria-describedby={describedBy(
						description !== undefined && `${field.id}-description`,
						field.invalid && `${field.id}-errors`,
						`${field.id}-words-limit`,
					)}
				/>
			</FormField>
			{Hints && (
				<Hints
					text={text}
					lang={lang}
					profile={props.profile}
					area={area}
					texts={props.detailTexts}
					onText={follow}
				/>
			)}
		</>
	);
}

function firstState({ savedAt }: AnswerFieldProps, newerText: string | undefined): SaverState {
	if (newerText !== undefined) return { kind: 'conflict', newerText };
	return savedAt === null ? { kind: 'none' } : { kind: 'saved', at: savedAt };
}
