import type { Metadata } from 'next';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { detailTexts } from '@/app/[locale]/apply/field-texts';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { CheckAnswer } from './check-answer';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'apply');
	return pageMetadata({
		locale,
		path: 'check-answer',
		title: t('checkAnswer.title'),
		description: t('checkAnswer.lead'),
	});
}

/** The check on recognisable details for everybody. The text stays in the browser: there is no address to send it to. */
export default async function CheckAnswerPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'apply');
	return (
		<>
			<PageHeading title={t('checkAnswer.title')} lead={t('checkAnswer.lead')} />
			<Paragraph>{t('checkAnswer.privacy')}</Paragraph>
			<noscript>
				<p className="utrecht-paragraph">{t('checkAnswer.noScript')}</p>
			</noscript>
			<CheckAnswer texts={namespaces.apply[locale].checkAnswer} detailTexts={detailTexts(locale)} />
			<Paragraph>
				<Link href={`/${locale}/how-it-works`}>{t('checkAnswer.how')}</Link>
			</Paragraph>
		</>
	);
}
