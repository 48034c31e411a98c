'use client';

import { useState } from 'react';
import { classNames } from '@/app/_ui/class-names';
import { fillIn } from '@/app/_ui/client-texts';
import type { Messages } from '@/lib/i18n/namespaces';
import type { Finding } from '@/lib/linter';
import { type RuleTexts, ruleText, sourceText } from './engine';

export type EditorTexts = Messages<'manage'>['editor'];

interface FindingCardProps {
	readonly finding: Finding;
	readonly isCurrent: boolean;
	/** The written reason for which it stays, when there is one. */
	readonly reason: string | undefined;
	readonly texts: RuleTexts;
	readonly labels: EditorTexts;
	readonly sources: readonly { readonly id: string; readonly strength: string }[];
	readonly onSelect: () => void;
	readonly onApply: (suggestion: string) => void;
	readonly onHide: () => void;
	/** Absent where reasons and feedback cannot be stored, as on the public page. */
	readonly onReason?: ((reason: string) => Promise<string | null>) | undefined;
	readonly onFeedback?: (() => void) | undefined;
}

/** One finding: what, why, what to do; open when it is the current one. */
export function FindingCard(props: FindingCardProps) {
	const { finding, isCurrent, reason, texts, labels, sources } = props;
	const { title, what, why, do: advice } = ruleText(texts, finding.message);
	const mustAnswer = finding.severity === 'stop' || finding.severity === 'warn';
	return (
		<li className={classNames('onb-finding', `onb-finding--${finding.severity}`)}>
			<button
				className="onb-finding__header"
				type="button"
				aria-expanded={isCurrent}
				aria-current={isCurrent || undefined}
				onClick={props.onSelect}
			>
				<span className="onb-finding__severity">{texts.severity[finding.severity]}</span>
				<q className="onb-finding__words">{finding.data.words}</q>
				<span className="onb-finding__title">{title}</span>
			</button>
			{reason !== undefined && (
				<p className="onb-finding__reason">{fillIn(labels.keptBecause, { reason })}</p>
			)}
			{isCurrent && (
				<div className="onb-finding__body">
					<p>{what}</p>
					<p>{why}</p>
					<p>
						<strong>{advice}</strong>
					</p>
					{finding.suggestions.length > 0 && (
						<div className="onb-finding__suggestions">
							<p>{labels.replaceBy}</p>
							{finding.suggestions.slice(0, 4).map((suggestion) => (
								<button
									className="onb-finding__suggestion"
									type="button"
									key={suggestion}
									data-first={suggestion === finding.suggestions[0] || undefined}
									onClick={() => props.onApply(suggestion)}
								>
									<span className="onb-visually-hidden">{labels.replaceBy} </span>
									{suggestion === '' ? labels.remove : suggestion}
								</button>
							))}
						</div>
					)}
					<p className="onb-finding__source">
						{labels.source} {sources.map((source) => sourceText(texts, source)).join('; ')}
					</p>
					<div className="onb-finding__acts">
						<button className="onb-text-button" type="button" onClick={props.onHide}>
							{labels.hide}
						</button>
						{props.onFeedback && <Feedback labels={labels} onFeedback={props.onFeedback} />}
					</div>
					{props.onReason && mustAnswer && (
						<Reason severity={finding.severity} labels={labels} initial={reason} onReason={props.onReason} />
					)}
				</div>
			)}
		</li>
	);
}

function Feedback({ labels, onFeedback }: { labels: EditorTexts; onFeedback: () => void }) {
	const [isSent, setSent] = useState(false);
	return (
		<>
			{!isSent && (
				<button
					className="onb-text-button"
					type="button"
					onClick={() => {
						setSent(true);
						onFeedback();
					}}
				>
					{labels.notRight}
				</button>
			)}
			<span role="status">{isSent && labels.notRightSent}</span>
		</>
	);
}

interface ReasonProps {
	readonly severity: Finding['severity'];
	readonly labels: EditorTexts;
	readonly initial: string | undefined;
	readonly onReason: (reason: string) => Promise<string | null>;
}

/** Inputs have no name: the form around the editor must not send them. */
function Reason({ severity, labels, initial, onReason }: ReasonProps) {
	const [text, setText] = useState(initial ?? '');
	const [message, setMessage] = useState('');
	return (
		<details className="onb-finding__keep">
			<summary>{labels.keep}</summary>
			<label className="onb-finding__label">
				{severity === 'stop' ? labels.reasonStop : labels.reasonWarn}
				<textarea
					className="onb-input utrecht-textarea utrecht-textarea--html-textarea onb-finding__input"
					rows={3}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
				/>
			</label>
			<button
				className="utrecht-button utrecht-button--secondary-action onb-small-button"
				type="button"
				onClick={async () => setMessage((await onReason(text)) ?? labels.reasonSaved)}
			>
				{labels.reasonSave}
			</button>
			<p role="status">{message}</p>
		</details>
	);
}
