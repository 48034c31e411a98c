import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Alert } from '@/app/_ui/alert';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { DataList } from '@/app/_ui/data-list';
import { Details } from '@/app/_ui/details';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { TextList } from '@/app/_ui/text-list';
import { openProcedurePage, orNotFound } from '@/lib/auth/page';
import { translator } from '@/lib/i18n/translator';
import { isId } from '@/lib/id';
import { recordIdentityViewed } from '@/lib/identity/commands';
import { getIncoming, listIncoming } from '@/lib/identity/queries';
import { act } from './actions';
import { Desk } from './desk';
import { deskAnswers, typeChoices } from './desk-model';
import { deskTexts } from './desk-texts';

interface DeskPageProps {
	readonly params: Promise<{ readonly vacancy: string; readonly application: string }>;
}

/** No name in the title: it would stay in the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'supervise')('desk.title') });
}

/** The supervisor's desk: one application, what gives its writer away, and what the committee will read. */
export default async function DeskPage({ params }: DeskPageProps) {
	const locale = await pageLocale();
	const { vacancy, application } = await params;
	const list = `/supervise/${vacancy}`;
	const scope = await openProcedurePage(locale, `${list}/${application}`, vacancy, 'identity.read');
	if (!isId(application)) notFound();
	const incoming = await orNotFound(() => getIncoming(scope, application));
	await recordIdentityViewed(scope, application);
	const submitted = (await listIncoming(scope)).filter((row) => row.status === 'submitted');
	const checked = submitted.filter((row) => row.open === 0).length;
	const t = translator(locale, 'supervise');
	const answers = deskAnswers(locale, incoming);
	const isDone = incoming.answers.every(
		(answer) => answer.redaction === 'confirmed' || answer.redaction === 'settled',
	);
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[{ label: scope.title, href: `/${locale}${list}` }, { label: t('desk.title') }]}
			/>
			<PageHeading
				above={t('desk.progress', { checked, total: submitted.length })}
				title={incoming.name}
				aside={
					<StatusBadge kind={isDone ? 'success' : 'warning'}>
						{t(isDone ? 'desk.isDone' : 'desk.isOpen')}
					</StatusBadge>
				}
			/>
			{incoming.status !== 'submitted' && (
				<Alert locale={locale} kind="info">
					<p>{t(`procedure.statuses.${incoming.status}`)}</p>
				</Alert>
			)}
			{incoming.adjustment && (
				<Alert locale={locale} kind="warning" title={t('procedure.adjustment')}>
					<p>{incoming.adjustment}</p>
				</Alert>
			)}
			<DataList
				items={[
					{ label: t('desk.email'), value: <Link href={`mailto:${incoming.email}`}>{incoming.email}</Link> },
					{ label: t('desk.phone'), value: incoming.phone || '–' },
					{ label: t('desk.city'), value: incoming.city || '–' },
					{ label: t('procedure.code'), value: incoming.code },
				]}
			/>
			<Details summary={t('desk.help')}>
				<Paragraph>{t('desk.helpBody')}</Paragraph>
				<TextList
					items={(['go', 'accept', 'reject', 'widen', 'add', 'certain', 'undo', 'confirm'] as const).map(
						(key) => t(`desk.keyHelp.${key}`),
					)}
				/>
				<Paragraph>{t('desk.logged')}</Paragraph>
			</Details>
			<Desk
				// The next application starts afresh: its own time, its own place.
				key={application}
				action={act}
				hidden={{ vacancyId: scope.vacancyId, applicationId: application, pageLocale: locale }}
				answers={answers}
				language={incoming.locale}
				texts={deskTexts(locale)}
				choices={typeChoices(locale)}
				canUndo={incoming.canUndo}
				mayReopen={isDone && (scope.phase === 'open' || scope.phase === 'screening')}
				mayAddRater={scope.phase === 'scoring'}
			/>
		</>
	);
}
