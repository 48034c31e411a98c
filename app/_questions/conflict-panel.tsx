'use client';

import type { RefObject } from 'react';
import { AlertBox } from '@/app/_ui/alert-box';
import type { Locale } from '@/lib/i18n/locales';
import type { AnswerFieldTexts } from './answer-field';

interface ConflictPanelProps {
	readonly panel: RefObject<HTMLElement | null>;
	readonly theirs: string;
	readonly mine: string;
	readonly lang: Locale;
	readonly texts: AnswerFieldTexts;
	/** Readable form of an answer that is stored as a code, such as one choice of a list. */
	readonly meanings?: Readonly<Record<string, string>> | undefined;
	readonly onChoose: (text: string) => void;
}

/** Two texts side by side and a button under each: nothing is overwritten before the candidate chose. */
export function ConflictPanel({
	panel,
	theirs,
	mine,
	lang,
	texts,
	meanings = {},
	onChoose,
}: ConflictPanelProps) {
	const sides = [
		{ key: 'theirs', title: texts.theirs, text: theirs, button: texts.useTheirs },
		{ key: 'mine', title: texts.mine, text: mine, button: texts.keepMine },
	];
	return (
		<section ref={panel} tabIndex={-1} aria-label={texts.conflictTitle} className="onb-versions">
			<AlertBox kind="warning" kindLabel="" title={texts.conflictTitle} role="alert">
				<p>{texts.conflictBody}</p>
				<div className="onb-versions__sides">
					{sides.map(({ key, title, text, button }) => (
						<div className="onb-versions__side" key={key}>
							<h2 className="onb-versions__title">{title}</h2>
							<blockquote className="onb-newer" lang={text === '' ? undefined : lang}>
								{text === '' ? texts.conflictEmpty : (meanings[text] ?? text)}
							</blockquote>
							<button
								type="button"
								className="onb-needs-script utrecht-button utrecht-button--secondary-action"
								onClick={() => onChoose(text)}
							>
								{button}
							</button>
						</div>
					))}
				</div>
				<noscript>
					<p>{texts.conflictPlain}</p>
				</noscript>
			</AlertBox>
		</section>
	);
}
