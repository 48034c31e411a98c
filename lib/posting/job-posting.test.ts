/** The properties and types below were written down from https://schema.org/JobPosting (version 29). */
import { describe, expect, it } from 'vitest';
import { type Json, jobPosting, scriptJson } from './job-posting';

const vacancy = {
	slug: 'adviseur-x1y2z3',
	title: 'Adviseur </script><b>water</b>',
	body: 'Wat ga je doen?\nJe adviseert <over> water & land.\n\n- Eén\n- Twee',
	organisation: 'Rijksdienst Voorbeeld',
	contactEmail: 'werken@voorbeeld.example',
	place: 'Lelystad',
	salaryMin: 4433,
	salaryMax: 6110,
	hoursMin: 28,
	hoursMax: 36,
	jobFamily: 'Beleid',
	publishedAt: new Date('2027-02-01T08:00:00Z'),
	closesAt: new Date('2027-03-12T22:59:00Z'),
};
const posting = jobPosting(
	vacancy,
	'https://example.nl/nl/vacancies/adviseur-x1y2z3',
	'28 tot 36 uur per week',
);

/** Per type: which properties the vocabulary allows (those we may use), and which value each takes. */
const vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	JobPosting: {
		title: 'Text',
		description: 'Text',
		identifier: 'PropertyValue',
		url: 'URL',
		datePosted: 'DateTime',
		validThrough: 'DateTime',
		employmentType: 'Texts',
		workHours: 'Text',
		hiringOrganization: 'Organization',
		applicationContact: 'ContactPoint',
		jobLocation: 'Place',
		baseSalary: 'MonetaryAmount',
		occupationalCategory: 'Text',
		directApply: 'Boolean',
	},
	PropertyValue: { name: 'Text', value: 'Text' },
	Organization: { name: 'Text' },
	ContactPoint: { email: 'Text' },
	Place: { address: 'PostalAddress' },
	PostalAddress: { addressLocality: 'Text', addressCountry: 'Text' },
	MonetaryAmount: { currency: 'Text', value: 'QuantitativeValue' },
	QuantitativeValue: { minValue: 'Number', maxValue: 'Number', unitText: 'Text' },
};
/** What search engines ask of a posting before they show it. */
const required = ['title', 'description', 'datePosted', 'validThrough', 'hiringOrganization', 'jobLocation'];

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const simple: Readonly<Record<string, (value: unknown) => boolean>> = {
	Text: (value) => typeof value === 'string' && value !== '',
	URL: (value) => typeof value === 'string' && URL.canParse(value),
	DateTime: (value) => typeof value === 'string' && moment.test(value),
	Texts: (value) =>
		Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'),
	Number: (value) => typeof value === 'number',
	Boolean: (value) => typeof value === 'boolean',
};

/** Everything that does not fit the vocabulary. */
function faults(value: Json | undefined, type: string, path = type): string[] {
	const check = simple[type];
	if (check) return check(value) ? [] : [`${path} is not ${type}`];
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return [`${path} is not an object`];
	const given = value as { readonly [key: string]: Json };
	if (given['@type'] !== type) return [`${path} is not of type ${type}`];
	return Object.entries(given).flatMap(([name, part]) => {
		if (name.startsWith('@')) return [];
		const expected = vocabulary[type]?.[name];
		return expected ? faults(part, expected, `${path}.${name}`) : [`${path} has no property ${name}`];
	});
}

describe('jobPosting', () => {
	it('fits the vocabulary and holds what is required', () => {
		expect(posting['@context']).toBe('https://schema.org');
		expect(faults(posting, 'JobPosting')).toEqual([]);
		expect(required.filter((name) => !(name in posting))).toEqual([]);
	});

	it('notices what does not fit', () => {
		expect(faults({ ...posting, salary: 4000, directApply: 'yes' }, 'JobPosting')).toEqual([
			'JobPosting.directApply is not Boolean',
			'JobPosting has no property salary',
		]);
	});

	it.each([
		[36, 36, ['FULL_TIME']],
		[24, 32, ['PART_TIME']],
		[28, 36, ['FULL_TIME', 'PART_TIME']],
		[null, null, ['OTHER']],
	])('from %s to %s hours is %j', (hoursMin, hoursMax, expected) => {
		expect(jobPosting({ ...vacancy, hoursMin, hoursMax }, 'https://example.nl', 'x').employmentType).toEqual(
			expected,
		);
	});

	it('leaves out a salary that is not known', () => {
		expect('baseSalary' in jobPosting({ ...vacancy, salaryMin: null }, 'https://example.nl', 'x')).toBe(
			false,
		);
	});

	it('escapes the text of the vacancy in its description', () => {
		expect(posting.description).toBe(
			'<p><strong>Wat ga je doen?</strong></p><p>Je adviseert &lt;over&gt; water &amp; land.</p><ul><li>Eén</li><li>Twee</li></ul>',
		);
	});
});

describe('scriptJson', () => {
	it('cannot end its element and stays the same JSON', () => {
		const written = scriptJson(posting);
		expect(written).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(written)).toEqual(posting);
	});
});
