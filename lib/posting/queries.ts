/** The public list: one indexed query for a page of it, one for the choices of its filters, whatever its length. */
import { and, asc, eq, gt, lte, type SQL, sql } from 'drizzle-orm';
import { appDatabase, type Executor } from '@/db/pools';
import { organisations } from '@/db/schema/organisation';
import {
	phaseEntries,
	vacancies,
	vacancyCounts,
	vacancySearches,
	vacancyVersions,
} from '@/db/schema/vacancy';
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

/** Closed by the clock; the worker moves it to the next phase within minutes. */
const isExpired = and(eq(vacancies.phase, 'open'), lte(vacancies.closesAt, sql`now()`));
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

/** A search is for finding, not for counting: up to here hits are counted, and beyond it a visitor is asked to refine. */
export const mostCounted = 200;

export interface FoundVacancies {
	readonly total: number;
	/** There are more than `total`, which is then `mostCounted`. */
	readonly isMore: boolean;
	readonly rows: readonly ListedVacancy[];
}

/** How many are open, kept by the database; what closed since and waits for the worker is left out. */
const openTotal = sql`(SELECT coalesce((SELECT count FROM ${vacancyCounts} WHERE kind = 'all'), 0)
	- (SELECT count(*) FROM ${vacancies} WHERE ${isExpired}))`;

/**
 * One page of the open vacancies that fit, the one that closes first on top, and how many fit in all. The whole list is
 * not counted but kept count of; a search counts to `mostCounted`, so that its time does not grow with the list.
 * @param page from 1; a page after the last is empty
 * @param countTo where a search stops counting
 */
export async function searchVacancies(
	filters: SearchFilters = noFilters,
	page = 1,
	database: Executor = appDatabase(),
	countTo = mostCounted,
): Promise<FoundVacancies> {
	const { organisation, place, hours, scale, soon, text } = filters;
	const isWhole =
		!organisation && !place && hours === null && !scale && !soon && textCondition(text) === undefined;
	const from = (page - 1) * pageSize;
	// The hits are two narrow columns, read in the order of the index; only one page is joined and read.
	const hits = isWhole
		? sql`SELECT ${vacancies.id}, ${vacancies.closesAt} FROM ${vacancies} WHERE ${isOpen}
			ORDER BY ${vacancies.closesAt}, ${vacancies.id} LIMIT ${pageSize} OFFSET ${from}`
		: sql`SELECT ${vacancies.id}, ${vacancies.closesAt} FROM ${vacancies} WHERE ${conditions(filters)}
			ORDER BY ${vacancies.closesAt}, ${vacancies.id} LIMIT ${countTo + 1}`;
	const { rows } = await database.execute<
		Omit<ListedVacancy, 'closesAt'> & { total: number; closesAt: string }
	>(sql`
		WITH hits AS MATERIALIZED (${hits}), shown AS (
			SELECT * FROM hits ORDER BY closes_at, id LIMIT ${pageSize} OFFSET ${isWhole ? 0 : from}
		)
		SELECT counted.total, v.slug, v.title, v.locale, v.place, v.salary_scale AS "salaryScale",
			v.salary_min AS "salaryMin", v.salary_max AS "salaryMax", v.hours_min AS "hoursMin", v.hours_max AS "hoursMax",
			to_char(v.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "closesAt",
			o.name AS organisation, o.name_en AS "organisationEn", o.slug AS "organisationSlug"
		FROM (SELECT (${isWhole ? openTotal : sql`SELECT count(*) FROM hits`})::int AS total) counted
			LEFT JOIN shown ON true
			LEFT JOIN vacancies v ON v.id = shown.id
			LEFT JOIN organisations o ON o.id = v.organisation_id
		ORDER BY shown.closes_at, shown.id`);
	const counted = rows[0]?.total ?? 0;
	const isMore = !isWhole && counted > countTo;
	return {
		total: isMore ? countTo : counted,
		isMore,
		// Without hits on this page the count comes back alone, with empty columns.
		rows: rows
			.filter((row) => row.slug !== null && !(isMore && from >= countTo))
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

/**
 * What the filters can be set to: only what an open vacancy has, with the number of vacancies. Kept by the database as
 * vacancies open and close; what closed since and waits for the worker is left out.
 */
export async function listSearchChoices(database: Executor = appDatabase()): Promise<SearchChoices> {
	const { rows } = await database.execute<{
		slug: string | null;
		name: string | null;
		nameEn: string | null;
		place: string | null;
		scale: string | null;
		count: number;
	}>(sql`
		WITH expired AS MATERIALIZED (
			SELECT organisation_id, place, salary_scale FROM ${vacancies} WHERE ${isExpired}
		), counted AS (
			SELECT kind, value, sum(count)::int AS count FROM (
				SELECT kind, value, count FROM ${vacancyCounts} WHERE kind <> 'all'
				UNION ALL SELECT 'organisation', organisation_id::text, -1 FROM expired
				UNION ALL SELECT 'place', place, -1 FROM expired
				UNION ALL SELECT 'scale', salary_scale, -1 FROM expired
			) kept GROUP BY kind, value HAVING sum(count) > 0
		)
		SELECT o.slug, o.name, o.name_en AS "nameEn", CASE kind WHEN 'place' THEN value END AS place,
			CASE kind WHEN 'scale' THEN value END AS scale, count
		FROM counted LEFT JOIN organisations o ON kind = 'organisation' AND o.id::text = value`);
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
