import { cache } from 'react';
import { getPublicVacancy } from '@/lib/vacancy/queries';

/** Page and metadata ask for the same vacancy: one read for both. Without a closing time nothing was published. */
export const loadVacancy = cache(async (slug: string) => {
	const vacancy = await getPublicVacancy(slug);
	return vacancy?.closesAt ? { ...vacancy, closesAt: vacancy.closesAt } : null;
});

export type PublicVacancy = NonNullable<Awaited<ReturnType<typeof loadVacancy>>>;
