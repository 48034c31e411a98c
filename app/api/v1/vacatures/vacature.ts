import type { ListedVacancy } from '@/lib/posting/queries';

/** A vacancy as the API gives it: names in Dutch (API Design Rules), moments in UTC (RFC 3339), amounts in whole euros. */
export function vacature(row: ListedVacancy, base: string) {
	return {
		id: row.slug,
		titel: row.title,
		taal: row.locale,
		organisatie: { id: row.organisationSlug, naam: row.organisation, naamEngels: row.organisationEn },
		plaats: row.place,
		urenPerWeek: { minimum: row.hoursMin, maximum: row.hoursMax },
		salarisPerMaand: {
			schaal: row.salaryScale,
			minimum: row.salaryMin,
			maximum: row.salaryMax,
			valuta: 'EUR',
		},
		sluitOp: row.closesAt.toISOString(),
		_links: {
			self: { href: `${base}/api/v1/vacatures/${row.slug}` },
			pagina: { href: `${base}/${row.locale}/vacancies/${row.slug}` },
		},
	};
}
