import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { DataTable } from '@/app/_ui/data-table';
import { Details } from '@/app/_ui/details';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { StatusBadge } from '@/app/_ui/status-badge';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { openProcedurePage } from '@/lib/auth/page';
import { isAllowed } from '@/lib/auth/permissions';
import { mayWriteFeedback } from '@/lib/feedback/rules';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getRanking, listDecisions } from '@/lib/selection/queries';
import { phases } from '@/lib/vacancy/phases';
import { recordDecision } from './actions';

interface SelectionPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('selection.title') });
}

/** The ranking by the registered rule, and the decision of a person beside it. Candidates are codes here. */
export default async function SelectionPage({ params }: SelectionPageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const scope = await openProcedurePage(locale, `/manage/${vacancy}/selection`, vacancy, 'ranking.read');
	const t = translator(locale, 'manage');
	if (!phases[scope.phase].showsPeers) {
		return (
			<>
				<PageHeading above={scope.title} title={t('selection.title')} />
				<EmptyState title={t('selection.waitTitle')}>{t('selection.waitBody')}</EmptyState>
			</>
		);
	}
	const { rule, questions, rows } = await getRanking(scope);
	const decided = await listDecisions(scope);
	const mayDecide = scope.phase === 'moderation' && isAllowed(scope.roles, 'selection.decide');
	const score = (value: number) => formatNumber(locale, value, 2, true);
	return (
		<>
			<PageHeading above={scope.title} title={t('selection.title')} lead={t('selection.lead')} />
			<Heading level={2}>{t('selection.rule')}</Heading>
			<DataList
				items={[
					{ label: t('selection.minimum'), value: score(rule.minimumScore) },
					{ label: t('selection.invite'), value: rule.inviteCount },
					{ label: t('selection.tie'), value: t(`selection.ties.${rule.tieRule}`) },
					{ label: t('selection.hash'), value: <code className="onb-hash">{rule.sha256}</code> },
				]}
			/>
			<DataTable
				caption={t('selection.ranking')}
				columns={[
					{ label: t('selection.code') },
					{ label: t('selection.rank'), numeric: true },
					...questions.map((question) => ({
						label: `${question.competency} (${t('selection.weight', { weight: question.weight })})`,
						numeric: true,
					})),
					{ label: t('selection.total'), numeric: true },
					{ label: t('selection.rowRule') },
				]}
				rows={rows.map((row) => ({
					key: row.applicationId,
					cells: [
						<Link key="code" href={`/${locale}/manage/${vacancy}/selection/${row.applicationId}`}>
							{row.code}
						</Link>,
						row.rank,
						...row.questionMeans.map(score),
						score(row.total),
						<StatusBadge key="rule" kind={row.ruleOutcome === 'invite' ? 'success' : 'inactive'}>
							{t(`selection.outcomes.${row.ruleOutcome}`)}
						</StatusBadge>,
					],
				}))}
			/>
			<Details summary={t('selection.how')}>
				<Paragraph>{t('selection.howBody')}</Paragraph>
			</Details>
			{decided.length > 0 && (
				<>
					<Heading level={2}>{t('selection.doneTitle')}</Heading>
					<DataTable
						caption={t('selection.doneTitle')}
						captionHidden
						columns={[
							{ label: t('selection.code') },
							{ label: t('selection.decision') },
							{ label: t('selection.reasonColumn') },
						]}
						rows={decided.map((row) => ({
							key: row.applicationId,
							cells: [
								row.code,
								`${t(`selection.outcomes.${row.outcome}`)}${row.outcome === row.ruleOutcome ? '' : ` – ${t('selection.deviated')}`}`,
								row.reason,
							],
						}))}
					/>
					{isAllowed(scope.roles, 'feedback.write') && mayWriteFeedback(scope.phase) && (
						<ButtonLink kind="secondary" href={`/${locale}/manage/${vacancy}/feedback`}>
							{translator(locale, 'feedback')('title')}
						</ButtonLink>
					)}
				</>
			)}
			{mayDecide && (
				<>
					<Heading level={2}>{t('selection.decision')}</Heading>
					<ActionForm action={recordDecision}>
						<input type="hidden" name="vacancyId" value={scope.vacancyId} />
						{rows.map((row) => (
							<div className="onb-decision" key={row.applicationId}>
								<RadioGroup
									name={`outcome.${row.applicationId}`}
									label={t('selection.decide', { code: row.code })}
									description={`${t('selection.total')}: ${score(row.total)}. ${t('selection.rowRule')}: ${t(`selection.outcomes.${row.ruleOutcome}`)}`}
									defaultValue={row.ruleOutcome}
									choices={(['invite', 'reject'] as const).map((value) => ({
										value,
										label: t(`selection.outcomes.${value}`),
									}))}
								/>
								<Details summary={t('selection.deviation', { code: row.code })}>
									<TextArea
										name={`deviation.${row.applicationId}`}
										label={t('selection.deviation', { code: row.code })}
										description={t('selection.deviationHelp')}
										optional
										rows={2}
									/>
								</Details>
							</div>
						))}
						<TextArea
							name="reason"
							label={t('selection.reason')}
							description={t('selection.reasonHelp')}
							defaultValue={t('selection.defaultReason')}
							rows={4}
						/>
						<Paragraph>{t('selection.submitHelp')}</Paragraph>
						<SubmitButton>{t('selection.submit')}</SubmitButton>
					</ActionForm>
				</>
			)}
		</>
	);
}
