import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { BarChart } from '@/app/_ui/bar-chart';
import { ButtonLink } from '@/app/_ui/button-link';
import { Card, CardList } from '@/app/_ui/card-list';
import { Details } from '@/app/_ui/details';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { getProgress, getQueue, listTokens } from '@/lib/assessment/queries';
import { openProcedurePage } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { closeAssessment } from './actions';
import { DoneNotice } from './done-notice';

interface QueuePageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<{ readonly done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'assess')('title') });
}

/** The assessor's work: one card per question. */
export default async function QueuePage({ params, searchParams }: QueuePageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const { done } = await searchParams;
	const scope = await openProcedurePage(locale, `/assess/${vacancy}`, vacancy, 'score.give');
	const t = translator(locale, 'assess');
	const isChair = scope.roles.includes('chair');
	if (scope.phase !== 'scoring') {
		const phase = translator(locale, 'staff')(`phases.${scope.phase}`);
		const mayModerate = isChair && scope.phase === 'moderation';
		return (
			<>
				<PageHeading title={scope.title} />
				<EmptyState
					title={t('queue.waitTitle')}
					action={
						mayModerate && (
							<ButtonLink href={`/${locale}/assess/${vacancy}/moderation`}>{t('queue.moderate')}</ButtonLink>
						)
					}
				>
					<p>{t('queue.waitBody', { phase })}</p>
				</EmptyState>
			</>
		);
	}
	const queue = await getQueue(scope);
	const next = new Map<number, string>();
	for (const { question } of queue) {
		const tokens = await listTokens(scope, question);
		const target = tokens.find((row) => !row.scored) ?? tokens[0];
		if (target) next.set(question, target.token);
	}
	const isDone = queue.every((row) => row.scored === row.total);
	const progress = isChair ? await getProgress(scope) : null;
	return (
		<>
			<PageHeading title={scope.title} lead={t('queue.lead')} />
			<DoneNotice locale={locale} done={done} />
			{isDone && (
				<EmptyState title={t('queue.doneTitle')}>
					<p>{t('queue.doneBody')}</p>
				</EmptyState>
			)}
			<CardList>
				{queue.map((row) => {
					const isStarted = row.scored > 0;
					const token = next.get(row.question);
					return (
						<Card
							key={row.question}
							title={t('queue.questionHeading', { number: row.question, competency: row.competency })}
							footer={t('queue.progress', { scored: row.scored, total: row.total })}
						>
							<p>{row.text}</p>
							{token && (
								<ButtonLink
									href={`/${locale}/assess/${vacancy}/${token}`}
									kind={row.scored === row.total ? 'secondary' : 'primary'}
								>
									{t(
										row.scored === row.total ? 'queue.review' : isStarted ? 'queue.continue' : 'queue.start',
									)}
								</ButtonLink>
							)}
						</Card>
					);
				})}
			</CardList>
			<BarChart
				caption={t('queue.chart')}
				bars={queue.map((row) => ({
					label: t('queue.questionHeading', { number: row.question, competency: row.competency }),
					value: row.scored,
					text: `${row.scored} / ${row.total}`,
				}))}
			/>
			<Details summary={t('queue.rules')}>
				<ol>
					{(['rule1', 'rule2', 'rule3', 'rule4'] as const).map((rule) => (
						<li key={rule}>{t(`queue.${rule}`)}</li>
					))}
				</ol>
			</Details>
			{progress && (
				<section>
					<Heading level={2}>{t('queue.close')}</Heading>
					{progress.scored < progress.assigned ? (
						<Paragraph>{t('queue.closeWait', progress)}</Paragraph>
					) : (
						<>
							<Paragraph>{t('queue.closeBody')}</Paragraph>
							<ActionForm action={closeAssessment} short>
								<input type="hidden" name="vacancyId" value={scope.vacancyId} />
								<SubmitButton>{t('queue.close')}</SubmitButton>
							</ActionForm>
						</>
					)}
				</section>
			)}
		</>
	);
}
