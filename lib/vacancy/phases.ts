/** The phase table: what a procedure allows when. The database keeps the steps as well (migration 0004). */
import type { Role } from '@/lib/auth/permissions';

export type Phase =
	| 'draft'
	| 'open'
	| 'screening'
	| 'scoring'
	| 'moderation'
	| 'decided'
	| 'interviewing'
	| 'completed'
	| 'purged'
	| 'cancelled';

interface PhasePolicy {
	readonly next: readonly Phase[];
	/** Text, questions, anchors and rule may change. */
	readonly mayEdit: boolean;
	readonly acceptsApplications: boolean;
	readonly mayScore: boolean;
	/** Other people's scores show. */
	readonly showsPeers: boolean;
	/** Anonymity of shortlisted candidates may be lifted. */
	readonly mayLiftAnonymity: boolean;
	/** Names of invited candidates show to panel and manager. */
	readonly showsInvited: boolean;
}

const hidden = {
	mayEdit: false,
	acceptsApplications: false,
	mayScore: false,
	showsPeers: false,
	mayLiftAnonymity: false,
	showsInvited: false,
} as const;

export const phases: Readonly<Record<Phase, PhasePolicy>> = {
	draft: { ...hidden, next: ['open', 'cancelled'], mayEdit: true },
	open: { ...hidden, next: ['screening', 'cancelled'], acceptsApplications: true },
	screening: { ...hidden, next: ['scoring', 'completed', 'cancelled'] },
	scoring: { ...hidden, next: ['moderation', 'cancelled'], mayScore: true },
	moderation: { ...hidden, next: ['decided', 'cancelled'], showsPeers: true },
	decided: {
		...hidden,
		next: ['interviewing', 'completed', 'cancelled'],
		showsPeers: true,
		mayLiftAnonymity: true,
	},
	interviewing: { ...hidden, next: ['completed', 'cancelled'], showsPeers: true, showsInvited: true },
	completed: { ...hidden, next: ['purged'], showsPeers: true, showsInvited: true },
	cancelled: { ...hidden, next: ['purged'] },
	purged: { ...hidden, next: [] },
};

/** The phases of a normal procedure in order, for pictures of progress. */
export const phaseOrder = [
	'draft',
	'open',
	'screening',
	'scoring',
	'moderation',
	'decided',
	'interviewing',
	'completed',
] as const satisfies readonly Phase[];

/** The next thing to do for somebody with these roles, and in which part of the platform; null when it is others' turn. */
export function taskFor(
	phase: Phase,
	held: readonly Role[],
): { readonly name: Task; readonly area: string } | null {
	return tasks.find((task) => task.phase === phase && held.includes(task.role)) ?? null;
}

const tasks = [
	{ phase: 'draft', role: 'manager', name: 'write', area: 'manage' },
	{ phase: 'draft', role: 'supervisor', name: 'approve', area: 'manage' },
	{ phase: 'screening', role: 'supervisor', name: 'screen', area: 'supervise' },
	{ phase: 'scoring', role: 'assessor', name: 'score', area: 'assess' },
	{ phase: 'scoring', role: 'chair', name: 'score', area: 'assess' },
	{ phase: 'moderation', role: 'chair', name: 'moderate', area: 'assess' },
	{ phase: 'moderation', role: 'manager', name: 'decide', area: 'manage' },
	{ phase: 'decided', role: 'supervisor', name: 'lift', area: 'supervise' },
	{ phase: 'interviewing', role: 'interviewer', name: 'interview', area: 'interview' },
	{ phase: 'interviewing', role: 'manager', name: 'outcome', area: 'manage' },
] as const satisfies readonly { phase: Phase; role: Role; name: string; area: string }[];
export type Task = (typeof tasks)[number]['name'];
