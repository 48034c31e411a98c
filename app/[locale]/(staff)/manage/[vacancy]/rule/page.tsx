import type { Metadata } from 'next';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Heading } from '@/app/_ui/heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextBox } from '@/app/_ui/text-box';
import { TextList } from '@/app/_ui/text-list';
import { openProcedurePage } from '@/lib/auth/page';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { getVacancy, listQuestions } from '@/lib/vacancy/queries';
import { weightShare } from '@/lib/vacancy/rules';
import { storeRule } from '../actions';
import { StepFrame } from '../step-frame';
import { RevisionKeeper } from '../text/revision-keeper';

interface RulePageProps {
	readonly params: Promise<{ readonly vacancy: string }>;
	readonly searchParams: Promise<{ readonly saved?: string }>;
}

const ties = ['invite-all', 'heaviest-question', 'lot'] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('steps.rule') });
}

/** The decision rule, and in plain words what it does. */
export default async function RulePage({ params, searchParams }: RulePageProps) {
	const locale = await pageLocale();
	const { vacancy: id } = await params;
	const scope = await openProcedurePage(locale, `/manage/${id}/rule`, id, 'vacancy.write');
	const t = translator(locale, 'manage');
	const { minimumScore, inviteCount, tieRule, ratersRequired, ruleRevision } = await getVacancy(scope);
	const asked = (await listQuestions(scope)).filter(
		({ stage, weight }) => stage === 'application' && weight > 0,
	);
	const weights = asked.map(({ weight }) => weight);
	const isComplete = minimumScore !== null && inviteCount !== null && tieRule !== null;
	return (
		<StepFrame scope={scope} step="rule" lead={t('rule.lead')}>
			{(await searchParams).saved && (
				<Alert locale={locale} kind="ok" role="status">
					<p>{t('saved')}</p>
				</Alert>
			)}
			{isComplete && (
				<section className="onb-panel-box">
					<Heading level={2}>{t('rule.meaning')}</Heading>
					<TextList
						ordered
						items={[
							t('rule.means.raters', { count: ratersRequired }),
							t('rule.means.mean'),
							...(asked.length > 0
								? [
										t('rule.means.weights', {
											parts: asked
												.map(
													({ competency, weight }) =>
														`${competency} ${formatPercent(locale, weightShare(weight, weights))}`,
												)
												.join(', '),
										}),
									]
								: []),
							t('rule.means.minimum', { score: formatNumber(locale, minimumScore, 2) }),
							t('rule.means.invite', { count: inviteCount }),
							t(`rule.means.ties.${tieRule}`),
							t('rule.means.human'),
						]}
					/>
				</section>
			)}
			<ActionForm action={storeRule} id="rule" hidden={{ vacancyId: id }}>
				<RevisionKeeper
					revision={String(ruleRevision)}
					texts={namespaces.manage[locale].draft}
					labels={{
						minimumScore: t('selection.minimum'),
						inviteCount: t('selection.invite'),
						tieRule: t('selection.tie'),
						ratersRequired: t('rule.raters'),
					}}
					words={Object.fromEntries(ties.map((value) => [value, t(`rule.ties.${value}`)]))}
				/>
				<TextBox
					name="minimumScore"
					label={t('selection.minimum')}
					description={t('rule.minimumHelp')}
					inputMode="decimal"
					size="short"
					defaultValue={String(minimumScore ?? 3)}
				/>
				<TextBox
					name="inviteCount"
					label={t('selection.invite')}
					description={t('rule.inviteHelp')}
					inputMode="numeric"
					size="short"
					defaultValue={String(inviteCount ?? 4)}
				/>
				<RadioGroup
					name="tieRule"
					label={t('selection.tie')}
					description={t('rule.tieHelp')}
					defaultValue={tieRule ?? 'invite-all'}
					choices={ties.map((value) => ({ value, label: t(`rule.ties.${value}`) }))}
				/>
				<TextBox
					name="ratersRequired"
					label={t('rule.raters')}
					description={t('rule.ratersHelp')}
					inputMode="numeric"
					size="short"
					defaultValue={String(ratersRequired)}
				/>
				<SubmitButton kind={isComplete ? 'secondary' : 'primary'}>{t('rule.save')}</SubmitButton>
			</ActionForm>
			{isComplete && (
				<ActionGroup>
					<ButtonLink href={`/${locale}/manage/${id}/preview`}>{t('goOn')}</ButtonLink>
				</ActionGroup>
			)}
		</StepFrame>
	);
}
