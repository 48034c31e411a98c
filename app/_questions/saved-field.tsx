'use client';

import { type ReactNode, useRef } from 'react';
import { AlertBox } from '@/app/_ui/alert-box';
import { SavedNotice } from '@/app/_ui/saved-notice';
import type { AnswerFieldProps } from './answer-field';
import { ConflictPanel } from './conflict-panel';
import { type SavedAnswer, useAnswerSaver } from './use-answer-saver';

type SavedFieldProps = SavedAnswer &
	Pick<AnswerFieldProps, 'lang' | 'texts'> & {
		/** What a stored code means, for the answers that are codes. */
		readonly meanings?: Readonly<Record<string, string>> | undefined;
		readonly children: ReactNode;
	};

/** Saves a short answer, whose input is named `text`, as soon as it changes. Without JavaScript the form does. */
export function SavedField(props: SavedFieldProps) {
	const { lang, texts, meanings, children } = props;
	const frame = useRef<HTMLDivElement>(null);
	const { text, saved, isRestored, panel, revision, choose } = useAnswerSaver(props, frame);
	const { key, ...hidden } = revision;
	return (
		<div ref={frame}>
			<input type="hidden" name="revision" key={key} {...hidden} />
			{saved.kind === 'conflict' && (
				<ConflictPanel
					panel={panel}
					theirs={saved.newerText}
					mine={text}
					lang={lang}
					texts={texts}
					meanings={meanings}
					onChoose={choose}
				/>
			)}
			{isRestored && (
				<AlertBox kind="info" kindLabel="" role="status">
					<p>{texts.restored}</p>
				</AlertBox>
			)}
			{children}
			<SavedNotice state={saved.kind === 'saved' || saved.kind === 'offline' ? saved : { kind: 'none' }} />
			<p className="onb-answer-state__refused" role="alert">
				{saved.kind === 'refused' && saved.message}
			</p>
		</div>
	);
}
