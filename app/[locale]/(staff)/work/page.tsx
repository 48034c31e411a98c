import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Card, CardList } from '@/app/_ui/card-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { type BadgeKind, StatusBadge } from '@/app/_ui/status-badge';
import { openStaffPage } from '@/lib/auth/page';
import type { Role } from '@/lib/auth/permissions';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { taskFor } from '@/lib/vacancy/phases';
import { listOwnProcedures } from '@/lib/vacancy/queries';
import { phaseBadges } from '../phase-badges';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'staff')('work.title') });
}

export default async function WorkPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'staff');
	const actor = await openStaffPage(locale, '/work');
	const procedures = (await listOwnProcedures(actor)).map((procedure) => {
		const roles = procedure.roles as Role[];
		const isReturned = procedure.flagged > 0 && roles.includes('supervisor');
		const task = isReturned ? returned : taskFor(procedure.phase, roles);
		return { ...procedure, task };
	});
	const groups = [
		['todo', procedures.filter((procedure) => procedure.task !== null)],
		['running', procedures.filter((procedure) => procedure.task === null && !isEnded(procedure.phase))],
		['ended', procedures.filter((procedure) => procedure.task === null && isEnded(procedure.phase))],
	] as const;
	return (
		<>
			<PageHeading title={t('work.title')} lead={t('work.lead')} />
			<ActionGroup>
				{actor.roles.includes('manager') && (
					<ButtonLink href={`/${locale}/manage/new`}>{t('work.newVacancy')}</ButtonLink>
				)}
				{actor.roles.includes('evaluator') && (
					<ButtonLink href={`/${locale}/evaluate`}>{t('work.evaluate')}</ButtonLink>
				)}
				{actor.roles.some((role) => role === 'administrator' || role === 'auditor') && (
					<ButtonLink href={`/${locale}/admin`}>{t('work.admin')}</ButtonLink>
				)}
			</ActionGroup>
			{procedures.length === 0 && <EmptyState title={t('work.empty')}>{t('work.emptyBody')}</EmptyState>}
			{groups.map(
				([name, rows]) =>
					rows.length > 0 && (
						<section key={name}>
							<Heading level={2}>{t(`work.${name}`)}</Heading>
							<CardList>
								{rows.map((procedure) => (
									<Card
										key={procedure.id}
										level={3}
										title={procedure.title}
										href={`/${locale}/${procedure.task?.area ?? areaFor(procedure.roles as Role[])}/${procedure.id}`}
										badge={
											<StatusBadge kind={phaseBadges[procedure.phase] satisfies BadgeKind}>
												{t(`phases.${procedure.phase}`)}
											</StatusBadge>
										}
										footer={(procedure.roles as Role[]).map((role) => t(`roles.${role}`)).join(' · ')}
									>
										{procedure.task && (
											<p>
												<strong>{t(`work.tasks.${procedure.task.name}`)}</strong>
											</p>
										)}
										<p>
											{procedure.organisation}. {t('work.applications', { count: procedure.submitted })}
											{procedure.closesAt &&
												procedure.phase === 'open' &&
												`. ${t('work.closes', { date: formatDate(locale, procedure.closesAt) })}`}
										</p>
									</Card>
								))}
							</CardList>
						</section>
					),
			)}
		</>
	);
}

/** An assessor sent an answer back: nobody can score it until the supervisor has settled it. */
const returned = { name: 'settle', area: 'supervise' } as const;

const isEnded = (phase: string) => phase === 'completed' || phase === 'purged' || phase === 'cancelled';

/** Where somebody looks when there is nothing to do: the part of their first role. */
const areaFor = (roles: readonly Role[]) =>
	roles.includes('manager')
		? 'manage'
		: roles.includes('supervisor')
			? 'supervise'
			: roles.includes('interviewer')
				? 'interview'
				: 'assess';
