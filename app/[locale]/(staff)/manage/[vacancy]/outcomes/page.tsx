import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { DataList } from '@/app/_ui/data-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { openProcedurePage } from '@/lib/auth/page';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listInterviews, listPanelScores } from '@/lib/interview/queries';
import { listDecisions } from '@/lib/selection/queries';
import { phases } from '@/lib/vacancy/phases';
import { finish, saveOutcome } from './actions';

interface OutcomesPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

const options = ['hired', 'offer-declined', 'not-selected', 'withdrew'] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('outcome.title') });
}

/** What came of each interview. Panel scores show as means, once two forms are in. */
export default async function OutcomesPage({ params }: OutcomesPageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const scope = await openProcedurePage(locale, `/manage/${vacancy}/outcomes`, vacancy, 'outcome.record');
	const t = translator(locale, 'manage');
	if (!phases[scope.phase].showsInvited) {
		return (
			<>
				<PageHeading above={scope.title} title={t('outcome.title')} />
				<EmptyState title={t('selection.waitTitle')}>{t('outcome.completeWait')}</EmptyState>
			</>
		);
	}
	const [candidates, panel, decisions] = [
		await listInterviews(scope),
		await listPanelScores(scope),
		await listDecisions(scope),
	];
	const finals = new Map(decisions.map((row) => [row.applicationId, row]));
	const isComplete = candidates.every((candidate) => finals.get(candidate.applicationId)?.final);
	return (
		<>
			<PageHeading above={scope.title} title={t('outcome.title')} lead={t('outcome.lead')} />
			{scope.phase === 'completed' && (
				<Alert locale={locale} kind="ok">
					<p>{t('outcome.completed')}</p>
				</Alert>
			)}
			{candidates.map((candidate) => {
				const scores = panel.filter((row) => row.applicationId === candidate.applicationId);
				const final = finals.get(candidate.applicationId);
				return (
					<section className="onb-panel" key={candidate.applicationId}>
						<Heading level={2}>{candidate.name}</Heading>
						<Paragraph>{t('outcome.forms', { count: candidate.submitted })}</Paragraph>
						{scores.length > 0 ? (
							<DataList
								items={scores.map((row) => ({
									label: row.competency,
									value: formatNumber(locale, row.mean, 2, true),
								}))}
							/>
						) : (
							<Paragraph>{t('outcome.panelWait')}</Paragraph>
						)}
						{final?.final ? (
							<Paragraph>
								{t('outcome.recorded', { outcome: t(`outcome.options.${final.final}`) })}. {final.finalReason}
							</Paragraph>
						) : (
							scope.phase === 'interviewing' && (
								<ActionForm action={saveOutcome} id={`outcome-${candidate.applicationId}`} short>
									<input type="hidden" name="vacancyId" value={scope.vacancyId} />
									<input type="hidden" name="applicationId" value={candidate.applicationId} />
									<RadioGroup
										name="outcome"
										label={t('outcome.label', { name: candidate.name })}
										choices={options.map((value) => ({ value, label: t(`outcome.options.${value}`) }))}
									/>
									<TextArea name="reason" label={t('outcome.reason')} rows={3} />
									<SubmitButton kind="secondary">{t('outcome.save')}</SubmitButton>
								</ActionForm>
							)
						)}
					</section>
				);
			})}
			{scope.phase === 'interviewing' && (
				<section>
					<Heading level={2}>{t('outcome.complete')}</Heading>
					<Paragraph>{t(isComplete ? 'outcome.completeBody' : 'outcome.completeWait')}</Paragraph>
					{isComplete && (
						<ActionForm action={finish} id="finish" short>
							<input type="hidden" name="vacancyId" value={scope.vacancyId} />
							<SubmitButton>{t('outcome.complete')}</SubmitButton>
						</ActionForm>
					)}
				</section>
			)}
		</>
	);
}
