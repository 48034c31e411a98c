import type { Metadata } from 'next';
import { Alert } from '@/app/_ui/alert';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { translator } from '@/lib/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return pageMetadata({
		locale,
		path: 'accessibility',
		title: t('accessibility.title'),
		description: t('accessibility.lead'),
	});
}

export default async function AccessibilityPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return (
		<>
			<PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
			<Alert locale={locale} kind="info">
				<p>{t('accessibility.draft')}</p>
			</Alert>
			<Heading level={2}>{t('accessibility.standardHeading')}</Heading>
			<Paragraph>{t('accessibility.standardBody')}</Paragraph>
			<Heading level={2}>{t('accessibility.doneHeading')}</Heading>
			<TextList
				items={[
					t('accessibility.doneKeyboard'),
					t('accessibility.doneScript'),
					t('accessibility.doneTime'),
					t('accessibility.doneSmall'),
				]}
			/>
			<Heading level={2}>{t('accessibility.limitsHeading')}</Heading>
			<Paragraph>{t('accessibility.limitsBody')}</Paragraph>
			<Heading level={2}>{t('accessibility.reportHeading')}</Heading>
			<Paragraph>{t('accessibility.reportBody')}</Paragraph>
		</>
	);
}
