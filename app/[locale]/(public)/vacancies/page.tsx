import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { CardList } from '@/app/_ui/card-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { translator } from '@/lib/i18n/translator';
import { listSearchChoices, searchVacancies } from '@/lib/posting/queries';
import { SearchForm } from './search-form';
import { VacancyCard } from './vacancy-card';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'vacancies');
	const metadata = pageMetadata({ locale, path: 'vacancies', title: t('title'), description: t('lead') });
	return {
		...metadata,
		alternates: {
			...metadata.alternates,
			types: { 'application/atom+xml': [{ url: `/${locale}/vacancies/feed`, title: t('feedTitle') }] },
		},
		openGraph: { type: 'website', title: t('title'), description: t('lead'), url: `/${locale}/vacancies` },
	};
}

/** The first page of the unfiltered list, stored for everyone; filters and further pages are at /vacancies/search. */
export default async function VacanciesPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'vacancies');
	const [{ total, rows }, choices] = await Promise.all([searchVacancies(), listSearchChoices()]);
	const now = new Date();
	if (total === 0) {
		return (
			<>
				<PageHeading title={t('title')} lead={t('lead')} />
				<EmptyState
					title={t('emptyTitle')}
					action={<ButtonLink href={`/${locale}/how-it-works`}>{t('emptyAction')}</ButtonLink>}
				>
					<p>{t('emptyBody')}</p>
				</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeading title={t('title')} lead={t('lead')} />
			<SearchForm locale={locale} choices={choices} />
			<section>
				<Heading level={2}>{t('count', { count: total })}</Heading>
				<Paragraph kind="small">{t('order')}</Paragraph>
				<CardList>
					{rows.map((vacancy) => (
						<VacancyCard locale={locale} vacancy={vacancy} now={now} key={vacancy.slug} />
					))}
				</CardList>
				{total > rows.length && (
					<ActionGroup>
						<ButtonLink kind="secondary" href={`/${locale}/vacancies/search?page=2`}>
							{t('more', { count: total })}
						</ButtonLink>
					</ActionGroup>
				)}
			</section>
			<Paragraph kind="small">
				<Link href={`/${locale}/vacancies/feed`}>{t('feed')}</Link>
			</Paragraph>
		</>
	);
}
