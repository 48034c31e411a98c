import { axisPercentage, ChartFrame, ChartRow } from '@/app/_ui/chart-frame';
import { DataTable } from '@/app/_ui/data-table';
import { Details } from '@/app/_ui/details';
import type { EqualityItem } from '@/lib/equality/rules';
import { type FigureRelease, unknownGroup } from '@/lib/figures/release';
import { compareGroups, type GroupRow, type Selection } from '@/lib/figures/rules';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { countText, groupText, hiddenText, intervalText } from '../released-text';

interface SelectionFiguresProps {
	readonly locale: Locale;
	readonly release: FigureRelease;
	readonly item: EqualityItem;
	readonly selection: Selection;
}

/** One question, one arm, one stage: a picture of the shares with their intervals, and a table with everything. */
export function SelectionFigures({ locale, release, item, selection }: SelectionFiguresProps) {
	const t = translator(locale, 'figures');
	const figures = release.content.groups[item];
	if (!figures?.stages.includes(selection)) return null;
	const rows = compareGroups(figures, selection);
	const arm = t(`arms.${release.studyArm}`);
	const end = Math.max(0.1, ...rows.map(({ rate }) => rate?.upper ?? rate?.estimate ?? 0));
	const caption = t(`table.${selection}`, { item: t(`items.${item}`), arm });
	return (
		<>
			<ChartFrame caption={t(`chart.${selection}`, { arm })} note={<p>{t('chart.note')}</p>}>
				{rows
					.filter(({ group }) => group !== unknownGroup)
					.map((row) => (
						<ChartRow
							key={row.group}
							label={groupText(locale, item, row.group)}
							value={shareText(locale, row)}
						>
							<rect className="onb-chart__track" x="0" y="4" width="100%" height="16" rx="3" />
							{row.rate && (
								<>
									<rect
										className="onb-chart__bar"
										x="0"
										y="4"
										width={axisPercentage(row.rate.estimate, 0, end)}
										height="16"
										rx="3"
									/>
									{['edge', 'over'].map((layer) => (
										<line
											key={layer}
											className={`onb-chart__interval onb-chart__interval--${layer}`}
											x1={axisPercentage(row.rate?.lower ?? 0, 0, end)}
											x2={axisPercentage(row.rate?.upper ?? end, 0, end)}
											y1="12"
											y2="12"
										/>
									))}
								</>
							)}
						</ChartRow>
					))}
			</ChartFrame>
			<Details summary={t('table.open', { caption })}>
				<DataTable
					caption={caption}
					captionHidden
					columns={[
						{ label: t('table.group') },
						{ label: t('table.applied'), numeric: true },
						{ label: t(`table.stage.${selection}`), numeric: true },
						{ label: t('table.share'), numeric: true },
						{ label: t('table.ratio'), numeric: true },
						{ label: t('table.p'), numeric: true },
					]}
					rows={rows.map((row) => ({
						key: row.group,
						cells: [
							groupText(locale, item, row.group),
							countText(locale, row.applied),
							countText(locale, row.reached),
							row.rate ? intervalText(locale, row.rate, 'share') : '–',
							ratioText(locale, row),
							row.p === null ? '–' : formatNumber(locale, row.p, 3, true),
						],
					}))}
				/>
				<p className="onb-small">{t('table.note')}</p>
			</Details>
		</>
	);
}

function shareText(locale: Locale, { applied, reached, rate }: GroupRow): string {
	if (!rate || applied === null || reached === null) return hiddenText(locale);
	return translator(locale, 'figures')('chart.of', {
		reached: formatNumber(locale, reached),
		applied: formatNumber(locale, applied),
		share: formatPercent(locale, rate.estimate, 0),
	});
}

function ratioText(locale: Locale, { ratio, isReference }: GroupRow): string {
	if (isReference) return translator(locale, 'figures')('table.reference');
	return ratio ? intervalText(locale, ratio, 'ratio') : '–';
}
