import { describe, expect, it } from 'vitest';
import { isAllowed, permissions, roles } from './permissions';

/** The matrix in full: whoever changes a right changes it here too, and a reviewer sees who gains what. */
const matrix = {
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
	'ranking.read': ['manager', 'supervisor', 'chair'],
	'selection.decide': ['manager'],
	'anonymity.lift': ['supervisor'],
	'identity.read': ['supervisor'],
	'invited.read': ['manager', 'supervisor', 'interviewer'],
	'interview.score': ['interviewer'],
	'outcome.record': ['manager'],
	'feedback.write': ['manager', 'supervisor'],
	'report.read': ['evaluator'],
	'organisation.manage': ['administrator'],
	'audit.read': ['administrator', 'auditor'],
};

describe('the permission table', () => {
	it('is exactly this matrix', () => {
		const actual = Object.fromEntries(
			permissions.map((permission) => [
				permission,
				roles.filter((role) => isAllowed([role], permission)).sort(),
			]),
		);
		expect(actual).toEqual(
			Object.fromEntries(Object.entries(matrix).map(([name, held]) => [name, [...held].sort()])),
		);
	});

	it('gives identity to nobody who scores', () => {
		const scorers = roles.filter((role) => isAllowed([role], 'score.give'));
		expect(scorers.filter((role) => isAllowed([role], 'identity.read'))).toEqual([]);
	});

	it('gives nothing to nobody', () => {
		expect(permissions.filter((permission) => isAllowed([], permission))).toEqual([]);
	});
});
