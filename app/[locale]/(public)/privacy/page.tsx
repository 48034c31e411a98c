import type { Metadata } from 'next';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { translator } from '@/lib/i18n/translator';

const sections = ['not', 'retention', 'rights', 'cookies', 'complaint'] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return pageMetadata({ locale, path: 'privacy', title: t('privacy.title'), description: t('privacy.lead') });
}

export default async function PrivacyPage() {
	const t = translator(await pageLocale(), 'public');
	return (
		<>
			<PageHeading title={t('privacy.title')} lead={t('privacy.lead')} />
			<Heading level={2}>{t('privacy.whatHeading')}</Heading>
			<TextList
				items={[
					t('privacy.whatContact'),
					t('privacy.whatAnswers'),
					t('privacy.whatAdjustment'),
					t('privacy.whatEquality'),
				]}
			/>
			{sections.map((section) => (
				<section key={section}>
					<Heading level={2}>{t(`privacy.${section}Heading`)}</Heading>
					<Paragraph>{t(`privacy.${section}Body`)}</Paragraph>
				</section>
			))}
		</>
	);
}
