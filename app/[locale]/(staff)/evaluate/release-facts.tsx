import { DataTable } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { type FigureRelease, threshold } from '@/lib/figures/release';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** What was published when, about how many procedures, and under which rules. */
export function ReleaseFacts({
	locale,
	releases,
}: {
	readonly locale: Locale;
	readonly releases: readonly FigureRelease[];
}) {
	const t = translator(locale, 'figures');
	return (
		<>
			<Heading level={2}>{t('release.heading')}</Heading>
			<DataTable
				caption={t('release.earlier')}
				columns={[
					{ label: t('release.number') },
					{ label: t('release.date') },
					{ label: t('release.procedures'), numeric: true },
					{ label: t('release.applied'), numeric: true },
					{ label: t('release.rule') },
				]}
				rows={releases.map((release) => ({
					key: String(release.number),
					cells: [
						`${release.number}. ${t(`arms.${release.studyArm}`)}`,
						formatDate(locale, release.releasedAt),
						formatNumber(locale, release.procedures),
						formatNumber(locale, release.content.everyone.applied),
						t('release.ruleText', { version: release.ruleVersion, threshold: release.threshold }),
					],
				}))}
			/>
			<Paragraph>{t('release.why', { threshold })}</Paragraph>
		</>
	);
}

export function NothingReleased({ locale }: { readonly locale: Locale }) {
	const t = translator(locale, 'figures');
	return <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>;
}
