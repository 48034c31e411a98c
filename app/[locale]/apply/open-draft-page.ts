import { redirect } from 'next/navigation';
import type { ApplicationScope } from '@/lib/auth/candidate';
import { openApplicationPage } from '@/lib/auth/page';
import type { Locale } from '@/lib/i18n/locales';

/** A page of a draft; what was sent, withdrawn or expired has its own page. */
export async function openDraftPage(locale: Locale, applicationId: string): Promise<ApplicationScope> {
	const scope = await openApplicationPage(locale, applicationId);
	if (scope.status !== 'draft') redirect(`/${locale}/my/${applicationId}`);
	return scope;
}
