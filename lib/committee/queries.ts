import { and, asc, count, eq } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { staff } from '@/db/schema/organisation';
import { memberSides, members } from '@/db/schema/vacancy';
import type { VacancyScope } from '@/lib/auth/gate';
import type { Committee } from '@/lib/vacancy/rules';

export async function listMembers(scope: VacancyScope) {
	return appDatabase()
		.select({
			staffId: members.staffId,
			name: staff.name,
			role: members.role,
			workshopOn: members.workshopOn,
		})
		.from(members)
		.innerJoin(staff, eq(staff.id, members.staffId))
		.where(eq(members.vacancyId, scope.vacancyId))
		.orderBy(asc(members.role), asc(staff.name));
}

export async function countCommittee(
	scope: VacancyScope,
	database: Executor = appDatabase(),
): Promise<Committee> {
	const rows = await database
		.select({ role: members.role, count: count() })
		.from(members)
		.where(eq(members.vacancyId, scope.vacancyId))
		.groupBy(members.role);
	const counted = Object.fromEntries(rows.map((row) => [row.role, row.count]));
	const of = (role: keyof Committee) => counted[role] ?? 0;
	return {
		manager: of('manager'),
		supervisor: of('supervisor'),
		assessor: of('assessor'),
		chair: of('chair'),
		interviewer: of('interviewer'),
	};
}

/** Colleagues of the same organisation, for the choice of committee members, with the side they already have. */
export async function listColleagues(scope: VacancyScope) {
	return appDatabase()
		.select({ staffId: staff.id, name: staff.name, side: memberSides.side })
		.from(staff)
		.leftJoin(memberSides, and(eq(memberSides.staffId, staff.id), eq(memberSides.vacancyId, scope.vacancyId)))
		.where(eq(staff.organisationId, scope.organisationId))
		.orderBy(asc(staff.name));
}
