/**
 * Candidates have no account: a random key in an httpOnly cookie opens the drafts that this browser began, and, once an
 * address is proven, the applications of that address. Only the key's hash is stored, the proven side of it in the vault.
 */
import { and, eq } from 'drizzle-orm';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { appDatabase } from '@/db/pools';
import { applications } from '@/db/schema/application';
import { vacancies } from '@/db/schema/vacancy';
import { env } from '@/lib/env';
import { DomainError } from '@/lib/errors';
import { isId, randomKey, sha256 } from '@/lib/id';
import { isOwnApplication } from '@/lib/identity/login';
import type { Phase } from '@/lib/vacancy/phases';

declare const proven: unique symbol;

export interface ApplicationScope {
	readonly applicationId: string;
	readonly vacancyId: string;
	readonly status: 'draft' | 'submitted' | 'withdrawn' | 'expired';
	readonly locale: 'nl' | 'en';
	readonly phase: Phase;
	readonly closesAt: Date | null;
	readonly submittedAt: Date | null;
	/** Hash of the key that opened it. */
	readonly keySha256: string;
	readonly [proven]: 'application';
}

const cookieName = 'candidate-key';
const quarter = 90 * 24 * 60 * 60;

/** Hash of this browser's candidate key, or null when it has none. */
export const currentCandidateKey = cache(async (): Promise<string | null> => {
	const key = (await cookies()).get(cookieName)?.value;
	return key ? sha256(key) : null;
});

/** The same, making a key when there is none. Only in actions: a page cannot set cookies. */
export async function ensureCandidateKey(): Promise<string> {
	const known = await currentCandidateKey();
	if (known) return known;
	const key = randomKey();
	(await cookies()).set(cookieName, key, {
		httpOnly: true,
		sameSite: 'lax',
		secure: env().APP_URL.startsWith('https:'),
		path: '/',
		maxAge: quarter,
	});
	return sha256(key);
}

/** Ends what this browser can open. Drafts without a proven address can then not be opened any more. */
export async function forgetCandidateKey(): Promise<void> {
	(await cookies()).delete(cookieName);
}

/**
 * Authorises and loads one application for the browser that holds its key or a session of its proven address.
 * @throws DomainError `signed-out` without a key, `not-found` for an unknown or foreign id
 */
export async function applicationScope(applicationId: string): Promise<ApplicationScope> {
	const keySha256 = await currentCandidateKey();
	if (!keySha256) throw new DomainError('signed-out');
	if (!isId(applicationId)) throw new DomainError('not-found');
	const [row] = await appDatabase()
		.select({
			applicationId: applications.id,
			vacancyId: applications.vacancyId,
			status: applications.status,
			locale: applications.locale,
			submittedAt: applications.submittedAt,
			phase: vacancies.phase,
			closesAt: vacancies.closesAt,
			owner: applications.accessKeySha256,
		})
		.from(applications)
		.innerJoin(vacancies, and(eq(vacancies.id, applications.vacancyId)))
		.where(eq(applications.id, applicationId));
	if (!row) throw new DomainError('not-found');
	const { owner, ...scope } = row;
	if (owner !== keySha256 && !(await isOwnApplication(keySha256, applicationId)))
		throw new DomainError('not-found');
	return { ...scope, keySha256 } as ApplicationScope;
}
