/** An organisation and its people, for who administers it. No candidate is in here. */
import { asc, eq, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { organisations, staff } from '@/db/schema/organisation';
import { members, vacancies } from '@/db/schema/vacancy';
import type { StaffActor } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { DomainError } from '@/lib/errors';

export async function getOrganisation(actor: StaffActor) {
	if (!isAllowed(actor.roles, 'organisation.manage')) throw new DomainError('not-found');
	const [row] = await appDatabase()
		.select({
			name: organisations.name,
			nameEn: organisations.nameEn,
			contactEmail: organisations.contactEmail,
			complaintRoute: organisations.complaintRoute,
			equalityItems: organisations.equalityItems,
		})
		.from(organisations)
		.where(eq(organisations.id, actor.organisationId));
	if (!row) throw new DomainError('not-found');
	return row;
}

/** Colleagues with the rights that single sign-on gave at their last login, and their roles in procedures. */
export async function listPeople(actor: StaffActor) {
	if (!isAllowed(actor.roles, 'organisation.manage')) throw new DomainError('not-found');
	return appDatabase()
		.select({
			staffId: staff.id,
			name: staff.name,
			email: staff.email,
			mayAdminister: staff.mayAdminister,
			mayManage: staff.mayManage,
			mayEvaluate: staff.mayEvaluate,
			mayAudit: staff.mayAudit,
			lastLoginAt: staff.lastLoginAt,
			procedures: sql<
				{ readonly title: string; readonly role: (typeof members.role)['_']['data'] }[]
			>`coalesce(json_agg(json_build_object('title', ${vacancies.title}, 'role', ${members.role})
				ORDER BY ${vacancies.title}) FILTER (WHERE ${members.role} IS NOT NULL), '[]')`,
		})
		.from(staff)
		.leftJoin(members, eq(members.staffId, staff.id))
		.leftJoin(vacancies, eq(vacancies.id, members.vacancyId))
		.where(eq(staff.organisationId, actor.organisationId))
		.groupBy(staff.id)
		.orderBy(asc(staff.name));
}
