import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { openProcedurePage } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { searchLibrary } from '@/lib/questionnaire/library';
import { listOwnQuestions } from '@/lib/questionnaire/queries';
import { librarySearch } from '@/lib/questionnaire/schema';
import { listQuestions } from '@/lib/vacancy/queries';
import { StepFrame } from '../step-frame';
import { LibraryCard } from './library-card';
import { LibraryFilter } from './library-filter';
import { OwnQuestions } from './own-questions';

interface LibraryPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'library')('title') });
}

/** Good questions with anchors, one click away: writing them well is what makes scoring expensive. */
export default async function LibraryPage({ params, searchParams }: LibraryPageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/library`, id, 'vacancy.write');
	const filters = librarySearch.parse(await searchParams);
	const { stage } = filters;
	const t = translator(locale, 'library');
	const asked = new Set((await listQuestions(scope)).map((question) => `${question.stage} ${question.text}`));
	const found = filters.from === 'own' ? [] : searchLibrary(filters, scope.locale);
	const showsOwn = filters.from !== 'platform' && filters.competency === '' && filters.kind === '';
	const own = showsOwn ? await listOwnQuestions(scope, filters) : [];
	const count = found.reduce((sum, competency) => sum + competency.questions.length, own.length);
	const home = `/${locale}/manage/${id}`;
	const step = stage === 'application' ? 'questions' : 'interview-questions';
	return (
		<StepFrame scope={scope} step={step} page={t('title')} lead={t('lead')}>
			<Paragraph>
				{t(`stage.${stage}`)} {t(`written.${scope.locale}`)}
			</Paragraph>
			<LibraryFilter locale={locale} filters={filters} page={`${home}/library`} />
			<p className="utrecht-paragraph" role="status">
				{t('found', { count })}
			</p>
			{showsOwn && (own.length > 0 || filters.from === 'own') && (
				<OwnQuestions
					locale={locale}
					scope={scope}
					questions={own}
					asked={new Set((await listQuestions(scope)).map(({ text }) => text))}
				/>
			)}
			{count === 0 && filters.from !== 'own' && (
				<EmptyState
					title={t('noneTitle')}
					action={<ButtonLink href={`${home}/${step}`}>{t('back')}</ButtonLink>}
				>
					<p>{t('noneBody')}</p>
				</EmptyState>
			)}
			{found.map((competency) => (
				<section key={competency.id} aria-labelledby={competency.id}>
					<Heading level={2} id={competency.id}>
						{competency[locale].name}
					</Heading>
					<Paragraph>{competency[locale].meaning}</Paragraph>
					<p className="onb-library__indicators">{t('indicators')}</p>
					<TextList items={competency[locale].indicators} />
					<ul className="onb-library__questions">
						{competency.questions.map((question) => (
							<LibraryCard
								locale={locale}
								lang={scope.locale}
								vacancyId={id}
								stage={stage}
								question={question}
								isAdded={asked.has(`${stage} ${question[scope.locale].text}`)}
								key={question.id}
							/>
						))}
					</ul>
				</section>
			))}
			<ActionGroup>
				<ButtonLink kind="secondary" href={`${home}/${step}`}>
					{t('back')}
				</ButtonLink>
			</ActionGroup>
		</StepFrame>
	);
}
