import type { ReactNode } from 'react';

/** Buttons and links that belong together, at the start of the line. */
export function ActionGroup({ children }: { children: ReactNode }) {
	return <div className="onb-action-group utrecht-action-group utrecht-action-group--row">{children}</div>;
}
