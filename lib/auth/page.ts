/** The gate for pages: what an action answers as a FormState, a page answers as "log in first" or "not found". */
import { notFound, redirect } from 'next/navigation';
import { DomainError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { type ApplicationScope, applicationScope } from './candidate';
import { currentStaff, requirePermission, type StaffActor, type VacancyScope, vacancyScope } from './gate';
import type { Permission } from './permissions';

/** The signed-in member of staff; anybody else goes to the login page and comes back afterwards. */
export async function openStaffPage(
	locale: Locale,
	path: string,
	permission?: Permission,
): Promise<StaffActor> {
	const actor = await currentStaff();
	if (!actor) redirect(`/${locale}/login?to=${encodeURIComponent(`/${locale}${path}`)}`);
	if (permission) await orNotFound(async () => requirePermission(actor, permission));
	return actor;
}

/** One procedure for one of its people. */
export async function openProcedurePage(
	locale: Locale,
	path: string,
	vacancyId: string,
	permission: Permission,
): Promise<VacancyScope> {
	const actor = await openStaffPage(locale, path);
	return orNotFound(() => vacancyScope(actor, vacancyId, permission));
}

/** A candidate's own application; without a key the candidate can ask for a link. */
export async function openApplicationPage(locale: Locale, applicationId: string): Promise<ApplicationScope> {
	return orNotFound(
		() => applicationScope(applicationId),
		() => redirect(`/${locale}/my/login`),
	);
}

/** Runs a read for a page: an expected refusal becomes the not-found page, the rest goes to error.tsx. */
export async function orNotFound<Result>(
	read: () => Promise<Result>,
	onSignedOut?: () => never,
): Promise<Result> {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		if (error.code === 'signed-out' && onSignedOut) return onSignedOut();
		notFound();
	}
}
