import type { ReactNode } from 'react';

/** Says that it worked, what was done, and what happens next. The title is the page's heading. */
export function ConfirmationPanel({ title, children }: { title: string; children: ReactNode }) {
	return (
		<div className="onb-confirmation">
			<svg className="onb-confirmation__mark" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true">
				<circle cx="24" cy="24" r="22" />
				<path d="M14 25l7 7 13-15" fill="none" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
			</svg>
			<h1 className="onb-confirmation__title">{title}</h1>
			<div className="onb-confirmation__text">{children}</div>
		</div>
	);
}
