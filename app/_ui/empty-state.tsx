import type { ReactNode } from 'react';

interface EmptyStateProps {
	/** What is not there yet. */
	readonly title: string;
	/** Why, and what will fill it. */
	readonly children: ReactNode;
	/** The next step: usually a ButtonLink. */
	readonly action?: ReactNode;
	readonly level?: 2 | 3 | undefined;
}

/** Says what is empty, why, and what to do next. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
	const Tag = `h${level}` as const;
	return (
		<div className="onb-empty">
			<svg className="onb-empty__picture" viewBox="18 4 68 54" width="82" height="65" aria-hidden="true">
				<rect x="18" y="10" width="60" height="46" rx="6" />
				<path d="M30 26h36M30 36h24" strokeWidth="3" strokeLinecap="round" />
				<circle cx="74" cy="16" r="10" />
			</svg>
			<Tag className="onb-empty__title">{title}</Tag>
			<div className="onb-empty__text">{children}</div>
			{action}
		</div>
	);
}
