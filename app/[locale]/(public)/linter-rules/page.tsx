import type { Metadata } from 'next';
import { ruleText } from '@/app/_linter/engine';
import { Details } from '@/app/_ui/details';
import { Heading } from '@/app/_ui/heading';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { TextList } from '@/app/_ui/text-list';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { type Category, ruleSetVersion, rules, sourceDetails } from '@/lib/linter';
import { ruleExamples } from '@/lib/linter/examples';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	return pageMetadata({
		locale,
		path: 'linter-rules',
		title: t('rulesPage.title'),
		description: t('rulesPage.lead'),
	});
}

/** Every rule of the language check, made from the registry: what, why, what to do, and how strong its ground is. */
export default async function LinterRulesPage() {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const texts = namespaces.linter[locale];
	const categories = [...new Set(rules.map((rule) => rule.category))] as Category[];
	return (
		<>
			<PageHeading title={t('rulesPage.title')} lead={t('rulesPage.lead')} />
			<Paragraph>{t('rulesPage.version', { version: ruleSetVersion, count: rules.length })}</Paragraph>
			<TextList
				items={(['stop', 'warn', 'tip', 'info'] as const).map((severity) => (
					<span key={severity}>
						<strong>{texts.severity[severity]}</strong>: {texts.severityMeaning[severity]}
					</span>
				))}
			/>
			{categories.map((category) => (
				<section key={category}>
					<Heading level={2}>{texts.categories[category]}</Heading>
					{rules
						.filter((rule) => rule.category === category)
						.map((rule) => {
							const text = ruleText(texts, rule.id);
							return (
								<div className="onb-rule" id={rule.id} key={rule.id}>
									<Heading level={3}>{text.title}</Heading>
									<Paragraph>
										<strong>{texts.severity[rule.severity]}</strong>. {text.what} {text.why} {text.do}
									</Paragraph>
									<p className="onb-finding__source">
										{t('editor.source')}{' '}
										{rule.sources.map(({ id, strength }, index) => {
											const url = sourceDetails.get(id)?.url;
											return (
												<span key={id}>
													{index > 0 && '; '}
													{url ? (
														<Link href={url}>{texts.sources[id as keyof typeof texts.sources]}</Link>
													) : (
														texts.sources[id as keyof typeof texts.sources]
													)}{' '}
													({texts.strength[strength]})
												</span>
											);
										})}
									</p>
									{(['nl', 'en'] as const).map((language) => {
										const examples = ruleExamples[language][rule.id];
										return (
											examples && (
												<Details summary={t(`rulesPage.examples.${language}`)} key={language}>
													<Heading level={4}>{t('rulesPage.hits')}</Heading>
													<div lang={language}>
														<TextList items={examples.hits} />
													</div>
													<Heading level={4}>{t('rulesPage.misses')}</Heading>
													<div lang={language}>
														<TextList items={examples.misses} />
													</div>
												</Details>
											)
										);
									})}
								</div>
							);
						})}
				</section>
			))}
			<Paragraph>
				<Link href={`/${locale}/check-text`}>{t('check.title')}</Link>
			</Paragraph>
		</>
	);
}
