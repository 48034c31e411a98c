import { DataTable } from '@/app/_ui/data-table';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listLintReasons } from '@/lib/vacancy/queries';

interface GivenReasonsProps {
	readonly locale: Locale;
	readonly reasons: Awaited<ReturnType<typeof listLintReasons>>;
}

/** Reasons for findings that stay, with who gave them. */
export function GivenReasons({ locale, reasons }: GivenReasonsProps) {
	const t = translator(locale, 'manage');
	if (reasons.length === 0) return null;
	return (
		<DataTable
			caption={t('publish.reasons')}
			columns={[{ label: t('publish.finding') }, { label: t('publish.reason') }, { label: t('publish.by') }]}
			rows={reasons.map(({ finding, reason, givenBy, givenAt }) => ({
				key: finding,
				cells: [finding, reason, `${givenBy}, ${formatDateTime(locale, givenAt)}`],
			}))}
		/>
	);
}
