'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { fillIn } from '@/app/_ui/client-texts';
import { insertText } from '@/app/_ui/insert-text';
import type { DetailTexts } from './answer-field';
import { type AnswerId, dismissedDetails, keepDismissed, shortHash } from './answer-saver';
import type { DetailQuestion, FoundDetail } from './found-detail';
import { countTypes, follow, nothingRemoved, type RemovedCounts, replaceOne } from './removed-details';
import { useDetails } from './use-details';

interface DetailListProps extends Pick<DetailQuestion, 'text' | 'lang'> {
	/** What the checker found, perhaps in an older version of the text. */
	readonly found: readonly FoundDetail[];
	/** Which answer: what was called wrong stays so on this device, for as long as the words stand there. */
	readonly answer?: AnswerId | undefined;
	readonly area: RefObject<HTMLTextAreaElement | null>;
	readonly texts: DetailTexts;
	/** Called with the detail that gave way to a neutral wording. */
	readonly onReplaced?: ((detail: FoundDetail) => void) | undefined;
}

interface DetailHintsProps
	extends Omit<DetailListProps, 'found' | 'onReplaced'>,
		Pick<DetailQuestion, 'profile'> {
	/** Called with how many listed details of each type were taken out since the page opened. */
	readonly onRemoved: (counts: RemovedCounts) => void;
}

const keyOf = ({ type, words }: FoundDetail) => shortHash(`${type} ${words.toLowerCase()}`);

/** The list under an answer, kept up to date by the checker. */
export function DetailHints({ profile, onRemoved, ...list }: DetailHintsProps) {
	const checked = useDetails({ text: list.text, lang: list.lang, profile });
	const removal = useRef(nothingRemoved);
	// The newest of these, and not the one of the check.
	const text = useRef(list.text);
	const report = useRef(onRemoved);
	useEffect(() => {
		text.current = list.text;
		report.current = onRemoved;
	});
	useEffect(() => {
		if (!checked) return;
		removal.current = follow(removal.current, checked.found, text.current);
		report.current(countTypes(removal.current.removed));
	}, [checked]);

	/** At once: who goes on to the next page does not wait for the next check. */
	function replaced(detail: FoundDetail) {
		removal.current = replaceOne(removal.current, detail);
		onRemoved(countTypes(removal.current.removed));
	}
	return checked && <DetailList {...list} found={checked.found} onReplaced={replaced} />;
}

/** A gentle list under the answer. The candidate decides: nothing is changed without a click, nothing is held back. */
export function DetailList({ text, lang, found, answer, area, texts, onReplaced }: DetailListProps) {
	const [dismissed, setDismissed] = useState<readonly string[]>(() =>
		answer ? dismissedDetails(answer) : [],
	);
	const { applicationId, questionId } = answer ?? {};

	// Words that are gone are found again when they come back.
	useEffect(() => {
		const standing = new Set(found.map(keyOf));
		setDismissed((known) => known.filter((key) => standing.has(key)));
	}, [found]);
	useEffect(() => {
		if (applicationId && questionId) keepDismissed({ applicationId, questionId }, dismissed);
	}, [applicationId, questionId, dismissed]);

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
		insertText(textarea, detail.start, detail.end, neutral);
		onReplaced?.(detail);
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
