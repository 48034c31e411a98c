/** What a visitor may ask of the list. The page ignores what it cannot read; the API refuses it and says why. */
import { z } from 'zod';

export interface SearchFilters {
	readonly text: string;
	/** Address name of an organisation. */
	readonly organisation: string;
	readonly place: string;
	/** Hours a week that somebody wants to work; null for any. */
	readonly hours: number | null;
	readonly scale: string;
	/** Only what closes within a week. */
	readonly soon: boolean;
}

export const noFilters: SearchFilters = {
	text: '',
	organisation: '',
	place: '',
	hours: null,
	scale: '',
	soon: false,
};

/** More pages than any list has, and few enough for an offset. */
const mostPages = 10_000;

/** Names in an address, in every language the same. */
export const searchInput = z.object({
	text: z.string().trim().max(100).catch('').default(''),
	organisation: z.string().trim().max(120).catch('').default(''),
	place: z.string().trim().max(120).catch('').default(''),
	hours: z.coerce.number().int().min(1).max(40).nullable().catch(null).default(null),
	scale: z.string().trim().max(40).catch('').default(''),
	soon: z
		.literal('on')
		.optional()
		.catch(undefined)
		.transform((box) => box === 'on'),
	page: z.coerce.number().int().min(1).max(mostPages).catch(1).default(1),
});

const shortText = (most: number) => z.string().trim().max(most, `at most ${most} characters`).default('');

/** The query of the API, in Dutch as the API Design Rules ask. Unknown parameters are an error, not a surprise. */
export const apiQuery = z
	.strictObject({
		tekst: shortText(100),
		organisatie: shortText(120),
		plaats: shortText(120),
		uren: z.coerce
			.number('must be a number')
			.int('must be a whole number')
			.min(1, 'at least 1')
			.max(40, 'at most 40')
			.nullable()
			.default(null),
		schaal: shortText(40),
		sluitBinnenkort: z.enum(['true', 'false'], 'must be true or false').default('false'),
		pagina: z.coerce
			.number('must be a number')
			.int('must be a whole number')
			.min(1, 'at least 1')
			.max(mostPages, `at most ${mostPages}`)
			.default(1),
	})
	.transform((query) => ({
		page: query.pagina,
		filters: {
			text: query.tekst,
			organisation: query.organisatie,
			place: query.plaats,
			hours: query.uren,
			scale: query.schaal,
			soon: query.sluitBinnenkort === 'true',
		} satisfies SearchFilters,
	}));

/**
 * The words of a search as a `tsquery` that finds words beginning with them; null when there are none.
 * @example prefixQuery("beleid & 'x") // 'beleid:* & x:*'
 */
export function prefixQuery(text: string): string | null {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ');
}

/**
 * The filters as the query of an address, without what is not set; ends where a page number can follow.
 * @example searchQuery({ ...noFilters, text: 'jurist' }) // 'text=jurist&'
 */
export function searchQuery(filters: SearchFilters): string {
	const query = new URLSearchParams();
	if (filters.text) query.set('text', filters.text);
	if (filters.organisation) query.set('organisation', filters.organisation);
	if (filters.place) query.set('place', filters.place);
	if (filters.hours !== null) query.set('hours', String(filters.hours));
	if (filters.scale) query.set('scale', filters.scale);
	if (filters.soon) query.set('soon', 'on');
	return query.size === 0 ? '' : `${query}&`;
}
