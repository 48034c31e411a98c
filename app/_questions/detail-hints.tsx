'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { fillIn } from '@/app/_ui/client-texts';
import type { DetailTexts } from './answer-field';
import type { DetailQuestion, FoundDetail } from './found-detail';

/** After the last key: long enough to finish a word, short enough to feel present. */
const pauseMilliseconds = 900;

interface DetailHintsProps extends Pick<DetailQuestion, 'text' | 'lang' | 'profile'> {
	readonly area: RefObject<HTMLTextAreaElement | null>;
	readonly texts: DetailTexts;
	/** Called with the text after a neutral wording was put in. */
	readonly onText: (text: string) => void;
}

const keyOf = ({ type, words }: FoundDetail) => `${type} ${words.toLowerCase()}`;

/** A gentle list under the answer. The candidate decides: nothing is changed without a click, nothing is held back. */
export function DetailHints({ text, lang, profile, area, texts, onText }: DetailHintsProps) {
	const worker = useRef<Worker>(null);
	const asked = useRef({ id: 0, text: '' });
	const [found, setFound] = useState<readonly FoundDetail[] | null>(null);
	const [dismissed, setDismissed] = useState<readonly string[]>([]);

	useEffect(() => {
		let made: Worker;
		try {
			made = new Worker(new URL('./detail-worker.ts', import.meta.url), { type: 'module' });
		} catch {
			return; // an old browser: the supervisor's check remains
		}
		worker.current = made;
		made.onmessage = ({ data }: MessageEvent<{ id: number; found: FoundDetail[] }>) => {
			// An answer about an older text would point at the wrong words.
			if (data.id === asked.current.id) setFound(data.found);
		};
		// A fault in the check must not disturb the writing.
		made.onerror = (event) => event.preventDefault();
		return () => made.terminate();
	}, []);

	useEffect(() => {
		const timer = setTimeout(() => {
			const id = asked.current.id + 1;
			asked.current = { id, text };
			worker.current?.postMessage({ id, text, lang, profile } satisfies DetailQuestion);
		}, pauseMilliseconds);
		return () => clearTimeout(timer);
	}, [text, lang, profile]);

	if (found === null) return null;
	const shown = found.filter(
		(detail) => !dismissed.includes(keyOf(detail)) && text.slice(detail.start, detail.end) === detail.words,
	);

	function select(detail: FoundDetail) {
		area.current?.focus();
		area.current?.setSelectionRange(detail.start, detail.end);
	}

	function replace(detail: FoundDetail, neutral: string) {
		const textarea = area.current;
		if (!textarea) return;
		select(detail);
		// Deprecated, and still the only way that the browser's own "undo" takes it back.
		if (!document.execCommand('insertText', false, neutral)) {
			textarea.setRangeText(neutral, detail.start, detail.end, 'end');
			onText(textarea.value);
		}
	}

	const count = shown.length;
	return (
		<section className="onb-hints" aria-labelledby="onb-hints">
			<h2 className="onb-hints__title" id="onb-hints">
				{texts.hints.title}
			</h2>
			<p className="onb-hints__count" role="status" aria-live="polite">
				{count === 0
					? texts.hints.none
					: count === 1
						? texts.hints.countOne
						: fillIn(texts.hints.countMany, { count })}
			</p>
			{count > 0 && <p className="onb-hints__lead">{texts.hints.lead}</p>}
			<ul className="onb-hints__list">
				{shown.map((detail) => {
					const { label, why } = texts.types[detail.type];
					const { neutral, words } = detail;
					return (
						<li className="onb-hints__item" key={`${detail.start} ${keyOf(detail)}`}>
							<p className="onb-hints__words">
								<mark className="onb-hints__mark" lang={lang}>
									{words}
								</mark>{' '}
								<span className="onb-hints__type">{label}</span>
							</p>
							<p className="onb-hints__why">{why}</p>
							<div className="onb-hints__actions">
								<HintButton about={words} onClick={() => select(detail)}>
									{texts.hints.show}
								</HintButton>
								{neutral !== undefined && neutral !== words && (
									<HintButton about={words} onClick={() => replace(detail, neutral)}>
										{fillIn(texts.hints.replace, { neutral })}
									</HintButton>
								)}
								<HintButton about={words} onClick={() => setDismissed((known) => [...known, keyOf(detail)])}>
									{texts.hints.wrong}
								</HintButton>
							</div>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

interface HintButtonProps {
	/** The passage, for who hears the button without its surroundings. */
	readonly about: string;
	readonly onClick: () => void;
	readonly children: string;
}

function HintButton({ about, onClick, children }: HintButtonProps) {
	return (
		<button type="button" className="onb-hints__button" onClick={onClick}>
			{children}
			<span className="onb-visually-hidden">: {about}</span>
		</button>
	);
}
