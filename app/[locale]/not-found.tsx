import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { PublicFrame } from '@/app/_ui/public-frame';
import { TextList } from '@/app/_ui/text-list';
import { translator } from '@/lib/i18n/translator';

/** Also for what exists but is not yours: a page must not tell strangers that it is there. */
export default async function NotFound() {
	const locale = await pageLocale();
	const t = translator(locale, 'common');
	return (
		<PublicFrame locale={locale}>
			<PageHeading title={t('notFound.title')} lead={t('notFound.body')} />
			<Heading level={2}>{t('notFound.next')}</Heading>
			<TextList
				items={[
					<Link key="vacancies" href={`/${locale}/vacancies`}>
						{t('notFound.vacancies')}
					</Link>,
					<Link key="my" href={`/${locale}/my`}>
						{t('notFound.myApplications')}
					</Link>,
					<Link key="home" href={`/${locale}`}>
						{t('notFound.home')}
					</Link>,
				]}
			/>
		</PublicFrame>
	);
}
