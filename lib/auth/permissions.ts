/** Who may do what. The literal matrix stands once more in permissions.test.ts, so that a change is always two changes. */
export const roles = [
	'candidate',
	'manager',
	'supervisor',
	'assessor',
	'chair',
	'interviewer',
	'evaluator',
	'administrator',
	'auditor',
] as const;
export type Role = (typeof roles)[number];

const table = {
	'vacancy.create': ['manager'],
	'vacancy.read': ['manager', 'supervisor', 'assessor', 'chair', 'interviewer'],
	'vacancy.write': ['manager'],
	'vacancy.publish': ['manager'],
	'vacancy.approve': ['manager', 'supervisor'],
	'committee.manage': ['manager', 'supervisor'],
	'application.write': ['candidate'],
	'application.count': ['manager', 'supervisor'],
	'redaction.decide': ['supervisor'],
	'scoring.open': ['supervisor'],
	'score.give': ['assessor', 'chair'],
	'score.moderate': ['chair'],
	'ranking.read': ['manager', 'chair', 'supervisor'],
	'selection.decide': ['manager'],
	'anonymity.lift': ['supervisor'],
	'identity.read': ['supervisor'],
	'invited.read': ['supervisor', 'interviewer', 'manager'],
	'interview.score': ['interviewer'],
	'outcome.record': ['manager'],
	'feedback.write': ['manager', 'supervisor'],
	'report.read': ['evaluator'],
	'organisation.manage': ['administrator'],
	'audit.read': ['auditor', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof table;
export const permissions = Object.keys(table) as readonly Permission[];

/**
 * Whether any of these roles has the permission.
 * @example isAllowed(['assessor'], 'identity.read') // false
 */
export function isAllowed(held: readonly Role[], permission: Permission): boolean {
	const allowed: readonly Role[] = table[permission];
	return held.some((role) => allowed.includes(role));
}
