import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Alert } from '@/app/_ui/alert';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { PublicFrame } from '@/app/_ui/public-frame';
import { currentStaff } from '@/lib/auth/gate';
import { translator } from '@/lib/i18n/translator';
import { LoginButton } from './login-button';

interface LoginPageProps {
	readonly searchParams: Promise<{ readonly to?: string; readonly error?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'staff')('login.title') });
}

/** Only paths of our own: an address from elsewhere would make this page a stepping stone. */
const ownPath = (path: string | undefined, otherwise: string) =>
	path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : otherwise;

export default async function LoginPage({ searchParams }: LoginPageProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'staff');
	const { to, error } = await searchParams;
	const returnTo = ownPath(to, `/${locale}/work`);
	if (await currentStaff()) redirect(returnTo);
	return (
		<PublicFrame locale={locale}>
			<PageHeading title={t('login.title')} lead={t('login.lead')} />
			{error && (
				<Alert locale={locale} kind="error">
					{t('login.failed')}
				</Alert>
			)}
			{to && !error && (
				<Alert locale={locale} kind="info">
					{t('login.first')}
				</Alert>
			)}
			<LoginButton returnTo={returnTo}>{t('login.button')}</LoginButton>
			<Paragraph>
				{t('login.candidate')} <Link href={`/${locale}/my/login`}>{t('login.candidateLink')}</Link>
			</Paragraph>
		</PublicFrame>
	);
}
