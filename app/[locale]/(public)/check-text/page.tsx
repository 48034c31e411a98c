import type { Metadata } from 'next';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { CheckForm } from './check-form';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	return pageMetadata({ locale, path: 'check-text', title: t('check.title'), description: t('check.lead') });
}

/** The language check for everybody. The text stays in the browser: there is no address to send it to. */
export default async function CheckTextPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const texts = namespaces.manage[locale];
	return (
		<>
			<PageHeading title={t('check.title')} lead={t('check.lead')} />
			<Paragraph>{t('check.privacy')}</Paragraph>
			<noscript>
				<p className="utrecht-paragraph">{t('check.noScript')}</p>
			</noscript>
			<CheckForm
				labels={texts.editor}
				texts={{
					label: t('check.label'),
					help: t('check.help'),
					language: t('text.language'),
					nl: t('text.languages.nl'),
					en: t('text.languages.en'),
					tryExample: t('check.tryExample'),
					examples: texts.check.examples,
				}}
			/>
			<Paragraph>
				<Link href={`/${locale}/linter-rules`}>{t('check.rules')}</Link>
			</Paragraph>
		</>
	);
}
