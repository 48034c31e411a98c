import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { DataTable } from '@/app/_ui/data-table';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { translator } from '@/lib/i18n/translator';
import { PromiseList } from '../promise-list';
import { Journey } from './journey';

const people = ['supervisor', 'assessor', 'manager', 'panel', 'evaluator'] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return pageMetadata({ locale, path: 'how-it-works', title: t('how.title'), description: t('how.lead') });
}

export default async function HowItWorksPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return (
		<>
			<PageHeading title={t('how.title')} lead={t('how.lead')} />
			<Heading level={2}>{t('how.stepsHeading')}</Heading>
			<Journey locale={locale} />
			<Paragraph>
				<Link href={`/${locale}/check-answer`}>{t('how.tryCheck')}</Link>
			</Paragraph>
			<Heading level={2}>{t('how.whoHeading')}</Heading>
			<DataTable
				caption={t('how.whoCaption')}
				captionHidden
				columns={[
					{ label: t('how.whoColumn') },
					{ label: t('how.answersColumn') },
					{ label: t('how.nameColumn') },
				]}
				rows={people.map((person) => ({
					key: person,
					cells: [t(`how.${person}`), t(`how.${person}Answers`), t(`how.${person}Name`)],
				}))}
			/>
			<Heading level={2}>{t('how.afterHeading')}</Heading>
			<PromiseList items={[t('how.afterAnswer'), t('how.afterFeedback'), t('how.afterDelete')]} />
			<Heading level={2}>{t('how.helpHeading')}</Heading>
			<Paragraph>{t('how.helpBody')}</Paragraph>
			<ActionGroup>
				<ButtonLink href={`/${locale}/vacancies`}>{t('how.start')}</ButtonLink>
			</ActionGroup>
		</>
	);
}
