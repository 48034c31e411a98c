import type { ReactNode } from 'react';
import { PublicFrame } from '@/app/_ui/public-frame';
import { SignedInFrame } from '@/app/_ui/signed-in-frame';
import { currentCandidateKey } from '@/lib/auth/candidate';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getOwnAddress } from '@/lib/identity/queries';
import { logOutCandidate } from '../my/log-out';

interface CandidateFrameProps {
	readonly locale: Locale;
	readonly children: ReactNode;
}

/** Says whose browser this is and how to leave, as soon as there is something to leave. */
export async function CandidateFrame({ locale, children }: CandidateFrameProps) {
	const key = await currentCandidateKey();
	if (!key) return <PublicFrame locale={locale}>{children}</PublicFrame>;
	const t = translator(locale, 'my');
	const address = await getOwnAddress(key);
	return (
		<SignedInFrame
			locale={locale}
			user={{ name: address ?? t('frame.unproven'), role: t('frame.role') }}
			area={{ label: t('title'), href: `/${locale}/my` }}
			navigation={[{ label: t('frame.vacancies'), href: `/${locale}/vacancies` }]}
			logOut={logOutCandidate.bind(null, locale)}
		>
			{children}
		</SignedInFrame>
	);
}
