import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BarChart } from '@/app/_ui/bar-chart';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataList } from '@/app/_ui/data-list';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { openApplicationPage } from '@/lib/auth/page';
import { getFeedback, getOwnFeedbackText, getOwnProcedure, getReceipt } from '@/lib/feedback/queries';
import { fewestForComparison, isDecisionTold } from '@/lib/feedback/rules';
import { formatDate, formatDateTime, formatNumber } from '@/lib/i18n/format';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { getOwnRecord } from '@/lib/identity/queries';
import { daysKept, eraseAt } from '@/lib/retention/rules';

interface FeedbackPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'my')('feedback.title') });
}

/** What was thought of each answer, beside the written anchors, and how the process went. For everybody. */
export default async function FeedbackPage({ params }: FeedbackPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openApplicationPage(locale, application);
	if (scope.status !== 'submitted' || !isDecisionTold(scope.phase)) redirect(`/${locale}/my/${application}`);
	const procedure = await getOwnProcedure(scope);
	const feedback = await getFeedback(scope);
	const personal = await getOwnFeedbackText(scope);
	const receipt = await getReceipt(scope);
	const { lift, hidden, consent } = await getOwnRecord(scope);
	const t = translator(locale, 'my');
	const isKept = consent !== null && consent.withdrawnAt === null;
	const erased = eraseAt(procedure.endedAt, isKept);
	const types: Readonly<Record<string, string>> = namespaces.my[locale].details;
	const score = (value: number | null) =>
		value === null ? t('feedback.tooFew') : formatNumber(locale, value, 1, true);
	const anyHidden = feedback.some(({ comparison }) => comparison.average === null);
	return (
		<>
			<PageHeading above={procedure.title} title={t('feedback.title')} lead={t('feedback.lead')} />
			{feedback.length === 0 && <Paragraph>{t('feedback.none')}</Paragraph>}
			{feedback.map((row) => (
				<section key={row.position} className="onb-panel onb-feedback">
					<div className="onb-feedback__head">
						<Heading level={2}>
							{row.position}. <span lang={procedure.locale}>{row.competency}</span>
						</Heading>
						<StatusBadge kind="active">{t(`feedback.bands.${row.band}`)}</StatusBadge>
					</div>
					{row.anchorText && (
						<>
							<Paragraph>{t('feedback.fits')}</Paragraph>
							<blockquote className="onb-quote" lang={procedure.locale}>
								{row.anchorText}
							</blockquote>
						</>
					)}
					{row.bestAnchor && row.bestAnchor !== row.anchorText && (
						<>
							<Paragraph>{t('feedback.higher')}</Paragraph>
							<blockquote className="onb-quote" lang={procedure.locale}>
								{row.bestAnchor}
							</blockquote>
						</>
					)}
					{row.comparison.average !== null && (
						<BarChart
							caption={t('feedback.chart')}
							maximum={5}
							bars={(['own', 'average', 'best'] as const).map((name) => ({
								label: t(`feedback.${name}`),
								value: row.comparison[name],
								text: score(row.comparison[name]),
							}))}
						/>
					)}
				</section>
			))}
			{anyHidden && <Paragraph>{t('feedback.fewCandidates', { fewest: fewestForComparison })}</Paragraph>}
			{personal !== null && (
				<section className="onb-panel">
					<Heading level={2}>{t('feedback.personal')}</Heading>
					<Paragraph>{t('feedback.personalLead')}</Paragraph>
					<p className="onb-own-answer" lang={procedure.locale}>
						{personal}
					</p>
				</section>
			)}
			{procedure.decision && (
				<section>
					<Heading level={2}>{t('feedback.decision')}</Heading>
					<Paragraph>{t(`status.decision.${procedure.decision.outcome}`)}</Paragraph>
					<Paragraph>{t('status.reason', { reason: procedure.decision.reason })}</Paragraph>
				</section>
			)}
			<section className="onb-receipt">
				<Heading level={2}>{t('receipt.title')}</Heading>
				<Paragraph>{t('receipt.lead')}</Paragraph>
				<DataList
					items={[
						{
							label: t('receipt.hidden'),
							value:
								hidden.length === 0
									? t('receipt.hiddenNone')
									: hidden.map(({ type, count }) => `${types[type] ?? type} (${count})`).join(', '),
						},
						{ label: t('receipt.raters'), value: t('receipt.ratersValue', { count: receipt.raters }) },
						{ label: t('receipt.orders'), value: t('receipt.ordersValue', { count: receipt.orders }) },
						{
							label: t('receipt.rule'),
							value: receipt.version ? (
								<>
									{t('receipt.ruleValue', { moment: formatDateTime(locale, receipt.version.registeredAt) })}
									<code className="onb-hash">{receipt.version.sha256}</code>
								</>
							) : (
								t('receipt.ruleNone')
							),
						},
						{
							label: t('receipt.lifted'),
							value: lift
								? t('receipt.liftedOn', { moment: formatDateTime(locale, lift.liftedAt) })
								: t('receipt.never'),
						},
						{
							label: t('receipt.erased'),
							value: erased ? formatDate(locale, erased) : t('choices.erasedLater', { days: daysKept }),
						},
					]}
				/>
			</section>
			<section>
				<Heading level={2}>{t('choices.complain')}</Heading>
				<Paragraph>{t('choices.complainBody', { contact: procedure.contactEmail })}</Paragraph>
				{procedure.complaintRoute && <Paragraph>{procedure.complaintRoute}</Paragraph>}
				<Paragraph>{t('choices.complainElsewhere')}</Paragraph>
			</section>
			<ButtonLink kind="secondary" href={`/${locale}/my/${application}`}>
				{t('back')}
			</ButtonLink>
		</>
	);
}
