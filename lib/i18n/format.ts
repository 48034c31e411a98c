/**
 * Dates, times, numbers and amounts as people read them, always in the Dutch time zone: a closing time is a
 * legal moment in the Netherlands, wherever the reader or the server is.
 */
import type { Locale } from './locales';

const timeZone = 'Europe/Amsterdam';
const tags = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;

const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `date ${locale} ${JSON.stringify(options)}`;
	const known = made.get(key);
	if (known instanceof Intl.DateTimeFormat) return known;
	const format = new Intl.DateTimeFormat(tags[locale], { timeZone, ...options });
	made.set(key, format);
	return format;
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = `number ${locale} ${JSON.stringify(options)}`;
	const known = made.get(key);
	if (known instanceof Intl.NumberFormat) return known;
	const format = new Intl.NumberFormat(tags[locale], options);
	made.set(key, format);
	return format;
}

/**
 * The day, written out.
 * @example formatDate('nl', new Date('2027-03-12T22:59:00Z')) // '12 maart 2027'
 */
export function formatDate(locale: Locale, moment: Date): string {
	return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
}

/**
 * The day with its weekday, for a date that somebody has to keep free.
 * @example formatDay('nl', new Date('2027-03-12T22:59:00Z')) // 'vrijdag 12 maart 2027'
 */
export function formatDay(locale: Locale, moment: Date): string {
	return `${dateFormat(locale, { weekday: 'long' }).format(moment)} ${formatDate(locale, moment)}`;
}

/**
 * The time: with a full stop and "uur" in Dutch, as Dutch readers expect.
 * @example formatTime('nl', new Date('2027-03-12T22:59:00Z')) // '23.59 uur'
 */
export function formatTime(locale: Locale, moment: Date): string {
	const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
	return locale === 'nl' ? `${time.replace(':', '.')} uur` : time;
}

/**
 * Day and time.
 * @example formatDateTime('nl', new Date('2027-03-12T22:59:00Z')) // '12 maart 2027, 23.59 uur'
 */
export function formatDateTime(locale: Locale, moment: Date): string {
	return `${formatDate(locale, moment)}, ${formatTime(locale, moment)}`;
}

/**
 * The `datetime` attribute of a time element: the moment in UTC (HTML §4.5.14).
 * @example machineTime(new Date(0)) // '1970-01-01T00:00:00.000Z'
 */
export function machineTime(moment: Date): string {
	return moment.toISOString();
}

/**
 * A number with at most (or, when `exact`, always) that many decimals.
 * @example formatNumber('nl', 1234.5, 1) // '1.234,5'
 */
export function formatNumber(locale: Locale, value: number, decimals = 0, exact = false): string {
	return numberFormat(locale, {
		maximumFractionDigits: decimals,
		...(exact && { minimumFractionDigits: decimals }),
	}).format(value);
}

/**
 * A share between 0 and 1 as a percentage.
 * @example formatPercent('nl', 0.125, 1) // '12,5%'
 */
export function formatPercent(locale: Locale, share: number, decimals = 0): string {
	return numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(share);
}

/**
 * An amount in whole euros, as salaries are given.
 * @example formatEuro('nl', 4123) // '€ 4.123' (with a no-break space)
 */
export function formatEuro(locale: Locale, amount: number): string {
	return numberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
		amount,
	);
}
