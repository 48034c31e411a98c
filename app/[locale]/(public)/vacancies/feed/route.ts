import { env } from '@/lib/env';
import { formatDateTime } from '@/lib/i18n/format';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listNewVacancies } from '@/lib/posting/queries';
import { blocksAsHtml, escapeHtml, textBlocks } from '@/lib/posting/rules';

interface FeedContext {
	readonly params: Promise<{ readonly locale: string }>;
}

export const dynamic = 'force-dynamic';

/** Open vacancies, the newest first, as an Atom feed (RFC 4287). */
export async function GET(_request: Request, { params }: FeedContext): Promise<Response> {
	const given = (await params).locale;
	const locale = isLocale(given) ? given : defaultLocale;
	const t = translator(locale, 'vacancies');
	const base = `${env().APP_URL}/${locale}/vacancies`;
	const rows = await listNewVacancies();
	const newest = rows[0]?.openedAt ?? new Date(0);
	const entries = rows.map((row) => {
		const address = `${base}/${row.slug}`;
		const organisation = locale === 'en' ? row.organisationEn : row.organisation;
		const facts = `${organisation}, ${row.place}. ${t('facts.closes')} ${formatDateTime(locale, row.closesAt ?? row.openedAt)}.`;
		return `	<entry>
		<id>${escapeHtml(`${env().APP_URL}/vacancies/${row.slug}`)}</id>
		<title>${escapeHtml(row.title)}</title>
		<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeHtml(address)}"/>
		<published>${row.openedAt.toISOString()}</published>
		<updated>${row.openedAt.toISOString()}</updated>
		<author><name>${escapeHtml(organisation)}</name></author>
		<summary>${escapeHtml(facts)}</summary>
		<content type="html" xml:lang="${row.locale}">${escapeHtml(blocksAsHtml(textBlocks(row.body)))}</content>
	</entry>`;
	});
	const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
	<id>${escapeHtml(base)}</id>
	<title>${escapeHtml(t('feedTitle'))}</title>
	<updated>${newest.toISOString()}</updated>
	<link rel="self" type="application/atom+xml" href="${escapeHtml(`${base}/feed`)}"/>
	<link rel="alternate" type="text/html" href="${escapeHtml(base)}"/>
${entries.join('\n')}
</feed>
`;
	return new Response(feed, {
		headers: {
			'Content-Type': 'application/atom+xml; charset=utf-8',
			'Cache-Control': 'public, max-age=300',
			'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
		},
	});
}
