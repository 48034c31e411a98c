/** The public list: one indexed query for a page of it, one for the choices of its filters, whatever its length. */
import { and, asc, eq, gt, lte, type SQL, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import { phaseEntries, vacancies, vacancySearches, vacancyVersions } from '@/db/schema/vacancy';
import { soonDays } from './rules';
import { noFilters, prefixQuery, type SearchFilters } from './schema';

export const pageSize = 20;

export interface ListedVacancy {
	readonly slug: string;
	readonly title: string;
	readonly locale: 'nl' | 'en';
	readonly place: string;
	readonly salaryScale: string;
	readonly salaryMin: number | null;
	readonly salaryMax: number | null;
	readonly hoursMin: number | null;
	readonly hoursMax: number | null;
	readonly closesAt: Date;
	readonly organisation: string;
	readonly organisationEn: string;
	readonly organisationSlug: string;
}

const isOpen = and(eq(vacancies.phase, 'open'), gt(vacancies.closesAt, sql`now()`));

/** Every half-typed word, or every stem in one of the languages of the vacancies. */
function textCondition(text: string): SQL | undefined {
	const prefixes = prefixQuery(text);
	if (prefixes === null) return undefined;
	return sql`${vacancies.id} IN (SELECT ${vacancySearches.vacancyId} FROM ${vacancySearches}
		WHERE ${vacancySearches.words} @@ (to_tsquery('simple', ${prefixes})
			|| plainto_tsquery('dutch', ${text}) || plainto_tsquery('english', ${text})))`;
}

function conditions(filters: SearchFilters): SQL | undefined {
	const { organisation, place, hours, scale, soon, text } = filters;
	return and(
		isOpen,
		textCondition(text),
		organisation
			? sql`${vacancies.organisationId} = (SELECT o.id FROM organisations o WHERE o.slug = ${organisation})`
			: undefined,
		place ? eq(vacancies.place, place) : undefined,
		hours === null ? undefined : sql`${hours} BETWEEN ${vacancies.hoursMin} AND ${vacancies.hoursMax}`,
		scale ? eq(vacancies.salaryScale, scale) : undefined,
		soon ? lte(vacancies.closesAt, sql`now() + make_interval(days => ${soonDays})`) : undefined,
	);
}

/**
 * One page of the open vacancies that fit, the one that closes first on top, and how many fit in all.
 * @param page from 1; a page after the last is empty
 */
export async function searchVacancies(
	filters: SearchFilters = noFilters,
	page = 1,
	database: Executor = appDatabase(),
): Promise<{ readonly total: number; readonly rows: readonly ListedVacancy[] }> {
	// The hits are two narrow columns, so that counting all of them stays cheap; only one page is joined and read.
	const { rows } = await database.execute<
		Omit<ListedVacancy, 'closesAt'> & { total: number; closesAt: string }
	>(sql`
		WITH hits AS MATERIALIZED (
			SELECT ${vacancies.id}, ${vacancies.closesAt} FROM ${vacancies} WHERE ${conditions(filters)}
		), shown AS (
			SELECT * FROM hits ORDER BY closes_at, id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}
		)
		SELECT counted.total, v.slug, v.title, v.locale, v.place, v.salary_scale AS "salaryScale",
			v.salary_min AS "salaryMin", v.salary_max AS "salaryMax", v.hours_min AS "hoursMin", v.hours_max AS "hoursMax",
			to_char(v.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closesAt",
			o.name AS organisation, o.name_en AS "organisationEn", o.slug AS "organisationSlug"
		FROM (SELECT count(*)::int AS total FROM hits) counted
			LEFT JOIN shown ON true
			LEFT JOIN vacancies v ON v.id = shown.id
			LEFT JOIN organisations o ON o.id = v.organisation_id
		ORDER BY shown.closes_at, shown.id`);
	return {
		total: rows[0]?.total ?? 0,
		// Without hits on this page the count comes back alone, with empty columns.
		rows: rows
			.filter((row) => row.slug !== null)
			.map(({ total: _, closesAt, ...row }) => ({ ...row, closesAt: new Date(closesAt) })),
	};
}

export interface SearchChoice {
	readonly value: string;
	readonly nl: string;
	readonly en: string;
	readonly count: number;
}

export interface SearchChoices {
	readonly organisations: readonly SearchChoice[];
	readonly places: readonly SearchChoice[];
	readonly scales: readonly SearchChoice[];
}

/** What the filters can be set to: only what an open vacancy has, with the number of vacancies. */
export async function listSearchChoices(database: Executor = appDatabase()): Promise<SearchChoices> {
	const { rows } = await database.execute<{
		slug: string | null;
		name: string | null;
		nameEn: string | null;
		place: string | null;
		scale: string | null;
		count: number;
	}>(sql`
		SELECT o.slug, o.name, o.name_en AS "nameEn", g.place, g.scale, g.count
		FROM (SELECT organisation_id, place, salary_scale AS scale, count(*)::int AS count FROM ${vacancies}
			WHERE ${isOpen} GROUP BY GROUPING SETS ((organisation_id), (place), (salary_scale))) g
			LEFT JOIN organisations o ON o.id = g.organisation_id`);
	const choices = (of: (row: (typeof rows)[number]) => Omit<SearchChoice, 'count'> | null) =>
		rows
			.flatMap((row) => {
				const choice = of(row);
				return choice?.value ? [{ ...choice, count: row.count }] : [];
			})
			.sort((left, right) => left.nl.localeCompare(right.nl, 'nl', { numeric: true }));
	const plain = (value: string | null) => (value === null ? null : { value, nl: value, en: value });
	return {
		organisations: choices(({ slug, name, nameEn }) =>
			slug === null ? null : { value: slug, nl: name ?? slug, en: nameEn ?? slug },
		),
		places: choices(({ place }) => plain(place)),
		scales: choices(({ scale }) => plain(scale)),
	};
}

/** Addresses and dates of what may be found by search engines. A sitemap holds at most 50,000 addresses. */
export async function listSitemapEntries() {
	return appDatabase()
		.select({ slug: vacancies.slug, updatedAt: vacancies.updatedAt })
		.from(vacancies)
		.where(isOpen)
		.orderBy(asc(vacancies.closesAt), asc(vacancies.id))
		.limit(20_000);
}

/** When each phase began and every published version with its reason, for the page of one vacancy. */
export async function getPublicHistory(vacancyId: string) {
	const [entries, versions] = await Promise.all([
		appDatabase()
			.select({ phase: phaseEntries.phase, enteredAt: phaseEntries.enteredAt })
			.from(phaseEntries)
			.where(eq(phaseEntries.vacancyId, vacancyId)),
		appDatabase()
			.select({
				number: vacancyVersions.number,
				reason: vacancyVersions.reason,
				createdAt: vacancyVersions.createdAt,
			})
			.from(vacancyVersions)
			.where(eq(vacancyVersions.vacancyId, vacancyId))
			.orderBy(asc(vacancyVersions.number)),
	]);
	return { entries: new Map(entries.map((entry) => [entry.phase, entry.enteredAt])), versions };
}

/** The newest publications first, for the feed. */
export async function listNewVacancies() {
	return appDatabase()
		.select({
			slug: vacancies.slug,
			title: vacancies.title,
			locale: vacancies.locale,
			body: vacancies.body,
			place: vacancies.place,
			closesAt: vacancies.closesAt,
			updatedAt: vacancies.updatedAt,
			openedAt: phaseEntries.enteredAt,
			organisation: organisations.name,
			organisationEn: organisations.nameEn,
		})
		.from(vacancies)
		.innerJoin(organisations, eq(organisations.id, vacancies.organisationId))
		.innerJoin(phaseEntries, and(eq(phaseEntries.vacancyId, vacancies.id), eq(phaseEntries.phase, 'open')))
		.where(isOpen)
		.orderBy(sql`${phaseEntries.enteredAt} DESC`, asc(vacancies.id))
		.limit(50);
}
