import type { Metadata } from 'next';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataTable } from '@/app/_ui/data-table';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { StatusBadge } from '@/app/_ui/status-badge';
import { eventsPerPage, listEvents, verifyProcedure } from '@/lib/audit/queries';
import { openProcedurePage } from '@/lib/auth/page';
import { formatDateTime, formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { actionText, actorText } from '../action-text';

interface LogPageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<{ readonly before?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'admin')('audit.title') });
}

/** The log of one procedure in plain words, and whether it is whole. */
export default async function LogPage({ params, searchParams }: LogPageProps) {
	const locale = await pageLocale();
	const { vacancy } = await params;
	const path = `/admin/audit/${vacancy}`;
	const scope = await openProcedurePage(locale, path, vacancy, 'audit.read');
	const t = translator(locale, 'admin');
	const asked = Number((await searchParams).before);
	const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
	const rows = await listEvents(scope, before);
	const chain = await verifyProcedure(scope);
	const isWhole = chain.broken.length === 0;
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[{ label: t('audit.title'), href: `/${locale}/admin/audit` }, { label: scope.title }]}
			/>
			<PageHeading above={t('audit.title')} title={scope.title} lead={t('log.lead')} />
			<Heading level={2}>{t('log.chain')}</Heading>
			<div className="onb-chain">
				<StatusBadge kind={isWhole ? 'success' : 'error'}>
					{t(isWhole ? 'log.whole' : 'log.broken')}
				</StatusBadge>
				<p>
					{isWhole
						? t('log.wholeBody', { count: chain.sealed, waiting: chain.unsealed })
						: t('log.brokenBody', { ids: chain.broken.slice(0, 20).join(', ') })}
				</p>
			</div>
			<ButtonLink kind="secondary" href={`/${locale}${path}/events`} download>
				{t('log.download')}
			</ButtonLink>
			<Details summary={t('log.verify')}>
				<Paragraph>{t('log.verifyBody')}</Paragraph>
				<p>
					<code>npm run --silent cli -- verify-events {scope.slug}-events.jsonl</code>
				</p>
				{chain.last && <Paragraph>{t('log.last', { hash: chain.last })}</Paragraph>}
			</Details>
			<Heading level={2}>{t('log.timeline')}</Heading>
			<DataTable
				caption={t('log.timeline')}
				captionHidden
				columns={(['when', 'what', 'who', 'about', 'sealed'] as const).map((name) => ({
					label: t(`log.${name}`),
				}))}
				rows={rows.map((row) => ({
					key: String(row.id),
					cells: [
						formatDateTime(locale, row.at),
						actionText(locale, row.action) + (row.result === 'refused' ? ` (${t('log.refused')})` : ''),
						actorText(locale, row),
						row.code ?? '–',
						row.sealedAs === null ? t('log.notYet') : formatNumber(locale, row.sealedAs),
					],
				}))}
			/>
			{rows.length === eventsPerPage && (
				<ButtonLink kind="secondary" href={`/${locale}${path}?before=${rows.at(-1)?.id}`}>
					{t('log.older')}
				</ButtonLink>
			)}
		</>
	);
}
