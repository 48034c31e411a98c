import { Alert } from '@/app/_ui/alert';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

interface DoneNoticeProps {
	readonly locale: Locale;
	/** From the address: what the assessor did with the answer before this page. */
	readonly done: string | string[] | undefined;
}

/** Says what became of the answer that left the queue. */
export function DoneNotice({ locale, done }: DoneNoticeProps) {
	if (done !== 'returned' && done !== 'passed') return null;
	return (
		<Alert locale={locale} kind="ok" role="status">
			<p>{translator(locale, 'assess')(`done.${done}`)}</p>
		</Alert>
	);
}
