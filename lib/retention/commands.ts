/** Ends of personal data: on the candidate's word at once, when a draft's vacancy closes, and when the term is over. */
import { eq, inArray, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { applications } from '@/db/schema/application';
import { vacancies } from '@/db/schema/vacancy';
import { recordEvent } from '@/lib/audit/commands';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { formatDateTime } from '@/lib/i18n/format';
import { reminderKey } from '@/lib/identity/commands';

async function erase(transaction: Executor, applicationId: string): Promise<void> {
	// Two worlds, one transaction: equality answers belong to monitoring, the rest to the vault and the procedure.
	await transaction.execute(sql`SELECT monitoring.forget(${applicationId})`);
	await transaction.execute(sql`SELECT vault.erase(${applicationId})`);
}

/** Erases one application everywhere, at once, on the candidate's word. Stored counts stay: nobody is in them. */
export async function eraseApplication(scope: ApplicationScope): Promise<void> {
	await appDatabase().transaction(async (transaction) => {
		await erase(transaction, scope.applicationId);
		await recordEvent(transaction, {
			vacancyId: scope.vacancyId,
			action: 'application.erased',
			object: `application:${scope.applicationId}`,
			actor: 'candidate',
		});
	});
}

/** Ends drafts of vacancies that have closed; those with a proven address are told. Job `draft.expire`. */
export async function expireDrafts(): Promise<number> {
	const due = await appDatabase()
		.select({ id: applications.id, vacancyId: applications.vacancyId })
		.from(applications)
		.innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
		.where(sql`${applications.status} = 'draft' AND ${vacancies.phase} NOT IN ('draft', 'open')`)
		.limit(1000);
	for (const draft of due) {
		await appDatabase().transaction(async (transaction) => {
			const result = await transaction.execute<{ expired: boolean }>(
				sql`SELECT vault.expire_draft(${draft.id}) AS expired`,
			);
			if (!result.rows[0]?.expired) return;
			await recordEvent(transaction, {
				vacancyId: draft.vacancyId,
				action: 'draft.expired',
				object: `application:${draft.id}`,
				actor: 'system',
				origin: 'worker',
			});
		});
	}
	return due.length;
}

/** Reminds of an unsent draft 48 and 24 hours before closing. Job `draft.remind`; a second run finds the mail and does nothing. */
export async function remindDrafts(): Promise<number> {
	return appDatabase().transaction(async (transaction) => {
		await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext('draft.remind'))`);
		const { rows } = await transaction.execute<{
			application_id: string;
			title: string;
			locale: 'nl' | 'en';
			closes_at: string;
			hours: number;
		}>(sql`SELECT * FROM vault.due_reminders()`);
		for (const row of rows) {
			const data = {
				title: row.title,
				applicationId: row.application_id,
				date: formatDateTime(row.locale, new Date(row.closes_at)),
				hours: String(row.hours),
				stop: reminderKey(row.application_id),
			};
			await transaction.execute(
				sql`SELECT vault.queue_mail(${row.application_id}, 'draft-reminder', ${JSON.stringify(data)}::jsonb)`,
			);
		}
		return rows.length;
	});
}

/**
 * Erases every application whose term is over and marks procedures without any as purged. Job `retention.purge`. The
 * metrics of a purged procedure are not computed again: they are what was measured while the data were there.
 */
export async function purgeDue(): Promise<{ readonly erased: number; readonly purged: number }> {
	await appDatabase().execute(sql`SELECT vault.sweep_logins()`);
	const { rows } = await appDatabase().execute<{ application_id: string; vacancy_id: string }>(
		sql`SELECT application_id, vacancy_id FROM vault.due_erasures()`,
	);
	const byVacancy = new Map<string, typeof rows>();
	for (const row of rows) byVacancy.set(row.vacancy_id, [...(byVacancy.get(row.vacancy_id) ?? []), row]);
	// Hashes of network and e-mail addresses, of no use after their period.
	await appDatabase().execute(sql`DELETE FROM rate_limits WHERE expire < extract(epoch FROM now()) * 1000`);
	let purged = 0;
	for (const [vacancyId, due] of byVacancy) {
		await appDatabase().transaction(async (transaction) => {
			for (const row of due) await erase(transaction, row.application_id);
			await recordEvent(transaction, {
				vacancyId,
				action: 'retention.purged',
				actor: 'system',
				origin: 'worker',
				details: { applications: due.length },
			});
			if (await markPurged(transaction, vacancyId)) purged += 1;
		});
	}
	return { erased: rows.length, purged };
}

/** The last step of a procedure, when nobody is left in it. */
async function markPurged(transaction: Executor, vacancyId: string): Promise<boolean> {
	const [left] = await transaction
		.select({ id: applications.id })
		.from(applications)
		.where(inArray(applications.vacancyId, [vacancyId]))
		.limit(1);
	if (left) return false;
	await transaction
		.update(vacancies)
		.set({ phase: 'purged', updatedAt: sql`now()` })
		.where(eq(vacancies.id, vacancyId));
	await recordEvent(transaction, {
		vacancyId,
		action: 'procedure.purged',
		actor: 'system',
		origin: 'worker',
	});
	return true;
}
