/** The outbox: addresses live in the vault, so sending happens here. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { mails } from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import { env } from '@/lib/env';
import { send } from '@/lib/mail/commands';
import { renderMail } from '@/lib/mail/rules';

/**
 * Sends one mail of the outbox. Job `mail.send`. A worker killed between sending and marking sends it once more with the
 * same Message-ID, which receiving servers and people recognise as the same mail.
 * @throws when the server refuses: the job is tried again later, and the supervisor sees it
 */
export async function sendMail(mailId: string): Promise<void> {
	const [mail] = await vaultDatabase()
		.update(mails)
		.set({ attempts: sql`${mails.attempts} + 1` })
		.where(and(eq(mails.id, mailId), isNull(mails.sentAt)))
		.returning();
	if (!mail) return; // sent already
	try {
		await send({
			to: mail.recipient,
			messageId: mail.messageId,
			...renderMail(mail.template, mail.locale, mail.data, env().APP_URL),
		});
	} catch (error) {
		const reason =
			error instanceof Error && 'responseCode' in error ? `SMTP ${error.responseCode}` : 'no connection';
		await vaultDatabase().update(mails).set({ lastError: reason }).where(eq(mails.id, mailId));
		// Not the server's own words: they may hold the address, and the queue keeps errors readable.
		throw new Error(`mail ${mailId} was not accepted: ${reason}`);
	}
	// A secret is of no use after sending: links and codes leave the outbox.
	await vaultDatabase()
		.update(mails)
		.set({ sentAt: sql`now()`, lastError: null, data: sql`${mails.data} - 'link' - 'code'` })
		.where(eq(mails.id, mailId));
}
