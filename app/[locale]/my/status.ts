import type { BadgeKind } from '@/app/_ui/status-badge';
import type { Phase } from '@/lib/vacancy/phases';

export type CandidateStatus =
	| 'draft'
	| 'received'
	| 'checking'
	| 'scoring'
	| 'deciding'
	| 'interviewing'
	| 'completed'
	| 'cancelled'
	| 'withdrawn'
	| 'expired';

const ofPhase: Readonly<Record<Phase, CandidateStatus>> = {
	draft: 'received',
	open: 'received',
	screening: 'checking',
	scoring: 'scoring',
	moderation: 'deciding',
	decided: 'deciding',
	interviewing: 'interviewing',
	completed: 'completed',
	cancelled: 'cancelled',
	purged: 'completed',
};

/**
 * Where an application stands, in the candidate's terms.
 * @example statusKey('submitted', 'moderation') // 'deciding'
 */
export function statusKey(
	status: 'draft' | 'submitted' | 'withdrawn' | 'expired',
	phase: Phase,
): CandidateStatus {
	return status === 'submitted' ? ofPhase[phase] : status;
}

export const badgeOf: Readonly<Record<CandidateStatus, BadgeKind>> = {
	draft: 'warning',
	received: 'active',
	checking: 'active',
	scoring: 'active',
	deciding: 'active',
	interviewing: 'active',
	completed: 'neutral',
	cancelled: 'inactive',
	withdrawn: 'inactive',
	expired: 'inactive',
};
