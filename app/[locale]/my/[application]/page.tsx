import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeviceCopies } from '@/app/_questions/device-copies';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { PhaseTimeline } from '@/app/_ui/phase-timeline';
import { StatusBadge } from '@/app/_ui/status-badge';
import { acceptsAnswers, decisionDueAt } from '@/lib/application/rules';
import { openApplicationPage } from '@/lib/auth/page';
import { listAskedItems } from '@/lib/equality/queries';
import { getOwnProcedure } from '@/lib/feedback/queries';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getOwnRecord } from '@/lib/identity/queries';
import { isSurveyOpen } from '@/lib/survey/rules';
import { badgeOf, statusKey } from '../status';
import { Choices } from './choices';
import { EqualityInvitation } from './equality-invitation';
import { timelineOf } from './timeline';

interface StatusPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('status.title') });
}

/** Where it stands, what comes next and when, and what the candidate can do. */
export default async function StatusPage({ params }: StatusPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	if (scope.status === 'draft') redirect(`/${locale}/apply/${application}`);
	const procedure = await getOwnProcedure(scope);
	const record = await getOwnRecord(scope);
	const t = translator(locale, 'my');
	const status = statusKey(scope.status, scope.phase);
	const closesAt = scope.closesAt ?? new Date();
	const due = decisionDueAt(closesAt);
	const isDecided = procedure.decision !== null;
	const base = `/${locale}/my/${application}`;
	const dates = { closes: formatDateTime(locale, closesAt), due: formatDate(locale, due) };
	const isLate = scope.status === 'submitted' && !isDecided && new Date() > due && status !== 'cancelled';
	const asksEquality =
		scope.status === 'submitted' &&
		!['completed', 'cancelled'].includes(scope.phase) &&
		(await listAskedItems(scope)).length > 0;
	return (
		<>
			<PageHeading
				above={locale === 'en' ? procedure.organisationEn : procedure.organisation}
				title={procedure.title}
				aside={<StatusBadge kind={badgeOf[status]}>{t(`badges.${status}`)}</StatusBadge>}
			/>
			<section className="onb-panel" aria-labelledby="now">
				<Heading level={2} id="now">
					{t(`now.${status}.title`)}
				</Heading>
				<Paragraph>{t(`now.${status}.body`, dates)}</Paragraph>
				{isLate && (
					<Alert locale={locale} kind="warning" title={t('status.lateTitle')}>
						<p>{t('status.lateBody', { date: dates.due, contact: procedure.contactEmail })}</p>
					</Alert>
				)}
				{procedure.decision && (
					<Alert
						locale={locale}
						kind={procedure.decision.outcome === 'invite' ? 'ok' : 'info'}
						title={t(`status.decision.${procedure.decision.outcome}`)}
					>
						<p>{t('status.reason', { reason: procedure.decision.reason })}</p>
					</Alert>
				)}
				{procedure.outcome && (
					<Alert locale={locale} kind="info" title={t(`status.outcome.${procedure.outcome.outcome}`)}>
						<p>{t('status.reason', { reason: procedure.outcome.reason })}</p>
					</Alert>
				)}
				{scope.status === 'submitted' && isDecided && (
					<ActionGroup>
						<ButtonLink href={`${base}/feedback`}>{t('status.toFeedback')}</ButtonLink>
						{isSurveyOpen(scope.phase) && !procedure.surveyed && (
							<ButtonLink kind="secondary" href={`${base}/survey`}>
								{t('status.toSurvey')}
							</ButtonLink>
						)}
					</ActionGroup>
				)}
			</section>
			{scope.status === 'submitted' && (
				<section>
					<Heading level={2}>{t('status.steps')}</Heading>
					<PhaseTimeline
						locale={locale}
						label={t('status.steps')}
						phases={timelineOf(locale, scope, procedure.entered)}
					/>
				</section>
			)}
			<section>
				<Heading level={2}>{t('status.facts')}</Heading>
				<DataList
					items={[
						...(scope.submittedAt
							? [{ label: t('status.sent'), value: formatDateTime(locale, scope.submittedAt) }]
							: []),
						{ label: t('status.closes'), value: dates.closes },
						...(scope.status === 'submitted' && !isDecided
							? [{ label: t('status.decisionBy'), value: dates.due }]
							: []),
						{ label: t('status.code'), value: procedure.code },
						{
							label: t('status.identity'),
							value: record.lift
								? t('status.lifted', { moment: formatDateTime(locale, record.lift.liftedAt) })
								: t('status.notLifted'),
						},
					]}
				/>
				{scope.status !== 'expired' && (
					<ActionGroup>
						<ButtonLink kind="secondary" href={`${base}/answers`}>
							{t('status.toAnswers')}
						</ButtonLink>
						<ButtonLink kind="secondary" href={`/${locale}/my/data`}>
							{t('list.data')}
						</ButtonLink>
					</ActionGroup>
				)}
			</section>
			<Choices
				locale={locale}
				scope={scope}
				procedure={procedure}
				consent={record.consent}
				mayChange={acceptsAnswers(scope.phase, closesAt, new Date(), false)}
			/>
			{asksEquality && <EqualityInvitation locale={locale} applicationId={scope.applicationId} />}
			<DeviceCopies />
		</>
	);
}
