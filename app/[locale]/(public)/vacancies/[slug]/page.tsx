import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionGroup } from '@/app/_ui/action-group';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataTable } from '@/app/_ui/data-table';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { type BadgeKind, StatusBadge } from '@/app/_ui/status-badge';
import { env } from '@/lib/env';
import { translator } from '@/lib/i18n/translator';
import { jobPosting, scriptJson } from '@/lib/posting/job-posting';
import { getPublicHistory } from '@/lib/posting/queries';
import { canStart, hourRange, type PublicState, publicState, summaryOf } from '@/lib/posting/rules';
import { ClosedNotice } from './closed-notice';
import { DecisionRule } from './decision-rule';
import { DeclarationList } from './declaration-list';
import { ProcedureSteps } from './procedure-steps';
import { loadVacancy } from './public-vacancy';
import { QuestionList } from './question-list';
import { VacancyFacts } from './vacancy-facts';
import { VacancyText } from './vacancy-text';

interface VacancyPageProps {
	readonly params: Promise<{ readonly slug: string }>;
}

/** Made at the first visit and stored, as every page of this folder. */
export function generateStaticParams(): { slug: string }[] {
	return [];
}

const watchers = ['supervisor', 'assessor', 'manager', 'panel', 'evaluator'] as const;

const badges: Readonly<Record<PublicState, BadgeKind>> = {
	open: 'active',
	soon: 'warning',
	grace: 'inactive',
	closed: 'inactive',
	ended: 'inactive',
	cancelled: 'inactive',
};

export async function generateMetadata({ params }: VacancyPageProps): Promise<Metadata> {
	const locale = await pageLocale();
	const { slug } = await params;
	const vacancy = await loadVacancy(slug);
	if (!vacancy) return pageMetadata({ locale, title: translator(locale, 'vacancies')('title') });
	const { title } = vacancy;
	const description = summaryOf(vacancy.body);
	const isOpen = canStart(publicState(vacancy.phase, vacancy.closesAt, new Date()));
	return {
		...pageMetadata({ locale, path: `vacancies/${slug}`, title, description }),
		// A closed vacancy stays readable for who applied, and leaves the search engines.
		...(!isOpen && { robots: { index: false } }),
		openGraph: {
			type: 'article',
			title,
			description,
			url: `/${locale}/vacancies/${slug}`,
			locale: vacancy.locale === 'nl' ? 'nl_NL' : 'en_GB',
			siteName: translator(locale, 'common')('product'),
			publishedTime: vacancy.publishedAt.toISOString(),
			expirationTime: vacancy.closesAt.toISOString(),
		},
	};
}

/** One vacancy with everything that counts in the procedure. Reads and starts without a script. */
export default async function VacancyPage({ params }: VacancyPageProps) {
	const locale = await pageLocale();
	const { slug } = await params;
	const vacancy = await loadVacancy(slug);
	if (!vacancy) notFound();
	const history = await getPublicHistory(vacancy.id);
	const t = translator(locale, 'vacancies');
	const texts = translator(locale, 'public');
	const organisation = locale === 'en' ? vacancy.organisationEn : vacancy.organisation;
	const state = publicState(vacancy.phase, vacancy.closesAt, new Date());
	const open = canStart(state);
	const lang = vacancy.locale === locale ? undefined : vacancy.locale;
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[{ label: t('title'), href: `/${locale}/vacancies` }, { label: vacancy.title }]}
			/>
			<div className="onb-page-heading">
				<p className="onb-page-heading__above">{organisation}</p>
				<div className="onb-page-heading__row">
					<h1 className="utrecht-heading-1" lang={lang}>
						{vacancy.title}
					</h1>
					<StatusBadge kind={badges[state]}>{t(`state.${state}`)}</StatusBadge>
				</div>
			</div>
			{!open && <ClosedNotice locale={locale} vacancy={vacancy} state={state} />}
			<div className="onb-vacancy">
				<VacancyFacts locale={locale} vacancy={vacancy} organisation={organisation} open={open} />
				<section className="onb-vacancy__body" aria-label={t('body')}>
					<VacancyText text={vacancy.body} lang={vacancy.locale} />
				</section>
			</div>

			<section aria-labelledby="questions">
				<Heading level={2} id="questions">
					{t('questions.heading')}
				</Heading>
				<Paragraph>{t('questions.lead')}</Paragraph>
				<QuestionList locale={locale} vacancy={vacancy} />
				<Paragraph kind="small">{t('questions.between')}</Paragraph>
			</section>

			<DeclarationList locale={locale} vacancy={vacancy} />

			<DecisionRule locale={locale} vacancy={vacancy} versions={history.versions} />

			<section aria-labelledby="steps">
				<Heading level={2} id="steps">
					{t('steps.heading')}
				</Heading>
				<ProcedureSteps locale={locale} vacancy={vacancy} entries={history.entries} />
			</section>

			<section aria-labelledby="hidden">
				<Heading level={2} id="hidden">
					{t('hidden.heading')}
				</Heading>
				<DataTable
					caption={texts('how.whoCaption')}
					captionHidden
					columns={[
						{ label: texts('how.whoColumn') },
						{ label: texts('how.answersColumn') },
						{ label: texts('how.nameColumn') },
					]}
					rows={watchers.map((who) => ({
						key: who,
						cells: [texts(`how.${who}`), texts(`how.${who}Answers`), texts(`how.${who}Name`)],
					}))}
				/>
			</section>

			<section aria-labelledby="help">
				<Heading level={2} id="help">
					{t('help.heading')}
				</Heading>
				<Paragraph>
					{t('help.work')} <span lang={lang}>{vacancy.contact}</span>
				</Paragraph>
				<Paragraph>
					{t.rich('help.adjust', {
						address: vacancy.contactEmail,
						mail: (chunks) => <Link href={`mailto:${vacancy.contactEmail}`}>{chunks}</Link>,
					})}
				</Paragraph>
				<Paragraph kind="small">{t('help.print')}</Paragraph>
				{open && (
					<ActionGroup>
						<ButtonLink href={`/${locale}/apply/start/${slug}`}>{t('start')}</ButtonLink>
					</ActionGroup>
				)}
			</section>
			{open && (
				// Data, not a program: browsers do not run it and the Content-Security-Policy does not ask for a hash.
				<script type="application/ld+json">
					{scriptJson(
						jobPosting(
							{ ...vacancy, organisation, publishedAt: history.entries.get('open') ?? vacancy.publishedAt },
							`${env().APP_URL}/${locale}/vacancies/${slug}`,
							t('facts.hoursValue', {
								hours: hourRange(vacancy.hoursMin, vacancy.hoursMax, t('hoursJoint')),
							}),
						),
					)}
				</script>
			)}
		</>
	);
}
