import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ActionForm } from '@/app/_ui/action-form';
import { ActionGroup } from '@/app/_ui/action-group';
import { Alert } from '@/app/_ui/alert';
import { ButtonLink } from '@/app/_ui/button-link';
import { Details } from '@/app/_ui/details';
import { Link } from '@/app/_ui/link';
import { PageHeading } from '@/app/_ui/page-heading';
import { pageLocale } from '@/app/_ui/page-locale';
import { pageMetadata } from '@/app/_ui/page-metadata';
import { Paragraph } from '@/app/_ui/paragraph';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextBox } from '@/app/_ui/text-box';
import { suggestEmail } from '@/lib/application/rules';
import { translator } from '@/lib/i18n/translator';
import { getOwnContact, isProofRefused } from '@/lib/identity/queries';
import { proveAddress, sendCodeAgain } from '../../actions';
import { openDraftPage } from '../../open-draft-page';

interface ConfirmPageProps {
	readonly params: Promise<{ readonly application: string }>;
	readonly searchParams: Promise<{ readonly request?: string; readonly again?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
	const locale = await pageLocale();
	return pageMetadata({ locale, title: translator(locale, 'apply')('confirm.title') });
}

/** The code from the mail. The link in the same mail does the same on any device. */
export default async function ConfirmPage({ params, searchParams }: ConfirmPageProps) {
	const locale = await pageLocale();
	const { application } = await params;
	const { request, again } = await searchParams;
	const scope = await openDraftPage(locale, application);
	const contact = await getOwnContact(scope);
	const base = `/${locale}/apply/${application}`;
	if (!contact) redirect(`${base}/contact`);
	if (contact.isProven) redirect(`${base}/check`);
	const t = translator(locale, 'apply');
	const hidden = { applicationId: scope.applicationId };
	const suggestion = suggestEmail(contact.email);
	return (
		<>
			<PageHeading
				above={t('contact.above')}
				title={t('confirm.title')}
				lead={t('confirm.lead', { email: contact.email })}
			/>
			{(await isProofRefused(scope)) && (
				<Alert locale={locale} kind="error" title={t('confirm.refusedTitle')}>
					<p>{t('confirm.refusedBody', { email: contact.email })}</p>
				</Alert>
			)}
			{again && (
				<Alert locale={locale} kind="ok" role="status">
					<p>{t('confirm.sentAgain')}</p>
				</Alert>
			)}
			{suggestion && (
				<Alert locale={locale} kind="warning" title={t('confirm.suggestTitle', { email: suggestion })}>
					<p>{t('confirm.suggestBody')}</p>
					<ActionForm action={sendCodeAgain} id="suggest" short hidden={{ ...hidden, email: suggestion }}>
						<SubmitButton kind="secondary">{t('confirm.suggest', { email: suggestion })}</SubmitButton>
					</ActionForm>
				</Alert>
			)}
			<ActionForm action={proveAddress} short hidden={{ ...hidden, request: request ?? '' }}>
				<TextBox
					name="code"
					size="short"
					label={t('confirm.code')}
					description={t('confirm.codeHelp')}
					inputMode="numeric"
					autoComplete="one-time-code"
				/>
				<ActionGroup>
					<SubmitButton>{t('confirm.button')}</SubmitButton>
					<ButtonLink kind="secondary" href={`${base}/contact`}>
						{t('confirm.change')}
					</ButtonLink>
				</ActionGroup>
			</ActionForm>
			<Details summary={t('confirm.noMail')}>
				<Paragraph>{t('confirm.noMailBody')}</Paragraph>
				<ActionForm action={sendCodeAgain} id="again" short hidden={hidden}>
					<SubmitButton kind="secondary">{t('confirm.again')}</SubmitButton>
				</ActionForm>
			</Details>
			<Details summary={t('confirm.applied')}>
				<Paragraph>{t('confirm.appliedBody')}</Paragraph>
				<Link href={`/${locale}/my/login`}>{t('confirm.appliedLink')}</Link>
			</Details>
		</>
	);
}
