import type { Metadata } from 'next';
import { DeviceCopies } from '@/app/_questions/device-copies';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Checkbox } from '@/app/_ui/checkbox';
import { Heading } from '@/app/_ui/heading';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { RadioGroup } from '@/app/_ui/radio-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-area';
import { TextBox } from '@/app/_ui/text-box';
import { getDraft } from '@/lib/application/queries';
import { translator } from '@/lib/i18n/translator';
import { getOwnContact } from '@/lib/identity/queries';
import { saveContact } from '../../actions';
import { openDraftPage } from '../../open-draft-page';

interface ContactPageProps {
	readonly params: Promise<{ readonly application: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'apply')('contact.title') });
}

/** Who somebody is: stored in the vault only. The committee never gets this page's data. */
export default async function ContactPage({ params }: ContactPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const scope = await openDraftPage(locale, application);
	const contact = await getOwnContact(scope);
	const { questions, writingAid } = await getDraft(scope);
	const last = questions.at(-1);
	const t = translator(locale, 'apply');
	return (
		<>
			<PageHeading above={t('contact.above')} title={t('contact.title')} lead={t('contact.lead')} />
			<Alert locale={locale} kind="info" title={t('contact.hiddenTitle')}>
				<p>{t('contact.hiddenBody')}</p>
			</Alert>
			<ActionForm action={saveContact} hidden={{ applicationId: scope.applicationId }}>
				<TextBox
					name="name"
					label={t('contact.name')}
					description={t('contact.nameHelp')}
					autoComplete="name"
					spellCheck={false}
					defaultValue={contact?.name}
				/>
				<TextBox
					name="email"
					type="email"
					label={t('contact.email')}
					description={t('contact.emailHelp')}
					autoComplete="email"
					spellCheck={false}
					defaultValue={contact?.email}
				/>
				<TextBox
					name="phone"
					type="tel"
					size="medium"
					label={t('contact.phone')}
					description={t('contact.phoneHelp')}
					autoComplete="tel"
					optional
					defaultValue={contact?.phone}
				/>
				<TextBox
					name="city"
					size="medium"
					label={t('contact.city')}
					description={t('contact.cityHelp')}
					autoComplete="address-level2"
					optional
					defaultValue={contact?.city}
				/>
				<Checkbox
					name="reminders"
					label={t('contact.reminders')}
					description={t('contact.remindersHelp')}
					defaultChecked={contact?.reminders ?? true}
				/>

				<Heading level={2}>{t('contact.aidTitle')}</Heading>
				<Paragraph>{t('contact.aidPolicy')}</Paragraph>
				<RadioGroup
					name="writingAid"
					label={t('contact.aid')}
					description={t('contact.aidHelp')}
					defaultValue={writingAid ?? undefined}
					choices={(['none', 'spelling', 'people', 'ai'] as const).map((value) => ({
						value,
						label: t(`contact.aids.${value}`),
					}))}
				/>

				<Heading level={2}>{t('contact.adjustmentTitle')}</Heading>
				<TextArea
					name="adjustment"
					label={t('contact.adjustment')}
					description={t('contact.adjustmentHelp')}
					optional
					rows={4}
					defaultValue={contact?.adjustment}
				/>
				<ActionGroup>
					<SubmitButton>{t('contact.save')}</SubmitButton>
					{last && (
						<ButtonLink kind="secondary" href={`/${locale}/apply/${application}/question/${last.position}`}>
							{t('contact.previous')}
						</ButtonLink>
					)}
				</ActionGroup>
			</ActionForm>
			<DeviceCopies />
		</>
	);
}
