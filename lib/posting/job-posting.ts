/** A vacancy in the vocabulary of schema.org, which search engines and job sites read. Pure. */
import { blocksAsHtml, textBlocks } from './rules';

export interface PostedVacancy {
	readonly slug: string;
	readonly title: string;
	readonly body: string;
	readonly organisation: string;
	readonly contactEmail: string;
	readonly place: string;
	readonly salaryMin: number | null;
	readonly salaryMax: number | null;
	readonly hoursMin: number | null;
	readonly hoursMax: number | null;
	readonly jobFamily: string;
	readonly publishedAt: Date;
	readonly closesAt: Date;
}

/** Values that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** From this many hours a week a job counts as full time in the Netherlands' central government. */
const fullTimeHours = 36;

/**
 * A schema.org `JobPosting` as JSON-LD.
 * @param address absolute address of the vacancy's page
 * @param workHours hours a week as text
 * @see https://schema.org/JobPosting
 * @example jobPosting(vacancy, 'https://example.nl/nl/vacancies/x', '32 tot 36 uur per week')['@type'] // 'JobPosting'
 */
export function jobPosting(
	vacancy: PostedVacancy,
	address: string,
	workHours: string,
): { readonly [key: string]: Json } {
	const { salaryMin, salaryMax } = vacancy;
	return {
		'@context': 'https://schema.org',
		'@type': 'JobPosting',
		title: vacancy.title,
		description: blocksAsHtml(textBlocks(vacancy.body)),
		identifier: { '@type': 'PropertyValue', name: vacancy.organisation, value: vacancy.slug },
		url: address,
		datePosted: vacancy.publishedAt.toISOString(),
		validThrough: vacancy.closesAt.toISOString(),
		employmentType: employmentTypes(vacancy.hoursMin, vacancy.hoursMax),
		workHours,
		hiringOrganization: { '@type': 'Organization', name: vacancy.organisation },
		applicationContact: { '@type': 'ContactPoint', email: vacancy.contactEmail },
		jobLocation: {
			'@type': 'Place',
			address: { '@type': 'PostalAddress', addressLocality: vacancy.place, addressCountry: 'NL' },
		},
		...(salaryMin !== null &&
			salaryMax !== null && {
				baseSalary: {
					'@type': 'MonetaryAmount',
					currency: 'EUR',
					value: {
						'@type': 'QuantitativeValue',
						minValue: salaryMin,
						maxValue: salaryMax,
						unitText: 'MONTH',
					},
				},
			}),
		...(vacancy.jobFamily !== '' && { occupationalCategory: vacancy.jobFamily }),
		directApply: true,
	};
}

/** Both kinds when a range reaches from part time into full time. */
function employmentTypes(from: number | null, to: number | null): string[] {
	const kinds: string[] = [];
	if (to !== null && to >= fullTimeHours) kinds.push('FULL_TIME');
	if (from !== null && from < fullTimeHours) kinds.push('PART_TIME');
	return kinds.length > 0 ? kinds : ['OTHER'];
}

/**
 * JSON that can stand inside a `script` element: no character of it can end the element or a comment, and it is still
 * the same JSON.
 * @example scriptJson({ a: '</script>' }) // '{"a":"\\u003c/script\\u003e"}'
 */
export function scriptJson(value: Json): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
