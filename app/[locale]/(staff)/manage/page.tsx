import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Card, CardList } from '@/app/_ui/card-list';
import { EmptyState } from '@/app/_ui/empty-state';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { StatusBadge } from '@/app/_ui/status-badge';
import { TextList } from '@/app/_ui/text-list';
import { openStaffPage } from '@/lib/auth/page';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { listOwnProcedures } from '@/lib/vacancy/queries';
import { phaseBadges } from '../phase-badges';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('title') });
}

/** The procedures that somebody manages or reads as second reader. */
export default async function ManagePage() {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const staff = translator(locale, 'staff');
	const actor = await openStaffPage(locale, '/manage');
	const mayCreate = actor.roles.includes('manager');
	const procedures = (await listOwnProcedures(actor)).filter(({ roles }) =>
		roles.some((role) => role === 'manager' || role === 'supervisor'),
	);
	const groups = [
		['drafts', procedures.filter(({ phase }) => phase === 'draft')],
		['published', procedures.filter(({ phase }) => phase !== 'draft')],
	] as const;
	const create = mayCreate && <ButtonLink href={`/${locale}/manage/new`}>{t('list.create')}</ButtonLink>;
	return (
		<>
			<PageHeading title={t('title')} lead={t('list.lead')} />
			{procedures.length === 0 ? (
				<EmptyState title={t('list.empty')} action={create}>
					<p>{t(mayCreate ? 'list.emptyBody' : 'list.emptyOther')}</p>
				</EmptyState>
			) : (
				<ActionGroup>{create}</ActionGroup>
			)}
			{groups.map(
				([name, rows]) =>
					rows.length > 0 && (
						<section key={name}>
							<Heading level={2}>{t(`list.${name}`)}</Heading>
							<CardList>
								{rows.map(({ id, title, phase, submitted, closesAt }) => (
									<Card
										key={id}
										level={3}
										title={title}
										href={`/${locale}/manage/${id}`}
										badge={<StatusBadge kind={phaseBadges[phase]}>{staff(`phases.${phase}`)}</StatusBadge>}
									>
										{phase !== 'draft' && <p>{staff('work.applications', { count: submitted })}</p>}
										{closesAt && <p>{staff('work.closes', { date: formatDate(locale, closesAt) })}</p>}
									</Card>
								))}
							</CardList>
						</section>
					),
			)}
			<section>
				<Heading level={2}>{t('list.help')}</Heading>
				<TextList
					items={[
						<Link key="rules" href={`/${locale}/linter-rules`}>
							{t('list.rules')}
						</Link>,
						<Link key="check" href={`/${locale}/check-text`}>
							{t('list.check')}
						</Link>,
						...(actor.roles.includes('administrator') || mayCreate
							? [
									<Link key="language" href={`/${locale}/manage/language`}>
										{t('list.language')}
									</Link>,
								]
							: []),
					]}
				/>
			</section>
		</>
	);
}
