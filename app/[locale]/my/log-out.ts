'use server';

import { redirect } from 'next/navigation';
import { currentCandidateKey, forgetCandidateKey } from '@/lib/auth/candidate';
import type { Locale } from '@/lib/i18n/locales';
import { endCandidateSession } from '@/lib/identity/login';

/** Leaves this browser: its key opens nothing any more. Drafts with a proven address come back by mail. */
export async function logOutCandidate(locale: Locale): Promise<void> {
	const key = await currentCandidateKey();
	if (key) await endCandidateSession(key);
	await forgetCandidateKey();
	redirect(`/${locale === 'en' ? 'en' : 'nl'}/my/logged-out`);
}
