'use client';

import { useEffect, useRef, useState } from 'react';
import { draftSaved } from '@/app/_linter/segments';
import { useForm } from '@/app/_ui/form-context';
import { SavedNotice, type SavedState } from '@/app/_ui/saved-notice';
import type { FormAction, FormState } from '@/lib/action-state';
import type { Messages } from '@/lib/i18n/namespaces';
import { Conflict } from './conflict';

interface DraftKeeperProps {
	readonly revision: string;
	readonly save: FormAction;
	readonly texts: Messages<'manage'>['draft'];
	/** Names of fields for the comparison of two versions. */
	readonly labels: Readonly<Record<string, string>>;
}

const restMilliseconds = 2000;
const retryMilliseconds = 10_000;

/**
 * Stands inside a form: keeps its revision, saves when typing rests, and shows both versions when somebody else saved in
 * between. Without JavaScript only the hidden field is left, and the server answers the same.
 */
export function DraftKeeper({ revision, save, texts, labels }: DraftKeeperProps) {
	const { state } = useForm();
	const input = useRef<HTMLInputElement>(null);
	const current = useRef(revision);
	const [saved, setSaved] = useState<SavedState>({ kind: 'none' });
	const [refused, setRefused] = useState<FormState | null>(null);
	const [isInvalid, setInvalid] = useState(false);
	const conflict = state.code === 'conflict' ? state : refused;
	const theirs = conflict?.data;

	useEffect(() => {
		const field = input.current;
		const form = field?.form;
		if (!field || !form) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isDirty = false;
		let isBusy = false;
		let isStopped = false;
		let waiting: HTMLElement | null = null;

		async function store() {
			if (!form || !field || isBusy || !isDirty || isStopped) return;
			isBusy = true;
			isDirty = false;
			setSaved({ kind: 'saving' });
			const data = new FormData(form);
			try {
				const answer = await save({ ok: true }, data);
				if (answer.ok && answer.data?.revision) {
					current.current = answer.data.revision;
					setSaved({ kind: 'saved', at: Number(answer.data.savedAt) });
					setInvalid(false);
					form.dispatchEvent(new CustomEvent(draftSaved, { detail: data.get('lintUse') ?? '' }));
				} else if (answer.code === 'conflict') {
					isStopped = true;
					setSaved({ kind: 'none' });
					setRefused(answer);
				} else {
					setSaved({ kind: 'none' });
					setInvalid(true);
				}
			} catch {
				isDirty = true;
				setSaved({ kind: 'offline' });
				timer = setTimeout(store, retryMilliseconds);
			} finally {
				isBusy = false;
				if (waiting) {
					const submitter = waiting;
					waiting = null;
					form.requestSubmit(submitter);
				}
			}
		}
		function touch(event: Event) {
			const target = event.target;
			// The fields of the findings list have no name and are not part of the draft.
			if (target instanceof Element && !target.getAttribute('name')) return;
			isDirty = true;
			clearTimeout(timer);
			timer = setTimeout(store, restMilliseconds);
		}
		/** A submit during a save would carry the old revision: it waits. */
		function hold(event: SubmitEvent) {
			clearTimeout(timer);
			if (!isBusy) return;
			event.preventDefault();
			event.stopPropagation();
			waiting = event.submitter;
		}
		const leave = () => void store();
		// The newest revision goes into whatever is sent: React keeps the hidden field at what the page was made with.
		const stamp = (event: FormDataEvent) => event.formData.set('revision', current.current);
		form.addEventListener('formdata', stamp);
		form.addEventListener('input', touch);
		form.addEventListener('change', touch);
		form.addEventListener('submit', hold, true);
		globalThis.addEventListener('pagehide', leave);
		return () => {
			clearTimeout(timer);
			form.removeEventListener('input', touch);
			form.removeEventListener('change', touch);
			form.removeEventListener('submit', hold, true);
			form.removeEventListener('formdata', stamp);
			globalThis.removeEventListener('pagehide', leave);
		};
	}, [save]);

	useEffect(() => {
		// Whoever sends after seeing both versions replaces the other one knowingly.
		if (theirs?.revision) current.current = theirs.revision;
	}, [theirs?.revision]);

	return (
		<>
			<input type="hidden" name="revision" ref={input} defaultValue={theirs?.revision ?? revision} />
			{theirs && conflict && (
				<Conflict theirs={theirs} typed={conflict.values ?? {}} texts={texts} labels={labels} />
			)}
			<div className="onb-draft-state">
				<SavedNotice state={saved} />
				<p className="onb-draft-state__problem" role="status">
					{isInvalid && texts.notSaved}
				</p>
			</div>
		</>
	);
}
