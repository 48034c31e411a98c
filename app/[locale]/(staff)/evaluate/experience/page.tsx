import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { TextList } from '@/app/_ui/text-list';
import { openStaffPage } from '@/lib/auth/page';
import { listReleases } from '@/lib/figures/queries';
import { latestOf } from '@/lib/figures/rules';
import { translator } from '@/lib/i18n/translator';
import { NothingReleased, ReleaseFacts } from '../release-facts';
import { ArmSurvey } from './arm-survey';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'figures')('experience.title') });
}

/** The experience survey, from the newest release of each study arm. */
export default async function ExperiencePage() {
	const locale = await pageLocale();
	const actor = await openStaffPage(locale, '/evaluate/experience', 'report.read');
	const t = translator(locale, 'figures');
	const releases = await listReleases(actor);
	return (
		<>
			<PageHeading title={t('experience.title')} lead={t('experience.lead')} />
			<p>
				<Link href={`/${locale}/evaluate`}>{t('back')}</Link>
			</p>
			{releases.length === 0 && <NothingReleased locale={locale} />}
			{releases.length > 0 && (
				<>
					<ActionGroup>
						<ButtonLink href="/api/v1/reports/experience" download>
							{t('downloads.survey')}
						</ButtonLink>
						<ButtonLink href={`/api/v1/reports/figures-codebook?locale=${locale}`} kind="secondary" download>
							{t('downloads.codebook')}
						</ButtonLink>
					</ActionGroup>
					<TextList items={[t('experience.limits'), t('experience.remarksNote')]} />
					{latestOf(releases).map((release) => (
						<ArmSurvey key={release.number} locale={locale} release={release} />
					))}
					<ReleaseFacts locale={locale} releases={releases} />
				</>
			)}
		</>
	);
}
