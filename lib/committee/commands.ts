import { and, eq, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { memberSides, members } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import type { VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { phases } from '@/lib/vacancy/phases';
import type { MemberInput } from './schema';

/** @throws DomainError `conflict` when the person is on the other side of the procedure, or a chair exists */
export async function addMember(scope: VacancyScope, input: MemberInput): Promise<void> {
	if (phases[scope.phase].next.length === 0 || scope.phase === 'completed')
		throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		const side = input.role === 'supervisor' ? 'sees-originals' : 'judges-blind';
		await joinSide(transaction, scope.vacancyId, input.staffId, side);
		const [added] = await transaction
			.insert(members)
			.values({
				vacancyId: scope.vacancyId,
				staffId: input.staffId,
				role: input.role,
				workshopOn: input.workshopOn,
			})
			.onConflictDoNothing()
			.returning({ role: members.role });
		if (!added && input.role === 'chair')
			throw new DomainError('conflict', 'chair-taken', { role: ['chair-taken'] });
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'member.added',
			object: `staff:${input.staffId}`,
			actor: `staff:${scope.staffId}`,
			details: { role: input.role },
		});
	});
}

/** Takes a role away while the vacancy is a draft or open; the side stays, so that nobody changes sides later. */
export async function removeMember(
	scope: VacancyScope,
	staffId: string,
	role: MemberInput['role'],
): Promise<void> {
	if (scope.phase !== 'draft' && scope.phase !== 'open') throw new DomainError('wrong-phase');
	await appDatabase().transaction(async (transaction) => {
		await transaction
			.delete(members)
			.where(
				and(eq(members.vacancyId, scope.vacancyId), eq(members.staffId, staffId), eq(members.role, role)),
			);
		if (scope.phase === 'draft') {
			await transaction.execute(sql`
				DELETE FROM member_sides s WHERE s.vacancy_id = ${scope.vacancyId} AND s.staff_id = ${staffId}
					AND NOT EXISTS (SELECT FROM members m WHERE m.vacancy_id = s.vacancy_id AND m.staff_id = s.staff_id)`);
		}
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'member.removed',
			object: `staff:${staffId}`,
			actor: `staff:${scope.staffId}`,
			details: { role },
		});
	});
}

/**
 * Puts somebody on a side of the procedure, once and for all: who sees originals may not judge.
 * @throws DomainError `conflict` when they are on the other side
 */
export async function joinSide(
	transaction: Executor,
	vacancyId: string,
	staffId: string,
	side: 'judges-blind' | 'sees-originals',
) {
	await transaction.insert(memberSides).values({ vacancyId, staffId, side }).onConflictDoNothing();
	const [row] = await transaction
		.select({ side: memberSides.side })
		.from(memberSides)
		.where(and(eq(memberSides.vacancyId, vacancyId), eq(memberSides.staffId, staffId)));
	if (row?.side !== side) throw new DomainError('conflict', 'side-conflict', { role: ['side-conflict'] });
}
