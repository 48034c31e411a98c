import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/pools';
import { applicationLinks, contacts, identityLifts, retentionConsents } from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import type { ContactInput } from '@/lib/application/schema';
import { recordEvent } from '@/lib/audit/commands';
import type { ApplicationScope } from '@/lib/auth/candidate';
import type { VacancyScope } from '@/lib/auth/gate';
import { DomainError } from '@/lib/errors';
import { phases } from '@/lib/vacancy/phases';
import { listToLift } from './queries';

/** Stores contact details in the vault, and nowhere else. A changed address has to be proven again. */
export async function putContact(
	scope: ApplicationScope,
	input: Omit<ContactInput, 'reminders'> & { readonly reminders?: boolean },
): Promise<void> {
	if (scope.status !== 'draft') throw new DomainError('wrong-phase');
	await vaultDatabase().transaction(async (transaction) => {
		const [known] = await transaction
			.select({ email: contacts.email })
			.from(contacts)
			.where(eq(contacts.applicationId, scope.applicationId));
		await transaction
			.insert(contacts)
			.values({ applicationId: scope.applicationId, ...input })
			.onConflictDoUpdate({ target: contacts.applicationId, set: { ...input, updatedAt: sql`now()` } });
		if (known && known.email !== input.email) {
			await transaction
				.delete(applicationLinks)
				.where(eq(applicationLinks.applicationId, scope.applicationId));
		}
	});
}

/**
 * Lifts the anonymity of shortlisted candidates. There is no way back and no way early.
 * @throws DomainError `wrong-phase`; `not-found` when somebody is not on the shortlist
 */
export async function liftAnonymity(
	scope: VacancyScope,
	applicationIds: readonly string[],
	reason: string,
): Promise<void> {
	if (!phases[scope.phase].mayLiftAnonymity) throw new DomainError('wrong-phase');
	const allowed = new Set((await listToLift(scope)).map((row) => row.applicationId));
	if (applicationIds.length === 0 || applicationIds.some((id) => !allowed.has(id)))
		throw new DomainError('not-found');
	await vaultDatabase().transaction(async (transaction) => {
		for (const applicationId of applicationIds) {
			const [lifted] = await transaction
				.insert(identityLifts)
				.values({ applicationId, vacancyId: scope.vacancyId, reason, liftedBy: scope.staffId })
				.onConflictDoNothing()
				.returning({ applicationId: identityLifts.applicationId });
			if (!lifted) continue;
			await recordEvent(transaction, {
				vacancyId: scope.vacancyId,
				action: 'anonymity.lifted',
				object: `application:${applicationId}`,
				actor: `staff:${scope.staffId}`,
			});
		}
	});
}

/** Which of these applications had their anonymity lifted. */
export async function listLifted(applicationIds: readonly string[]): Promise<string[]> {
	if (applicationIds.length === 0) return [];
	const rows = await vaultDatabase()
		.select({ id: identityLifts.applicationId })
		.from(identityLifts)
		.where(and(inArray(identityLifts.applicationId, [...applicationIds])));
	return rows.map((row) => row.id);
}

/** Switches reminder mail about a draft on or off. */
export async function setReminders(scope: ApplicationScope, reminders: boolean): Promise<void> {
	await vaultDatabase()
		.update(contacts)
		.set({ reminders })
		.where(eq(contacts.applicationId, scope.applicationId));
}

/** Consent to be kept for a year after the procedure; given again after it was withdrawn, it starts anew. */
export async function giveRetentionConsent(scope: ApplicationScope): Promise<void> {
	if (scope.status !== 'submitted') throw new DomainError('wrong-phase');
	const fresh = { givenAt: sql`now()`, withdrawnAt: null };
	await vaultDatabase().transaction(async (transaction) => {
		await transaction
			.insert(retentionConsents)
			.values({ applicationId: scope.applicationId })
			.onConflictDoUpdate({ target: retentionConsents.applicationId, set: fresh });
		await recordConsent(transaction, scope, 'retention.consented');
	});
}

export async function withdrawRetentionConsent(scope: ApplicationScope): Promise<void> {
	await vaultDatabase().transaction(async (transaction) => {
		await transaction
			.update(retentionConsents)
			.set({ withdrawnAt: sql`now()` })
			.where(eq(retentionConsents.applicationId, scope.applicationId));
		await recordConsent(transaction, scope, 'retention.withdrawn');
	});
}

const recordConsent = (
	transaction: Executor,
	scope: ApplicationScope,
	action: 'retention.consented' | 'retention.withdrawn',
) =>
	recordEvent(transaction, {
		vacancyId: scope.vacancyId,
		action,
		object: `application:${scope.applicationId}`,
		actor: 'candidate',
	});
