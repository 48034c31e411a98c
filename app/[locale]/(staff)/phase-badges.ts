import type { BadgeKind } from '@/app/_ui/status-badge';
import type { Phase } from '@/lib/vacancy/phases';

/** How a phase looks in a list; its name says the same. */
export const phaseBadges: Readonly<Record<Phase, BadgeKind>> = {
	draft: 'inactive',
	open: 'success',
	screening: 'active',
	scoring: 'active',
	moderation: 'active',
	decided: 'active',
	interviewing: 'active',
	completed: 'neutral',
	purged: 'inactive',
	cancelled: 'error',
};
