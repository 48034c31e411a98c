import { eq, sql } from 'drizzle-orm';
import { appDatabase } from '@/db/pools';
import { organisations, staff } from '@/db/schema/organisation';
import { recordEvent } from '@/lib/audit/commands';
import { DomainError } from '@/lib/errors';
import type { StaffClaims } from './schema';

/**
 * Brings the staff record in step with the claims of this login and returns its id.
 * @throws DomainError `not-found` when the organisation is unknown here.
 */
export async function recordStaffLogin(claims: StaffClaims): Promise<string> {
	return appDatabase().transaction(async (transaction) => {
		const [organisation] = await transaction
			.select({ id: organisations.id })
			.from(organisations)
			.where(eq(organisations.slug, claims.organisation));
		if (!organisation) throw new DomainError('not-found', 'organisation-unknown');
		const rights = {
			name: claims.name,
			email: claims.email,
			organisationId: organisation.id,
			mayAdminister: claims.may.includes('administer'),
			mayManage: claims.may.includes('manage'),
			mayEvaluate: claims.may.includes('evaluate'),
			mayAudit: claims.may.includes('audit'),
			lastLoginAt: sql`now()`,
		};
		const [row] = await transaction
			.insert(staff)
			.values({ subject: claims.sub, ...rights })
			.onConflictDoUpdate({ target: staff.subject, set: rights })
			.returning({ id: staff.id });
		if (!row) throw new Error('staff record was not stored');
		await recordEvent(transaction, { vacancyId: null, action: 'staff.signed-in', actor: `staff:${row.id}` });
		return row.id;
	});
}
