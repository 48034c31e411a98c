import type { ReactNode } from 'react';

export type BadgeKind = 'neutral' | 'active' | 'success' | 'warning' | 'error' | 'inactive';

/** A state in one or two words. The words must say it; colour only helps. */
export function StatusBadge({ kind, children }: { kind: BadgeKind; children: ReactNode }) {
	return <span className={`onb-badge utrecht-status-badge utrecht-status-badge--${kind}`}>{children}</span>;
}
