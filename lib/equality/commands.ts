/**
 * Equality answers. Role app may only ask for a random ticket, role monitoring may only store an answer under one; no
 * login role can read either back, and no event with a time is written.
 */
import { sql } from 'drizzle-orm';
import { appDatabase, monitoringDatabase } from '@/db/pools';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { DomainError } from '@/lib/errors';
import { isId } from '@/lib/id';
import type { EqualityItem } from './rules';

/** A ticket for the page with the questions. Earlier answers of this application are destroyed by it. */
export async function openEqualityTicket(scope: ApplicationScope): Promise<string> {
	if (scope.status !== 'submitted') throw new DomainError('wrong-phase');
	const { rows } = await appDatabase().execute<{ ticket: string | null }>(
		sql`SELECT monitoring.open(${scope.applicationId}) AS ticket`,
	);
	const ticket = rows[0]?.ticket;
	if (!ticket) throw new DomainError('wrong-phase');
	return ticket;
}

/** @throws DomainError `not-found` when the ticket is unknown, replaced or already counted */
export async function answerEquality(
	ticket: string,
	given: Readonly<Partial<Record<EqualityItem, string>>>,
): Promise<void> {
	if (!isId(ticket)) throw new DomainError('not-found', 'ticket-gone');
	await monitoringDatabase().transaction(async (transaction) => {
		for (const [item, answer] of Object.entries(given)) {
			const { rows } = await transaction.execute<{ stored: boolean }>(
				sql`SELECT monitoring.answer(${ticket}, ${item}, ${answer}) AS stored`,
			);
			if (!rows[0]?.stored) throw new DomainError('not-found', 'ticket-gone');
		}
	});
}
