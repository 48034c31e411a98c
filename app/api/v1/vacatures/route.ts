import type { NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { pageSize, searchVacancies } from '@/lib/posting/queries';
import { apiQuery } from '@/lib/posting/schema';
import { answer, problem } from '../answer';
import { vacature } from './vacature';

const everything = 1_000_000;

/** A page of the open vacancies. */
export async function GET(request: NextRequest): Promise<Response> {
	const query = request.nextUrl.searchParams;
	const parsed = apiQuery.safeParse(Object.fromEntries(query));
	if (!parsed.success) {
		return problem({
			status: 400,
			title: 'Ongeldige parameters',
			detail: 'Een of meer parameters kloppen niet. Zie errors.',
			errors: parsed.error.issues.flatMap((issue) => {
				const names = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
				const detail = issue.code === 'unrecognized_keys' ? 'unknown parameter' : issue.message;
				return names.map((name) => ({ in: 'query' as const, name, detail }));
			}),
		});
	}
	const { filters, page } = parsed.data;
	// Programs page through everything, so here a search is counted to its end.
	const { total, rows } = await searchVacancies(filters, page, undefined, everything);
	const base = env().APP_URL;
	const link = (number: number) => {
		const address = new URL('/api/v1/vacatures', base);
		for (const [name, value] of query) address.searchParams.set(name, value);
		address.searchParams.set('pagina', String(number));
		return { href: address.href };
	};
	return answer(
		{
			aantal: total,
			pagina: page,
			paginaGrootte: pageSize,
			vacatures: rows.map((row) => vacature(row, base)),
			_links: {
				self: link(page),
				...(page > 1 && { vorige: link(page - 1) }),
				...(page * pageSize < total && { volgende: link(page + 1) }),
			},
		},
		'application/hal+json',
	);
}
