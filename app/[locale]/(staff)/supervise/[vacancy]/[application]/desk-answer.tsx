'use client';

import type { FormEvent } from 'react';
import { AlertBox } from '@/app/_ui/alert-box';
import { MaskedText } from '@/app/_ui/masked-text';
import type { DeskAnswer, DeskPassage } from './desk-model';
import type { DeskTexts } from './desk-texts';

export interface DeskAnswerProps {
	readonly answer: DeskAnswer;
	readonly texts: DeskTexts;
	readonly language: string;
	readonly current: string | null;
	readonly mayAddRater: boolean;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
	readonly hidden: Readonly<Record<string, string>>;
	readonly formAction: (form: FormData) => void;
	readonly onAdd: (event: FormEvent<HTMLFormElement>) => void;
	/** What was refused in this answer's own form. */
	readonly errors: readonly string[];
	readonly typed: { readonly words: string; readonly type: string } | null;
}

/** One answer at the desk: as written and as masked beside each other, and below them what was found. */
export function DeskAnswerView(props: DeskAnswerProps) {
	const { answer, texts, language } = props;
	const id = `answer-${answer.position}`;
	return (
		<section className="onb-desk__answer" aria-labelledby={id}>
			<h2 className="utrecht-heading-3" id={id}>
				{answer.position}. <span lang={language}>{answer.question}</span>
			</h2>
			{answer.isFlagged && (
				<AlertBox kind="warning" kindLabel="" title={texts.flagged}>
					{answer.remarks.map((remark) =>
						remark ? (
							<p key={remark}>
								{texts.flaggedRemark} <q lang={language}>{remark}</q>
							</p>
						) : (
							<p key="none">{texts.noRemark}</p>
						),
					)}
					<p>{texts.flaggedBody}</p>
				</AlertBox>
			)}
			{answer.misses && (
				<AlertBox kind="warning" kindLabel="">
					<p>{texts.misses}</p>
				</AlertBox>
			)}
			{answer.isOwnWords ? (
				<OwnWords {...props} />
			) : (
				<p className="onb-desk__chosen" lang={language}>
					{answer.segments.map(({ text }) => text).join('')}
				</p>
			)}
			{answer.isOpen && <AddForm {...props} />}
			{answer.wasFlagged && !answer.isFlagged && (
				<p className="utrecht-paragraph">
					{texts.settled} {answer.isReturning && texts.returning}
				</p>
			)}
			{answer.wasFlagged && props.mayAddRater && (
				<div className="onb-desk__rater">
					<p className="utrecht-paragraph">{texts.raterBody}</p>
					<button
						className="utrecht-button utrecht-button--secondary-action"
						type="submit"
						form="desk"
						name="do"
						value={`rater ${answer.id}`}
					>
						{texts.rater}
					</button>
				</div>
			)}
		</section>
	);
}

/** As written and as masked, and the passages below. */
function OwnWords({ answer, texts, language, current }: DeskAnswerProps) {
	return (
		<>
			<div className="onb-desk__texts">
				<div className="onb-desk__text">
					<h3 className="onb-desk__label">{texts.original}</h3>
					<Original answer={answer} language={language} current={current} />
				</div>
				<div className="onb-desk__text">
					<h3 className="onb-desk__label">{texts.masked}</h3>
					{answer.masked === null ? (
						<p className="utrecht-paragraph">{texts.waiting}</p>
					) : (
						<MaskedText text={answer.masked} lang={language} />
					)}
				</div>
			</div>
			{answer.passages.length > 0 ? (
				<ol className="onb-passages" aria-label={texts.passages}>
					{answer.passages.map((passage) => (
						<Passage
							key={passage.id}
							passage={passage}
							texts={texts}
							language={language}
							isCurrent={passage.id === current}
							isOpen={answer.isOpen}
						/>
					))}
				</ol>
			) : (
				answer.masked !== null && <p className="utrecht-paragraph">{texts.noPassages}</p>
			)}
		</>
	);
}

/** The answer as written. Each piece carries where it starts, so that a selection can be found back. */
function Original({
	answer,
	language,
	current,
}: {
	readonly answer: DeskAnswer;
	readonly language: string;
	readonly current: string | null;
}) {
	return (
		<p className="onb-original" lang={language} data-original={answer.id}>
			{answer.segments.map(({ start, text, passage, isFirst }) =>
				passage ? (
					<mark
						className={[
							'onb-passage',
							`onb-passage--${passage.status}`,
							passage.isDoubtful ? 'onb-passage--doubtful' : '',
							passage.id === current ? 'onb-passage--current' : '',
						].join(' ')}
						key={start}
						data-passage={passage.id}
					>
						{isFirst && (
							<span className="onb-passage__tag" data-tag>
								{passage.number} {passage.type}
								{passage.isDoubtful ? '?' : ''}{' '}
							</span>
						)}
						<span data-start={start}>{text}</span>
					</mark>
				) : (
					<span data-start={start} key={start}>
						{text}
					</span>
				),
			)}
		</p>
	);
}

interface PassageProps {
	readonly passage: DeskPassage;
	readonly texts: DeskTexts;
	readonly language: string;
	readonly isCurrent: boolean;
	readonly isOpen: boolean;
}

function Passage({ passage, texts, language, isCurrent, isOpen }: PassageProps) {
	const button = (act: 'accept' | 'reject' | 'widen') => (
		<button
			className="onb-passages__button utrecht-button utrecht-button--secondary-action"
			type="submit"
			form="desk"
			name="do"
			value={`${act} ${passage.id}`}
			aria-describedby={`passage-${passage.id}-words`}
		>
			{texts[act]}
		</button>
	);
	return (
		<li
			className={isCurrent ? 'onb-passages__item onb-passages__item--current' : 'onb-passages__item'}
			value={passage.number}
			id={`passage-${passage.id}`}
			tabIndex={-1}
		>
			<div className="onb-passages__what">
				<p className="onb-passages__words" id={`passage-${passage.id}-words`}>
					<span aria-hidden="true">{passage.number}. </span>
					<q lang={language}>{passage.words}</q>
				</p>
				<p className="onb-passages__facts">
					<strong>{passage.type}</strong>, {passage.certainty}. {texts.statuses[passage.status]}
				</p>
			</div>
			{isOpen && (
				<div className="onb-passages__buttons">
					{(passage.status === 'proposed' || passage.status === 'rejected') && button('accept')}
					{passage.status !== 'rejected' && button('reject')}
					{button('widen')}
				</div>
			)}
		</li>
	);
}

function AddForm({ answer, texts, choices, hidden, formAction, onAdd, errors, typed }: DeskAnswerProps) {
	const id = `add-${answer.position}`;
	return (
		<details className="onb-details" id={`${id}-box`} open={errors.length > 0}>
			<summary className="onb-details__summary">{texts.addTitle}</summary>
			<form className="onb-desk__add" action={formAction} onSubmit={onAdd} data-add={answer.id} noValidate>
				{Object.entries({ ...hidden, at: '', do: `add ${answer.id}` }).map(([name, value]) => (
					<input type="hidden" name={name} defaultValue={value} key={name} />
				))}
				{errors.length > 0 && (
					<div className="onb-desk__errors" id={`${id}-errors`} role="alert">
						{errors.map((error) => (
							<p key={error}>{error}</p>
						))}
					</div>
				)}
				<div>
					<label className="utrecht-form-label" htmlFor={`${id}-words`}>
						{texts.words}
					</label>
					<input
						className="onb-input utrecht-textbox utrecht-textbox--html-input"
						id={`${id}-words`}
						name="words"
						defaultValue={typed?.words}
						autoComplete="off"
						aria-describedby={errors.length > 0 ? `${id}-errors` : undefined}
					/>
				</div>
				<div>
					<label className="utrecht-form-label" htmlFor={`${id}-type`}>
						{texts.type}
					</label>
					<select
						className="onb-input utrecht-select utrecht-select--html-select"
						id={`${id}-type`}
						name="type"
						key={typed?.type}
						defaultValue={typed?.type ?? ''}
					>
						<option value="">{texts.choose}</option>
						{choices.map(({ value, label }) => (
							<option value={value} key={value}>
								{label}
							</option>
						))}
					</select>
				</div>
				<button className="utrecht-button utrecht-button--secondary-action" type="submit">
					{texts.add}
				</button>
			</form>
		</details>
	);
}
