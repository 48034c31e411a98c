/** For database tests of the desk: a procedure with one answer that tells much, and what a supervisor sees of it. */
import { expect } from 'vitest';
import { connectAs } from '@/db/test';
import { type ArrangedProcedure, arrangeProcedure } from '@/db/test-procedure';
import { loadStaff, type VacancyScope, vacancyScope } from '@/lib/auth/gate';
import type { Permission } from '@/lib/auth/permissions';
import { getIncoming } from './queries';
import { maskedText, proposeRedaction } from './redaction';

export const text =
	'Ik ben Noor Veldkamp en ik werk als vrijwilliger bij de moskee. Mail mij op noor@voorbeeld.example.';

export async function query<Row extends object>(
	sql: string,
	values: readonly unknown[] = [],
): Promise<Row[]> {
	return (await (await connectAs('superuser')).query<Row>(sql, [...values])).rows;
}

/** With what the engine proposes, as after sending. */
export async function makeProcedure(phase: string): Promise<ArrangedProcedure> {
	const procedure = await arrangeProcedure(phase, text);
	await proposeRedaction(procedure.applicationId);
	return procedure;
}

export async function scopeOf(
	staffId: string,
	vacancyId: string,
	permission: Permission,
): Promise<VacancyScope> {
	const actor = await loadStaff(staffId);
	if (!actor) throw new Error('no such person');
	return vacancyScope(actor, vacancyId, permission);
}

export const deskOf = (procedure: ArrangedProcedure) =>
	scopeOf(procedure.supervisor, procedure.vacancyId, 'redaction.decide');

export async function answerOf(scope: VacancyScope, applicationId: string) {
	const [answer] = (await getIncoming(scope, applicationId)).answers;
	if (!answer) throw new Error('no answer');
	// Whatever happened: what the committee reads follows from the original and the passages.
	expect(answer.maskedText).toBe(maskedText(answer.text, answer.spans, 'nl'));
	return answer;
}

export const spanWith = async (scope: VacancyScope, applicationId: string, words: string) => {
	const answer = await answerOf(scope, applicationId);
	const span = answer.spans.find((one) => answer.text.slice(one.starts, one.ends).includes(words));
	if (!span) throw new Error(`nothing found with ${words}`);
	return span;
};
