import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button-link';
import { CardList } from '@/app/_ui/card-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Pagination } from '@/app/_ui/pagination';
import { Paragraph } from '@/app/_ui/paragraph';
import { PublicFrame } from '@/app/_ui/public-frame';
import { SearchForm } from '@/app/[locale]/(public)/vacancies/search-form';
import { VacancyCard } from '@/app/[locale]/(public)/vacancies/vacancy-card';
import { translator } from '@/lib/i18n/translator';
import { listSearchChoices, pageSize, searchVacancies } from '@/lib/posting/queries';
import { searchInput, searchQuery } from '@/lib/posting/schema';

interface SearchPageProps {
	readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'vacancies')('search.title') });
}

/** The list with filters, made per request because every combination is another page. */
export default async function SearchPage({ searchParams }: SearchPageProps) {
	const locale = await pageLocale();
	const t = translator(locale, 'vacancies');
	const { page, ...filters } = searchInput.parse(await searchParams);
	const [{ total, isMore, rows }, choices] = await Promise.all([
		searchVacancies(filters, page),
		listSearchChoices(),
	]);
	const pageCount = Math.ceil(total / pageSize);
	const now = new Date();
	return (
		<PublicFrame locale={locale}>
			<PageHeading title={t('search.title')} />
			<SearchForm locale={locale} filters={filters} choices={choices} />
			<section>
				<Heading level={2}>{t(isMore ? 'foundMore' : 'found', { count: total })}</Heading>
				{isMore && <Paragraph>{t('search.refine', { count: total })}</Paragraph>}
				{rows.length === 0 ? (
					<EmptyState
						level={3}
						title={t('search.noneTitle')}
						action={<ButtonLink href={`/${locale}/vacancies`}>{t('search.noneAction')}</ButtonLink>}
					>
						<p>{t('search.noneBody')}</p>
					</EmptyState>
				) : (
					<>
						<Paragraph kind="small">
							{pageCount > 1 ? `${t('search.pageOf', { page, total: pageCount })}. ` : ''}
							{t('order')}
						</Paragraph>
						<CardList>
							{rows.map((vacancy) => (
								<VacancyCard locale={locale} vacancy={vacancy} now={now} key={vacancy.slug} />
							))}
						</CardList>
						<Pagination
							locale={locale}
							page={page}
							pageCount={pageCount}
							hrefBefore={`/${locale}/vacancies/search?${searchQuery(filters)}page=`}
						/>
					</>
				)}
			</section>
		</PublicFrame>
	);
}
