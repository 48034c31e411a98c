import { eq } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import { recordEvent } from '@/lib/audit/commands';
import type { StaffActor } from '@/lib/auth/gate';
import { isAllowed } from '@/lib/auth/permissions';
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
