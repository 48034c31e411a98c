'use client';

import { useEffect, useRef, useState } from 'react';
import { AlertBox } from '@/app/_ui/alert-box';
import { classNames } from '@/app/_ui/class-names';
import { describedBy, useField } from '@/app/_ui/form-context';
import { FormField } from '@/app/_ui/form-field';
import { SavedNotice } from '@/app/_ui/saved-notice';
import { countWords, WordCount } from '@/app/_ui/word-count';
import type { AnswerFieldProps } from './answer-field';
import { ConflictPanel } from './conflict-panel';
import type { DetailHints as DetailHintsComponent } from './detail-hints';
import { useAnswerSaver } from './use-answer-saver';

/** A written answer: saves by itself, counts words, and shows a newer text of another tab beside this one. */
export function LongTextField(props: AnswerFieldProps) {
	const { label, description, wordLimit, lang, texts } = props;
	const field = useField('text');
	const area = useRef<HTMLTextAreaElement>(null);
	const { text, typed, saved, isRestored, panel, revision, removed, countRemoved, choose } = useAnswerSaver(
		props,
		area,
	);
	const { key, ...hidden } = revision;
	const [Hints, setHints] = useState<typeof DetailHintsComponent | null>(null);

	// The list of details comes after the page is usable, and is no part of its first scripts.
	useEffect(() => {
		const load = () => void import('./detail-hints').then((loaded) => setHints(() => loaded.DetailHints));
		const timer = setTimeout(load, 1500);
		return () => clearTimeout(timer);
	}, []);

	const refused = saved.kind === 'refused' && !field.invalid ? saved.message : null;
	return (
		<>
			<input type="hidden" name="revision" key={key} {...hidden} />
			<input type="hidden" name="removed" ref={removed} defaultValue="{}" />
			{saved.kind === 'conflict' && (
				<ConflictPanel
					panel={panel}
					theirs={saved.newerText}
					mine={text}
					lang={lang}
					texts={texts}
					onChoose={(chosen) => {
						choose(chosen);
						area.current?.focus();
					}}
				/>
			)}
			{isRestored && (
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
					defaultValue={typed ?? field.typed ?? props.text}
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
					answer={props}
					area={area}
					texts={props.detailTexts}
					onRemoved={countRemoved}
				/>
			)}
		</>
	);
}
