import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import { recordEvent } from '@/lib/audit/commands';
import type { StaffActor } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
import { askedItems } from '@/lib/equality/rules';
import { DomainError } from '@/lib/errors';
import type { OrganisationInput } from './schema';

/** Changes where candidates of this organisation turn to. */
export async function changeOrganisation(actor: StaffActor, input: OrganisationInput): Promise<void> {
	if (!isAllowed(actor.roles, 'organisation.manage')) throw new DomainError('not-found');
	await appDatabase().transaction(async (transaction) => {
		await transaction.update(organisations).set(input).where(eq(organisations.id, actor.organisationId));
		await recordEvent(transaction, {
			vacancyId: null,
			action: 'organisation.changed',
			object: `organisation:${actor.organisationId}`,
			actor: `staff:${actor.staffId}`,
		});
	});
}

/** Chooses which equality questions candidates of this organisation may answer, from now on; none switches them off. */
export async function chooseEqualityItems(actor: StaffActor, chosen: readonly string[]): Promise<void> {
	if (!isAllowed(actor.roles, 'organisation.manage')) throw new DomainError('not-found');
	const items = askedItems(chosen);
	await appDatabase().transaction(async (transaction) => {
		await transaction
			.update(organisations)
			.set({ equalityItems: items })
			.where(eq(organisations.id, actor.organisationId));
		await recordEvent(transaction, {
			vacancyId: null,
			action: 'equality-items.changed',
			object: `organisation:${actor.organisationId}`,
			actor: `staff:${actor.staffId}`,
			details: { items: items.join(' ') },
		});
	});
}
