import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { ButtonLink } from '@/app/_ui/button-link';
import { Checkbox } from '@/app/_ui/checkbox';
import { DataList } from '@/app/_ui/data-list';
import { DateTimeField } from '@/app/_ui/date-time-field';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { SubmitButton } from '@/app/_ui/submit-button';
import { openProcedurePage } from '@/lib/auth/page';
import { isAllowed } from '@/lib/auth/permissions';
import { formatDateTime } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { phases } from '@/lib/vacancy/phases';
import { checkReadiness } from '@/lib/vacancy/publication';
import { getVacancy, listPhaseEntries, listQuestions, listVersions } from '@/lib/vacancy/queries';
import { localDutch } from '@/lib/vacancy/schema';
import { phaseBadges } from '../../phase-badges';
import { cancel, copyThis, extend } from './actions';
import { Advice } from './advice';
import { Checklist } from './checklist';
import { NextStep } from './next-step';
import { ProcedureTimeline } from './procedure-timeline';

interface ProcedurePageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('home.title') });
}

/** Home of a procedure: where it is, what is missing, what comes next. */
export default async function ProcedurePage({ params }: ProcedurePageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}`, id, 'vacancy.approve');
	const t = translator(locale, 'manage');
	const staff = translator(locale, 'staff');
	const home = `/${locale}/manage/${id}`;
	const isDraft = phases[scope.phase].mayEdit;
	const mayWrite = isAllowed(scope.roles, 'vacancy.write');
	const [vacancy, entries, versions, missing] = [
		await getVacancy(scope),
		await listPhaseEntries(scope),
		await listVersions(scope),
		isDraft ? await checkReadiness(scope) : [],
	];
	const version = versions[0];
	const isEnded = phases[scope.phase].next.length === 0 || scope.phase === 'completed';
	const closing = vacancy.closesAt ? localDutch(vacancy.closesAt) : '';
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[{ label: t('title'), href: `/${locale}/manage` }, { label: scope.title }]}
			/>
			<PageHeading
				title={scope.title}
				aside={<StatusBadge kind={phaseBadges[scope.phase]}>{staff(`phases.${scope.phase}`)}</StatusBadge>}
			/>
			<ProcedureTimeline locale={locale} phase={scope.phase} entries={entries} />
			<NextStep scope={scope} missing={missing} />
			{isDraft && (
				<section>
					<Heading level={2}>{t('home.checklist')}</Heading>
					<Checklist locale={locale} home={home} missing={missing} />
					<Advice locale={locale} vacancy={vacancy} questions={await listQuestions(scope)} />
				</section>
			)}
			{version && (
				<section>
					<Heading level={2}>{t('home.published')}</Heading>
					<DataList
						items={[
							{ label: t('home.version'), value: version.number },
							{ label: t('home.since'), value: formatDateTime(locale, version.createdAt) },
							...(vacancy.closesAt
								? [{ label: t('text.closes'), value: formatDateTime(locale, vacancy.closesAt) }]
								: []),
							{ label: t('selection.hash'), value: <code className="onb-hash">{version.sha256}</code> },
						]}
					/>
					<ActionGroup>
						<ButtonLink kind="secondary" href={`/${locale}/vacancies/${vacancy.slug}`}>
							{t('home.public')}
						</ButtonLink>
						<ButtonLink kind="subtle" href={`${home}/preview`}>
							{t('frozen.preview')}
						</ButtonLink>
						{mayWrite && scope.phase === 'open' && (
							<ButtonLink kind="subtle" href={`${home}/correct`}>
								{t('correct.title')}
							</ButtonLink>
						)}
						<ButtonLink kind="subtle" href={`${home}/committee`}>
							{t('steps.committee')}
						</ButtonLink>
					</ActionGroup>
				</section>
			)}
			{mayWrite && (
				<section>
					<Heading level={2}>{t('home.more')}</Heading>
					{scope.phase === 'open' && (
						<Details summary={t('home.extend')}>
							<Paragraph>{t('home.extendBody')}</Paragraph>
							<ActionForm action={extend} id="extend" short hidden={{ vacancyId: id }}>
								<DateTimeField
									name="closesAt"
									label={t('home.newClosing')}
									defaultDate={closing.slice(0, 10)}
									defaultTime={closing.slice(11, 16)}
								/>
								<SubmitButton kind="secondary">{t('home.extend')}</SubmitButton>
							</ActionForm>
						</Details>
					)}
					<Details summary={t('home.copy')}>
						<Paragraph>{t('new.copyBody')}</Paragraph>
						<ActionForm action={copyThis} id="copy" short hidden={{ vacancyId: id }}>
							<SubmitButton kind="secondary">{t('new.copyButton')}</SubmitButton>
						</ActionForm>
						<Paragraph>{t('home.exportBody')}</Paragraph>
						<ButtonLink kind="secondary" href={`${home}/export`} download>
							{t('home.export')}
						</ButtonLink>
					</Details>
					{!isEnded && (
						<Details summary={t('home.cancel')}>
							<Alert locale={locale} kind="warning">
								<p>{t(isDraft ? 'home.cancelDraft' : 'home.cancelBody')}</p>
							</Alert>
							<ActionForm action={cancel} id="cancel" short hidden={{ vacancyId: id }}>
								<Checkbox name="sure" label={t('home.cancelSure')} />
								<SubmitButton kind="danger">{t('home.cancel')}</SubmitButton>
							</ActionForm>
						</Details>
					)}
				</section>
			)}
		</>
	);
}
