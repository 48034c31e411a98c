/**
 * The gate: turns a session into an actor, and an actor plus an id into a scope. A query or command takes a scope, and
 * only this file makes one, so no id from a URL is ever used unproven. A foreign id gives `not-found`, never "forbidden".
 */
import { and, eq, sql } from 'drizzle-orm';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { appDatabase } from '@/db/pools';
import { organisations, staff } from '@/db/schema/organisation';
import { members, vacancies } from '@/db/schema/vacancy';
import { DomainError } from '@/lib/errors';
import { isId } from '@/lib/id';
import type { Phase } from '@/lib/vacancy/phases';
import { isAllowed, type Permission, type Role } from './permissions';
import { authOptions } from './session';

declare const proven: unique symbol;

export interface StaffActor {
	readonly staffId: string;
	readonly name: string;
	readonly organisationId: string;
	readonly organisationName: string;
	/** Roles that single sign-on gives, for the whole organisation. */
	readonly roles: readonly Role[];
	readonly [proven]: 'staff';
}

export interface VacancyScope {
	readonly vacancyId: string;
	readonly organisationId: string;
	readonly staffId: string;
	readonly title: string;
	readonly slug: string;
	readonly locale: 'nl' | 'en';
	readonly phase: Phase;
	readonly roles: readonly Role[];
	readonly [proven]: 'vacancy';
}

/** The brand exists in types only; this is the one place that gives it. */
const prove = <Proven extends { readonly [proven]: string }>(value: Omit<Proven, typeof proven>): Proven =>
	value as Proven;

/** The signed-in member of staff, or null. One query per request. */
export const currentStaff = cache(async (): Promise<StaffActor | null> => {
	const session = (await getServerSession(authOptions())) as { staffId?: unknown } | null;
	return typeof session?.staffId === 'string' ? loadStaff(session.staffId) : null;
});

/** Exported for scripts and tests, which have no session. */
export async function loadStaff(staffId: string): Promise<StaffActor | null> {
	const [row] = await appDatabase()
		.select({
			staffId: staff.id,
			name: staff.name,
			organisationId: staff.organisationId,
			organisationName: organisations.name,
			mayAdminister: staff.mayAdminister,
			mayManage: staff.mayManage,
			mayEvaluate: staff.mayEvaluate,
			mayAudit: staff.mayAudit,
		})
		.from(staff)
		.innerJoin(organisations, eq(organisations.id, staff.organisationId))
		.where(eq(staff.id, staffId));
	if (!row) return null;
	const roles: Role[] = [];
	if (row.mayManage) roles.push('manager');
	if (row.mayEvaluate) roles.push('evaluator');
	if (row.mayAdminister) roles.push('administrator');
	if (row.mayAudit) roles.push('auditor');
	const { staffId: id, name, organisationId, organisationName } = row;
	return prove<StaffActor>({ staffId: id, name, organisationId, organisationName, roles });
}

/** @throws DomainError `signed-out` */
export async function requireStaff(): Promise<StaffActor> {
	const actor = await currentStaff();
	if (!actor) throw new DomainError('signed-out');
	return actor;
}

/** For acts that belong to no procedure: making a vacancy, reports, people. @throws DomainError `not-found` */
export function requirePermission(actor: StaffActor, permission: Permission): void {
	if (!isAllowed(actor.roles, permission)) throw new DomainError('not-found');
}

/**
 * Authorises and loads in one query. Inside a procedure only the roles given in it count, plus auditor and administrator
 * of the same organisation.
 * @throws DomainError `not-found` for an unknown id, somebody else's procedure, or a role without the permission
 */
export async function vacancyScope(
	actor: StaffActor,
	vacancyId: string,
	permission: Permission,
): Promise<VacancyScope> {
	if (!isId(vacancyId)) throw new DomainError('not-found');
	const [row] = await appDatabase()
		.select({
			vacancyId: vacancies.id,
			organisationId: vacancies.organisationId,
			title: vacancies.title,
			slug: vacancies.slug,
			locale: vacancies.locale,
			phase: vacancies.phase,
			held: sql<
				Role[]
			>`coalesce(array_agg(${members.role}) FILTER (WHERE ${members.role} IS NOT NULL), '{}')`,
		})
		.from(vacancies)
		.leftJoin(members, and(eq(members.vacancyId, vacancies.id), eq(members.staffId, actor.staffId)))
		.where(eq(vacancies.id, vacancyId))
		.groupBy(vacancies.id);
	if (!row) throw new DomainError('not-found');
	const wide =
		row.organisationId === actor.organisationId
			? actor.roles.filter((role) => role === 'administrator' || role === 'auditor')
			: [];
	const roles = [...row.held, ...wide];
	if (!isAllowed(roles, permission)) throw new DomainError('not-found');
	const { held: _, ...scope } = row;
	return prove<VacancyScope>({ ...scope, roles, staffId: actor.staffId });
}

/**
 * The key with which the blind role knows this assessor in this procedure.
 * @throws DomainError `not-found` for anybody without a seat in the committee
 */
export async function blindKey(scope: VacancyScope): Promise<string> {
	const [seat] = await appDatabase()
		.select({ key: members.blindKey })
		.from(members)
		.where(
			and(
				eq(members.vacancyId, scope.vacancyId),
				eq(members.staffId, scope.staffId),
				sql`${members.role} IN ('assessor', 'chair')`,
			),
		)
		.limit(1);
	if (!seat) throw new DomainError('not-found');
	return seat.key;
}
