/** Candidates' login: a mailed link and a six-digit code, fifteen minutes, five attempts. Only hashes are stored. */
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import {
	applicationLinks,
	candidateSessions,
	contacts,
	loginRequests,
	mails,
	persons,
} from '@/db/schema/vault';
import { vaultDatabase } from '@/db/vault';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { DomainError } from '@/lib/errors';
import { isId, isSameHash, randomCode, randomKey, sha256 } from '@/lib/id';

const minutesValid = 15;
const mostAttempts = 5;
const sessionDays = 90;

/** The code is short, so its hash is bound to one request: a table of a million hashes helps nobody. */
const codeHash = (requestId: string, code: string) => sha256(`${requestId}:${code.replace(/\s/g, '')}`);

/**
 * Sends a link and a code to an address: to prove the address of a draft (`scope` given), or to return (only a known
 * address is mailed). The answer is the same for every address, so it tells nothing.
 * @returns the request's id, which the page with the code field needs
 */
export async function requestLogin(
	email: string,
	locale: 'nl' | 'en',
	scope?: ApplicationScope,
): Promise<string> {
	const requestId = crypto.randomUUID();
	const [link, code] = [randomKey(), randomCode()];
	await vaultDatabase().transaction(async (transaction) => {
		const [person] = await transaction
			.select({ id: persons.id })
			.from(persons)
			.where(eq(persons.email, email));
		// The row is written for an unknown address as well: the same work, the same time, the same later answers.
		await transaction.insert(loginRequests).values({
			id: requestId,
			email,
			applicationId: scope?.applicationId ?? null,
			linkSha256: sha256(link),
			codeSha256: codeHash(requestId, code),
			expiresAt: sql`now() + make_interval(mins => ${minutesValid})`,
		});
		if (!person && !scope) return;
		const mailId = crypto.randomUUID();
		await transaction.insert(mails).values({
			id: mailId,
			messageId: `${mailId}@onbevangen`,
			recipient: email,
			template: scope ? 'prove-address' : 'return-link',
			locale,
			data: { link, code },
			applicationId: scope?.applicationId ?? null,
		});
		await transaction.execute(
			sql`SELECT enqueue('mail.send', ${JSON.stringify({ mailId })}::jsonb, ${`mail:${mailId}`})`,
		);
	});
	return requestId;
}

/**
 * Proves an address with the code typed over from the mail, and opens the person's applications for this browser.
 * @throws DomainError `invalid-input` (wrong code), `closed` (expired or tried too often), `conflict` (already applied)
 */
export async function proveByCode(
	requestId: string,
	code: string,
	keySha256: string,
): Promise<{ applicationId: string | null }> {
	if (!isId(requestId)) throw new DomainError('not-found');
	const outcome = await vaultDatabase().transaction(async (transaction) => {
		const [request] = await transaction
			.update(loginRequests)
			.set({ attempts: sql`${loginRequests.attempts} + 1` })
			.where(
				and(
					eq(loginRequests.id, requestId),
					isNull(loginRequests.consumedAt),
					gt(loginRequests.expiresAt, sql`now()`),
				),
			)
			.returning();
		if (!request || request.attempts > mostAttempts) return 'code-expired' as const;
		// The attempt is counted even when the code is wrong: the refusal comes after the commit.
		return isSameHash(request.codeSha256, codeHash(requestId, code)) ? request : ('code-wrong' as const);
	});
	if (outcome === 'code-expired') throw new DomainError('closed', 'code-expired', { code: ['code-expired'] });
	if (outcome === 'code-wrong')
		throw new DomainError('invalid-input', 'code-wrong', { code: ['code-wrong'] });
	return openSession(outcome, keySha256);
}

/** The same with the link. Opening the page consumes nothing (mail scanners open links); its button calls this. */
export async function proveByLink(
	link: string,
	keySha256: string,
): Promise<{ applicationId: string | null }> {
	const [request] = await vaultDatabase()
		.select()
		.from(loginRequests)
		.where(
			and(
				eq(loginRequests.linkSha256, sha256(link)),
				isNull(loginRequests.consumedAt),
				gt(loginRequests.expiresAt, sql`now()`),
			),
		);
	if (!request) throw new DomainError('closed', 'link-expired');
	return openSession(request, keySha256);
}

/** Whether a link would still work: for the page with its button. Reads only. */
export async function isLinkOpen(link: string): Promise<boolean> {
	const [request] = await vaultDatabase()
		.select({ id: loginRequests.id })
		.from(loginRequests)
		.where(
			and(
				eq(loginRequests.linkSha256, sha256(link)),
				isNull(loginRequests.consumedAt),
				gt(loginRequests.expiresAt, sql`now()`),
			),
		);
	return request !== undefined;
}

async function openSession(
	request: typeof loginRequests.$inferSelect,
	keySha256: string,
): Promise<{ applicationId: string | null }> {
	return vaultDatabase().transaction(async (transaction) => {
		const [consumed] = await transaction
			.update(loginRequests)
			.set({ consumedAt: sql`now()` })
			.where(and(eq(loginRequests.id, request.id), isNull(loginRequests.consumedAt)))
			.returning({ id: loginRequests.id });
		if (!consumed) throw new DomainError('closed', 'link-expired');
		await transaction.insert(persons).values({ email: request.email }).onConflictDoNothing();
		const [person] = await transaction
			.select({ id: persons.id })
			.from(persons)
			.where(eq(persons.email, request.email));
		if (!person) throw new Error('person was not stored');
		const expiresAt = sql`now() + make_interval(days => ${sessionDays})`;
		await transaction
			.insert(candidateSessions)
			.values({ keySha256, personId: person.id, expiresAt })
			.onConflictDoUpdate({ target: candidateSessions.keySha256, set: { personId: person.id, expiresAt } });
		if (request.applicationId)
			await linkApplication(transaction, request.applicationId, request.email, person.id);
		return { applicationId: request.applicationId };
	});
}

type Transaction = Parameters<Parameters<ReturnType<typeof vaultDatabase>['transaction']>[0]>[0];

/** One application per proven address and vacancy; a changed address moves the link. */
async function linkApplication(
	transaction: Transaction,
	applicationId: string,
	email: string,
	personId: string,
) {
	const [contact] = await transaction
		.select({ email: contacts.email })
		.from(contacts)
		.where(eq(contacts.applicationId, applicationId));
	if (contact?.email !== email) throw new DomainError('closed', 'link-expired'); // the address was changed after the mail
	const result = await transaction.execute(sql`
		INSERT INTO vault.application_links (application_id, person_id, vacancy_id)
		SELECT a.id, ${personId}, a.vacancy_id FROM applications a WHERE a.id = ${applicationId}
		ON CONFLICT DO NOTHING`);
	if (result.rowCount) return;
	const [known] = await transaction
		.select({ personId: applicationLinks.personId })
		.from(applicationLinks)
		.where(eq(applicationLinks.applicationId, applicationId))
		.orderBy(desc(applicationLinks.applicationId));
	if (known?.personId !== personId) throw new DomainError('conflict', 'already-applied');
}

/** Logs out: the key opens nothing of the person any more. */
export async function endCandidateSession(keySha256: string): Promise<void> {
	await vaultDatabase().delete(candidateSessions).where(eq(candidateSessions.keySha256, keySha256));
}

/** Whether the proven person behind a browser's key owns an application. */
export async function isOwnApplication(keySha256: string, applicationId: string): Promise<boolean> {
	const [row] = await vaultDatabase()
		.select({ id: applicationLinks.applicationId })
		.from(candidateSessions)
		.innerJoin(applicationLinks, eq(applicationLinks.personId, candidateSessions.personId))
		.where(
			and(
				eq(candidateSessions.keySha256, keySha256),
				gt(candidateSessions.expiresAt, sql`now()`),
				eq(applicationLinks.applicationId, applicationId),
			),
		);
	return row !== undefined;
}
