import { Alert } from '@/app/_ui/alert';
import { Link } from '@/app/_ui/link';
import { graceEndsAt } from '@/lib/application/rules';
import { formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { PublicState } from '@/lib/posting/rules';
import type { PublicVacancy } from './public-vacancy';

interface ClosedNoticeProps {
	readonly locale: Locale;
	readonly vacancy: PublicVacancy;
	readonly state: PublicState;
}

/** What happens now with a vacancy that no longer takes applications. */
export function ClosedNotice({ locale, vacancy, state }: ClosedNoticeProps) {
	const t = translator(locale, 'vacancies');
	const { phase } = vacancy;
	const isGrace = state === 'grace';
	// A stored page may be older than the move to the next phase; purged procedures look completed.
	const story =
		phase === 'draft' || phase === 'open' ? 'screening' : phase === 'purged' ? 'completed' : phase;
	return (
		<Alert locale={locale} kind="info" title={t(isGrace ? 'closed.graceTitle' : 'closed.title')}>
			<p>
				{isGrace
					? t('closed.graceBody', { time: formatTime(locale, graceEndsAt(vacancy.closesAt)) })
					: t(`closed.${story}`)}
			</p>
			<p>
				{t.rich('closed.mine', { link: (chunks) => <Link href={`/${locale}/my`}>{chunks}</Link> })}{' '}
				<Link href={`/${locale}/vacancies`}>{t('closed.others')}</Link>
			</p>
		</Alert>
	);
}
