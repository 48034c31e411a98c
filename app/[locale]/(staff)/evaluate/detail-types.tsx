import { DataTable } from '@/app/_ui/data-table';
import { Details } from '@/app/_ui/details';
import { Paragraph } from '@/app/_ui/paragraph';
import { StackedBarChart } from '@/app/_ui/stacked-bar-chart';
import { leakStages } from '@/lib/evaluation/metrics/leaks';
import type { TypeCounts } from '@/lib/evaluation/rules';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';

interface DetailTypesProps {
	readonly locale: Locale;
	readonly counts: TypeCounts;
}

/** Name of a type; a stored figure may know a type that no longer exists. */
function typeText(locale: Locale, type: string): string {
	const types: Readonly<Record<string, { readonly label: string }>> = namespaces.redaction[locale].types;
	return types[type]?.label ?? type;
}

/** Recognisable details by type and by who found them: a picture per 100 answers, and the numbers in a table. */
export function DetailTypes({ locale, counts: { answers, types } }: DetailTypesProps) {
	const t = translator(locale, 'evaluate');
	if (types.length === 0) return <Paragraph>{t('details.none')}</Paragraph>;
	const per100 = (count: number) => (answers === 0 ? 0 : (100 * count) / answers);
	const stages = leakStages.map((stage) => t(`details.${stage}`));
	return (
		<>
			<StackedBarChart
				caption={t('details.chart')}
				parts={stages}
				bars={types.map(({ type, counts, total }) => ({
					key: type,
					label: typeText(locale, type),
					values: counts.map(per100),
					text: formatNumber(locale, per100(total), 1),
				}))}
			/>
			<Details summary={t('details.table')}>
				<DataTable
					caption={t('details.heading')}
					captionHidden
					columns={[
						{ label: t('details.type') },
						...stages.map((label) => ({ label, numeric: true })),
						{ label: t('details.total'), numeric: true },
					]}
					rows={types.map(({ type, counts, total }) => ({
						key: type,
						cells: [typeText(locale, type), ...counts, total].map((cell) =>
							typeof cell === 'number' ? formatNumber(locale, cell, 0) : cell,
						),
					}))}
				/>
			</Details>
		</>
	);
}
