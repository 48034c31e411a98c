import { BarChart } from '@/app/_ui/bar-chart';
import { DataList } from '@/app/_ui/data-list';
import { DataTable } from '@/app/_ui/data-table';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import type { FigureRelease } from '@/lib/figures/release';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { type SurveySide, surveyItems } from '@/lib/survey/rules';
import { countText, hiddenText } from '../released-text';

/** What candidates of one study arm thought: means, both sides where large enough, and the distribution where it may show. */
export function ArmSurvey({ locale, release }: { readonly locale: Locale; readonly release: FigureRelease }) {
	const t = translator(locale, 'figures');
	const { survey } = release.content;
	const arm = t(`arms.${release.studyArm}`);
	const statements = namespaces.my[locale].survey.items;
	const meanText = (side: SurveySide | undefined) =>
		side
			? t('experience.mean', {
					mean: formatNumber(locale, side.mean, 1, true),
					n: formatNumber(locale, side.n),
				})
			: hiddenText(locale);
	const rows = surveyItems.map((item) => ({ item, text: statements[item], figures: survey.items[item] }));
	const sided = rows.filter(({ figures }) => figures?.invited && figures.others);
	const spread = rows.flatMap(({ item, text, figures }) =>
		figures?.all.bands ? [{ item, text, n: figures.all.n, bands: figures.all.bands }] : [],
	);
	return (
		<section className="onb-panel onb-figures">
			<Heading level={2}>{arm}</Heading>
			<DataList
				items={[
					{ label: t('experience.responses'), value: countText(locale, survey.responses) },
					{ label: t('experience.remarks'), value: countText(locale, survey.remarks) },
				]}
			/>
			<BarChart
				caption={t('experience.chart', { arm })}
				maximum={5}
				bars={rows.map(({ text, figures }) => ({
					label: text,
					value: figures?.all.mean ?? null,
					text: meanText(figures?.all),
				}))}
			/>
			{sided.length === 0 && <Paragraph>{t('experience.sidesHidden')}</Paragraph>}
			{sided.length > 0 && (
				<DataTable
					caption={t('experience.sides', { arm })}
					columns={[
						{ label: t('experience.item') },
						{ label: t('experience.all'), numeric: true },
						{ label: t('experience.invited'), numeric: true },
						{ label: t('experience.others'), numeric: true },
					]}
					rows={rows.map(({ item, text, figures }) => ({
						key: item,
						cells: [text, meanText(figures?.all), meanText(figures?.invited), meanText(figures?.others)],
					}))}
				/>
			)}
			{spread.length === 0 && <Paragraph>{t('experience.bandsHidden')}</Paragraph>}
			{spread.length > 0 && (
				<>
					<DataTable
						caption={t('experience.bands', { arm })}
						columns={[
							{ label: t('experience.item') },
							{ label: t('experience.n'), numeric: true },
							{ label: t('experience.disagree'), numeric: true },
							{ label: t('experience.neutral'), numeric: true },
							{ label: t('experience.agree'), numeric: true },
						]}
						rows={spread.map(({ item, text, n, bands }) => ({
							key: item,
							cells: [text, ...[n, ...bands].map((count) => formatNumber(locale, count))],
						}))}
					/>
					<p className="onb-small">{t('experience.bandsNote')}</p>
				</>
			)}
		</section>
	);
}
