import type { ReactNode } from 'react';

/** Something that can be opened; the browser's own element, so it works without JavaScript. */
export function Details({
	summary,
	open,
	children,
}: {
	summary: string;
	open?: boolean;
	children: ReactNode;
}) {
	return (
		<details className="onb-details" open={open}>
			<summary className="onb-details__summary">{summary}</summary>
			<div className="onb-details__content">{children}</div>
		</details>
	);
}
