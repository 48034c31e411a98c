import type { EqualityItem } from '@/lib/equality/rules';
import { unknownGroup } from '@/lib/figures/release';
import type { Interval } from '@/lib/figures/rules';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';

/** The one marker for every withheld number: two kinds would tell "small" from "hidden to protect another". */
export const hiddenText = (locale: Locale): string => namespaces.figures[locale].hidden;

/** Name of a group as readers know it. */
export function groupText(locale: Locale, item: EqualityItem, group: string): string {
	const texts = namespaces.figures[locale];
	const names: Readonly<Record<string, string>> = texts.groups[item];
	return group === unknownGroup ? texts.unknown : (names[group] ?? group);
}

export const countText = (locale: Locale, count: number | null): string =>
	count === null ? hiddenText(locale) : formatNumber(locale, count);

/** An estimate with its 95% interval; a bound that is open stands as a dash. */
export function intervalText(locale: Locale, interval: Interval, as: 'share' | 'ratio'): string {
	const format = (value: number | null) => {
		if (value === null) return '–';
		return as === 'share' ? formatPercent(locale, value, 0) : formatNumber(locale, value, 2, true);
	};
	const [estimate, lower, upper] = [interval.estimate, interval.lower, interval.upper].map(format);
	const values = { estimate: estimate ?? '', lower: lower ?? '', upper: upper ?? '' };
	// One number in one line: no-break spaces.
	return translator(locale, 'figures')('table.value', values).replaceAll(' ', '\u00a0');
}
