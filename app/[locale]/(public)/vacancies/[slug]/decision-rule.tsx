import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { PublicVacancy } from './public-vacancy';

interface DecisionRuleProps {
	readonly locale: Locale;
	readonly vacancy: PublicVacancy;
	readonly versions: readonly {
		readonly number: number;
		readonly reason: string;
		readonly createdAt: Date;
	}[];
}

/** The registered rule in words, and how anybody can check that it stayed the same. */
export function DecisionRule({ locale, vacancy, versions }: DecisionRuleProps) {
	const t = translator(locale, 'vacancies');
	const corrections = versions.slice(1);
	return (
		<section aria-labelledby="rule">
			<Heading level={2} id="rule">
				{t('rule.heading')}
			</Heading>
			<Paragraph>{t('rule.lead')}</Paragraph>
			<TextList
				ordered
				items={[
					t('rule.raters', { raters: vacancy.ratersRequired }),
					t('rule.mean'),
					...(vacancy.minimumScore === null
						? []
						: [t('rule.minimum', { minimum: formatNumber(locale, vacancy.minimumScore, 2) })]),
					...(vacancy.inviteCount === null ? [] : [t('rule.invite', { count: vacancy.inviteCount })]),
					...(vacancy.tieRule === null ? [] : [t(`rule.ties.${vacancy.tieRule}`)]),
					t('rule.human'),
				]}
			/>
			<Details summary={t('rule.stored')}>
				<Paragraph>{t('rule.storedBody')}</Paragraph>
				<dl className="onb-vacancy__hash">
					<dt>{t('rule.hash')}</dt>
					<dd>
						<code>{vacancy.sha256}</code>
					</dd>
					<dt>{t('rule.version')}</dt>
					<dd>
						{t('rule.versionValue', {
							number: versions.length,
							date: formatDate(locale, vacancy.publishedAt),
						})}
					</dd>
				</dl>
			</Details>
			{corrections.length > 0 && (
				<>
					<Heading level={3}>{t('rule.corrections')}</Heading>
					<TextList
						items={corrections.map(({ number, reason, createdAt }) =>
							t('rule.correction', { number, reason, date: formatDate(locale, createdAt) }),
						)}
					/>
				</>
			)}
		</section>
	);
}
