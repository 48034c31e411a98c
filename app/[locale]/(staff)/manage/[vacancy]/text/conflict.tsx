'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/action-state';
import type { Messages } from '@/lib/i18n/namespaces';

interface ConflictProps {
	readonly theirs: Readonly<Record<string, string>>;
	readonly typed: NonNullable<FormState['values']>;
	readonly texts: Messages<'manage'>['draft'];
	readonly labels: Readonly<Record<string, string>>;
	/** What the value of a choice is called, such as the tie rule. */
	readonly words?: Readonly<Record<string, string>> | undefined;
}

/** Both versions of every field that differs, side by side. */
export function Conflict({ theirs, typed, texts, labels, words = {} }: ConflictProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const read = (value: string) => words[value] ?? value;
	const same = (text: string) => text.replace(/\r\n?/g, '\n').trim();
	const different = Object.entries(labels).filter(
		([name]) => same(String(typed[name] ?? '')) !== same(theirs[name] ?? ''),
	);
	return (
		<section className="onb-conflict" aria-labelledby="conflict">
			<h2 className="utrecht-heading-3" id="conflict" ref={heading} tabIndex={-1}>
				{texts.conflict}
			</h2>
			<p>{texts.conflictBody}</p>
			{different.map(([name, label]) => (
				<div key={name}>
					<h3 className="utrecht-heading-4">{label}</h3>
					<div className="onb-conflict__pair">
						<div>
							<strong>{texts.mine}</strong>
							<div className="onb-conflict__version">{read(String(typed[name] ?? ''))}</div>
						</div>
						<div>
							<strong>{texts.theirs}</strong>
							<div className="onb-conflict__version">{read(theirs[name] ?? '')}</div>
						</div>
					</div>
				</div>
			))}
			<p>
				{/* An empty address is this page, with what is stored now. */}
				<a className="utrecht-link utrecht-link--html-a" href="?">
					{texts.takeTheirs}
				</a>
			</p>
		</section>
	);
}
