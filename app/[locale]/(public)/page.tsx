import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { translator } from '@/lib/i18n/translator';
import { ApplicationPicture } from './application-picture';
import { PromiseList } from './promise-list';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return pageMetadata({ locale, path: '', title: t('home.title'), description: t('home.lead') });
}

export default async function HomePage() {
	const locale = await pageLocale();
	const t = translator(locale, 'public');
	return (
		<>
			<section className="onb-hero">
				<div>
					<Heading level={1}>{t('home.title')}</Heading>
					<Paragraph kind="lead">{t('home.lead')}</Paragraph>
					<ActionGroup>
						<ButtonLink href={`/${locale}/vacancies`}>{t('home.seeVacancies')}</ButtonLink>
						<ButtonLink href={`/${locale}/how-it-works`} kind="secondary">
							{t('home.seeHow')}
						</ButtonLink>
					</ActionGroup>
				</div>
				<ApplicationPicture locale={locale} />
			</section>
			<section>
				<Heading level={2}>{t('home.whatHeading')}</Heading>
				<ol className="onb-three">
					{(['one', 'two', 'three'] as const).map((part, index) => (
						<li className="onb-three__item" key={part}>
							<span className="onb-three__number" aria-hidden="true">
								{index + 1}
							</span>
							<Heading level={3}>{t(`home.${part}Title`)}</Heading>
							<Paragraph>{t(`home.${part}Body`)}</Paragraph>
						</li>
					))}
				</ol>
			</section>
			<section>
				<Heading level={2}>{t('home.promiseHeading')}</Heading>
				<PromiseList
					items={[
						t('home.promiseQuestions'),
						t('home.promiseSave'),
						t('home.promiseHuman'),
						t('home.promiseAnswer'),
					]}
				/>
			</section>
		</>
	);
}
