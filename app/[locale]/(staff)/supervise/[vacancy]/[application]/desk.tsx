'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import { fillIn } from '@/app/_ui/client-texts';
import { type FormAction, type FormState, typedValues, untouched } from '@/lib/action-state';
import { DeskAnswerView } from './desk-answer';
import type { DeskAnswer, DeskPassage } from './desk-model';
import type { DeskTexts } from './desk-texts';
import { selectedWords } from './selection';
import { useKeys, useVisibleSeconds } from './use-keys';

interface DeskProps {
	readonly action: FormAction;
	readonly hidden: Readonly<Record<string, string>>;
	readonly answers: readonly DeskAnswer[];
	readonly language: string;
	readonly texts: DeskTexts;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
	readonly canUndo: boolean;
	readonly mayReopen: boolean;
	readonly mayAddRater: boolean;
}

/**
 * The check of one application. Every act is a button of one form, so it works without JavaScript; with it, the same
 * buttons have keys, and focus stays where the supervisor is.
 */
export function Desk(props: DeskProps) {
	const { action, hidden, answers, texts } = props;
	const [posted, formAction] = useActionState<FormState, FormData>(action, untouched);
	const [answered, setAnswered] = useState<FormState | null>(null);
	const [, startTransition] = useTransition();
	const [current, setCurrent] = useState<string | null>(null);
	const [hasKeys, setHasKeys] = useState(true);
	const [isReady, setReady] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const seconds = useVisibleSeconds();
	useEffect(() => setReady(true), []);

	const state = answered ?? posted;
	const isOpen = answers.some((answer) => answer.isOpen);
	const flagged = answers.find((answer) => answer.isFlagged);
	const passages = answers.filter((answer) => answer.isOpen).flatMap((answer) => answer.passages);
	const doubtful = passages.filter((passage) => passage.isDoubtful);
	const certain = passages.filter((passage) => passage.status === 'proposed' && !passage.isDoubtful);
	const index = passages.findIndex((passage) => passage.id === current);

	function send(data: FormData) {
		data.set('seconds', String(seconds()));
		startTransition(async () => {
			try {
				const answer = await action(state, data);
				setAnswered({ ...answer, values: typedValues(data) });
			} catch (error) {
				unstable_rethrow(error);
				setAnswered({ ok: false, message: texts.failed });
			}
		});
	}
	function act(name: string) {
		if (!form.current) return;
		const data = new FormData(form.current);
		data.set('do', name);
		send(data);
	}
	function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
		const [, id] = String(data.get('do')).split(' ');
		if (id && passages.some((passage) => passage.id === id)) setCurrent(id);
		send(data);
	}
	function goTo(passage: DeskPassage | undefined) {
		if (!passage) return;
		setCurrent(passage.id);
		document.querySelector(`[data-passage="${passage.id}"]`)?.scrollIntoView({ block: 'center' });
		document.getElementById(`passage-${passage.id}`)?.focus({ preventScroll: true });
	}
	/** Decides the current passage and goes on to the next one that waits, else stays. */
	function decide(name: 'accept' | 'reject') {
		const here = passages[index];
		if (!here) return goTo(doubtful[0] ?? passages[0]);
		act(`${name} ${here.id}`);
		const after = [...passages.slice(index + 1), ...passages.slice(0, index)];
		goTo(after.find((passage) => passage.status === 'proposed'));
	}
	const step = (by: number) =>
		goTo(passages[index === -1 ? 0 : (index + by + passages.length) % passages.length]);
	const widen = () => passages[index] && act(`widen ${passages[index].id}`);
	const confirm = () => isOpen && act('confirm');
	function add() {
		const selected = selectedWords();
		const answerId =
			selected?.answerId ??
			answers.find((answer) => answer.passages.some((passage) => passage.id === current))?.id ??
			answers.find((answer) => answer.isOpen)?.id;
		const own = document.querySelector<HTMLFormElement>(`[data-add="${answerId}"]`);
		const box = own?.closest('details');
		if (!own || !box) return;
		box.open = true;
		const field = (name: string) => own.elements.namedItem(name);
		const [words, at, type] = [field('words'), field('at'), field('type')];
		if (words instanceof HTMLInputElement && at instanceof HTMLInputElement) {
			words.value = selected?.words ?? '';
			at.value = selected ? String(selected.at) : '';
			if (selected && type instanceof HTMLSelectElement) type.focus();
			else words.focus();
		}
	}
	useKeys(hasKeys && isOpen, {
		j: () => step(1),
		k: () => step(-1),
		a: () => decide('accept'),
		r: () => decide('reject'),
		w: widen,
		b: () => certain.length > 0 && act('certain'),
		n: add,
		u: () => act('undo'),
		c: confirm,
	});

	const refused = state.ok ? null : state.fields;
	const addedTo = String(state.values?.do ?? '').split(' ')[1];
	const left = doubtful.length > 0 ? fillIn(texts.left, { count: doubtful.length }) : texts.noneLeft;
	return (
		<div className="onb-desk">
			<form id="desk" ref={form} action={formAction} onSubmit={submit}>
				{Object.entries(hidden).map(([name, value]) => (
					<input type="hidden" name={name} value={value} key={name} />
				))}
			</form>
			<section className="onb-desk__tools" aria-label={texts.tools}>
				<p className="onb-desk__state">
					<span role="status" className={state.ok ? undefined : 'onb-desk__refused'}>
						{state.message}
					</span>{' '}
					{isOpen && left}
					{index >= 0 && ` ${fillIn(texts.current, { number: index + 1, total: passages.length })}`}
				</p>
				{flagged && (
					<p className="onb-desk__returned">
						<a className="utrecht-link utrecht-link--html-a" href={`#answer-${flagged.position}`}>
							{texts.toFlagged}
						</a>
					</p>
				)}
				{isOpen && (
					<div className="onb-desk__buttons">
						{isReady && passages.length > 0 && (
							<>
								<Tool onClick={() => step(-1)} label={texts.previous} letter="k" />
								<Tool onClick={() => step(1)} label={texts.next} letter="j" />
								<Tool onClick={() => decide('accept')} label={texts.accept} letter="a" />
								<Tool onClick={() => decide('reject')} label={texts.reject} letter="r" />
								<Tool onClick={widen} label={texts.widen} letter="w" />
							</>
						)}
						{isReady && <Tool onClick={add} label={texts.add} letter="n" />}
						{props.canUndo && <Tool act="undo" label={texts.undo} letter="u" />}
						{certain.length > 0 && (
							<Tool act="certain" label={fillIn(texts.certain, { count: certain.length })} letter="b" />
						)}
						<Tool act="confirm" label={texts.confirm} letter="c" isMain />
					</div>
				)}
				{!isOpen && props.mayReopen && <Tool act="reopen" label={texts.reopen} />}
				{isReady && isOpen && (
					<label className="onb-desk__keys">
						<input type="checkbox" checked={hasKeys} onChange={(event) => setHasKeys(event.target.checked)} />{' '}
						{texts.keys}
					</label>
				)}
			</section>
			{answers.map((answer) => (
				<DeskAnswerView
					// A passage that was added empties the form that added it.
					key={`${answer.id} ${answer.passages.length}`}
					answer={answer}
					texts={texts}
					language={props.language}
					current={current}
					mayAddRater={props.mayAddRater}
					choices={props.choices}
					hidden={hidden}
					formAction={formAction}
					onAdd={(event) => {
						event.preventDefault();
						send(new FormData(event.currentTarget));
					}}
					errors={refused && addedTo === answer.id ? Object.values(refused).flat() : []}
					typed={
						refused && addedTo === answer.id
							? { words: String(state.values?.words ?? ''), type: String(state.values?.type ?? '') }
							: null
					}
				/>
			))}
		</div>
	);
}

interface ToolProps {
	readonly label: string;
	readonly letter?: string;
	readonly isMain?: boolean;
	/** Sends the desk's form; else `onClick` acts in the browser only. */
	readonly act?: string;
	readonly onClick?: () => unknown;
}

function Tool({ label, letter, isMain, act, onClick }: ToolProps) {
	return (
		<button
			className={`onb-desk__tool utrecht-button utrecht-button--${isMain ? 'primary' : 'secondary'}-action`}
			type={act ? 'submit' : 'button'}
			{...(act ? { form: 'desk', name: 'do', value: act } : { onClick })}
			aria-keyshortcuts={letter}
		>
			{label}
			{letter && (
				<span className="onb-desk__key" aria-hidden="true">
					{letter}
				</span>
			)}
		</button>
	);
}
