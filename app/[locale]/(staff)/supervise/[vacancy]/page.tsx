import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataTable } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { getProgress } from '@/lib/assessment/queries';
import { getCheckTime } from '@/lib/audit/queries';
import { openProcedurePage } from '@/lib/auth/page';
import { mayWriteFeedback } from '@/lib/feedback/rules';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { recordIdentityViewed } from '@/lib/identity/commands';
import { listIncoming, listRefusedMail, listToLift } from '@/lib/identity/queries';
import { queue } from '@/lib/identity/rules';
import { liftAndInvite, startScoring } from './actions';

interface SupervisePageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<{ readonly checked?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'supervise')('title') });
}

/** The supervisor's view of one procedure: who applied, how far the check is, and the steps that are the supervisor's. */
export default async function SupervisePage({ params, searchParams }: SupervisePageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const query = await searchParams;
	const scope = await openProcedurePage(locale, `/supervise/${vacancy}`, vacancy, 'identity.read');
	const t = translator(locale, 'supervise');
	const incoming = await listIncoming(scope);
	const submitted = incoming.filter((row) => row.status === 'submitted');
	const total = submitted.reduce((sum, row) => sum + row.answers, 0);
	const done = submitted.reduce((sum, row) => sum + row.answers - row.open, 0);
	const refused = await listRefusedMail(scope);
	await recordIdentityViewed(scope);
	const time = await getCheckTime(scope);
	const toCheck = queue(incoming);
	const [first] = toCheck;
	return (
		<>
			<PageHeading
				above={t('title')}
				title={scope.title}
				lead={t('procedure.lead')}
				aside={
					<StatusBadge kind="active">{translator(locale, 'staff')(`phases.${scope.phase}`)}</StatusBadge>
				}
			/>
			{first && (
				<section className="onb-panel">
					<Heading level={2}>{translator(locale, 'staff')('work.tasks.screen')}</Heading>
					<Paragraph>{t('procedure.beginBody', { count: toCheck.length })}</Paragraph>
					<ButtonLink href={`/${locale}/supervise/${vacancy}/${first.applicationId}`}>
						{t('procedure.begin')}
					</ButtonLink>
				</section>
			)}
			{query.checked === 'all' && !first && (
				<Alert locale={locale} kind="ok" role="status">
					<p>{t('procedure.allChecked')}</p>
				</Alert>
			)}
			<NextStep scope={scope} locale={locale} isChecked={total > 0 && done === total} />
			{mayWriteFeedback(scope.phase) && (
				<ButtonLink kind="secondary" href={`/${locale}/manage/${vacancy}/feedback`}>
					{translator(locale, 'feedback')('title')}
				</ButtonLink>
			)}
			<Heading level={2}>{t('procedure.applications')}</Heading>
			{incoming.length === 0 ? (
				<EmptyState title={t('procedure.none')}>{t('procedure.noneBody')}</EmptyState>
			) : (
				<>
					<Paragraph>
						{t('procedure.progress', { done, total })}
						{time &&
							` ${t('procedure.checkTime', { minutes: formatNumber(locale, time.mean / 60, 1), count: time.times })}`}
					</Paragraph>
					<DataTable
						caption={t('procedure.applications')}
						captionHidden
						columns={[
							{ label: t('procedure.name') },
							{ label: t('procedure.code') },
							{ label: t('procedure.status') },
							{ label: t('procedure.answers') },
							{ label: t('procedure.adjustment') },
						]}
						rows={incoming.map((row) => ({
							key: row.applicationId,
							cells: [
								<Link key="name" href={`/${locale}/supervise/${vacancy}/${row.applicationId}`}>
									{row.name}
								</Link>,
								row.code,
								t(`procedure.statuses.${row.status}`),
								[
									t('procedure.checked', { done: row.answers - row.open, total: row.answers }),
									row.waiting > 0 && t('procedure.waiting'),
									row.flagged > 0 ? t('procedure.flagged') : t('procedure.doubtful', { count: row.doubtful }),
								]
									.filter(Boolean)
									.join(', '),
								row.adjustment || '–',
							],
						}))}
					/>
				</>
			)}
			{refused.length > 0 && (
				<>
					<Heading level={2}>{t('procedure.refused')}</Heading>
					<Paragraph>{t('procedure.refusedBody')}</Paragraph>
					<DataTable
						caption={t('procedure.refused')}
						captionHidden
						columns={[
							{ label: t('procedure.recipient') },
							{ label: t('procedure.template') },
							{ label: t('procedure.problem') },
						]}
						rows={refused.map((mail) => ({
							key: mail.id,
							cells: [mail.recipient, mail.template, mail.lastError],
						}))}
					/>
				</>
			)}
		</>
	);
}

interface NextStepProps {
	readonly scope: Awaited<ReturnType<typeof openProcedurePage>>;
	readonly locale: Awaited<ReturnType<typeof pageLocale>>;
	readonly isChecked: boolean;
}

/** The one thing the supervisor can do now, if there is one. */
async function NextStep({ scope, locale, isChecked }: NextStepProps) {
	const t = translator(locale, 'supervise');
	const procedure = <input type="hidden" name="vacancyId" value={scope.vacancyId} />;
	if (scope.phase === 'open' || scope.phase === 'screening') {
		const mayOpen = scope.phase === 'screening' && isChecked;
		return (
			<section className="onb-panel">
				<Heading level={2}>{t('procedure.open')}</Heading>
				<Paragraph>{t(mayOpen ? 'procedure.openBody' : 'procedure.openWait')}</Paragraph>
				{mayOpen && (
					<ActionForm action={startScoring} id="open" short>
						{procedure}
						<SubmitButton>{t('procedure.open')}</SubmitButton>
					</ActionForm>
				)}
			</section>
		);
	}
	if (scope.phase === 'scoring') {
		return (
			<section className="onb-panel">
				<Heading level={2}>{t('procedure.scoring')}</Heading>
				<Paragraph>{t('procedure.scoringBody', await getProgress(scope))}</Paragraph>
			</section>
		);
	}
	if (scope.phase !== 'decided') return null;
	const toLift = await listToLift(scope);
	return (
		<section className="onb-panel">
			<Heading level={2}>{t('procedure.lift')}</Heading>
			<Paragraph>{t(toLift.length > 0 ? 'procedure.liftBody' : 'procedure.liftNobody')}</Paragraph>
			{toLift.length > 0 && (
				<Paragraph>{t('procedure.liftCodes', { codes: toLift.map((row) => row.code).join(', ') })}</Paragraph>
			)}
			<ActionForm action={liftAndInvite} id="lift" short>
				{procedure}
				<TextArea
					name="reason"
					label={t('procedure.reason')}
					defaultValue={t('procedure.reasonDefault')}
					rows={3}
				/>
				<SubmitButton>{t('procedure.liftButton')}</SubmitButton>
			</ActionForm>
		</section>
	);
}
