import type { Metadata } from 'next';
import { ruleText } from '@/app/_linter/engine';
import { ActionForm } from '@/app/_ui/action-form';
import { Alert } from '@/app/_ui/alert';
import { Breadcrumb } from '@/app/_ui/breadcrumb';
import { CheckboxGroup } from '@/app/_ui/checkbox-group';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { TextList } from '@/app/_ui/text-list';
import { openStaffPage } from '@/lib/auth/page';
import { isAllowed } from '@/lib/auth/permissions';
import { namespaces } from '@/lib/i18n/namespaces';
import { translator } from '@/lib/i18n/translator';
import { tipRules } from '@/lib/language-check/commands';
import { getLanguageSettings } from '@/lib/language-check/queries';
import { ruleSetVersion } from '@/lib/linter';
import { saveSettings } from './actions';

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'manage')('language.title') });
}

/** What the organisation accepts and does not want to see. Only an administrator changes it; a stop cannot be switched off. */
export default async function LanguagePage() {
	const locale = await pageLocale();
	const t = translator(locale, 'manage');
	const actor = await openStaffPage(locale, '/manage/language');
	const settings = await getLanguageSettings(actor);
	const mayChange = isAllowed(actor.roles, 'organisation.manage');
	const texts = namespaces.linter[locale];
	const nameOf = (rule: string) => ruleText(texts, rule).title;
	return (
		<>
			<Breadcrumb
				locale={locale}
				items={[{ label: t('title'), href: `/${locale}/manage` }, { label: t('language.title') }]}
			/>
			<PageHeading
				above={actor.organisationName}
				title={t('language.title')}
				lead={t('language.lead', { version: ruleSetVersion })}
			/>
			{mayChange ? (
				<ActionForm action={saveSettings} id="language" short>
					<TextArea
						name="acceptedTerms"
						label={t('language.terms')}
						description={t('language.termsHelp')}
						optional
						defaultValue={settings.acceptedTerms.join('\n')}
					/>
					<CheckboxGroup
						name="quietRules"
						label={t('language.quiet')}
						description={t('language.quietHelp')}
						optional
						defaultValues={settings.quietRules}
						choices={tipRules.map((rule) => ({ value: rule, label: nameOf(rule) }))}
					/>
					<SubmitButton>{t('save')}</SubmitButton>
				</ActionForm>
			) : (
				<>
					<Alert locale={locale} kind="info">
						<p>{t('language.readOnly')}</p>
					</Alert>
					<Heading level={2}>{t('language.terms')}</Heading>
					{settings.acceptedTerms.length > 0 ? (
						<TextList items={settings.acceptedTerms} />
					) : (
						<Paragraph>{t('language.none')}</Paragraph>
					)}
					<Heading level={2}>{t('language.quiet')}</Heading>
					{settings.quietRules.length > 0 ? (
						<TextList items={settings.quietRules.map(nameOf)} />
					) : (
						<Paragraph>{t('language.none')}</Paragraph>
					)}
				</>
			)}
		</>
	);
}
