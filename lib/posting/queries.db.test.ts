import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { appDatabase, type Executor } from '@/db/pools';
import { connectAs, emptyDatabase } from '@/db/test';
import { listSearchChoices, pageSize, searchVacancies } from './queries';
import { noFilters, type SearchFilters } from './schema';

const water = randomUUID();
const archive = randomUUID();
const author = randomUUID();

interface Given {
	readonly title: string;
	readonly phase?: string;
	readonly locale?: 'nl' | 'en';
	readonly organisation?: string;
	readonly place?: string;
	readonly hours?: readonly [number, number];
	readonly scale?: string;
	readonly days?: number;
	readonly body?: string;
}

async function insert(given: Given): Promise<string> {
	const superuser = await connectAs('superuser');
	const id = randomUUID();
	const [hoursMin, hoursMax] = given.hours ?? [32, 36];
	await superuser.query(
		`INSERT INTO vacancies (id, organisation_id, slug, locale, title, body, place, salary_scale, salary_min, salary_max,
			hours_min, hours_max, closes_at, phase, created_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 3000, 4000, $9, $10, now() + make_interval(days => $11), $12, $13)`,
		[
			id,
			given.organisation ?? water,
			`v-${id}`,
			given.locale ?? 'nl',
			given.title,
			given.body ?? 'Werk met inhoud.',
			given.place ?? 'Lelystad',
			given.scale ?? '11',
			hoursMin,
			hoursMax,
			given.days ?? 20,
			given.phase ?? 'open',
			author,
		],
	);
	return id;
}

const titles = async (filters: Partial<SearchFilters>, page = 1) =>
	(await searchVacancies({ ...noFilters, ...filters }, page)).rows.map((row) => row.title);

/** The number of queries that a read sends. */
async function countQueries(read: (database: Executor) => Promise<unknown>): Promise<number> {
	let count = 0;
	const real = appDatabase();
	const counting = new Proxy(real, {
		get(target, name) {
			if (['execute', 'select', 'selectDistinct'].includes(String(name))) count += 1;
			const value = Reflect.get(target, name);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
	await read(counting);
	return count;
}

describe('the public list', () => {
	beforeAll(async () => {
		await emptyDatabase();
		const superuser = await connectAs('superuser');
		await superuser.query(
			`INSERT INTO organisations (id, slug, name, name_en, contact_email) VALUES
				($1, 'water', 'Rijksdienst Waterkwaliteit', 'Water Quality Agency', 'w@example.org'),
				($2, 'archief', 'Bureau Archieven', 'Archives Office', 'a@example.org')`,
			[water, archive],
		);
		await superuser.query(
			`INSERT INTO staff (id, subject, name, email, organisation_id) VALUES ($1, 's', 'Schrijver', 's@example.org', $2)`,
			[author, water],
		);
	});

	it('is empty without vacancies, on any page', async () => {
		expect(await searchVacancies()).toEqual({ total: 0, isMore: false, rows: [] });
		expect(await searchVacancies(noFilters, 7)).toEqual({ total: 0, isMore: false, rows: [] });
		expect(await listSearchChoices()).toEqual({ organisations: [], places: [], scales: [] });
	});

	it('asks as many questions for 30 vacancies as for 1', async () => {
		await insert({
			title: 'Beleidsadviseur sloten',
			days: 3,
			body: 'U schrijft adviezen over vergunningen.',
		});
		const one = await countQueries((database) => searchVacancies(noFilters, 1, database));
		const choicesOfOne = await countQueries((database) => listSearchChoices(database));
		for (let index = 0; index < 26; index += 1)
			await insert({ title: `Medewerker ${index}`, days: 30 + index });
		await insert({
			title: 'Archivaris',
			organisation: archive,
			place: 'Den Haag',
			hours: [20, 24],
			scale: '9',
		});
		await insert({
			title: 'Data engineer',
			locale: 'en',
			organisation: archive,
			body: 'You are building pipelines.',
		});
		await insert({ title: 'Dropped', days: -1 });
		await insert({ title: 'Concept', phase: 'draft' });
		await insert({ title: 'Voorbij', phase: 'scoring', days: -4 });
		const { total, rows } = await searchVacancies();
		expect([total, rows.length]).toEqual([29, pageSize]);
		expect(await countQueries((database) => searchVacancies(noFilters, 1, database))).toBe(one);
		expect(await countQueries((database) => listSearchChoices(database))).toBe(choicesOfOne);
		expect([one, choicesOfOne]).toEqual([1, 1]);
	});

	it('shows what closes first on top, and every vacancy once over the pages', async () => {
		const [first, second] = [await searchVacancies(noFilters, 1), await searchVacancies(noFilters, 2)];
		expect(first.rows[0]?.title).toBe('Beleidsadviseur sloten');
		const all = [...first.rows, ...second.rows];
		expect(new Set(all.map((row) => row.slug)).size).toBe(29);
		expect(all.map((row) => row.closesAt)).toEqual(all.map((row) => row.closesAt).sort((a, b) => +a - +b));
		expect(await searchVacancies(noFilters, 3)).toEqual({ total: 29, isMore: false, rows: [] });
	});

	it('stops counting the hits of a search, and says so', async () => {
		const filters = { ...noFilters, place: 'Lelystad' };
		const counted = async (countTo: number, page = 1) => {
			const { total, isMore, rows } = await searchVacancies(filters, page, undefined, countTo);
			return [total, isMore, rows.length];
		};
		expect(await counted(28)).toEqual([28, false, pageSize]);
		expect(await counted(27, 2)).toEqual([27, true, 8]);
		expect(await counted(20, 2)).toEqual([20, true, 0]);
	});

	it('keeps the same numbers as a count would give, also when vacancies change hands, close and disappear', async () => {
		const superuser = await connectAs('superuser');
		const kept = async () =>
			(await superuser.query('SELECT kind, value, count FROM vacancy_counts WHERE count <> 0 ORDER BY 1, 2'))
				.rows;
		const real = async () =>
			(
				await superuser.query(`SELECT * FROM (
					SELECT 'all' AS kind, '' AS value, count(*)::int AS count FROM vacancies WHERE phase = 'open'
					UNION ALL SELECT 'organisation', organisation_id::text, count(*)::int FROM vacancies WHERE phase = 'open' GROUP BY 2
					UNION ALL SELECT 'place', place, count(*)::int FROM vacancies WHERE phase = 'open' GROUP BY 2
					UNION ALL SELECT 'scale', salary_scale, count(*)::int FROM vacancies WHERE phase = 'open' GROUP BY 2) c ORDER BY 1, 2`)
			).rows;
		expect(await kept()).toEqual(await real());
		const id = await insert({ title: 'Gids', place: 'Zwolle', scale: '7' });
		expect(await kept()).toEqual(await real());
		await superuser.query(`UPDATE vacancies SET phase = 'screening' WHERE id = $1`, [id]);
		expect(await kept()).toEqual(await real());
	});

	it('has exactly the columns of a card', async () => {
		const { rows } = await searchVacancies({ ...noFilters, text: 'archivaris' });
		expect(rows).toEqual([
			{
				slug: expect.stringMatching(/^v-/),
				title: 'Archivaris',
				locale: 'nl',
				place: 'Den Haag',
				salaryScale: '9',
				salaryMin: 3000,
				salaryMax: 4000,
				hoursMin: 20,
				hoursMax: 24,
				closesAt: expect.any(Date),
				organisation: 'Bureau Archieven',
				organisationEn: 'Archives Office',
				organisationSlug: 'archief',
			},
		]);
	});

	it.each([
		[{ text: 'beleid' }, ['Beleidsadviseur sloten']], // the beginning of a word
		[{ text: 'adviseur' }, ['Beleidsadviseur sloten']], // the end of a compound
		[{ text: 'VERGUNNING' }, ['Beleidsadviseur sloten']], // a stem, in Dutch
		[{ text: 'build pipeline' }, ['Data engineer']], // stems, in English
		[{ text: 'archives office' }, ['Archivaris', 'Data engineer']], // an organisation
		[{ text: "'; DROP TABLE vacancies; --" }, []],
		[{ text: '&|!():*' }, null], // no word at all: the whole list
		[{ organisation: 'archief' }, ['Archivaris', 'Data engineer']],
		[{ organisation: 'onbekend' }, []],
		[{ place: 'Den Haag' }, ['Archivaris']],
		[{ hours: 20 }, ['Archivaris']],
		[{ hours: 28 }, []],
		[{ scale: '9' }, ['Archivaris']],
		[{ soon: true }, ['Beleidsadviseur sloten']],
		[{ soon: true, place: 'Den Haag' }, []],
	] as const)('%j finds %j', async (filters, expected) => {
		if (expected === null) expect(await titles(filters)).toHaveLength(pageSize);
		else expect((await titles(filters)).sort()).toEqual(expected);
	});

	it('offers what an open vacancy has, with its number', async () => {
		const { organisations, places, scales } = await listSearchChoices();
		expect(organisations).toEqual([
			{ value: 'archief', nl: 'Bureau Archieven', en: 'Archives Office', count: 2 },
			{ value: 'water', nl: 'Rijksdienst Waterkwaliteit', en: 'Water Quality Agency', count: 27 },
		]);
		expect(places.map(({ value, count }) => [value, count])).toEqual([
			['Den Haag', 1],
			['Lelystad', 28],
		]);
		expect(scales.map(({ value }) => value)).toEqual(['9', '11']);
	});

	it('forgets the words of a vacancy that closes, and knows those of one that opens', async () => {
		const superuser = await connectAs('superuser');
		const id = await insert({ title: 'Sluiswachter', phase: 'draft' });
		expect(await titles({ text: 'sluiswachter' })).toEqual([]);
		await superuser.query(`UPDATE vacancies SET phase = 'open' WHERE id = $1`, [id]);
		expect(await titles({ text: 'wachter' })).toEqual(['Sluiswachter']);
		await superuser.query(`UPDATE vacancies SET phase = 'screening' WHERE id = $1`, [id]);
		const left = await superuser.query('SELECT 1 FROM vacancy_searches WHERE vacancy_id = $1', [id]);
		expect(left.rowCount).toBe(0);
	});
});
