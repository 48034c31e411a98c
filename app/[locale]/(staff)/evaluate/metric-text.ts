import type { MetricId } from '@/lib/evaluation/metrics';
import type { MetricDefinition, MetricValue } from '@/lib/evaluation/source';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';

type Unit = MetricDefinition['columns'][string];
const decimals = { count: 0, days: 1, score: 2, coefficient: 2, rate: 1, share: 0 } as const satisfies Record<
	Unit,
	number
>;

/** A figure as people read it; a dash where it cannot be computed. */
export function figure(locale: Locale, value: number | null | undefined, unit: Unit): string {
	if (value === null || value === undefined) return '–';
	return unit === 'share' ? formatPercent(locale, value, 0) : formatNumber(locale, value, decimals[unit]);
}

/** Name, meaning, limits and column names of a metric. Keyed by registry, so `tsc` misses none (see metric-text.test.ts). */
export const metricText = (locale: Locale, metric: MetricId) => namespaces.evaluate[locale].metrics[metric];

/** Name of a column, or its key when a text is missing. */
export function columnText(locale: Locale, metric: MetricId, column: string): string {
	const columns: Readonly<Record<string, string>> = metricText(locale, metric).columns;
	return columns[column] ?? column;
}

/** Why a metric has no value, in words. */
export function reasonText(locale: Locale, value: MetricValue | undefined): string | null {
	if (!value?.reason) return null;
	const reasons: Readonly<Record<string, string>> = namespaces.evaluate[locale].reasons;
	return reasons[value.reason] ?? reasons.other ?? null;
}
