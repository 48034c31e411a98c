import type { ReactNode } from 'react';

interface ConfirmationPanelProps {
	readonly title: string;
	/** 2 where the page has a heading of its own. */
	readonly level?: 1 | 2 | undefined;
	readonly children: ReactNode;
}

/** Says that it worked, what was done, and what happens next. The title is the page's heading. */
export function ConfirmationPanel({ title, level = 1, children }: ConfirmationPanelProps) {
	const Tag = `h${level}` as const;
	return (
		<div className="onb-confirmation">
			<svg className="onb-confirmation__mark" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
				<circle cx="24" cy="24" r="22" />
				<path d="M14 25l7 7 13-15" fill="none" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
			</svg>
			<Tag className="onb-confirmation__title">{title}</Tag>
			<div className="onb-confirmation__text">{children}</div>
		</div>
	);
}
