import type { Metadata } from 'next';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { families, reasons, statistics } from '@/lib/statistics';

const ownRules = ['ranking', 'order', 'spread', 'disclosure'] as const;

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'statistics');
	return pageMetadata({ locale, path: 'calculation-rules', title: t('title'), description: t('lead') });
}

/** Every calculation rule in plain words, from the registry of statistics: what, what for, formula, source, limits. */
export default async function CalculationRulesPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'statistics');
	const texts: Readonly<
		Record<string, { title: string; explanation: string; purpose: string; limits: string }>
	> = namespaces.statistics[locale].items;
	return (
		<>
			<PageHeading title={t('title')} lead={t('lead')} />
			<nav aria-label={t('rules.jump')}>
				<ul className="onb-columns">
					{families.map((family) => (
						<li key={family}>
							<Link href={`#${family}`}>{t(`families.${family}`)}</Link>
						</li>
					))}
				</ul>
			</nav>
			<Heading level={2}>{t('rules.heading')}</Heading>
			{ownRules.map((rule) => (
				<Details key={rule} summary={t(`rules.${rule}.title`)}>
					<Paragraph>{t(`rules.${rule}.explanation`)}</Paragraph>
					<Fact label={t('formulaLabel')} text={t(`rules.${rule}.formula`)} />
					<Fact label={t('limitsLabel')} text={t(`rules.${rule}.limits`)} />
				</Details>
			))}
			<Paragraph>{t('symbolsLead')}</Paragraph>
			{families.map((family) => (
				<section key={family} id={family}>
					<Heading level={2}>{t(`families.${family}`)}</Heading>
					{statistics
						.filter((statistic) => statistic.family === family)
						.map((statistic) => {
							const text = texts[statistic.id];
							if (!text) return null;
							return (
								<Details key={statistic.id} summary={text.title}>
									<Paragraph>{text.explanation}</Paragraph>
									<Fact label={t('purposeLabel')} text={text.purpose} />
									<Fact label={t('formulaLabel')} text={statistic.formula} />
									<Fact label={t('limitsLabel')} text={text.limits} />
									<Fact label={t('sourcesLabel')} text={statistic.sources.join('; ')} />
								</Details>
							);
						})}
				</section>
			))}
			<Heading level={2}>{t('reasonsTitle')}</Heading>
			<Paragraph>{t('reasonsLead')}</Paragraph>
			<ul>
				{reasons.map((reason) => (
					<li key={reason}>{t(`reasons.${reason}`)}</li>
				))}
			</ul>
		</>
	);
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
	return (
		<p className="utrecht-paragraph">
			<strong>{label}:</strong> {text}
		</p>
	);
}
