import { DataTable } from '@/app/_ui/data-table';
import { Heading } from '@/app/_ui/heading';
import type { EqualityItem } from '@/lib/equality/rules';
import type { ItemFigures } from '@/lib/figures/release';
import { compareArms } from '@/lib/figures/rules';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { groupText, intervalText } from '../released-text';

interface ArmComparisonProps {
	readonly locale: Locale;
	readonly item: EqualityItem;
	readonly pilot: ItemFigures | undefined;
	readonly comparison: ItemFigures | undefined;
}

/** Whether groups do relatively better in the pilot than in the comparison; nothing where an arm shows too little. */
export function ArmComparison({ locale, item, pilot, comparison }: ArmComparisonProps) {
	const compared = pilot && comparison ? compareArms(pilot, comparison, 'invited') : null;
	if (!compared) return null;
	const t = translator(locale, 'figures');
	const ratio = (value: number) => formatNumber(locale, value, 2, true);
	return (
		<>
			<Heading level={3}>{t('compare.heading')}</Heading>
			<DataTable
				caption={t('compare.caption', {
					item: t(`items.${item}`),
					reference: groupText(locale, item, compared.reference),
				})}
				columns={[
					{ label: t('table.group') },
					{ label: t('compare.pilot'), numeric: true },
					{ label: t('compare.comparison'), numeric: true },
					{ label: t('compare.change'), numeric: true },
					{ label: t('table.p'), numeric: true },
				]}
				rows={compared.rows.map((row) => ({
					key: row.group,
					cells: [
						groupText(locale, item, row.group),
						ratio(row.pilot),
						ratio(row.comparison),
						row.change ? intervalText(locale, row.change, 'ratio') : '–',
						row.p === null ? '–' : formatNumber(locale, row.p, 3, true),
					],
				}))}
			/>
			<p className="onb-small">{t('compare.note')}</p>
		</>
	);
}
