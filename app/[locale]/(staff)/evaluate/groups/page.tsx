import type { Metadata } from 'next';
import { ActionGroup } from '@/app/_ui/action-group';
import { ButtonLink } from '@/app/_ui/button-link';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { openStaffPage } from '@/lib/auth/page';
import type { EqualityItem } from '@/lib/equality/rules';
import { listReleases } from '@/lib/figures/queries';
import { type FigureRelease, figureItems } from '@/lib/figures/release';
import { latestOf, responseShare } from '@/lib/figures/rules';
import { formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { NothingReleased, ReleaseFacts } from '../release-facts';
import { ArmComparison } from './arm-comparison';
import { SelectionFigures } from './selection-figures';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'figures')('title') });
}

const limits = ['voluntary', 'cause', 'chance', 'mix', 'norm'] as const;

/** Outcomes by group, from the newest release of each study arm. */
export default async function GroupsPage() {
	const locale = await pageLocale();
	const actor = await openStaffPage(locale, '/evaluate/groups', 'report.read');
	const t = translator(locale, 'figures');
	const releases = await listReleases(actor);
	const latest = latestOf(releases);
	const shown = figureItems.filter((item) => latest.some(({ content }) => content.groups[item]));
	return (
		<>
			<PageHeading title={t('title')} lead={t('lead')} />
			<p>
				<Link href={`/${locale}/evaluate`}>{t('back')}</Link>
			</p>
			{latest.length === 0 && <NothingReleased locale={locale} />}
			{latest.length > 0 && (
				<>
					<ActionGroup>
						<ButtonLink href="/api/v1/reports/groups" download>
							{t('downloads.groups')}
						</ButtonLink>
						<ButtonLink href={`/api/v1/reports/figures-codebook?locale=${locale}`} kind="secondary" download>
							{t('downloads.codebook')}
						</ButtonLink>
					</ActionGroup>
					<Heading level={2}>{t('can.heading')}</Heading>
					<TextList items={limits.map((limit) => t(`can.${limit}`))} />
					{shown.map((item) => (
						<ItemSection key={item} locale={locale} item={item} latest={latest} />
					))}
					<ReleaseFacts locale={locale} releases={releases} />
				</>
			)}
		</>
	);
}

function ItemSection({
	locale,
	item,
	latest,
}: {
	readonly locale: Locale;
	readonly item: EqualityItem;
	readonly latest: readonly FigureRelease[];
}) {
	const t = translator(locale, 'figures');
	const of = (arm: FigureRelease['studyArm']) =>
		latest.find(({ studyArm }) => studyArm === arm)?.content.groups[item];
	return (
		<section className="onb-panel onb-figures">
			<Heading level={2}>{t(`items.${item}`)}</Heading>
			{item === 'origin' && <p className="onb-small">{t('originNote')}</p>}
			{latest.map((release) => (
				<ArmFigures key={release.number} locale={locale} item={item} release={release} />
			))}
			<ArmComparison locale={locale} item={item} pilot={of('pilot')} comparison={of('comparison')} />
		</section>
	);
}

function ArmFigures({
	locale,
	item,
	release,
}: {
	readonly locale: Locale;
	readonly item: EqualityItem;
	readonly release: FigureRelease;
}) {
	const t = translator(locale, 'figures');
	const figures = release.content.groups[item];
	const share = responseShare(release, item);
	return (
		<>
			<Heading level={3}>{t(`arms.${release.studyArm}`)}</Heading>
			{!figures && <Paragraph>{t('notShown')}</Paragraph>}
			{figures && (
				<>
					<Paragraph>
						{share === null ? t('responseHidden') : t('response', { share: formatPercent(locale, share, 0) })}
					</Paragraph>
					<SelectionFigures locale={locale} release={release} item={item} selection="invited" />
					{!figures.stages.includes('invited') && <Paragraph>{t('invitedHidden')}</Paragraph>}
					<SelectionFigures locale={locale} release={release} item={item} selection="hired" />
					{!figures.stages.includes('hired') && <Paragraph>{t('stageHidden')}</Paragraph>}
				</>
			)}
		</>
	);
}
