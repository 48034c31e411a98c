/** Every language of the platform; the first is the default. Adding one: a line here and a folder in messages/. */
export const locales = ['nl', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = locales[0];

/** Name of each language in that language, for the language switch. */
export const localeNames = { nl: 'Nederlands', en: 'English' } as const satisfies Record<Locale, string>;

/**
 * Whether a text is the code of a language that the platform has.
 * @example isLocale('nl') // true
 */
export function isLocale(value: string): value is Locale {
	return (locales as readonly string[]).includes(value);
}

/**
 * The platform's language that fits an `Accept-Language` header best, else Dutch.
 * Reads quality values (RFC 9110 §12.5.4); a region counts as its language.
 * @example bestLocale('fr, en-GB;q=0.8, nl;q=0.5') // 'en'
 */
export function bestLocale(acceptLanguage: string | null): Locale {
	const wishes = (acceptLanguage ?? '').split(',').map((part) => {
		const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
		const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
		return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
	});
	const possible = wishes.filter((wish) => isLocale(wish.language) && wish.quality > 0);
	possible.sort((left, right) => right.quality - left.quality);
	const best = possible[0]?.language ?? '';
	return isLocale(best) ? best : defaultLocale;
}
